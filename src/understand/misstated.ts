import type { Deal } from '../knowledge/schema.ts';
import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

/** The deals that an answer would list; undefined where it lists none. */
function listedBy(question: Question, { graph }: Context): Deal[] | undefined {
  if (question.kind === 'investments') return question.by.flatMap((id) => graph.outOf(id, 'investment'));
  if (question.kind === 'investors') return question.of.flatMap((id) => graph.into(id, 'investment'));
  if (question.kind === 'holds')
    return question.by.flatMap((by) => question.of.flatMap((of) => graph.between(by, of, 'investment')));
  return question.kind === 'loop' || question.kind === 'payments' ? graph.all : undefined;
}

/** Every sum of a deal, and what they come to together. */
const sumsOf = (deals: Deal[]): (number | undefined)[] => [
  ...deals.flatMap(({ amount, stages }) => [amount.usd, ...stages.map(({ usd }) => usd)]),
  deals.reduce((sum, { amount: { usd = 0 } }) => sum + usd, 0),
];

/**
 * "Isn't its 130 billion stake the biggest?": a sum in passing that none of the listed deals has is no more right for
 * what else is said; one that is only compared with is the answer's own matter.
 */
export function misstated(question: Question, context: Context): Question {
  const deals = question.yes && question.counted === undefined ? listedBy(question, context) : undefined;
  if (deals === undefined || claimOf(context.reading)?.than !== undefined) return question;
  const known = sumsOf(deals);
  const isWrong = context.reading.figures.some(
    ({ unit, value }) => unit === 'usd' && value > 1 && !known.includes(value),
  );
  return isWrong ? { ...question, counted: context.negated } : question;
}
