import { comparisonHolds, comparisonIsPossible, spanHolds } from '../knowledge/claims.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Claim, Question } from '../understand/question.ts';
import { isAsKnown } from './support.ts';

/** Whether a claimed sum is one that the deal, or a stage of it, states. */
export function sumHolds(deal: Deal, claim: Claim): boolean {
  if (claim.usd === undefined) return true;
  if (claim.foreign) return false;
  const stages = claim.whole ? [] : deal.stages.map(({ usd }) => usd);
  return [deal.amount.usd, ...stages].includes(claim.usd);
}

/** "10 billion", "up to 10 billion": the sum itself, not what it is more or less than. */
export const namesSum = ({ usd, than }: Claim): boolean =>
  usd !== undefined && (than === undefined || than === 'cap');

export function yearHolds({ announced }: Deal, { year, when }: Claim): boolean {
  if (announced === undefined) return true;
  if (when && spanHolds(announced, when) === false) return false;
  return year === undefined || announced.startsWith(String(year));
}

export const isDated = (claim: Claim | undefined): boolean => (claim?.year ?? claim?.when) !== undefined;

const yearOf = (when: string): number => Number(/\d{4}$/.exec(when)?.[0]);

/** The part of a deal that was in by the year that a claim names. */
export function stageBy({ stages }: Deal, { year, when }: Claim): Deal['stages'][number] | undefined {
  const last = when?.last ?? year;
  return stages.find((stage) => stage.usd !== undefined && yearOf(stage.when) === last);
}

/** "Ten by 2021", of what had come to ten by 2023: the sum of a stage, at another time than its own. */
const isOfOtherTime = ({ stages, announced }: Deal, claim: Claim): boolean =>
  isDated(claim) &&
  announced === undefined &&
  stages.some(({ usd }) => usd !== undefined && usd === claim.usd && !claim.than);

/** Whether the deal bears out what the question claims of it; undefined where its bound or its date leaves that open. */
export function tieHolds(
  deal: Deal,
  { claim, aspect, sum }: Extract<Question, { kind: 'tie' }>,
): boolean | undefined {
  const { announced } = deal;
  const stage = claim && stageBy(deal, claim);
  if (stage && claim.usd === undefined && claim.whole) return false;
  if (stage && claim.usd !== undefined && !claim.than) return !claim.foreign && stage.usd === claim.usd;
  if (claim && isOfOtherTime(deal, claim)) return false;
  const amount = stage ? { usd: stage.usd, bound: stage.bound } : deal.amount;
  if (claim?.than && claim.usd !== undefined && amount.usd !== undefined) {
    const holds = claim.possible ? comparisonIsPossible : comparisonHolds;
    return claim.foreign ? false : holds(amount, claim.than, claim.usd);
  }
  if (claim && (!sumHolds(deal, claim) || !yearHolds(deal, claim))) return false;
  if (sum && aspect === 'amount') return isAsKnown(deal, sum);
  // Asked whether it is told when, which it isn't.
  if (aspect === 'date' && !isDated(claim) && announced === undefined && deal.stages.length === 0)
    return false;
  // Asked whether a sum is stated that isn't.
  if (amount.usd === undefined && aspect === 'amount') return false;
  return isDated(claim) && announced === undefined && claim?.usd === undefined ? undefined : true;
}
