import type { Question } from './question.ts';

const SMALLER =
  /\b(?:smaller|less|lower|fewer|lesser|least|smallest|lowest)\b|少な[いか]|小さ[いか]|低[いか]|少額|安い/;
const LARGER =
  /\b(?:larg(?:er|est)|bigg(?:er|est)|more|high(?:er|est)|greater|most)\b|多[いか]|大き[いか]|高[いか]/;

/** "Which is smaller, A's stake or B's?": told from the smaller one. */
export function askedSmaller(question: Question, folded: string): Question {
  if (question.kind !== 'stakes' || question.greater !== undefined || question.factor !== undefined)
    return question;
  return SMALLER.test(folded) && !LARGER.test(folded) ? { ...question, than: 'less' } : question;
}
