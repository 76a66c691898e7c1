import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';

const RESPECTIVELY = /\brespectively\b/;

/** What is asked of each of several, as a question for each; undefined where it is asked of them together. */
function ofEach(question: Question, folded: string): Question[] | undefined {
  if (question.kind === 'holds' && question.each && !question.yes && question.by.length > 1)
    return question.of.map((id) => ({ ...question, of: [id] }));
  if (question.kind === 'investors' && question.all && !question.yes && RESPECTIVELY.test(folded))
    return question.of.map((of) => ({ kind: 'investors', of: [of] }));
  return undefined;
}

/** "How much do A and B put into C and D?", "who backs C and D respectively?": told of C, then of D. */
export function toldApart(clause: Clause, text: string): Clause {
  const parts = ofEach(clause.question, fold(text));
  return parts && parts.length > 1 ? { ...clause, question: { kind: 'several', parts } } : clause;
}
