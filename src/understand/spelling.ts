import type { Library } from '../knowledge/index.ts';
import { isNamed, type Vocabulary } from '../knowledge/vocabulary.ts';
import { rankInEnglish } from '../text/english.ts';

/** Puts the slips in an English text right, so that patterns read the words that were meant. */
export type Respell = (text: string) => string;

/** Chat's spellings of the small words, and slips of them that no single letter explains. */
const CHAT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    what: 'wat wut wht wot wgat',
    which: 'wich whitch wch',
    when: 'wen',
    where: 'wher',
    who: 'hoo whoo woh',
    how: 'hw hwo',
    is: 'iz',
    does: 'doess',
    that: 'dat tht',
    this: 'ths',
    they: 'dey',
    these: 'dese',
    both: 'bof',
    good: 'gud',
    with: 'wif',
    much: 'mutch',
    next: 'nxt',
    every: 'evry evrey',
  }).flatMap(([word, slips]) => slips.split(' ').map((slip) => [slip, word] as const)),
);

/** "Dose it say …": a word of its own, but not where one asks. */
const DOSE = /(?<=^|[,.;:?!] ?|\b(?:and|so|but|ok|or|how|what|where|why|when|who) )dose(?= [a-z])/gi;

/** "Witch company": as above. */
const WITCH = /\bwitch(?= (?:company|companies|one|ones|of|firm|lab|labs|investor|risk|risks|way)\b)/gi;
/** Short forms and slang that are as they should be. */
const AS_TYPED = new Set(
  'llm llms usd eur gbp asi mrr arr doj sec ftc vc vcs spac spacs stonks hodl matcha saas gpt gpts rag roi ipo ipos fomo capex opex ebitda ceos ctos api apis ux ui devs repo repos'.split(
    ' ',
  ),
);

/** So many of the examples must have a word before it counts as spelt so. */
const SPELT = 3;
/** So many of the examples have a word that she hears all the time: "toal" is "total". */
const HERS = 60;
/** What is said this often may be what a slip meant, whether an example has it or not. */
const OFTEN = 4000;
/** Short words are like many others: only the commonest, where a letter was lost. */
const COMMONEST = 450;
/** Not even the rare words that film subtitles know: they make the same slips. */
const RARE = 20_000;
const VERY_COMMON = 150;
const SHORT = 4;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const MEMORY = 5000;

const LEAST = 3;
const LONGEST = 18;
/** Of a screenful, so many words are looked at: more of them than any question has. */
const MOST_LOOKED_AT = 400;
/** In small letters, or the first of a sentence: what else has a capital is a name. */
const WORD =
  /(?<![\p{L}\p{N}'’.@/_-])[a-z]+(?![\p{L}\p{N}'’@/_-]|\.\w)|(?<=^|[.!?:] )[A-Z][a-z]+(?![\p{L}\p{N}'’@/_-]|\.\w)/gu;

/** "Theyre", "wats", "couldnt": an apostrophe is left out, and nothing else. */
const CONTRACTED =
  /^(?:(?:they|you|we|it|i|that|what|wat|who|where|when|how|why|there|here)(?:re|s|d|ll|ve|m)|\w+nt|aint|cant|yall|innit|gonna|wanna)$/;

/** How a slip comes about, the likeliest first: two letters changed places, one doubled, one lost, one too many, another one. */
const WEIGHTS = { swapped: 8, doubled: 8, lost: 4, extra: 3, other: 1 };

interface Likely {
  word: string;
  weight: number;
}

/** All words that one slip could have made of it. */
function* undone(slip: string): Generator<Likely & { kept: boolean }> {
  for (let at = 0; at < slip.length; at++) {
    const [before, here, after] = [slip.slice(0, at), slip[at]!, slip.slice(at + 1)];
    const kept = at > 0;
    if (after && after[0] !== here)
      yield { word: before + after[0]! + here + after.slice(1), weight: WEIGHTS.swapped, kept: true };
    const isDoubled = here === slip[at - 1];
    yield { word: before + after, weight: isDoubled ? WEIGHTS.doubled : WEIGHTS.extra, kept };
    for (const letter of LETTERS) {
      if (letter !== here) yield { word: before + letter + after, weight: WEIGHTS.other, kept };
      if (kept) yield { word: before + letter + here + after, weight: WEIGHTS.lost, kept };
    }
  }
  for (const letter of LETTERS) yield { word: slip + letter, weight: WEIGHTS.lost, kept: true };
}

/** How often each Latin word stands in the example questions. */
function countWords({ examples }: Library): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of [...examples.values()].flat())
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const cased = (word: string, as: string): string =>
  as === as.toUpperCase()
    ? word.toUpperCase()
    : /^[A-Z]/.test(as)
      ? word[0]!.toUpperCase() + word.slice(1)
      : word;

/**
 * Builds the speller: a slip is a word that hardly anybody says and no example has, one letter from one that is said
 * often. Names are left as they are, misspelt or not, and so is what has a capital within a sentence.
 */
export function buildSpeller(library: Library): Respell {
  const { vocabulary } = library;
  const counts = countWords(library);
  const timesIn = (word: string): number => counts.get(word) ?? 0;
  const memory = new Map<string, string>();

  const isKnown = (word: string): boolean =>
    rankInEnglish(word) < RARE ||
    [word.replace(/(?<!s)s$/, ''), word[0]!.toUpperCase() + word.slice(1)].some(
      (form) => form !== word && rankInEnglish(form) < Infinity,
    ) ||
    CONTRACTED.test(word) ||
    AS_TYPED.has(word) ||
    isName(vocabulary, word) ||
    timesIn(word) >= SPELT;

  function likeliest(slip: string): string {
    const isShort = slip.length <= SHORT;
    const isSaid = rankInEnglish(slip) < Infinity;
    let best: Likely = { word: slip, weight: 0 };
    for (const { word, weight, kept } of undone(slip)) {
      if (!kept || word === `${slip}s` || (isShort && weight === WEIGHTS.other)) continue;
      const said = rankInEnglish(word);
      const examples = timesIn(word);
      if (isSaid && said > VERY_COMMON) continue;
      if (slip.length < SHORT && weight < WEIGHTS.doubled) continue;
      if (isShort && weight === WEIGHTS.extra) continue;
      const isSeldom = isShort && weight < WEIGHTS.doubled;
      if (isSeldom ? said > COMMONEST && examples < HERS : said > OFTEN && examples < SPELT) continue;
      const all = weight * (1 / (said + 50) + examples / 20_000);
      if (all > best.weight) best = { word, weight: all };
    }
    return best.word;
  }

  /** @returns undefined where it is spelt as it should be, or nothing near is */
  function respelt(slip: string): string | undefined {
    if (slip.length > LONGEST) return undefined;
    const known = memory.get(slip);
    if (known !== undefined) return known === slip ? undefined : known;
    const word = CHAT.get(slip) ?? (slip.length < LEAST || isKnown(slip) ? slip : likeliest(slip));
    if (memory.size >= MEMORY) memory.clear();
    memory.set(slip, word);
    return word === slip ? undefined : word;
  }

  return (text) => {
    let looked = 0;
    return text
      .replace(DOSE, (dose) => cased('does', dose))
      .replace(WITCH, (witch) => cased('which', witch))
      .replace(WORD, (word) => {
        const better = looked++ < MOST_LOOKED_AT ? respelt(word.toLowerCase()) : undefined;
        return better === undefined ? word : cased(better, word);
      });
  };
}

/** By itself or as its owner: "nvidias". */
const isName = (vocabulary: Vocabulary, word: string): boolean =>
  isNamed(vocabulary, word) || (word.endsWith('s') && isNamed(vocabulary, word.slice(0, -1)));
