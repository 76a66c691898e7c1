import { withBareSums } from './bare-sums.ts';
import { claimOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** The last question of another company, with what is asked of it now: "so NVIDIA is the one putting in 5 then?" */
export function asAsked(swapped: Question, context: Context): Question {
  if (swapped.kind !== 'tie') return swapped;
  const claim = context.yesNo ? claimOf(withBareSums(context)) : undefined;
  if (claim?.usd !== undefined) return { ...swapped, aspect: 'amount', claim, yes: true };
  if (context.has('q-when')) return { ...swapped, aspect: 'date' };
  return context.has('q-amount') ? { ...swapped, aspect: 'amount' } : swapped;
}

/** "And xAI's?", of a figure that the article has for one company alone: that it has none for this one. */
export function withoutTwin(
  { figured, reading }: Context,
  { answered, facts: [told = ''] }: Turn,
  id: string,
): Question | undefined {
  const fact = answered?.kind === 'facts' ? figured.find((one) => one.id === told) : undefined;
  const isOfOne = fact !== undefined && fact.entities.length === 1 && !fact.entities.includes(id);
  const isNameAlone = reading.features.every(
    (feature) => /^(?:e|o):|^c:(?:q-|company)/.test(feature) || feature === `w:${id}`,
  );
  return isOfOne && isNameAlone ? { kind: 'facts', ids: [told], notOf: id } : undefined;
}
