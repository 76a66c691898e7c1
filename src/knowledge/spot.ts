import { isWordAt, japaneseRuns, UNSPACED, type Word } from '../text/tokens.ts';
import { isKnown, readLatin, type Latin, type Mend } from './latin.ts';
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

function latinSpot(latin: Latin, index: number, length: number, senses: Sense[]): Spot {
  const read = latin.readings.slice(index, index + length);
  return {
    start: latin.words[index]!.start,
    end: latin.words[index + length - 1]!.end,
    text: read.map(({ text }) => text).join(' '),
    senses,
    mended: latin.mended.has(index),
  };
}

/** The longest key at each word, left to right, none overlapping another of the same trie. */
function spotWords(latin: Latin, units: number[], trie: Trie<Sense>): Spot[] {
  const spots: Spot[] = [];
  for (let index = 0; index < units.length;) {
    const found = trie.longest(units, index, latin.runEnd[index]);
    if (found) spots.push(latinSpot(latin, index, found.length, found.values));
    index += found?.length ?? 1;
  }
  return spots;
}

/** The longest key at each character; a key must not begin or end inside a Latin word. */
function spotCharacters(japanese: string, trie: Trie<Sense>): Spot[] {
  const spots: Spot[] = [];
  for (let start = 0; start < japanese.length;) {
    const inside = isWordAt(japanese, start) && isWordAt(japanese, start - 1);
    const found = inside ? undefined : trie.longest(japanese, start);
    const end = start + (found?.length ?? 1);
    const whole = found && !(isWordAt(japanese, end - 1) && isWordAt(japanese, end));
    if (whole)
      spots.push({ start, end, text: japanese.slice(start, end), senses: found.values, mended: false });
    start = whole ? end : start + 1;
  }
  return spots;
}

const within = (spot: Spot, other: Spot): boolean =>
  spot !== other &&
  spot.start >= other.start &&
  spot.end <= other.end &&
  spot.end - spot.start < other.end - other.start;

/** Two kana are a name only as a katakana word of their own: 「メタ」, not 「決めた」. */
const isShort = ({ text }: Spot): boolean => /^[ぁ-んー]{1,2}$/.test(text);

/** Names and other expressions are found apart, so that a phrase doesn't hide the company in it. */
function spotAll(japanese: string, katakana: string[], latin: Latin, vocabulary: Vocabulary): Spot[] {
  const names = [
    ...spotWords(latin, latin.textNumbers, vocabulary.names),
    ...spotCharacters(japanese, vocabulary.japaneseNames).filter(
      (spot) => !isShort(spot) || katakana.includes(spot.text),
    ),
  ];
  const widest = names.filter((spot) => !names.some((other) => within(spot, other)));
  const phrases = [
    ...spotWords(latin, latin.stemNumbers, vocabulary.latin),
    ...spotCharacters(japanese, vocabulary.japanese),
  ];
  const free = phrases.filter((spot) => !widest.some((name) => within(spot, name)));
  return [...widest, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isName = ({ senses }: Spot): boolean =>
  senses.some(({ type }) => type === 'entity' || type === 'foreign');

/** Words that carry a topic: neither ordinary nor part of a name nor a bare number. */
function topicWords(latin: Latin, spots: Spot[]): { words: string[]; ordinary: string[] } {
  const names = spots.filter(isName);
  const words: string[] = [];
  const ordinary: string[] = [];
  latin.readings.forEach(({ stem: word, isOrdinary }, index) => {
    const { start, end } = latin.words[index]!;
    if (names.some((name) => name.start <= start && name.end >= end)) return;
    if (isOrdinary) ordinary.push(word);
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

function spotGrammar(japanese: string, latin: Latin, { grammar }: Vocabulary): Marker[] {
  const markers: Marker[] = [];
  for (let place = 0; place < japanese.length; place++) {
    for (const { length, values } of grammar.japanese.all(japanese, place)) {
      for (const id of values) markers.push({ id, start: place, end: place + length });
    }
  }
  latin.words.forEach(({ start }, index) => {
    for (const { length, values } of grammar.latin.all(latin.stemNumbers, index, latin.runEnd[index])) {
      for (const id of values) markers.push({ id, start, end: latin.words[index + length - 1]!.end });
    }
  });
  const blocked = markers.filter(({ id }) => id === 'q-none');
  if (blocked.length === 0) return markers;
  return markers.filter(
    ({ id, start, end }) =>
      id !== 'q-none' && !blocked.some((other) => other.start <= start && other.end >= end),
  );
}

function kanjiTerms(japanese: string): string[] {
  const terms: string[] = [];
  for (const { text } of japaneseRuns(japanese)) {
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
  const japanese = UNSPACED.test(folded) ? folded : '';
  const spots = spotAll(japanese, katakana, latin, vocabulary);
  const { words, ordinary } = topicWords(latin, spots);
  const unknown = !mend
    ? []
    : latin.words.filter(({ text }, index) => !latin.mended.has(index) && !isKnown(vocabulary, text));
  return {
    spots,
    grammar: spotGrammar(japanese, latin, vocabulary),
    words,
    ordinary,
    kanji: [...kanjiTerms(japanese), ...uncovered(katakana, vocabulary)],
    unknown,
  };
}
