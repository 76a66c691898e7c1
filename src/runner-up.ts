import { asideTo } from './answer/aside.ts';
import type { Answer } from './answer/answer.ts';
import type { Reply } from './ask.ts';
import { hasRoom } from './code.ts';
import type { Library } from './knowledge/index.ts';
import type { Question } from './understand/question.ts';

/** Kinds of question that a fact may have been meant by as well; what is worked out of deals was asked for. */
const OPEN: ReadonlySet<Question['kind']> = new Set([
  'facts',
  'tie',
  'no-tie',
  'payments',
  'supply',
  'net',
  'unknown',
  'source',
  'several',
]);

/** What a question is to be answered with, and how. */
interface Given {
  /** facts that may have been meant besides, likeliest first */
  runnersUp: string[] | undefined;
  answers: Answer[];
  seed: number;
}

/** The question with a fact to be told by the way, where one may have been meant as well and its code holds it. */
export function withRunnerUp(
  question: Question,
  { runnersUp = [], answers, seed }: Given,
  library: Library,
): Question {
  const aside = OPEN.has(question.kind) ? asideTo(answers, runnersUp, library) : undefined;
  const told: Question = aside === undefined ? question : { ...question, aside };
  return hasRoom({ question: told, seed }) ? told : question;
}

/** What the next question may lean on: what was asked for, not what is told by the way. */
export const leanedOn = (
  { facts, deals }: Reply,
  { aside }: Question,
  answers: Answer[],
): Pick<Reply, 'facts' | 'deals'> => ({
  facts: facts.filter((id) => id !== aside || answers.some((one) => one.facts.includes(id))),
  deals,
});
