import { parsePress, type Press } from '../custom-ids.ts';
import type { Desk } from '../desk.ts';
import {
  isBelowPrivate,
  respondWithEdit,
  respondWithMessage,
  type ComponentInteraction,
  type Outcome,
} from '../interactions.ts';
import { toPayload } from '../payload.ts';
import type { Component, ComponentUse } from './component.ts';
import { explainOldButton } from './outdated.ts';

/** Words what the button stands for; a code of another version gets a line on what to do. */
async function word(desk: Desk, press: Press, interaction: ComponentInteraction): Promise<Outcome> {
  const reply = await desk.technyan.say(press.code, press.language);
  if (reply === undefined) return explainOldButton(desk, interaction);
  return { payload: toPayload(reply, desk.words, interaction.user.id), aside: false };
}

/** Answers a press: a near question as a new message, the other language on the message itself. */
async function pressButton({ desk, interaction }: ComponentUse): Promise<void> {
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

/** The button of a near question below a text reply. */
export const nearQuestion = { family: 'q', version: 1, use: pressButton } satisfies Component;

/** The button of the other language below a text reply. */
export const translation = { family: 't', version: 1, use: pressButton } satisfies Component;
