import { hash } from '../text/hash.ts';
import type { Detected } from '../text/language.ts';
import { opensAsking } from './asking.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
import { asksBy, REQUESTED, wholeSentences } from './story.ts';
import type { Understanding } from './understand.ts';

/** A whole message, with what it is read by. */
interface Whole {
  plain: string;
  language: Detected;
  last: Turn | undefined;
  parts: Understanding;
}

const SAID_LIGHTLY: ReadonlySet<string> = new Set(['remark', 'ok', 'laugh']);
const THANKS = /\b(?:ty|tysm|thx|tnx|thanks?|thank you|cheers)\b|ありがと|サンキュ|感謝|助かっ/iu;

/** Nothing is asked of her, and what is told of one's own she couldn't tell anything of: 「来週の発表は何とかなりそうです。ありがとうございました」. */
function isOnlyThanked({ question, companies }: Clause, plain: string): boolean {
  const isRefused = question.kind === 'absent' || (question.kind === 'unknown' && !question.hint);
  if (!isRefused || companies.length > 0 || !THANKS.test(plain)) return false;
  const all = wholeSentences(plain).filter((one) => /[\p{L}\p{N}]/u.test(one));
  return (
    all.length > 1 &&
    all.every((one) => asksBy(one.replace(GIVEN, '')) < REQUESTED && !(isLatin(one) && opensAsking(one)))
  );
}

/** 「母にも教えてあげます」: told by the asker to somebody else. */
const GIVEN = /教えて(?:あげ|や[るり])|教えてくれ(?:て|た)|教えていただ(?:いて|き)/gu;
const isLatin = (text: string): boolean => !/[ぁ-ん]/u.test(text);

const thanks = (clause: Clause, plain: string): Clause => ({
  ...clause,
  question: { kind: 'talk', topic: 'thanks', seed: hash(plain) },
});

/** Only told by the way: the thanks with it, taken for padding, were what was meant for her. */
export function readWithThanks(clause: Clause, { plain, language, last, parts }: Whole): Clause {
  const { question } = clause;
  if (isOnlyThanked(clause, plain)) return thanks(clause, plain);
  if (question.kind !== 'talk') return clause;
  if (SAID_LIGHTLY.has(question.topic) && THANKS.test(plain))
    return { ...clause, question: { ...question, topic: 'thanks' } };
  if (question.topic !== 'remark') return clause;
  const whole = readAll([plain], language, last, parts);
  return whole.question.kind === 'talk' ? whole : clause;
}
