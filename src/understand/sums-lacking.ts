import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { sumsIn } from './tally.ts';

/** Two stakes told one after the other, the first of them without a figure: they can't be held against each other. */
export function withoutSum(
  context: Context,
  { question, earlier: [before] = [] }: Turn,
): Question | undefined {
  if (question.kind !== 'tie' || before?.kind !== 'tie' || before.deal !== 'investment') return undefined;
  if (question.deal !== 'investment' || sumsIn(before, context).length > 0) return undefined;
  const by = [...new Set([before.from, question.from])];
  const of = [...new Set([before.to, question.to])];
  return by.length + of.length === 3 ? { kind: 'stakes', by, of } : undefined;
}

/** Without the only one that has a figure: those that have none. */
export function withoutIt({ reading }: Context, { question }: Turn): Question | undefined {
  const [id] = reading.companies;
  if (question.kind !== 'total' || id === undefined) return undefined;
  const { by = [], of = [] } = question;
  if (by.length === 1 && of.length === 0) return { kind: 'investments', by, besides: [id] };
  return of.length === 1 && by.length === 0 ? { kind: 'investors', of, besides: [id] } : undefined;
}
