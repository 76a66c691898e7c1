import { fold } from '../text/fold.ts';
import { partsOf } from './several.ts';
import type { Question } from './question.ts';
import { isTagged, opensWithVerb } from './yesno-english.ts';

/** Less the yes or no with which it would be told. */
function unsaid(question: Exclude<Question, { kind: 'several' }>): Question {
  if (question.kind === 'tie' && question.yes) {
    const { yes: _yes, ...tie } = question;
    return tie;
  }
  // A wrong figure in it is put right.
  if (question.kind === 'facts' && (question.polarity === 'y' || (question.polarity && !question.claim))) {
    const { polarity: _polarity, yes: _yes, claim: _claim, ...facts } = question;
    return facts;
  }
  if (question.kind === 'supply' && question.yes) {
    const { yes: _yes, ...supply } = question;
    return supply;
  }
  return question;
}

/** What is asked by a noun alone: neither yes nor no. */
export function unconfirmed(question: Question): Question {
  if (question.kind !== 'several') return unsaid(question);
  const [first, ...more] = partsOf(question).map(unsaid);
  return { ...question, parts: [first!, ...more] };
}

/** 「Aの狙いを3点と、Bのそれを3点」: a thing that is named. */
const NAMED_ONLY = /[ぁ-ん].*[\p{sc=Han}\p{sc=Kana}A-Za-z\d]$/u;

export const isNamedOnly = (question: Question, text: string): boolean =>
  question.kind === 'facts' && question.polarity === 'y' && NAMED_ONLY.test(text.trim());

/** "Ok, so A pays B. How much?": what stands before the question is only said. */
export function isOnlySaid(question: Question, text: string): boolean {
  if (question.kind !== 'tie' || !question.yes || question.claim || !/[.。!！]\s*$/u.test(text)) return false;
  const folded = fold(text);
  return !opensWithVerb(folded) && !isTagged(folded);
}
