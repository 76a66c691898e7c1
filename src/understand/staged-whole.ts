import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import { operationIn } from './operation.ts';
import type { Question } from './question.ts';

/** All of it up to now: "so in total to date?", 「現在までの累計では？」. */
export const UP_TO_NOW =
  /累計|(?:現在|これ|今|いま)まで(?:で|に|の)|\b(?:to date|so far|up to now|until now|all told|cumulative(?:ly)?|as of (?:now|today))\b/;
/** A part of the whole is asked for. */
const PART = /割合|何割|%|\b(?:share|fraction|portion|percent\w*|part|how much of)\b/;
/** Enough beside a part of it. */
const IN_ALL = /全部で|とーたる|合計|全体で|\b(?:in (?:total|all)|altogether|overall|total)\b/;

/** Of a stake that came in stages the whole, after a part of it was told. */
export function readWholeStake(context: Context, last: Turn): Question | undefined {
  const { reading } = context;
  const deal = dealOf(last, context);
  const isPart = last.question.kind === 'derived';
  if (last.within || !deal || deal.stages.length === 0 || (!isPart && last.question.kind !== 'tie'))
    return undefined;
  if (reading.companies.length + reading.figures.length > 0 || context.has('q-why', 'q-who'))
    return undefined;
  if (operationIn(reading.folded) !== undefined || PART.test(reading.folded)) return undefined;
  const isMeant = UP_TO_NOW.test(reading.folded) || (isPart && IN_ALL.test(reading.folded));
  return isMeant ? tieTo(deal) : undefined;
}
