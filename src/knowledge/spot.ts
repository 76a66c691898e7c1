import { latinWords, japaneseRuns, type Word } from '../text/tokens.ts';
import { stem } from '../text/stem.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';

/** A known expression in a folded text. */
export interface Spot {
  start: number;
  end: number;
  text: string;
  senses: Sense[];
  /** the word was mended: what stood there was a slip of it */
  mended: boolean;
}

/** A word of asking or relating, at its place. */
export interface Marker {
  id: string;
  start: number;
  end: number;
}

/** What a folded text holds. */
export interface Spots {
  spots: Spot[];
  grammar: Marker[];
  /** Latin words (stemmed) that are not ordinary ones, known or not */
  words: string[];
  /** ordinary Latin words: they tell little each, but their pattern tells the kind of question */
  ordinary: string[];
  /** kanji runs and their character pairs */
  kanji: string[];
  /** Latin words that she doesn't know */
  unknown: Word[];
}

/** Brings a misspelt Latin word back to a known one; undefined where none is near. */
export type Mend = (word: string) => string | undefined;

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

interface Latin {
  words: Word[];
  texts: string[];
  stems: string[];
  /** place in the text → index of the word that starts there */
  at: Map<number, number>;
  mended: Set<number>;
  /** for each word, the index after the last one that follows it with nothing but spaces or hyphens between */
  runEnd: number[];
}

function runEnds(folded: string, words: Word[]): number[] {
  const ends = words.map(() => words.length);
  for (let index = words.length - 2; index >= 0; index--) {
    const between = folded.slice(words[index]!.end, words[index + 1]!.start);
    ends[index] = /^(?:'s)?[\s\-&./']*$/.test(between) ? ends[index + 1]! : index + 1;
  }
  return ends;
}

function readLatin(folded: string, vocabulary: Vocabulary, mend: Mend | undefined): Latin {
  const words = latinWords(folded);
  const mended = new Set<number>();
  const texts = words.map(({ text }, index) => {
    if (isKnown(vocabulary, text)) return text;
    const better = mend?.(text);
    if (better !== undefined) mended.add(index);
    return better ?? text;
  });
  return { words, texts, stems: texts.map(stem), at: new Map(words.map(({ start }, index) => [start, index])), mended, runEnd: runEnds(folded, words) };
}

/** Whether a Latin word is in the vocabulary, in itself or by its stem, or is a number. */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (/\d/.test(word) && /^[\d.,]+[a-z%]{0,3}$/.test(word)) return true;
  return vocabulary.stems.has(stem(word)) || vocabulary.names.longest([word], 0) !== undefined;
}

function spotLatin(latin: Latin, index: number, vocabulary: Vocabulary): { spots: Spot[]; count: number } {
  const name = vocabulary.names.longest(latin.texts, index, latin.runEnd[index]);
  const phrase = vocabulary.latin.longest(latin.stems, index, latin.runEnd[index]);
  const count = Math.max(name?.length ?? 0, phrase?.length ?? 0);
  const spots = [name, phrase].flatMap((found) => {
    if (!found) return [];
    const first = latin.words[index]!;
    const last = latin.words[index + found.length - 1]!;
    const text = latin.texts.slice(index, index + found.length).join(' ');
    return [{ start: first.start, end: last.end, text, senses: found.values, mended: latin.mended.has(index) }];
  });
  return { spots, count };
}

function spotJapanese(folded: string, start: number, vocabulary: Vocabulary): Spot | undefined {
  const found = vocabulary.japanese.longest(folded, start);
  if (!found) return undefined;
  const end = start + found.length;
  if (isWordCharacter(folded[end - 1]) && isWordCharacter(folded[end])) return undefined;
  return { start, end, text: folded.slice(start, end), senses: found.values, mended: false };
}

function spotAll(folded: string, latin: Latin, vocabulary: Vocabulary): Spot[] {
  const spots: Spot[] = [];
  for (let place = 0; place < folded.length; ) {
    const index = latin.at.get(place);
    const japanese = isWordCharacter(folded[place]) && index === undefined ? undefined : spotJapanese(folded, place, vocabulary);
    const here = index === undefined ? { spots: [], count: 0 } : spotLatin(latin, index, vocabulary);
    const latinEnd = index === undefined || here.count === 0 ? 0 : latin.words[index + here.count - 1]!.end;
    if (japanese && japanese.end > latinEnd) spots.push(japanese);
    else spots.push(...here.spots);
    place = Math.max(place + 1, japanese?.end ?? 0, latinEnd);
  }
  return spots;
}

function spotGrammar(folded: string, latin: Latin, vocabulary: Vocabulary): Marker[] {
  const markers: Marker[] = [];
  for (let place = 0; place < folded.length; place++) {
    for (const { length, values } of vocabulary.grammar.japanese.all(folded, place)) {
      for (const id of values) markers.push({ id, start: place, end: place + length });
    }
  }
  latin.words.forEach(({ start }, index) => {
    for (const { length, values } of vocabulary.grammar.latin.all(latin.stems, index, latin.runEnd[index])) {
      for (const id of values) markers.push({ id, start, end: latin.words[index + length - 1]!.end });
    }
  });
  const blocked = markers.filter(({ id }) => id === 'q-none');
  return markers.filter(({ id, start, end }) => id !== 'q-none' && !blocked.some((other) => other.start <= start && other.end >= end));
}

function kanjiTerms(folded: string): string[] {
  const terms: string[] = [];
  for (const { text } of japaneseRuns(folded)) {
    if (!/\p{sc=Han}/u.test(text)) continue;
    if (text.length === 1) terms.push(text);
    for (let index = 0; index + 2 <= text.length; index++) terms.push(text.slice(index, index + 2));
  }
  return terms;
}

/**
 * Finds every known expression of a folded text, the longest at each place.
 * @param folded a text from `fold`
 * @param mend called for each Latin word that isn't known
 */
export function spot(folded: string, vocabulary: Vocabulary, mend?: Mend): Spots {
  const latin = readLatin(folded, vocabulary, mend);
  const spots = spotAll(folded, latin, vocabulary);
  const words = latin.stems.filter((word) => !vocabulary.common.has(word) && (word.length > 1 || /\d/.test(word)));
  const ordinary = latin.stems.filter((word) => vocabulary.common.has(word));
  const unknown = latin.words.filter(({ text }, index) => !latin.mended.has(index) && !isKnown(vocabulary, text));
  return { spots, grammar: spotGrammar(folded, latin, vocabulary), words, ordinary, kanji: kanjiTerms(folded), unknown };
}
