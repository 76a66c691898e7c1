import type { Context } from './context.ts';
import type { Question } from './question.ts';

const ODD =
  /\bodd (?:one|man) out\b|\b(?:doesn't|does not|isn't) (?:belong|fit|listed|named)\b|仲間(?:は|外|はずれ)|のけ者/;

/** "AMD, Intel, NVIDIA: the odd one out?": the one name that the article doesn't have. */
export function oddOne(question: Question, { reading }: Context): Question {
  const [odd, more] = reading.foreign;
  if (question.kind !== 'facts' || odd === undefined || more !== undefined) return question;
  if (!ODD.test(reading.folded) || reading.mentions.length < 2) return question;
  const { polarity: _polarity, yes: _yes, ...rest } = question;
  return { ...rest, stranger: odd.id, word: reading.folded.slice(odd.start, odd.end) };
}
