import type { Context } from './context.ts';
import type { Question } from './question.ts';

/**
 * "Compare Microsoft's and SoftBank's stake in Anthropic": nobody stands in for one whom the article doesn't know. What
 * the other one gives is told, and that this one isn't named.
 */
export function besideStranger(question: Question, { reading }: Context): Question {
  const [stranger] = reading.foreign;
  if (question.kind !== 'stakes' || stranger === undefined) return question;
  const [of] = question.of;
  const [from] = question.by.filter((id) => reading.companies.includes(id));
  const absent: Question = {
    kind: 'absent',
    name: stranger.id,
    word: reading.folded.slice(stranger.start, stranger.end),
    ...(of === undefined ? {} : { of }),
    near: [],
  };
  if (from === undefined || of === undefined || question.of.length > 1) return absent;
  return {
    kind: 'several',
    parts: [{ kind: 'tie', from, to: of, deal: 'investment', aspect: 'amount' }, absent],
  };
}
