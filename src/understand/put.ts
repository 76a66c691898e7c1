import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** The question with how it was put: every kind of answer says yes or no by that. */
export function put({ yesNo, denied }: Context, question: Question): Question {
  // That it is taken to be over is no denial of it.
  if (question.kind === 'tie' && question.ended) return question;
  return yesNo ? { ...question, yes: true, ...(denied ? { negated: true } : {}) } : question;
}

/** The last question without how it was put: what goes on from it is put anew. */
export function bare(question: Question): Question {
  const asked = { ...question };
  delete asked.yes;
  delete asked.negated;
  return asked;
}
