import type { ButtonInteraction } from 'discord.js';
import { parsePress, type Press } from './custom-ids.ts';
import type { Desk } from './desk.ts';
import {
  isBelowPrivate,
  readerLanguage,
  respondWithEdit,
  respondWithMessage,
  type Outcome,
} from './interactions.ts';
import { toLine, toPayload } from './payload.ts';

function explainOldButton(desk: Desk, interaction: ButtonInteraction): Outcome {
  const line = desk.words.say(readerLanguage(desk, interaction), 'discord:failure.oldButton');
  return { payload: toLine(line), aside: true };
}

/** Words what the button stands for; a code of another version gets a line on what to do. */
async function word(desk: Desk, press: Press, interaction: ButtonInteraction): Promise<Outcome> {
  const reply = await desk.technyan.say(press.code, press.language);
  if (reply === undefined) return explainOldButton(desk, interaction);
  return { payload: toPayload(reply, desk.words, interaction.user.id), aside: false };
}

/** Answers a press: a near question as a new message, the other language on the message itself. */
export async function pressButton(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const press = parsePress(interaction.customId);
  if (press === undefined) {
    return respondWithMessage(interaction, Promise.resolve(explainOldButton(desk, interaction)), true);
  }
  const work = word(desk, press, interaction);
  switch (press.kind) {
    case 'question':
      return respondWithMessage(interaction, work, isBelowPrivate(interaction));
    case 'translation':
      if (press.askerId === interaction.user.id) return respondWithEdit(interaction, work);
      return respondWithMessage(interaction, work, true);
  }
}
