import type { Context } from './context.ts';
import type { Question } from './question.ts';

const BACK =
  /\b(?:puts?|putting|gives?|giving|invests?|investing|pays?|paying|flows?|comes?|coming|goes|going|hands?|sends?|plou?ghs?|plows?|pumps?|recycl\w*)(?: (?:in|into|it|money|cash)){0,2} back\b|\bback (?:in|into)\b|戻[しすっ]|還流|環流|返し|出し返|入れ返/;

/** "Microsoft and NVIDIA put back up to how much?": back to the one that pays one of them, and that all of them have a stake in. */
export function putBack(question: Question, { reading, graph }: Context): Question {
  if (question.kind !== 'total' || question.of || question.deals || !question.by) return question;
  if (!BACK.test(reading.folded)) return question;
  const { by } = question;
  const payers = by.flatMap((id) => graph.into(id, 'payment').map(({ from }) => from));
  const [of, more] = [...new Set(payers)].filter((id) =>
    by.every((one) => graph.between(one, id, 'investment').length > 0),
  );
  return of !== undefined && more === undefined ? { ...question, of: [of] } : question;
}
