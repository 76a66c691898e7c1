import { stem } from '../text/stem.ts';
import { latinWords, type Word } from '../text/tokens.ts';
import { isNamed, numberOf, type Vocabulary } from './vocabulary.ts';

/** Brings a misspelt Latin word back to a known one; undefined where none is near. */
export type Mend = (word: string) => string | undefined;

/** A Latin word as expressions are looked up by it. */
export interface Reading {
  text: string;
  stem: string;
  /** what stands for them in the tries */
  number: number;
  stemNumber: number;
  /** an ordinary word or a bare number: it carries no topic */
  isOrdinary: boolean;
  /** "nvidias": the name that it is the run-on possessive of */
  owner: Reading | undefined;
}

/** The Latin words of a text. */
export interface Latin {
  words: Word[];
  /** each word as it is read: mended, without a run-on possessive s */
  readings: Reading[];
  textNumbers: number[];
  stemNumbers: number[];
  /** which words were mended */
  mended: ReadonlySet<number>;
  /** for each word, the index after the last one that follows it with nothing but spaces or hyphens between */
  runEnd: number[];
}

const MOST_REMEMBERED = 20_000;

function ownerOf(word: string, vocabulary: Vocabulary): Reading | undefined {
  if (word.length < 4 || !word.endsWith('s') || isNamed(vocabulary, word)) return undefined;
  const bare = word.slice(0, -1);
  return isNamed(vocabulary, bare) ? readWord(bare, vocabulary) : undefined;
}

/** The same words come again and again: each is looked up once. Bounded, since anyone can type new ones. */
function readWord(text: string, vocabulary: Vocabulary): Reading {
  const known = vocabulary.read.get(text);
  if (known) return known;
  const part = stem(text);
  const reading: Reading = {
    text,
    stem: part,
    number: numberOf(vocabulary, text),
    stemNumber: numberOf(vocabulary, part),
    isOrdinary: vocabulary.common.has(part) || /^\d{1,3}[a-z]?$/.test(part),
    owner: ownerOf(text, vocabulary),
  };
  if (vocabulary.read.size < MOST_REMEMBERED) vocabulary.read.set(text, reading);
  return reading;
}

/** Whether a Latin word is in the vocabulary, in itself or by its stem, or is a number. */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (/\d/.test(word) && /^[\d.,]+[a-z%]{0,3}$/.test(word)) return true;
  return vocabulary.stems.has(stem(word)) || isNamed(vocabulary, word);
}

function runEnds(folded: string, words: Word[]): number[] {
  const ends = words.map(() => words.length);
  for (let index = words.length - 2; index >= 0; index--) {
    const between = folded.slice(words[index]!.end, words[index + 1]!.start);
    const follows = between === ' ' || /^(?:'s)?[\s\-&./']*$/.test(between);
    ends[index] = follows ? ends[index + 1]! : index + 1;
  }
  return ends;
}

/**
 * Reads the Latin words of a folded text.
 * @param mend called for each word that isn't known
 */
export function readLatin(folded: string, vocabulary: Vocabulary, mend: Mend | undefined): Latin {
  const words = latinWords(folded);
  const mended = new Set<number>();
  const readings = words.map(({ text }, index) => {
    const reading = readWord(text, vocabulary);
    if (reading.owner) return reading.owner;
    const better = !mend || isKnown(vocabulary, text) ? undefined : mend(text);
    if (better === undefined) return reading;
    mended.add(index);
    return readWord(better, vocabulary);
  });
  return {
    words,
    readings,
    textNumbers: readings.map(({ number }) => number),
    stemNumbers: readings.map(({ stemNumber }) => stemNumber),
    mended,
    runEnd: runEnds(folded, words),
  };
}
