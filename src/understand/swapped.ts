import { withBareSums } from './bare-sums.ts';
import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

/** The last question of another company, with what is asked of it now: "so NVIDIA is the one putting in 5 then?" */
export function asAsked(swapped: Question, context: Context): Question {
  if (swapped.kind !== 'tie') return swapped;
  const claim = context.yesNo ? claimOf(withBareSums(context)) : undefined;
  if (claim?.usd !== undefined) return { ...swapped, aspect: 'amount', claim, yes: true };
  if (context.has('q-when')) return { ...swapped, aspect: 'date' };
  return context.has('q-amount') ? { ...swapped, aspect: 'amount' } : swapped;
}
