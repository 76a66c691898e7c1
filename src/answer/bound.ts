import type { Library } from '../knowledge/index.ts';
import type { Question } from '../understand/question.ts';
import type { Answer } from './answer.ts';
import { stated, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

/** An answer that opens with the sort of bound that its sums have, where that was asked and all have the same. */
export function withBound(told: Answer, question: Question, { graph }: Library): Answer {
  if (!question.bounded) return told;
  const deals = graph.all.filter((deal) => told.deals.includes(deal.id) && stated(deal));
  const [bound, second] = unique(deals.map(({ amount }) => amount.bound));
  const asked = { ...told, ...verdictOn(undefined, question) };
  if (bound === undefined || second !== undefined) return asked;
  // What several come to together is one sum.
  const key = deals.length > 1 && question.kind !== 'total' ? `bound.each-${bound}` : `bound.${bound}`;
  return { ...asked, lines: [{ key }, ...told.lines] };
}
