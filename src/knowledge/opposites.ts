import { fold } from '../text/fold.ts';
import { isWordAt } from '../text/tokens.ts';
import type { Opposites } from './schema.ts';
import { Trie } from './trie.ts';

export type Side = 'one' | 'other';

/** pair of opposites → the side that a text names; pairs of which it names both or neither are left out */
export type Sides = Map<string, Side>;

/** What a text names of opposites. */
export interface Named {
  sides: Sides;
  /** whether it names both sides of a pair */
  both: boolean;
  /** whether the last of these words is a negative itself: 「関係は変わらない」 */
  endsInNegative: boolean;
}

interface Word {
  pair: string;
  side: Side;
  start: number;
  end: number;
}

/** A Japanese word that ends in a negative, an English one that begins with one. */
const NEGATIVE =
  /(?<=[ぁ-ん])(?:な|なく|ない)$|ず$|^(?:hardly|barely|scarcely|rarely|seldom|never|cannot|can't|nobody|no one)\b/u;
/** 「長持ちしなくなる」: no word of its own. */
const NO_MORE = /(?<=[ぁ-ん])(?<![がはもをのに])$/u;

/** "unstable" holds "stable": of one pair, the longer word is meant. */
const hides = (one: Word, other: Word): boolean =>
  one.pair === other.pair &&
  one.side !== other.side &&
  one.start <= other.start &&
  one.end >= other.end &&
  one.end - one.start > other.end - other.start;

/**
 * Words that say the contrary of each other, ready to be looked for: Japanese ones anywhere, English ones at the start
 * of a word. O(length of the text).
 */
export function buildOpposites(pairs: Opposites[]): (folded: string) => Named {
  const trie = new Trie<Pick<Word, 'pair' | 'side'>>();
  for (const { id: pair, one, other } of pairs)
    for (const [side, { ja, en }] of [
      ['one', one],
      ['other', other],
    ] as const)
      for (const word of [...ja, ...en]) trie.add(fold(word), { pair, side });
  return (folded) => {
    const words: Word[] = [];
    for (let start = 0; start < folded.length; start++) {
      if (isWordAt(folded, start) && isWordAt(folded, start - 1)) continue;
      for (const { length, values } of trie.all(folded, start))
        for (const value of values) words.push({ ...value, start, end: start + length });
    }
    const sides: Sides = new Map();
    const both = new Set<string>();
    let last: Word | undefined;
    for (const word of words) {
      if (words.some((other) => hides(other, word))) continue;
      if ((sides.get(word.pair) ?? word.side) !== word.side) both.add(word.pair);
      sides.set(word.pair, word.side);
      const isNoMore = folded.startsWith('なくな', word.start) && NO_MORE.test(folded.slice(0, word.start));
      if (!isNoMore && word.end >= (last?.end ?? 0)) last = word;
    }
    for (const pair of both) sides.delete(pair);
    return {
      sides,
      both: both.size > 0,
      endsInNegative: last !== undefined && NEGATIVE.test(folded.slice(last.start, last.end)),
    };
  };
}
