import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** A share or a factor of a payment with one more stake counted: "17% of it, and with NVIDIA's added in?". */
function widened(question: Question, stake: string): Question | undefined {
  if (question.kind !== 'calculation' || question.operation === 'difference') return undefined;
  const { left } = question;
  if (!('deals' in left) || left.stage !== undefined || left.deals.includes(stake)) return undefined;
  return { ...question, left: { ...left, deals: [...left.deals, stake] } };
}

/** "With NVIDIA's in it, too": what is left of a payment when the stakes of one more are offset. */
export function offsetWith({ reading, graph }: Context, { question, deals }: Turn): Question | undefined {
  const [id, second] = reading.companies;
  if (id === undefined || second !== undefined) return undefined;
  if (question.kind !== 'net' && question.kind !== 'calculation') return undefined;
  const paid = graph.all.find((deal) => deal.kind === 'payment' && deals.includes(deal.id));
  const [stake] = paid ? graph.between(id, paid.from, 'investment') : [];
  if (!paid || !stake) return undefined;
  return widened(question, stake.id) ?? { kind: 'net', of: paid.from };
}
