import type { Findings } from '../knowledge/judges.ts';
import { contextOf, type Context } from './context.ts';
import { namesStranger } from './invented.ts';
import { see } from './look.ts';
import { once } from './once.ts';
import { readSpots, type Reading } from './reading.ts';
import { namesThing } from './thing.ts';

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
export const readFolded = once((folded, text, parts): Readout => {
  const { library, mender } = parts;
  const { spots, findings } = see(folded, text, parts);
  const reading = { ...readSpots(folded, spots, library.knowledge.entities), isThing: namesThing(text) };
  const invented = namesStranger(text, { vocabulary: library.vocabulary, mender });
  return { reading, context: { ...contextOf(reading, library, findings), invented }, findings };
});
