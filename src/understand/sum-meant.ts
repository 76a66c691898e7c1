import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

/** A yes is none where a year is named of which the fact, though it tells of another, says nothing. */
export function withNamedYear(question: Question, context: Context): Question {
  if (question.kind !== 'facts' || question.claim || question.polarity !== 'y') return question;
  const year = claimOf(context.reading)?.year;
  const isDated = /\b20\d\d\b/.test(context.statementOf(question.ids[0] ?? ''));
  return year === undefined || !isDated ? question : { ...question, claim: { year } };
}

/** "Of that $30bn between A and B": where no direction is given, the deal of the two that has this sum. */
export function ofNamedSum(question: Question, { graph, roles }: Context): Question {
  if (question.kind !== 'tie' || question.claim?.usd === undefined || roles.explicit) return question;
  const { from, to, claim } = question;
  const isMeant = ({ amount }: { amount: { usd?: number | undefined } }) => amount.usd === claim.usd;
  if (graph.between(from, to).some(isMeant)) return question;
  const other = graph.between(to, from).find(isMeant);
  return other ? { ...question, from: to, to: from, deal: other.kind } : question;
}
