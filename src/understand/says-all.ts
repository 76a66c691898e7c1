import type { Ranked } from '../knowledge/ranking.ts';
import { saysAll } from './acted.ts';
import type { Context } from './context.ts';
import { toldShare } from './fitting.ts';
import { contentOf, pointsBack, type Turn } from './follow.ts';
import { PLAIN, shareOf } from './scene.ts';

const WHOLE_AT = 0.9;
/** Enough in a message of several questions, where nothing in it points back. */
const WITHIN = 0.35;
/** So surely one kind of question, whoever was talked of before. */
const SURELY = 0.75;

/** Half a sentence by its looks, but it says all that it means. */
export function isWhole(context: Context, ranked: Ranked[], last: Turn): boolean {
  const { reading, asked } = context;
  const isNew = !pointsBack(reading.folded);
  const isNamed = reading.companies.length > 0;
  const told = isNamed && isNew ? toldShare(asked) : 0;
  // Of whom, and what: of that the learner is sure.
  if (last.within && isNew && (shareOf(ranked) >= WITHIN || told >= SURELY)) return true;
  if (saysAll(context, ranked)) return true;
  const [share, content] = last.within ? [PLAIN, 2] : [WHOLE_AT, 3];
  const isOwn = reading.folded.length > 40 && !last.within && told >= 0.5;
  return (shareOf(ranked) >= share || isOwn) && contentOf(reading.features).length >= content;
}
