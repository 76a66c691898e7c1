import type { Language } from '../../../text/language.ts';
import { parsePress, type Press } from '../custom-ids.ts';
import type { Desk } from '../desk.ts';
import {
  isBelowPrivate,
  respondWithEdit,
  respondWithMessage,
  type ComponentInteraction,
  type Outcome,
} from '../interactions.ts';
import { maySpeakIn, refuseHaste } from '../manners.ts';
import { toPayload } from '../payload.ts';
import { placeOfInteraction, settingsThere } from '../place.ts';
import { isSeenByOne, languageIn } from '../reply-language.ts';
import type { Component, ComponentUse } from './component.ts';
import { explainOldButton } from './outdated.ts';

/** A translation is asked for by its button; a near question is a question, written in its label's language. */
function languageOf(desk: Desk, { kind, language }: Press, interaction: ComponentInteraction): Language {
  if (kind === 'translation') return language;
  const isPrivate = isSeenByOne(interaction, isBelowPrivate(interaction));
  const heard = { asked: undefined, question: language };
  return languageIn(desk, placeOfInteraction(interaction), { isPrivate, heard }).language;
}

/** Words what the button stands for; a code of another version gets a line on what to do. */
async function word(desk: Desk, press: Press, interaction: ComponentInteraction): Promise<Outcome> {
  const { voice } = settingsThere(desk, placeOfInteraction(interaction)).server;
  const reply = await desk.technyan.say(press.code, languageOf(desk, press, interaction), voice);
  if (reply === undefined) return explainOldButton(desk, interaction);
  return { payload: toPayload(reply, desk.words, interaction.user.id), aside: false };
}

/** Answers a near question as a new message. */
async function askNear({ desk, interaction }: ComponentUse, press: Press): Promise<void> {
  const haste = refuseHaste(desk, interaction);
  if (haste !== undefined) return respondWithMessage(interaction, Promise.resolve(haste), true);
  const hidden = isBelowPrivate(interaction) || !maySpeakIn(desk, placeOfInteraction(interaction));
  return respondWithMessage(interaction, word(desk, press, interaction), hidden);
}

/** Answers a press: a near question as a new message, the other language on the message itself. */
async function pressButton(use: ComponentUse): Promise<void> {
  const { desk, interaction } = use;
  const press = parsePress(interaction.customId);
  if (press === undefined) {
    return respondWithMessage(interaction, Promise.resolve(explainOldButton(desk, interaction)), true);
  }
  switch (press.kind) {
    case 'question':
      return askNear(use, press);
    case 'translation': {
      const work = word(desk, press, interaction);
      if (press.askerId === interaction.user.id) return respondWithEdit(interaction, work);
      return respondWithMessage(interaction, work, true);
    }
  }
}

/** The button of a near question below a text reply. */
export const nearQuestion = { family: 'q', version: 1, use: pressButton } satisfies Component;

/** The button of the other language below a text reply. */
export const translation = { family: 't', version: 1, use: pressButton } satisfies Component;
