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
