import type { Findings } from '../knowledge/judges.ts';
import { spot } from '../knowledge/spot.ts';
import { katakanaWords } from '../text/fold.ts';
import { contextOf, type Context } from './context.ts';
import { namesStranger } from './invented.ts';
import { once } from './once.ts';
import { readSpots, type Reading } from './reading.ts';

/** So many facts are ranked for a clause. */
export const MOST_FACTS = 12;

/** A clause as far as it can be read without what came before it. */
export interface Readout {
  reading: Reading;
  context: Context;
  findings: Findings;
}

/**
 * Reads a folded clause.
 * @param text as typed, for what folding loses
 */
export const readFolded = once((folded, text, { library, mender }): Readout => {
  const spots = spot(folded, library.vocabulary, mender.word, katakanaWords(text));
  const reading = readSpots(folded, spots, library.knowledge.entities);
  const findings = library.rank(reading.features, reading.grams, MOST_FACTS);
  const invented = namesStranger(text, { vocabulary: library.vocabulary, mender });
  return { reading, context: { ...contextOf(reading, library, findings), invented }, findings };
});
