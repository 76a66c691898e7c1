import type { Language } from '../text/language.ts';
import { keepLatest } from '../text/latest.ts';
import { askedApart, isAsked, isLost } from './asked-apart.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { onTopOf, turnOf } from './frame.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { join, keepTelling, partsOf, tellSame } from './several.ts';
import { END, isLong, isToldBy, partedAt } from './stretches.ts';
import { takenBackIn } from './second-thought.ts';
import { isExample } from './usual-spelling.ts';
import { understand, type Understanding, type Understood } from './understand.ts';

/** What she likes is no question of the article's. */
const OF_HER = /\b(?:you|your|ur)\b|あなた|きみ|君|好き/iu;
/** More sentences are a story. */
const MOST = 3;
const LONGEST = 300;
/** Fewer letters are no sentence. */
const LEAST = { ja: 3, en: 5 };

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

/** Whether two questions ask the same, one asks a point of the other, or both are of one kind. */
const areAlike = (one: Question, other: Question, given: Understanding): boolean =>
  isToldBy(one, other, given) ||
  isToldBy(other, one, given) ||
  (one.kind !== 'facts' && one.kind !== 'tie' && one.kind === other.kind);

/** Whether all that is asked was understood by the whole, too. */
const isSaidBy = (whole: Question, asked: Question, given: Understanding): boolean =>
  partsOf(asked).every((part) => partsOf(whole).some((one) => areAlike(one, part, given)));

const SUMS: ReadonlySet<Question['kind']> = new Set(['tie', 'total', 'calculation', 'stakes', 'investors']);
/** What is worked out of all the sums tells each of them, too. */
const isOfSums = ({ question }: Understood): boolean => partsOf(question).every(({ kind }) => SUMS.has(kind));

/** A message that is being heard. */
interface Message {
  text: string;
  last: Turn | undefined;
  given: Understanding;
  /** it, understood as one */
  whole: Understood;
}

/** What was heard in turn, one by one. */
const clausesOf = (heard: Understood[], sentences: string[], given: Understanding): Clause[] =>
  heard.flatMap(({ question }, at) => partsOf(question).map((part) => clauseOf(sentences[at]!, part, given)));

/** Where each part of a message stands alone, and not all of what they ask was understood: the parts, one by one. */
function hearApart(message: Message): Understood | undefined {
  const { text, last, given, whole } = message;
  if (takenBackIn(text) || isExample(text, given)) return undefined;
  const alone = keepLatest((part) => understand(part, whole.language.language, undefined, given));
  const apart = askedApart(text, alone, last !== undefined, given);
  const heard: Understood[] = [];
  for (const part of apart) {
    const own = part.isAlone ? alone(part.text) : undefined;
    const next =
      own && !isLost(own.question)
        ? own
        : understand(part.text, whole.language.language, heard.at(-1)?.turn ?? last, given);
    if (isLost(next.question)) return undefined;
    heard.push(next);
  }
  if (heard.every(({ question }) => isSaidBy(whole.question, question, given))) return undefined;
  if (whole.isBuilt && whole.question.kind === 'calculation' && heard.every(isOfSums)) return undefined;
  const parts = apart.map((part) => part.text);
  const told = keepTelling(
    clausesOf(heard, parts, given).map((clause) => ({ ...clause, isAsked: true })),
    given,
  );
  if (told.length < 2) return undefined;
  const clause = join(told, given);
  const turn = onTopOf(turnOf(clause, given), last);
  return { question: clause.question, language: whole.language, turn };
}

/** Where each sentence asks something, and goes on from the one before. */
function hearOn(message: Message): Understood | undefined {
  const { text, last, given, whole } = message;
  const sentences = whole.isBuilt ? [] : sentencesOf(text);
  if (sentences.length === 0 || !isPoor(partsOf(whole.question), sentences)) return undefined;
  const heard: Understood[] = [];
  for (const one of sentences) {
    const next = understand(one, whole.language.language, heard.at(-1)?.turn ?? last, given);
    if (REFUSED.has(next.question.kind)) return undefined;
    heard.push(next);
  }
  const told = keepTelling(clausesOf(heard, sentences, given), given);
  const [only, more] = told;
  if (!only || (!more && tellSame(only.question, whole.question, given))) return undefined;
  const question = more ? join(told, given).question : only.question;
  return { question, language: whole.language, turn: heard.at(-1)!.turn };
}

/**
 * Understands a message, on top of the turn before. One whose sentences each ask something, and which as a whole was
 * understood to ask less, is heard like one question after the other: "Who backs both? And which of them names no sum?"
 */
export function hear(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  given: Understanding,
): Understood {
  const whole = understand(text, fallback, last, given);
  if (whole.wanted) return whole;
  const message: Message = { text, last, given, whole };
  return hearApart(message) ?? hearOn(message) ?? whole;
}
