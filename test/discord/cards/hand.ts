import { isEphemeral, shownText, typeOption, useCommand, type Actor } from '../stand-in/people.ts';
import type { Json, Message, User } from '../stand-in/types.ts';
import type { Scene } from '../scene.ts';

/** A person in the channel with a Discord language. */
export const actor = (scene: Scene, locale = 'ja', by: User = scene.newcomer()): Actor => ({
  by,
  in: scene.general,
  locale,
});

/** Somebody uses a command and gets its card. */
export async function ask(scene: Scene, who: Actor, name: string, options: Json = {}): Promise<Message> {
  const card = await scene.answerTo(useCommand(scene.world, who, name, options));
  if ((card.flags & (1 << 15)) === 0) throw new Error(`no card, but: ${card.content}`);
  return card;
}

/** What is offered while somebody types. */
export async function offered(
  scene: Scene,
  who: Actor,
  [name, option]: [string, string],
  typed: string,
): Promise<string[]> {
  const interaction = typeOption(scene.world, who, name, option, typed);
  const choices = await scene.until('choices', () => interaction.choices);
  return choices.map((choice) => String(choice['name']));
}

/** Waits until a card says something. */
export async function untilItSays(scene: Scene, card: Message, text: string | RegExp): Promise<string> {
  await scene.until(`a card that says ${String(text)}`, () =>
    typeof text === 'string' ? shownText(card).includes(text) : text.test(shownText(card)),
  );
  return shownText(card);
}

export { isEphemeral, shownText };
