import type { Knowledge } from '../knowledge/load.ts';
import type { Fact, Opposites } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Polarity } from './polarity.ts';

type Side = 'one' | 'other';

/** A pair of opposites, ready to be looked for in folded text. */
type Finder = (folded: string) => Side | undefined;

const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Japanese words anywhere, English ones at the start of a word. */
function pattern({ ja, en }: Opposites['one']): RegExp {
  const english = en.map((word) => `(?<![a-z])${escape(fold(word))}`);
  return new RegExp([...ja.map((word) => escape(fold(word))), ...english].join('|'), 'u');
}

function finderOf({ one, other }: Opposites): Finder {
  const [first, second] = [pattern(one), pattern(other)];
  return (folded) => {
    const [isOne, isOther] = [first.test(folded), second.test(folded)];
    if (isOne === isOther) return undefined;
    return isOne ? 'one' : 'other';
  };
}

const finders = new WeakMap<Knowledge, Finder[]>();

function findersOf(knowledge: Knowledge): Finder[] {
  const known = finders.get(knowledge);
  if (known) return known;
  const built = knowledge.opposites.map(finderOf);
  finders.set(knowledge, built);
  return built;
}

/**
 * Whether a question puts the contrary of what a fact states, or the same: undefined where no opposites are named, or
 * some for and some against. A negated question changes sides.
 */
export function contrast(
  folded: string,
  negated: boolean,
  { ja, en }: Fact,
  knowledge: Knowledge,
): Polarity | undefined {
  const statement = fold(HAS_JAPANESE.test(folded) ? ja : en);
  const votes = findersOf(knowledge).flatMap((find) => {
    const [asked, stated] = [find(folded), find(statement)];
    return asked === undefined || stated === undefined ? [] : [asked === stated];
  });
  const same = votes.every(Boolean);
  if (votes.length === 0 || (!same && votes.some(Boolean))) return undefined;
  return same === negated ? 'n' : 'y';
}
