import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

const DATED = /\b20\d\d\b/;
const TIMED = /\byears?\b/;

/** A year that is named is held against a fact that tells of another one, or of none. */
export function withNamedYear(question: Question, context: Context): Question {
  if (question.kind !== 'facts') return question;
  const year = claimOf(context.reading)?.year;
  const statement = context.statementOf(question.ids[0] ?? '');
  if (year === undefined) return question;
  if (DATED.test(statement))
    return question.claim || question.polarity !== 'y' ? question : { ...question, claim: { year } };
  const isOpen = question.yes === true && question.polarity === undefined && !TIMED.test(statement);
  return isOpen ? { ...question, polarity: context.negated ? 'y' : 'n' } : question;
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

const UP_TO = /\b(?:by|until|till|up to|as of|through|so far)\b|まで|時点|現在/;
const lastYear = (when: string): number => Number(/\d{4}$/.exec(when)?.[0]);

/** "By 2025, how much had A put into B?": what was in by a year after the last stage is the whole sum. */
export function upToYear(question: Question, { reading, graph }: Context): Question {
  if (question.kind !== 'tie' || question.claim?.year === undefined || !UP_TO.test(reading.folded))
    return question;
  const { year, ...claim } = question.claim;
  const { stages = [] } = graph.between(question.from, question.to, question.deal)[0] ?? {};
  const isAfter = stages.length > 0 && stages.every(({ when }) => !(lastYear(when) >= year));
  if (!isAfter || claim.usd !== undefined || question.yes) return question;
  const { claim: _, ...whole } = question;
  return whole;
}
