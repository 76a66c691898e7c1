import { claimHolds, type Claim } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';

/** So likely a fact meant that states the very sum, and one that doesn't. */
const LIKELY = { stating: 0.7, other: 0.93 };

/** Whether a sum that is named is no total of deals: a fact of another matter states it, or is meant beyond doubt. */
export function isAnotherSum(
  { usd }: Claim,
  { question, dealless, ranked: [first] }: Choice,
  { knowledge }: Library,
): boolean {
  const statement = knowledge.facts.get(first?.id ?? '')?.en ?? '';
  const states = usd !== undefined && claimHolds(statement, { usd });
  const least = states ? LIKELY.stating : LIKELY.other;
  return question.kind === 'facts' && dealless && (first?.share ?? 0) >= least;
}
