import { parseThumb } from '../custom-ids.ts';
import { readerLanguage, respondWithMessage, type Outcome } from '../interactions.ts';
import { toLine } from '../payload.ts';
import { placeOfInteraction, sayIn } from '../place.ts';
import type { Component, ComponentUse } from './component.ts';
import { explainOldButton } from './outdated.ts';

async function note({ desk, interaction, rest }: ComponentUse): Promise<Outcome> {
  const press = parseThumb(rest);
  if (press === undefined) return explainOldButton(desk, interaction);
  const code = await desk.technyan.codeToKeep(press.code);
  const saved = await desk.settings.giveFeedback({ ...press, code, personId: interaction.user.id });
  const key = saved.ok ? `settings:thumb.${press.thumb}` : 'settings:notSaved.thumb';
  const language = readerLanguage(desk, interaction);
  return { payload: toLine(sayIn(desk, placeOfInteraction(interaction), language, { key })), aside: true };
}

/** The thumbs below a text reply. */
export const thumbs = {
  family: 'f',
  version: 1,
  use: (use) => respondWithMessage(use.interaction, note(use), true),
} satisfies Component;
