import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import { WORD_FOR_WORD } from './polarity.ts';
import { isOnTopic } from './topic.ts';

const OF_SHARE = 0.486;
const OF_COVERAGE = 4.333;
const OF_NOTHING = 0.5;
const LEAST_EVIDENCE = 2.5;
const LEAST_SHARE = 1e-3;

const logit = (share: number): number => Math.log((share + LEAST_SHARE) / (1 - share + LEAST_SHARE));

/**
 * Whether the evidence for the first fact is enough to answer at all: its share in the learner's judgement, how much of
 * the question it covers, and how like the question is to what isn't hers. Weights and threshold were fitted by
 * logistic regression to questions that she may look at and to everyday talk: of that it refuses four fifths while it
 * refuses one in fifty of what she knows.
 */
export function isKnown(context: Context, first: Ranked, library: Library): boolean {
  const { reading, nothing } = context;
  const { id, nearest, share = 0 } = first;
  if (nearest >= WORD_FOR_WORD) return true;
  if (!isOnTopic(context, first, library)) return false;
  const evidence =
    OF_SHARE * logit(share) +
    OF_COVERAGE * library.ranking.coverage(reading.features, id) -
    OF_NOTHING * Math.log(nothing + LEAST_SHARE);
  return evidence >= LEAST_EVIDENCE;
}
