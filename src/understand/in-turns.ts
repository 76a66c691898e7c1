import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { opensAsking } from './asking.ts';
import type { Turn } from './follow.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { join, keepTelling, partsOf, tellSame } from './several.ts';
import { END, isLong, partedAt } from './stretches.ts';
import { understand, type Understanding, type Understood } from './understand.ts';

/** A sentence that asks to be told something. */
const REQUEST =
  /(?:教えて|(?:挙げ|あげ|示し|出し|並べ|まとめ|比べ|直し|言っ)て|知りたい|ください|下さい|お願い|だけ|も)[^。?？]{0,6}[。!！\s]*$|\b(?:pls|please)\b|^(?:and |also |then ){0,2}(?:give|list|name|tell|rank|show|add|compare)\b/iu;
/** What she likes is no question of the article's. */
const OF_HER = /\b(?:you|your|ur)\b|あなた|きみ|君|好き/iu;
/** More sentences are a story. */
const MOST = 3;
const LONGEST = 300;
/** Fewer letters are no sentence. */
const LEAST = { ja: 3, en: 5 };

const isAsked = (text: string): boolean =>
  /[?？]\s*$/u.test(text) || opensAsking(fold(text)) || REQUEST.test(text);

/** The sentences of a message in which each asks something. */
function sentencesOf(message: string): string[] {
  const all = partedAt(END, message);
  const isShort = message.length <= LONGEST && all.length <= MOST;
  return isShort &&
    all.length > 1 &&
    all.every((one) => isLong(one, LEAST) && isAsked(one) && !OF_HER.test(one))
    ? all
    : [];
}

/** Another thing is asked, or one of what was just asked for: no sentence that says it again, or how it is meant. */
const GOES_ON =
  /^(?:あと|それと(?!も)|それから|加えて|ついでに|そして|で、|その(?:うち|中)|このうち|うち[、「])|^(?:and|also|plus|then|which of|of (?:them|those|these|the)|who of|what about|how about)\b/iu;

/** Whether less is told than is asked. */
const isPoor = (told: Question[], sentences: string[]): boolean =>
  told.length < sentences.length && sentences.slice(1).some((one) => GOES_ON.test(one));

/**
 * Understands a message, on top of the turn before. One whose sentences each ask something, and which as a whole was
 * understood to ask less, is heard like one question after the other: "Who backs both? And which of them names no sum?"
 */
export function hear(
  message: string,
  fallback: Language,
  last: Turn | undefined,
  given: Understanding,
): Understood {
  const whole = understand(message, fallback, last, given);
  const sentences = whole.wanted || whole.isBuilt ? [] : sentencesOf(message);
  if (sentences.length === 0 || !isPoor(partsOf(whole.question), sentences)) return whole;
  const heard: Understood[] = [];
  for (const one of sentences) {
    const next = understand(one, whole.language.language, heard.at(-1)?.turn ?? last, given);
    if (REFUSED.has(next.question.kind)) return whole;
    heard.push(next);
  }
  const clauses = heard.flatMap(({ question }, at) =>
    partsOf(question).map((part) => clauseOf(sentences[at]!, part, given)),
  );
  const told = keepTelling(clauses, given);
  const [only, more] = told;
  if (!only || (!more && tellSame(only.question, whole.question, given))) return whole;
  const question = more ? join(told, given).question : only.question;
  return { question, language: whole.language, turn: heard.at(-1)!.turn };
}
