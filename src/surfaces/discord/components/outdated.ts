import type { Desk } from '../desk.ts';
import { readerLanguage, type Answerable, type Outcome } from '../interactions.ts';
import { toLine } from '../payload.ts';

/** A private line for a control that this version can't read. */
export function explainOldButton(desk: Desk, interaction: Answerable): Outcome {
  const line = desk.words.say(readerLanguage(desk, interaction), 'discord:failure.oldButton');
  return { payload: toLine(line), aside: true };
}
