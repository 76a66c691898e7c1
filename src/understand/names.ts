import type { Library } from '../knowledge/index.ts';
import type { Entity } from '../knowledge/schema.ts';
import { spot } from '../knowledge/spot.ts';
import { editDistance } from '../text/distance.ts';
import { fold, katakanaWords } from '../text/fold.ts';
import { toHiragana } from '../text/romaji.ts';
import type { Mender } from './mend.ts';

/** What a name that somebody typed stands for. */
export type Named =
  | { kind: 'company'; id: string }
  /** several companies are as near; best first, at most five */
  | { kind: 'several'; ids: string[] }
  | { kind: 'none' };

/** Finds companies by what people type. Both work over folded text: either script, kana, full width, case. */
export interface Names {
  /** O(names): exact names first, then names inside the text, then those a few slips away, then beginnings. */
  resolve(typed: string): Named;
  /** Every company that the text names, in the order of naming, each once. */
  all(typed: string): string[];
  /** The concepts of the lexicon that the text names. */
  concepts(typed: string): string[];
  /** Companies for what is being typed, best first. O(names). */
  complete(typed: string, limit: number): string[];
}

interface Entry {
  id: string;
  folded: string;
  /** its own name, another name, or a slip or what it is known for */
  role: 'own' | 'alias' | 'hint';
}

const MOST_TYPED = 100;
const MOST_CHOICES = 5;
/** How many slips a text of this length may have. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

const isCompany = ({ kinds }: Entity): boolean => kinds.includes('company');

function entriesOf(companies: Entity[]): Entry[] {
  return companies.flatMap(({ id, name, aliases, slips, stands }) => {
    const entry = (role: Entry['role']) => (text: string) => ({ id, folded: fold(text), role });
    return [
      ...[name.ja, name.en, id].map(entry('own')),
      ...[...aliases.ja, ...aliases.en].map(entry('alias')),
      ...[...slips, ...stands.ja, ...stands.en].map(entry('hint')),
    ];
  });
}

/** How far a typed text is from the beginning of a name; undefined where it is too far. */
function slipsFromStart(typed: string, name: string): number | undefined {
  const most = allowed(typed.length);
  if (most === 0) return undefined;
  const lengths = [typed.length, typed.length - 1, typed.length + 1].filter(
    (length) => length <= name.length,
  );
  const slips = Math.min(...lengths.map((length) => editDistance(typed, name.slice(0, length), most)));
  return slips <= most ? slips : undefined;
}

/** Ranks up to this one share letters with the text; the further ones are only near it. */
const LAST_SURE_RANK = 3;

/** The rank of a name for a typed text: 0 the same, then beginnings, own names first, then parts, then slips. */
function rank(typed: string, { folded, role }: Entry): number | undefined {
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return role === 'own' ? 1 : 2;
  if (role === 'hint') return undefined;
  if (typed.length > 1 && folded.includes(typed)) return LAST_SURE_RANK;
  const slips = slipsFromStart(typed, folded);
  return slips === undefined ? undefined : LAST_SURE_RANK + slips;
}

/** Companies by their best rank, in the knowledge's order where that is the same. */
function rankAll(entries: Entry[], forms: string[]): { id: string; rank: number }[] {
  const best = new Map<string, number>();
  for (const entry of entries) {
    const { id } = entry;
    for (const form of forms) {
      const found = rank(form, entry);
      if (found !== undefined && found < (best.get(id) ?? Infinity)) best.set(id, found);
    }
  }
  return [...best].map(([id, found]) => ({ id, rank: found })).toSorted((a, b) => a.rank - b.rank);
}

/** The text as it is compared: folded, and read as romaji too. */
function formsOf(typed: string): string[] {
  const folded = fold(typed.slice(0, MOST_TYPED));
  const kana = /^[a-z]{3,}$/.test(folded) ? toHiragana(folded) : undefined;
  return folded === '' ? [] : kana === undefined ? [folded] : [folded, kana];
}

function choose(found: { id: string; rank: number }[]): Named {
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  const equal = found.filter(({ rank: other }) => other === first.rank).map(({ id }) => id);
  if (equal.length === 1) return { kind: 'company', id: first.id };
  return { kind: 'several', ids: equal.slice(0, MOST_CHOICES) };
}

/** Builds the finder of company names: once, O(names). */
export function createNames({ knowledge, vocabulary }: Library, mender: Mender): Names {
  const companies = [...knowledge.entities.values()].filter(isCompany);
  const known = new Set(companies.map(({ id }) => id));
  const entries = entriesOf(companies);
  const exact = new Map<string, Set<string>>();
  for (const { id, folded } of entries) exact.set(folded, (exact.get(folded) ?? new Set()).add(id));

  /** A product stands for its company. */
  const companyOf = (id: string): string | undefined => {
    const owner = knowledge.entities.get(id)?.owner;
    return known.has(id) ? id : owner !== undefined && known.has(owner) ? owner : undefined;
  };

  function read(typed: string): { ids: string[]; concepts: string[]; isStrange: boolean } {
    const text = mender.kana(typed.slice(0, 4 * MOST_TYPED));
    const { spots } = spot(fold(text), vocabulary, mender.word, katakanaWords(text));
    const senses = spots.flatMap((each) => each.senses);
    const ids = senses.flatMap((sense) => (sense.type === 'entity' ? (companyOf(sense.id) ?? []) : []));
    const concepts = senses.flatMap((sense) => (sense.type === 'concept' ? sense.id : []));
    return { ids: [...new Set(ids)], concepts, isStrange: senses.some(({ type }) => type === 'foreign') };
  }

  return {
    all: (typed) => read(typed).ids,
    concepts: (typed) => read(typed).concepts,
    resolve(typed) {
      const forms = formsOf(typed);
      const same = [...new Set(forms.flatMap((form) => [...(exact.get(form) ?? [])]))];
      if (same.length === 1) return { kind: 'company', id: same[0]! };
      const { ids, isStrange } = read(typed);
      const named = same.length > 0 ? same : ids;
      if (named.length === 1) return { kind: 'company', id: named[0]! };
      if (named.length > 1) return { kind: 'several', ids: named.slice(0, MOST_CHOICES) };
      // a company that the article doesn't have is no slip of one that it has
      return choose(rankAll(entries, forms).filter((each) => !isStrange || each.rank <= LAST_SURE_RANK));
    },
    complete(typed, limit) {
      const forms = formsOf(typed);
      if (forms.length === 0) return companies.slice(0, limit).map(({ id }) => id);
      const ranked = rankAll(entries, forms).map(({ id }) => id);
      const inside = typed.length > 3 ? read(typed).ids : [];
      return [...new Set([...ranked, ...inside])].slice(0, limit);
    },
  };
}
