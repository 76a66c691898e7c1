import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
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

/** Only told by the way: the thanks with it, taken for padding, were what was meant for her. */
export function readWithThanks(clause: Clause, { plain, language, last, parts }: Whole): Clause {
  const { question } = clause;
  if (question.kind !== 'talk') return clause;
  if (SAID_LIGHTLY.has(question.topic) && THANKS.test(plain))
    return { ...clause, question: { ...question, topic: 'thanks' } };
  if (question.topic !== 'remark') return clause;
  const whole = readAll([plain], language, last, parts);
  return whole.question.kind === 'talk' ? whole : clause;
}
