import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { latinWords, UNSPACED } from '../text/tokens.ts';
import type { Knowledge } from './load.ts';
import { Trie } from './trie.ts';

/** What an expression stands for. `stands`: a product or nickname that the article doesn't name. */
export type Sense =
  | { type: 'entity'; id: string; stands: boolean }
  | { type: 'absent'; id: string }
  /** `of`: the company that a person stands for */
  | { type: 'foreign'; id: string; of?: string }
  | { type: 'concept'; id: string };

/** All words that she knows, in a form that finds the longest one at a place. */
export interface Vocabulary {
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
  commonJapanese: Trie<true>;
}

/** The stems of a Latin expression, in order. */
export function stems(expression: string): string[] {
  return latinWords(fold(expression)).map((word) => stem(word.text));
}

function addExpression(vocabulary: Vocabulary, expression: string, sense: Sense, isName: boolean): void {
  const folded = fold(expression);
  if (UNSPACED.test(folded)) {
    (isName ? vocabulary.japaneseNames : vocabulary.japanese).add(folded.replaceAll(' ', ''), sense);
    for (const word of latinWords(folded)) vocabulary.stems.add(stem(word.text));
    return;
  }
  const words = latinWords(folded).map((word) => word.text);
  if (words.length === 0) return;
  if (isName) vocabulary.names.add(words, sense);
  else vocabulary.latin.add(words.map(stem), sense);
  for (const word of words) vocabulary.stems.add(stem(word));
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
    if (UNSPACED.test(folded)) vocabulary.grammar.japanese.add(folded, id);
    const words = stems(expression);
    if (words.length > 0 && !UNSPACED.test(folded)) vocabulary.grammar.latin.add(words, id);
    for (const word of words) vocabulary.stems.add(word);
  }
}

/** Builds the vocabulary; senses of one id are shared objects, so that a trie holds each once. */
export function buildVocabulary(knowledge: Knowledge): Vocabulary {
  const vocabulary: Vocabulary = {
    japanese: new Trie(),
    japaneseNames: new Trie(),
    latin: new Trie(),
    names: new Trie(),
    grammar: { japanese: new Trie(), latin: new Trie() },
    stems: new Set(),
    common: new Set(),
    commonJapanese: new Trie(),
  };
  addNames(vocabulary, knowledge);
  for (const { id, ja, en } of knowledge.absent.values()) {
    const sense: Sense = { type: 'absent', id };
    for (const word of [...ja, ...en]) addExpression(vocabulary, word, sense, false);
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
  for (const word of knowledge.common.ja) vocabulary.commonJapanese.add(fold(word), true);
  return vocabulary;
}
