import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { isAsserted } from './modality.ts';
import { isStatement } from './yesno.ts';

/** Less than so much of a claim is of the fact: the rest of it may say what the article doesn't. */
const LEAST_COVERED = 0.5;

/** "So A is B's puppet": a claim that says more than the fact that is near to it. A question may well be put in strange words. */
export function isBeyond(
  { reading: { folded, features } }: Context,
  id: string,
  { ranking }: Library,
): boolean {
  return (isAsserted(folded) || isStatement(folded)) && ranking.coverage(features, id) < LEAST_COVERED;
}

/** So like an example, and so much of it the fact's, that what the learner makes of single words gives way. */
const [ALIKE, WHOLLY] = [0.85, 0.99];

/** An example of a fact, and how like it a question is. */
interface Nearest {
  id: string;
  likeness: number;
  nearest: { polarity?: 'y' | 'n' | undefined };
}

/** Whether every word of a claim is the fact's, none is to the contrary, and it is put as one that gets a yes. */
export function isJustSo(
  { reading }: Context,
  { id, likeness, nearest }: Nearest,
  library: Library,
): boolean {
  if (nearest.polarity !== 'y' || likeness < ALIKE || library.opposition(id, reading) <= 0) return false;
  return library.ranking.coverage(reading.features, id) >= WHOLLY;
}
