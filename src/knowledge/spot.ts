import { isWordAt, latinWords, japaneseRuns, UNSPACED, type Word } from '../text/tokens.ts';
import { stem } from '../text/stem.ts';
import type { Trie } from './trie.ts';
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

/** "nvidias": a name with its possessive s run on. */
function ownerOf(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || !word.endsWith('s') || vocabulary.names.longest([word], 0)) return undefined;
  const bare = word.slice(0, -1);
  return vocabulary.names.longest([bare], 0) ? bare : undefined;
}

function readLatin(folded: string, vocabulary: Vocabulary, mend: Mend | undefined): Latin {
  const words = latinWords(folded);
  const mended = new Set<number>();
  const texts = words.map(({ text }, index) => {
    const owner = ownerOf(text, vocabulary);
    if (owner) return owner;
    if (!mend || isKnown(vocabulary, text)) return text;
    const better = mend(text);
    if (better !== undefined) mended.add(index);
    return better ?? text;
  });
  return {
    words,
    texts,
    stems: texts.map(stem),
    at: new Map(words.map(({ start }, index) => [start, index])),
    mended,
    runEnd: runEnds(folded, words),
  };
}

/** Whether a Latin word is in the vocabulary, in itself or by its stem, or is a number. */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (/\d/.test(word) && /^[\d.,]+[a-z%]{0,3}$/.test(word)) return true;
  return vocabulary.stems.has(stem(word)) || vocabulary.names.longest([word], 0) !== undefined;
}

function latinSpot(latin: Latin, index: number, length: number, senses: Sense[]): Spot {
  const text = latin.texts.slice(index, index + length).join(' ');
  return {
    start: latin.words[index]!.start,
    end: latin.words[index + length - 1]!.end,
    text,
    senses,
    mended: latin.mended.has(index),
  };
}

/** The longest key at each word, left to right, none overlapping another of the same trie. */
function spotWords(latin: Latin, units: string[], trie: Trie<Sense>): Spot[] {
  const spots: Spot[] = [];
  for (let index = 0; index < units.length;) {
    const found = trie.longest(units, index, latin.runEnd[index]);
    if (found) spots.push(latinSpot(latin, index, found.length, found.values));
    index += found?.length ?? 1;
  }
  return spots;
}

/** The longest key at each character; a key must not begin or end inside a Latin word. */
function spotCharacters(folded: string, trie: Trie<Sense>): Spot[] {
  const spots: Spot[] = [];
  if (!UNSPACED.test(folded)) return spots;
  for (let start = 0; start < folded.length;) {
    const inside = isWordAt(folded, start) && isWordAt(folded, start - 1);
    const found = inside ? undefined : trie.longest(folded, start);
    const end = start + (found?.length ?? 1);
    const whole = found && !(isWordAt(folded, end - 1) && isWordAt(folded, end));
    if (whole)
      spots.push({ start, end, text: folded.slice(start, end), senses: found.values, mended: false });
    start = whole ? end : start + 1;
  }
  return spots;
}

const within = (spot: Spot, other: Spot): boolean =>
  spot !== other &&
  spot.start >= other.start &&
  spot.end <= other.end &&
  spot.end - spot.start < other.end - other.start;

/** Names and other expressions are found apart, so that a phrase doesn't hide the company in it. */
function spotAll(folded: string, latin: Latin, vocabulary: Vocabulary): Spot[] {
  const names = [
    ...spotWords(latin, latin.texts, vocabulary.names),
    ...spotCharacters(folded, vocabulary.japaneseNames),
  ];
  const widest = names.filter((spot) => !names.some((other) => within(spot, other)));
  const phrases = [
    ...spotWords(latin, latin.stems, vocabulary.latin),
    ...spotCharacters(folded, vocabulary.japanese),
  ];
  const free = phrases.filter((spot) => !widest.some((name) => within(spot, name)));
  return [...widest, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isName = ({ senses }: Spot): boolean =>
  senses.some(({ type }) => type === 'entity' || type === 'foreign');

/** Words that carry a topic: neither ordinary nor part of a name nor a bare number. */
function topicWords(
  latin: Latin,
  spots: Spot[],
  vocabulary: Vocabulary,
): { words: string[]; ordinary: string[] } {
  const names = spots.filter(isName);
  const words: string[] = [];
  const ordinary: string[] = [];
  latin.stems.forEach((word, index) => {
    const { start, end } = latin.words[index]!;
    if (names.some((name) => name.start <= start && name.end >= end)) return;
    if (vocabulary.common.has(word) || /^\d{1,3}[a-z]?$/.test(word)) ordinary.push(word);
    else if (word.length > 1) words.push(word);
  });
  return { words, ordinary };
}

/** Katakana words that no expression covers: loan words and names that she doesn't know. */
function uncovered(katakana: string[], vocabulary: Vocabulary): string[] {
  return katakana.filter(
    (run) =>
      run.length > 1 &&
      ![vocabulary.japanese, vocabulary.japaneseNames].some(
        (trie) => trie.longest(run, 0)?.length === run.length,
      ),
  );
}

function spotGrammar(folded: string, latin: Latin, vocabulary: Vocabulary): Marker[] {
  const markers: Marker[] = [];
  const end = UNSPACED.test(folded) ? folded.length : 0;
  for (let place = 0; place < end; place++) {
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
  return markers.filter(
    ({ id, start, end }) =>
      id !== 'q-none' && !blocked.some((other) => other.start <= start && other.end >= end),
  );
}

function kanjiTerms(folded: string): string[] {
  const terms: string[] = [];
  if (!UNSPACED.test(folded)) return terms;
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
 * @param katakana the text's katakana words, folded: folding loses which they were
 */
export function spot(folded: string, vocabulary: Vocabulary, mend?: Mend, katakana: string[] = []): Spots {
  const latin = readLatin(folded, vocabulary, mend);
  const spots = spotAll(folded, latin, vocabulary);
  const { words, ordinary } = topicWords(latin, spots, vocabulary);
  const unknown = !mend
    ? []
    : latin.words.filter(({ text }, index) => !latin.mended.has(index) && !isKnown(vocabulary, text));
  return {
    spots,
    grammar: spotGrammar(folded, latin, vocabulary),
    words,
    ordinary,
    kanji: [...kanjiTerms(folded), ...uncovered(katakana, vocabulary)],
    unknown,
  };
}
