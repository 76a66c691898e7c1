import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { opensWithVerb } from './yesno-english.ts';

const ONLY_LATER =
  /\b(?:only|not (?:until|before)|first|join\w*|start\w*|began|beg[iu]n\w*|enter\w*|got in)\b|だけ|のみ|しか|初めて|はじめて|ようやく|やっと|始め/;

/** "Did it join only after 2023?": more came then, and what was in by that year says that not all did. */
export function onlyAfter(
  question: Question,
  { reading, negated }: Context,
  { knowledge }: Library,
): Question {
  if (question.kind !== 'derived' || question.what !== 'after-2023' || !question.yes || question.claim?.usd)
    return question;
  // "Its money in there after 2023": the year only says which part is meant.
  if (!/[?？]/u.test(reading.folded) && !opensWithVerb(reading.folded) && !/[ぁ-ん]/u.test(reading.folded)) {
    const { yes: _yes, claim: _claim, ...rest } = question;
    return rest;
  }
  const before = [...knowledge.facts.values()].find(({ stage }) => stage === 'first');
  return before && ONLY_LATER.test(reading.folded)
    ? { kind: 'facts', ids: [before.id], polarity: negated ? 'y' : 'n', yes: true }
    : question;
}

/** "How much of the 13bn", 「130億のうち」: the whole is named, and nothing is claimed. */
const OUT_OF =
  /\b(?:of|out of) (?:the|its|that|those|this|all)?[^.?!]{0,12}\d|\d[^、。?？]{0,8}(?:の(?:うち|内|中)|中で)/;

/** A part of a stake, asked of the whole by its sum: that isn't held against the part. */
export function outOfWhole(question: Question, { reading }: Context, { knowledge }: Library): Question {
  const usd = question.kind === 'facts' ? question.claim?.usd : undefined;
  if (question.kind !== 'facts' || usd === undefined || !OUT_OF.test(reading.folded)) return question;
  const { stage, deals = [] } = knowledge.facts.get(question.ids[0] ?? '') ?? {};
  const isWhole = deals.some((id) => knowledge.deals.get(id)?.amount.usd === usd);
  if (stage === undefined || !isWhole) return question;
  const { claim: _claim, ...asked } = question;
  return asked;
}
