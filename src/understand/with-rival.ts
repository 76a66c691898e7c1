import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';

/** "Does it back A's rival, too?": the other one isn't named, but meant as well. */
const AS_WELL =
  /らいばる(?:のほう|会社|企業|社)?に(?:まで|も)|競合(?:他社)?に(?:まで|も)|\b(?:and|plus|as well as|but also|not (?:only|just))\b.*\b(?:rivals?|competitors?)\b|\b(?:rivals?|competitors?)\b.*\b(?:too|as well|also)\b/;

/** Whether somebody backs a company and its rival: held against all that it backs. */
export function withRival(question: Question, context: Context): Question {
  const { reading, graph } = context;
  if (question.kind !== 'tie' || question.deal !== 'investment' || !question.yes || question.claim)
    return question;
  if (!AS_WELL.test(reading.folded)) return question;
  const { from, to } = question;
  const others = graph
    .outOf(from, 'investment')
    .map((deal) => deal.to)
    .filter((id) => id !== to && isAiCompany(context, id));
  return others.length === 0 ? question : { kind: 'holds', by: [from], of: [to, ...others], yes: true };
}
