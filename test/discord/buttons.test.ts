import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodePress } from '../../src/surfaces/discord/custom-ids.ts';
import { buttonsOn, isEphemeral, press, type Actor } from './stand-in/people.ts';
import type { Message, User } from './stand-in/types.ts';
import { addMessage } from './stand-in/world.ts';
import {
  ANSWER,
  answers,
  bodyOf,
  expectGoodManners,
  QUESTION,
  setScene,
  writtenBy,
  type Scene,
} from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const english = expect.stringMatching(new RegExp(ANSWER.en.replace('$', '\\$'), 'i')) as string;

async function ask(from: User): Promise<Message> {
  return scene.replyTo(scene.ask(QUESTION.ja, from));
}

function customIdOf(message: Message, label: string): string {
  return buttonsOn(message).find((button) => button.label === label)?.customId ?? 'none';
}

const by = (user: User, locale = 'en-US'): Actor => ({ by: user, in: scene.general, locale });

describe('a reply carries one row of buttons', () => {
  test('up to two near questions, the other language, and two thumbs', async () => {
    const labels = buttonsOn(await ask(scene.newcomer())).map(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(labels.length).toBeLessThanOrEqual(5);
    expect(labels.slice(-3)).toEqual(['In English', '👍', '👎']);
  });
});

describe('the button of the other language', () => {
  test('edits the reply when the asker presses, and back again', async () => {
    const asker = scene.newcomer();
    const reply = await ask(asker);
    const before = bodyOf(reply);
    press(scene.world, by(asker), reply, customIdOf(reply, 'In English'));
    await scene.until('the reply in English', () => answers(reply, 'en'));
    press(scene.world, by(asker), reply, customIdOf(reply, '日本語で'));
    await scene.until('the reply in Japanese', () => bodyOf(reply) === before);
    expect(writtenBy(scene).at(-1)).toBe(reply);
  });

  test('gives anyone else a private copy, which that person can turn over', async () => {
    const reply = await ask(scene.newcomer());
    const reader = by(scene.newcomer(), 'ja');
    const before = bodyOf(reply);
    const copy = await scene.answerTo(press(scene.world, reader, reply, customIdOf(reply, 'In English')));
    expect(copy).toMatchObject({ content: english, flags: 64 });
    press(scene.world, reader, copy, customIdOf(copy, '日本語で'));
    await scene.until('the copy in Japanese', () => bodyOf(copy) === before);
    expect(bodyOf(reply)).toBe(before);
    expect(reply.editedAt).toBeUndefined();
  });

  test('works after a restart', async () => {
    const asker = scene.newcomer();
    const first = await setScene();
    const old = await first.login();
    const asked = first.say({ from: asker, in: first.general, content: first.mention(QUESTION.ja) });
    first.world.users.set(asker.id, asker);
    const reply = await first.replyTo(asked);
    await old.stop();
    await first.login();
    press(first.world, { by: asker, in: first.general }, reply, customIdOf(reply, 'In English'));
    await first.until('the reply in English', () => answers(reply, 'en'));
    expect(first.world.violations).toEqual([]);
    await first.close();
  });
});

describe('the button of a near question', () => {
  test('posts its answer as a new message that is the pressing person’s', async () => {
    const reply = await ask(scene.newcomer());
    const reader = scene.newcomer();
    const [suggestion] = buttonsOn(reply);
    const answer = await scene.answerTo(press(scene.world, by(reader), reply, suggestion?.customId ?? ''));
    expect(isEphemeral(answer)).toBe(false);
    expect(answer.content).not.toBe(reply.content);
    press(scene.world, by(reader), answer, customIdOf(answer, 'In English'));
    await scene.until('the edited answer', () => answer.editedAt);
  });

  test('stays private below a private answer', async () => {
    const reply = await ask(scene.newcomer());
    const reader = by(scene.newcomer());
    const copy = await scene.answerTo(press(scene.world, reader, reply, customIdOf(reply, 'In English')));
    const [suggestion] = buttonsOn(copy);
    const answer = await scene.answerTo(press(scene.world, reader, copy, suggestion?.customId ?? ''));
    expect(isEphemeral(answer)).toBe(true);
  });
});

const oldMessage = (customId: string) =>
  addMessage(scene.world, {
    channelId: scene.general.id,
    author: scene.world.bot,
    content: 'from an older version',
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'old', custom_id: customId }] }],
  });

describe('a button that she can’t read', () => {
  test.each([
    ['of another format', () => '0-old'],
    ['of a family that is gone', () => '1zz.anything'],
    ['of another version of its family', () => '9q.ja.code'],
    [
      'with a near question’s code of another version',
      () => encodePress({ kind: 'question', language: 'ja', code: 'Gone-1' }),
    ],
    [
      'with a reply’s code of another version, pressed by the asker',
      (askerId: string) => encodePress({ kind: 'translation', language: 'en', askerId, code: 'Gone-1' }),
    ],
  ])('%s gets a private line and changes nothing', async (_, customId) => {
    const reader = scene.newcomer();
    const message = oldMessage(customId(reader.id));
    const line = await scene.answerTo(press(scene.world, by(reader, 'ja'), message, customId(reader.id)));
    expect(line).toMatchObject({ flags: 64, content: expect.stringContaining('ボタン') as string });
    expect(message.content).toBe('from an older version');
  });
});

test('a press that Discord announces twice is answered once', async () => {
  const reply = await ask(scene.newcomer());
  const [suggestion] = buttonsOn(reply);
  const { world } = scene;
  const { dispatch } = world;
  world.dispatch = (...event) => [1, 2].forEach(() => dispatch(...event));
  const before = writtenBy(scene).length;
  await scene.answerTo(press(world, by(scene.newcomer()), reply, suggestion?.customId ?? ''));
  world.dispatch = dispatch;
  await ask(scene.newcomer());
  expect(writtenBy(scene).length - before).toBe(2);
});
