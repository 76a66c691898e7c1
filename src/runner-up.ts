import { asideTo } from './answer/aside.ts';
import type { Answer } from './answer/answer.ts';
import type { Reply } from './ask.ts';
import { hasRoom } from './code.ts';
import type { Library } from './knowledge/index.ts';
import type { Question } from './understand/question.ts';
import type { RunnerUp } from './understand/runners-up.ts';

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
]);

const CHAT: ReadonlySet<Question['kind']> = new Set(['talk', 'language', 'absent']);

/** What a question is to be answered with, and how. */
interface Given {
  /** whether it follows another: half a sentence may well have meant something else */
  isFollowing: boolean;
  /** reads which facts may have been meant besides, likeliest first: that takes a tenth of an answer */
  runnersUp: (() => RunnerUp[]) | undefined;
  answers: Answer[];
  seed: number;
}

/** Whose words something is, where it stands, or how sure it is, is asked of that alone; several points are told side by side, and of what is left open one thing is near enough. */
const isAllAsked = (question: Question): boolean =>
  question.kind === 'compare' ||
  (question.kind === 'unknown' && question.lack === 'said') ||
  (question.kind === 'relation' && Boolean(question.beside)) ||
  (question.kind === 'facts' &&
    Boolean(question.said || question.located || question.headed || question.sureness));

/** The question with a fact to be told by the way, where one may have been meant as well and its code holds it. */
export function withRunnerUp(
  question: Question,
  { isFollowing, runnersUp, answers, seed }: Given,
  library: Library,
): Question {
  const isOpen = OPEN.has(question.kind) || (isFollowing && !CHAT.has(question.kind));
  const mayHold = runnersUp !== undefined && isOpen && !isAllAsked(question);
  const aside = mayHold ? asideTo(answers, runnersUp(), library) : undefined;
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
