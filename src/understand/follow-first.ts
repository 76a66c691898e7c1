import { isInvestor, type Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import type { Question } from './question.ts';

const TOO = /\b(?:too|as well|also|either)\b|も/;

/** "Not Microsoft?", 「MSは違うの？」: another than the one that was told. */
const NOT_ONE =
  /^(?:(?:and|so|but|wait|oh|hm+|huh|really|what)[, ]+){0,12}(?:not|it's not|it isn't|isn't it|wasn't it|isn't that|and not)\b|(?:違う|ちがう|違い(?:ます)?|(?:じゃ|では)な(?:い|く|かった)|入ら?ない|入って(?:い)?ない)[^、。]{0,6}$/;

const wasOfFirst = (features: readonly string[], { has }: Context): boolean =>
  has('q-first') || features.some((feature) => feature === 'c:q-first' || feature === 'c:early-investor');

/** The company of whose first investors there was told, and the one that was; undefined where it was no such answer. */
function earlyTold(
  { question, answered, features }: Turn,
  context: Context,
): { from: string; to: string } | undefined {
  const { graph } = context;
  const [to, second] = question.kind === 'investors' && question.first ? question.of : [];
  if (to !== undefined && second === undefined)
    return graph.into(to, 'investment').find(({ early }) => early) ?? undefined;
  if (question.kind !== 'tie' || question.deal !== 'investment') return undefined;
  const [told] = graph.between(question.from, question.to, 'investment');
  const isTold = answered?.kind === 'facts' && told?.facts.includes(answered.ids[0] ?? '');
  return told?.early && told.amount.usd === undefined && (isTold || wasOfFirst(features, context))
    ? told
    : undefined;
}

/** "Was Microsoft as well?" after an early backer: whether that one is among the first, too. */
export function followFirst(last: Turn, context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const [by, second] = reading.companies;
  if (by === undefined || second !== undefined || !isInvestor(context, by)) return undefined;
  const told = earlyTold(last, context);
  if (!told || by === told.from) return undefined;
  const isNext = reading.features.every((feature) => /^[eo]:/.test(feature));
  const isOther = isNext || (NOT_ONE.test(reading.folded) && isShort(context));
  const isAsked =
    (isOther || (yesNo && (TOO.test(reading.folded) || has('q-first')))) &&
    !has('q-amount', 'q-when', 'q-why', 'r-pay');
  return isAsked ? { kind: 'investors', of: [told.to], first: true, by: [by], yes: true } : undefined;
}
