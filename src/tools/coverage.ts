import type { Knowledge } from '../knowledge/load.ts';
import type { Entity } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { LANGUAGES, type Language } from '../text/language.ts';

type PerLanguage<Value> = Record<Language, Value>;

/** How much the knowledge has to say of a section of the article. */
export interface SectionCoverage {
  section: string;
  facts: number;
  /** example questions of these facts */
  examples: PerLanguage<number>;
}

/** Example questions a fact has: the least, the middle, and the facts that have fewer than wished. */
export interface ExampleCounts {
  least: number;
  median: number;
  /** ids, the poorest first */
  poor: string[];
}

/** One spelling for two things: a question that holds it can't be told apart. */
export interface Clash {
  alias: string;
  owners: string[];
}

/** How long statements are, in graphemes. */
export interface Lengths {
  median: number;
  most: number;
  longest: string;
}

/** Example questions that each fact should have in each language. */
export const WISHED_EXAMPLES = 6;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function perLanguage<Value>(make: (language: Language) => Value): PerLanguage<Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as PerLanguage<Value>;
}

/** How many example questions a fact has in a language. */
export function countExamples({ facts, phrasings }: Knowledge, id: string, language: Language): number {
  return (facts.get(id)?.ask[language].length ?? 0) + (phrasings.get(id)?.[language].length ?? 0);
}

/** Facts and their example questions by section, in the article's order; a fact of several sections counts in each. */
export function coverSections(knowledge: Knowledge): SectionCoverage[] {
  return [...knowledge.sections.keys()].map((section) => {
    const facts = [...knowledge.facts.values()].filter(
      (fact) => fact.section === section || fact.also.includes(section),
    );
    const examples = perLanguage((language) =>
      facts.reduce((sum, { id }) => sum + countExamples(knowledge, id, language), 0),
    );
    return { section, facts: facts.length, examples };
  });
}

/** Example questions a fact, by language. */
export function countPhrasings(knowledge: Knowledge): PerLanguage<ExampleCounts> {
  return perLanguage((language) => {
    const counts = [...knowledge.facts.keys()].map((id) => ({
      id,
      count: countExamples(knowledge, id, language),
    }));
    const numbers = counts.map(({ count }) => count);
    const poor = counts.filter(({ count }) => count < WISHED_EXAMPLES).sort((a, b) => a.count - b.count);
    return { least: Math.min(...numbers), median: median(numbers), poor: poor.map(({ id }) => id) };
  });
}

/** Ids of entities that no fact and no deal is about, nor about what they own: a name without anything to say. */
export function findSilentEntities({ entities, facts, deals }: Knowledge): string[] {
  const told = new Set([
    ...[...facts.values()].flatMap((fact) => fact.entities),
    ...[...deals.values()].flatMap(({ from, to, what }) => [from, to, what ?? '']),
  ]);
  return [...entities.keys()].filter((id) => !told.has(id));
}

function aliasesOf({ name, aliases, slips, stands }: Entity): string[] {
  return [name.ja, name.en, ...aliases.ja, ...aliases.en, ...slips, ...stands.ja, ...stands.en];
}

/** Spellings that two entities share, or an entity and a company that the article doesn't name. */
export function findClashes({ entities, foreign }: Knowledge): Clash[] {
  const owners = new Map<string, Set<string>>();
  const claim = (owner: string, aliases: string[]): void => {
    for (const alias of aliases.map((text) => fold(text).replaceAll(' ', ''))) {
      owners.set(alias, (owners.get(alias) ?? new Set()).add(owner));
    }
  };
  for (const entity of entities.values()) claim(entity.id, aliasesOf(entity));
  for (const { id, name, ja, en } of foreign.values())
    claim(`foreign ${id}`, [name.ja, name.en, ...ja, ...en]);
  const shared = [...owners].filter(([, { size }]) => size > 1);
  return shared.map(([alias, names]) => ({ alias, owners: [...names] }));
}

/** Lengths of the facts' statements, by language. */
export function measureStatements({ facts }: Knowledge): PerLanguage<Lengths> {
  return perLanguage((language) => {
    const measured = [...facts.values()].map((fact) => ({
      id: fact.id,
      length: countGraphemes(fact[language]),
    }));
    const longest = measured.toSorted((a, b) => b.length - a.length)[0];
    return {
      median: median(measured.map(({ length }) => length)),
      most: longest?.length ?? 0,
      longest: longest?.id ?? '',
    };
  });
}
