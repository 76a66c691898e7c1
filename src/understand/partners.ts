import { isMoney, isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Operation, Quantity } from './question.ts';
import { isSameSum, otherYearOf, stageOf, sumsIn, wholeOf } from './tally.ts';

/** A sum is held against what it isn't part of; only its share is of the whole. */
const contains = (whole: Quantity, part: Quantity): boolean =>
  'deals' in whole &&
  'deals' in part &&
  whole.deals.length > part.deals.length &&
  part.deals.every((id) => whole.deals.includes(id));

/** What came after the first stage. */
const LATER = /\b(?:post|after|since|beyond|past)\b|later|より(?:後|あと)|以降|以後|あとの|後の/;

/** Of two that were told together the one beside this. */
function otherOf(sum: Quantity, told: Quantity[]): Quantity[] {
  const isOne = told.length === 2 && told.some((one) => isSameSum(one, sum));
  return isOne ? told.filter((one) => !isSameSum(one, sum)) : [];
}

/** What a sum is held against where none is named: all of its own stake, what was told before it, another year's. */
export function partnerOf(
  sum: Quantity,
  does: Operation | 'add',
  context: Context,
  last: Turn,
): Quantity | undefined {
  const whole = wholeOf(sum);
  if (whole && does !== 'add') return whole;
  const before = (last.earlier ?? []).flatMap((question) => {
    const [only, second] = sumsIn(question, context);
    if (!only || second || isSameSum(only, sum)) return [];
    return does !== 'share' && (contains(only, sum) || contains(sum, only)) ? [] : [only];
  });
  const [beside] = (last.earlier ?? [])
    .slice(0, 1)
    .flatMap((question) => otherOf(sum, sumsIn(question, context)));
  if (beside && does !== 'add') return before[0] ?? beside;
  const stage = stageOf(sum, context);
  const part = stage && LATER.test(context.reading.folded) ? { ...stage, rest: true } : stage;
  return before[0] ?? (does === 'add' ? undefined : (otherYearOf(sum, context) ?? part));
}

/** The only one of some deals that has a figure. */
function onlyStated(deals: Deal[]): Deal | undefined {
  const [only, second] = deals.filter(isStated);
  return second === undefined ? only : undefined;
}

/** "How many times that?", after one deal alone: against the only other in the same company, what goes back, or the giver's other. */
export function peerOf(sum: Quantity, does: Operation | 'add', { graph }: Context): Quantity | undefined {
  const [id, second] = 'deals' in sum && sum.stage === undefined ? sum.deals : [];
  const deal = second === undefined ? graph.all.find((one) => one.id === id) : undefined;
  if (!deal || (does !== 'ratio' && does !== 'difference')) return undefined;
  const beside = (deals: Deal[]) => onlyStated(deals.filter((one) => one !== deal));
  const peer =
    beside(graph.into(deal.to, deal.kind)) ??
    beside(graph.between(deal.to, deal.from).filter(isMoney)) ??
    beside(graph.outOf(deal.from, deal.kind));
  return peer && { deals: [peer.id], without: [] };
}
