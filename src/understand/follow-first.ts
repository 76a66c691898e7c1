import { isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const TOO = /\b(?:too|as well|also|either)\b|も/;

const wasOfFirst = (features: readonly string[], { has }: Context): boolean =>
  has('q-first') || features.some((feature) => feature === 'c:q-first' || feature === 'c:early-investor');

/** "Was Microsoft as well?" after an early backer: whether that one is among the first, too. */
export function followFirst({ question, features }: Turn, context: Context): Question | undefined {
  const { reading, has, yesNo, graph } = context;
  const [by, second] = reading.companies;
  if (question.kind !== 'tie' || question.deal !== 'investment') return undefined;
  if (by === undefined || second !== undefined || by === question.from || !isInvestor(context, by))
    return undefined;
  const [told] = graph.between(question.from, question.to, 'investment');
  if (!told?.early || told.amount.usd !== undefined || !wasOfFirst(features, context)) return undefined;
  const isAsked =
    yesNo && (TOO.test(reading.folded) || has('q-first')) && !has('q-amount', 'q-when', 'q-why', 'r-pay');
  return isAsked ? { kind: 'investors', of: [question.to], first: true, by: [by], yes: true } : undefined;
}
