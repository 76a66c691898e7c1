import { fold } from '../text/fold.ts';
import { pointsBack } from './follow.ts';
import { asksBy, REQUESTED, toldBy, wholeSentences } from './story.ts';
import type { Understanding } from './understand.ts';

/** Of a longer text only what asks is read, and what it may lean on; in UTF-16 units, of which Japanese needs half. */
const SCREENFUL = { ja: 500, en: 1000 };
/** A longer line is a wall of text, a shorter one is written to her. */
const LINE = { ja: 150, en: 300 };
const languageOf = (text: string): 'ja' | 'en' => (/[ぁ-ん]/u.test(text) ? 'ja' : 'en');
/** So plainly is a line hers that it needs no mark of asking. */
const PLAIN = 0.3;
/** So many sentences before one that asks say whom and what it is about; the one after it, how it's to be answered. */
const BEFORE = 3;
const AFTER = 1;
/** The first tells whom it is for, the last ones what it comes to. */
const FIRST = 1;
const LAST = 2;
/** Where none asks, what is wanted stands last. */
const LAST_OF_TOLD = 8;
/** So many that ask are kept, from the last one back. */
const MOST_ASKING = 12;

/** Lines are no list: a sentence that has its end goes on in the same one. */
const closed = (sentence: string): string => `${sentence}${/[。.!！?？]$/u.test(sentence) ? ' ' : '\n'}`;

const isAsking = (sentence: string): boolean => asksBy(sentence) >= REQUESTED;

/** A wall asks by a mark alone: what it tells is full of whats and whens. */
const hasMark = (text: string): boolean => /[?？]/u.test(text);

/** What is written in a line of its own beside walls of text that ask nothing: somebody pasted those, and asks. */
function besideWalls(typed: string, parts: Understanding): string | undefined {
  const longest = LINE[languageOf(typed)];
  const lines = typed.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const own = lines.filter((line) => line.length <= longest).join('\n');
  const walls = lines.filter((line) => line.length > longest);
  if (own === '' || own.length > longest || walls.length === 0 || walls.some(hasMark)) return undefined;
  const told = toldBy(own, parts);
  const isAsked = wholeSentences(own).some(isAsking) && !pointsBack(fold(own));
  return isAsked || told >= PLAIN ? own : undefined;
}

/** The sentences that ask, with those around them, and both ends. */
function askingPart(typed: string): string | undefined {
  const all = wholeSentences(typed);
  const asking = all.flatMap((sentence, at) => (isAsking(sentence) ? [at] : [])).slice(-MOST_ASKING);
  const last = asking.length > 0 ? LAST : LAST_OF_TOLD;
  const isNear = (at: number): boolean =>
    asking.some((place) => at >= place - BEFORE && at <= place + AFTER) ||
    at < FIRST ||
    at >= all.length - last;
  const kept = all.filter((_, at) => isNear(at));
  // A run-on has no sentences to choose from.
  return kept.every((one) => one.length <= LINE.en) ? kept.map(closed).join('') : undefined;
}

/**
 * What of a screenful is worth reading. Everything else of it is story: to look through that as closely as through a
 * question would cost ten times as much.
 * @param typed a shorter text, or one without an end of a sentence in it, is left as it is
 */
export const ofScreenful = (typed: string, parts: Understanding): string =>
  typed.length <= SCREENFUL[languageOf(typed)]
    ? typed
    : (besideWalls(typed, parts) ?? askingPart(typed) ?? typed);
