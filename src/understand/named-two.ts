import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Of an overview of several companies' parts, those of the two that are named: "Microsoft's strategy vs NVIDIA's", side by side. */
export function ofNamedTwo(question: Question, { reading, pointsOf, twinOf, yesNo }: Context): Question {
  const [one, other, third] = reading.companies;
  if (question.kind !== 'facts' || yesNo || one === undefined || other === undefined || third !== undefined)
    return question;
  const [overview] = question.ids;
  const points = overview === undefined ? [] : pointsOf(overview);
  const pointOf = (company: string): string | undefined =>
    points.find((point) => twinOf(point, company) === point);
  const [left, right] = [pointOf(one), pointOf(other)];
  if (left === undefined || right === undefined || left === right) return question;
  return { kind: 'compare', ids: [left, right] };
}
