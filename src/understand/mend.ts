import { editDistance } from '../text/distance.ts';
import { isEverydayEnglish, isEverydayName, rankInEnglish } from '../text/english.ts';
import { fold, foldKana } from '../text/fold.ts';
import { createNearest, type FindNearest } from '../text/nearest.ts';
import { stem } from '../text/stem.ts';
import { latinWords } from '../text/tokens.ts';
import type { Knowledge } from '../knowledge/load.ts';
import type { Mend } from '../knowledge/latin.ts';
import { isNamed, type Vocabulary } from '../knowledge/vocabulary.ts';

const SHORTEST_NAME = 4;
const SHORTEST_WORD = 5;
const MEMORY = 2000;

/** How many slips a word of this length may have and still be taken for another. */
const allowed = (length: number): number => (length < 5 ? 1 : length < 9 ? 2 : 3);

function latinAliases(knowledge: Knowledge): string[] {
  const names = [...knowledge.entities.values()].flatMap(({ name, aliases }) => [name.en, ...aliases.en]);
  const folded = names
    .map(fold)
    .filter((name) => /^[a-z][a-z0-9]+$/.test(name) && name.length >= SHORTEST_NAME);
  return [...new Set(folded)];
}

/** Words by each of their forms with one letter left out: a slip of one letter meets its word there. */
function buildDeletions(words: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    if (!/^[a-z]+$/.test(word) || word.length < SHORTEST_WORD - 1) continue;
    for (const form of deletions(word)) {
      const known = forms.get(form);
      if (known) known.push(word);
      else forms.set(form, [word]);
    }
  }
  return forms;
}

function deletions(word: string): string[] {
  const forms = [word];
  for (let index = 0; index < word.length; index++) forms.push(word.slice(0, index) + word.slice(index + 1));
  return forms;
}

function nearestName(find: FindNearest, word: string): string | undefined {
  if (word.length < SHORTEST_NAME) return undefined;
  for (const name of find(word, 4)) {
    const slips = allowed(Math.min(word.length, name.length));
    const near = editDistance(word, name, slips) <= slips;
    const sharedStart = word[0] === name[0] || word[1] === name[0] || word[0] === name[1];
    if (near && sharedStart) return name;
  }
  return undefined;
}

/** Of two words one slip away: how a word begins is seldom what slips. */
function isLikelier(slip: string, one: string, other: string): boolean {
  const begins = (word: string) => word.startsWith(slip.slice(0, 2));
  return begins(one) === begins(other) ? one < other : begins(one);
}

function nearestWord(
  forms: Map<string, string[]>,
  word: string,
  shortest = SHORTEST_WORD,
): string | undefined {
  if (word.length < shortest) return undefined;
  let best: string | undefined;
  let bestDistance = 2;
  for (const form of deletions(word)) {
    for (const candidate of forms.get(form) ?? []) {
      const distance = editDistance(word, candidate, 1);
      if (
        distance < bestDistance ||
        (distance === bestDistance && best !== undefined && isLikelier(word, candidate, best))
      ) {
        best = candidate;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Words that are known but that nobody says every day ("putin") are parted where they can be. */
const RARE = 2.2;
const costOf = (part: string): number => (isEverydayEnglish(part) ? 1 : RARE);

/** Splits letters run together into known words ("howmuchdidmicrosoft…"), as few of them as may be. */
function splitRun(word: string, knows: (part: string) => boolean): string | undefined {
  if (word.length < 10) return undefined;
  const best: ({ parts: string[]; cost: number } | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || !knows(part) || (part.length === 1 && part !== 'a' && part !== 'i')) continue;
      const cost = before.cost + costOf(part);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { parts: [...before.parts, part], cost };
    }
  }
  const parts = best[word.length]?.parts;
  return parts && parts.length <= word.length / 2.5 ? parts.join(' ') : undefined;
}

/** Mends words that she doesn't know. */
export interface Mender {
  /** the known word that a misspelt Latin word stands for */
  word: Mend;
  /** runs of letters without spaces, split into words; other text comes back as it is */
  unrun(folded: string): string;
  /** katakana runs that come near a name, replaced by that name */
  kana(text: string): string;
}

function kanaAliases(knowledge: Knowledge): string[] {
  const names = [...knowledge.entities.values()].flatMap(({ aliases }) => aliases.ja);
  return names.filter((name) => /^[ァ-ヶー・]{5,}$/.test(name)).map(fold);
}

/** Remembers results: the same slips come back, and Fuse is the slow part. */
function remember<Result>(compute: (word: string) => Result): (word: string) => Result {
  const memory = new Map<string, Result>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined || memory.has(word)) return known as Result;
    if (memory.size >= MEMORY) memory.clear();
    const result = compute(word);
    memory.set(word, result);
    return result;
  };
}

/**
 * Builds the mender: fuse.js over the short list of names, an index of one-letter slips over the words. What English
 * speakers say every day is no slip of anything, known or not ("brother", "Sunday").
 */
export function buildMender(knowledge: Knowledge, vocabulary: Vocabulary): Mender {
  const names = createNearest(latinAliases(knowledge), 0.45);
  const kana = kanaAliases(knowledge);
  const forms = buildDeletions([...vocabulary.stems]);
  const knows = (part: string): boolean =>
    vocabulary.common.has(stem(part)) ||
    isNamed(vocabulary, part) ||
    (part.length > 2 && vocabulary.stems.has(stem(part)));
  // A slip may have lost a letter, and its stem another: "buble", "bubl".
  const stemmed = (slip: string) =>
    slip.length < SHORTEST_WORD ? undefined : nearestWord(forms, stem(slip), SHORTEST_WORD - 1);
  const word = remember((slip: string) =>
    isEverydayEnglish(slip) || isEverydayName(slip)
      ? undefined
      : (nearestName(names, slip) ?? nearestWord(forms, slip) ?? stemmed(slip)),
  );
  const unrunOne = remember((run: string) => splitRun(run, knows));
  const nameOfKana = remember((run: string) => {
    if (
      run.length < 4 ||
      [vocabulary.japanese, vocabulary.japaneseNames].some(
        (trie) => trie.longest(run, 0)?.length === run.length,
      )
    )
      return undefined;
    const slips = run.length < 6 ? 1 : 2;
    return kana.find((name) => editDistance(run, name, slips) <= slips);
  });
  return {
    word,
    unrun: (folded) =>
      latinWords(folded).reduceRight((text, { text: run, start, end }) => {
        const isWord = vocabulary.stems.has(run) || knows(run) || rankInEnglish(run) < Infinity;
        const parts = run.length < 10 || isWord ? undefined : unrunOne(run);
        return parts ? `${text.slice(0, start)}${parts}${text.slice(end)}` : text;
      }, folded),
    kana: (text) => text.replace(/[ァ-ヶー]{4,}/g, (run) => nameOfKana(foldKana(run)) ?? run),
  };
}
