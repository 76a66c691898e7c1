import { isAiCompany, isInvestor, type Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import type { Question } from './question.ts';
import { check } from './swap.ts';

type Holds = Extract<Question, { kind: 'holds' }>;

/** Taken not to be among them: 「MSは違うの？」. */
const TAKEN_OUT =
  /^(?:(?:so|and|but|then)[, ]+){0,12}(?:not|no) [a-z]+(?: then| though| tho)?[?.! ]*$|(?:は|って|も)(?:違|ちが)う(?:の|ん|んだ|のか)?[?？]?$/;

/** Whether it is among them. */
const AMONG =
  /\bone of (?:them|those|these)\b|\b(?:in|on) (?:there|it|that|the list)\b|\bamong (?:them|those)\b|入って|含まれ/;

/** "And Fidelity, how much?", after whether Microsoft is in all of them: its sums, and no yes or no. */
const heldBy = (id: string, { by, of }: Holds, context: Context): Question | undefined =>
  by.length === 1 && of.length > 1 && isInvestor(context, id) && !isAiCompany(context, id)
    ? { kind: 'holds', by: [id], of, each: true }
    : undefined;

/** "How much from Microsoft?", 「MSは違うの？」, after those who are in several companies: of that one alone. */
export function readOneOfList(
  context: Context,
  { question: last, earlier = [] }: Turn,
): Question | undefined {
  const { reading, has } = context;
  const [id, second] = reading.companies;
  // The sums of a list were told one by one: it is still that list.
  const question = last.kind === 'several' ? (earlier[0] ?? last) : last;
  if (id === undefined || second !== undefined || !isShort(context) || reading.figures.length > 0)
    return undefined;
  const isSum = has('q-amount') && !has('q-when', 'q-why', 'r-pay');
  if (question.kind === 'holds') return isSum ? heldBy(id, question, context) : undefined;
  if (question.kind !== 'investors' || question.except) return undefined;
  const { of } = question;
  if (AMONG.test(reading.folded) && context.yesNo && !of.includes(id) && !has('q-amount'))
    return of.length === 1
      ? check(context, { kind: 'tie', from: id, to: of[0]!, deal: 'investment', aspect: 'any', yes: true })
      : { kind: 'holds', by: [id], of, yes: true };
  if (!isInvestor(context, id) || isAiCompany(context, id)) return undefined;
  if (TAKEN_OUT.test(reading.folded))
    return { kind: 'investors', of, all: true, by: [id], yes: true, negated: true };
  return isSum && of.length > 1 && question.all ? { kind: 'holds', by: [id], of, each: true } : undefined;
}
