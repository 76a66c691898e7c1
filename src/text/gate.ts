import { keepLatest, onceFor } from './latest.ts';
import { literalsOf } from './literals.ts';

/** Pairs of neighbouring characters are told apart in so many ways; a power of two. */
const PAIRS = 4096;
/** And single ones in so many. */
const LONE = 2048;
/** So many pairs of a literal are looked for; few texts have as many of them by chance. */
const PAIRS_OF_LITERAL = 4;
/** Texts whose pairs are kept, since one text is searched by many patterns. */
const MOST_KEPT = 64;

const pairAt = (text: string, index: number): number =>
  (text.charCodeAt(index) * 97 + text.charCodeAt(index + 1)) & (PAIRS - 1);
/** A character by itself has a bit of its own behind those of the pairs. */
const loneAt = (text: string, index: number): number => PAIRS + (text.charCodeAt(index) & (LONE - 1));

/** What stands in a text: a bit for each pair of neighbours and each character, whatever it is beside others. */
function pairsIn(text: string): Int32Array {
  const pairs = new Int32Array((PAIRS + LONE) / 32);
  for (let index = 0; index < text.length; index++) {
    const lone = loneAt(text, index);
    pairs[lone >> 5]! |= 1 << (lone & 31);
    if (index + 1 === text.length) break;
    const pair = pairAt(text, index);
    pairs[pair >> 5]! |= 1 << (pair & 31);
  }
  return pairs;
}

const pairsOf = keepLatest(pairsIn, MOST_KEPT);

/** Pairs of each literal one after the other, `PAIRS_OF_LITERAL` of each; undefined where a pattern can't be ruled out. */
type Gate = Int32Array | undefined;

const bitsOf = (literal: string): number[] =>
  Array.from({ length: PAIRS_OF_LITERAL }, (_, at) =>
    literal.length === 1 ? loneAt(literal, 0) : pairAt(literal, at % (literal.length - 1)),
  );

const gateOf = onceFor((pattern: RegExp): Gate => {
  const literals = literalsOf(pattern);
  return literals && Int32Array.from(literals.flatMap(bitsOf));
});

/**
 * Whether a pattern may find something in a text. To look whether the text has what all finds have is quicker than to
 * try the pattern, and most patterns find nothing in most texts.
 * @returns false only where it finds nothing for certain (letters apart that case folding alone makes alike, such as ſ)
 */
export function mayFind(pattern: RegExp, text: string): boolean {
  const gate = gateOf(pattern);
  if (!gate) return true;
  const pairs = pairsOf(pattern.ignoreCase ? text.toLowerCase() : text);
  for (let at = 0; at < gate.length; at += PAIRS_OF_LITERAL) {
    let one = at;
    while (one < at + PAIRS_OF_LITERAL && (pairs[gate[one]! >> 5]! & (1 << (gate[one]! & 31))) !== 0) one++;
    if (one === at + PAIRS_OF_LITERAL) return true;
  }
  return false;
}

/** All that a pattern finds: `[...text.matchAll(pattern)]`, which makes the pattern anew each time. */
export const allIn = (pattern: RegExp, text: string): RegExpExecArray[] =>
  mayFind(pattern, text) ? [...text.matchAll(pattern)] : [];
