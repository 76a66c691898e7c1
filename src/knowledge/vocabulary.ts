import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { latinWords, UNSPACED } from '../text/tokens.ts';
import type { Knowledge } from './load.ts';
import type { Reading } from './latin.ts';
import { Trie } from './trie.ts';

/** What an expression stands for. `stands`: a product or nickname that the article doesn't name. */
export type Sense =
  | { type: 'entity'; id: string; stands: boolean }
  | { type: 'absent'; id: string }
  /** it is what the article lacks only where a company is said to have it */
  | { type: 'owned'; id: string }
  /** `of`: the company that a person stands for */
  | { type: 'foreign'; id: string; of?: string }
  | { type: 'concept'; id: string };

/** All words that she knows, in a form that finds the longest one at a place. */
export interface Vocabulary {
  /** every word and stem of a Latin expression → its number, which stands for it in a trie */
  numbers: Map<string, number>;
  /** expressions with kana or kanji, by character of the folded text */
  japanese: Trie<Sense>;
  /** names with kana or kanji, by character of the folded text */
  japaneseNames: Trie<Sense>;
  /** Latin expressions, by stem of each word */
  latin: Trie<Sense>;
  /** Latin names, by the exact folded word: names are not stemmed */
  names: Trie<Sense>;
  /** words of asking and relating (concepts `q-…` and `r-…`), found wherever they stand, one inside another too */
  grammar: { japanese: Trie<string>; latin: Trie<string> };
  /** every Latin stem that occurs in an expression, a phrasing or the common words */
  stems: Set<string>;
  /** stems of ordinary words, which the ranking leaves out */
  common: Set<string>;
  /** Latin words that have been read, as they were read */
  read: Map<string, Reading>;
}

/** The stems of a Latin expression, in order. */
export function stems(expression: string): string[] {
  return latinWords(fold(expression)).map((word) => stem(word.text));
}

/** The number of a word that no Latin expression has. */
const UNKNOWN = -1;

/** What stands for a word or stem in a trie. */
export const numberOf = ({ numbers }: Vocabulary, word: string): number => numbers.get(word) ?? UNKNOWN;

/** Whether a Latin word is a name by itself. */
export const isNamed = (vocabulary: Vocabulary, word: string): boolean =>
  vocabulary.names.longest([numberOf(vocabulary, word)], 0) !== undefined;

function numberAll({ numbers }: Vocabulary, words: string[]): number[] {
  return words.map((word) => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    return number;
  });
}

function addExpression(vocabulary: Vocabulary, expression: string, sense: Sense, isName: boolean): void {
  const folded = fold(expression);
  if (UNSPACED.test(folded)) {
    const trie = isName ? vocabulary.japaneseNames : vocabulary.japanese;
    trie.add(folded.replaceAll(' ', ''), sense);
    for (const word of latinWords(folded)) vocabulary.stems.add(stem(word.text));
    return;
  }
  const words = latinWords(folded).map((word) => word.text);
  if (words.length === 0) return;
  const parts = words.map(stem);
  if (isName) vocabulary.names.add(numberAll(vocabulary, words), sense);
  else vocabulary.latin.add(numberAll(vocabulary, parts), sense);
  for (const part of parts) vocabulary.stems.add(part);
}

function addNames(vocabulary: Vocabulary, knowledge: Knowledge): void {
  for (const { id, name, aliases, slips, stands } of knowledge.entities.values()) {
    const named: Sense = { type: 'entity', id, stands: false };
    const standing: Sense = { type: 'entity', id, stands: true };
    for (const alias of [name.ja, name.en, ...aliases.ja, ...aliases.en, ...slips])
      addExpression(vocabulary, alias, named, true);
    for (const alias of [...stands.ja, ...stands.en]) addExpression(vocabulary, alias, standing, true);
  }
  for (const { members, ja, en } of knowledge.groups)
    for (const id of members)
      for (const word of [...ja, ...en])
        addExpression(vocabulary, word, { type: 'entity', id, stands: false }, true);
  for (const { id, name, ja, en, of } of knowledge.foreign.values()) {
    const sense: Sense = { type: 'foreign', id, ...(of ? { of } : {}) };
    for (const word of [name.ja, name.en, ...ja, ...en]) addExpression(vocabulary, word, sense, true);
  }
}

function addGrammar(vocabulary: Vocabulary, id: string, expressions: string[]): void {
  for (const expression of expressions) {
    const folded = fold(expression);
    const words = stems(expression);
    if (UNSPACED.test(folded)) vocabulary.grammar.japanese.add(folded, id);
    else if (words.length > 0) vocabulary.grammar.latin.add(numberAll(vocabulary, words), id);
    for (const word of words) vocabulary.stems.add(word);
  }
}

/** Builds the vocabulary; senses of one id are shared objects, so that a trie holds each once. */
export function buildVocabulary(knowledge: Knowledge): Vocabulary {
  const vocabulary: Vocabulary = {
    numbers: new Map(),
    japanese: new Trie(),
    japaneseNames: new Trie(),
    latin: new Trie(),
    names: new Trie(),
    grammar: { japanese: new Trie(), latin: new Trie() },
    stems: new Set(),
    common: new Set(),
    read: new Map(),
  };
  addNames(vocabulary, knowledge);
  for (const { id, ja, en, owned } of knowledge.absent.values()) {
    const sense: Sense = { type: 'absent', id };
    for (const word of [...ja, ...en]) addExpression(vocabulary, word, sense, false);
    const had: Sense = { type: 'owned', id };
    for (const word of [...owned.ja, ...owned.en]) addExpression(vocabulary, word, had, false);
  }
  for (const { id, ja, en } of knowledge.concepts) {
    if (/^[qrt]-/.test(id)) {
      addGrammar(vocabulary, id, [...ja, ...en]);
      continue;
    }
    const sense: Sense = { type: 'concept', id };
    for (const word of [...ja, ...en]) addExpression(vocabulary, word, sense, false);
  }
  for (const word of knowledge.common.en) for (const part of stems(word)) vocabulary.common.add(part);
  for (const part of vocabulary.common) vocabulary.stems.add(part);
  return vocabulary;
}
