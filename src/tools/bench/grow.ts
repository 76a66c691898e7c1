import type { Knowledge } from '../../knowledge/load.ts';
import type { Entity, Fact } from '../../knowledge/schema.ts';
import { ENDINGS, SLOTS, SYLLABLES, TEMPLATES, type Both, type Template } from './invented.ts';
import { createRandom, pick, shuffle, type Random } from './random.ts';

/** Invented facts a company; companies are named in several of each other's facts too. */
const FACTS_PER_COMPANY = 6;
/** Example questions a fact and language: the least that the knowledge's own facts have. */
const PHRASINGS = 6;
const OF_THE_FACT = 2;

interface Company extends Both {
  id: string;
}

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function inventCompanies(count: number, random: Random): Company[] {
  const companies = new Map<string, Company>();
  while (companies.size < count) {
    const sounds = Array.from({ length: 3 }, () => pick(SYLLABLES, random));
    const ending = pick(ENDINGS, random);
    const en = sounds.map((sound) => sound.en).join('');
    const name = `${en[0]!.toUpperCase()}${en.slice(1)}${ending.en}`;
    const ja = sounds.map((sound) => sound.ja).join('') + ending.ja;
    companies.set(name, { id: idOf(name), en: name, ja });
  }
  return [...companies.values()];
}

function toEntity({ id, ja, en }: Company): Entity {
  const name = { ja: en, en };
  const aliases = { ja: [ja], en: [en] };
  return {
    id,
    name,
    kinds: ['company'],
    layers: [],
    aliases,
    slips: [],
    stands: { ja: [], en: [] },
    called: { ja: [], en: [] },
    calledInDeals: { ja: [] },
  };
}

type Values = Record<string, Both>;

function chooseValues(a: Company, b: Company, random: Random): Values {
  const hundreds = 1 + Math.floor(random() * 98);
  const year = String(2019 + Math.floor(random() * 16));
  return {
    // Japanese text names companies in either script, as people do.
    a: { en: a.en, ja: random() < 0.5 ? a.en : a.ja },
    b: { en: b.en, ja: random() < 0.5 ? b.en : b.ja },
    amount: { en: `$${hundreds * 100} million`, ja: `${hundreds}億ドル` },
    year: { en: year, ja: year },
    sector: pick(SLOTS.sector, random),
    place: pick(SLOTS.place, random),
    product: pick(SLOTS.product, random),
    reason: pick(SLOTS.reason, random),
  };
}

function fill(template: Both, values: Values): Both {
  const fillOne = (language: keyof Both): string =>
    template[language].replace(/\{(\w+)\}/g, (slot, name: string) => values[name]?.[language] ?? slot);
  return { ja: fillOne('ja'), en: fillOne('en') };
}

function fillAsking(template: Template, values: Values, random: Random): Fact['ask'] {
  const chosen = (language: keyof Both): string[] =>
    shuffle(template.ask[language], random)
      .slice(0, PHRASINGS)
      .map((text) => fill({ ja: text, en: text }, values)[language]);
  return { ja: chosen('ja'), en: chosen('en') };
}

const NOTHING_ELSE = {
  nature: 'fact',
  also: [],
  deals: [],
  points: [],
  why: [],
  echoes: [],
  related: [],
  instead: [],
} satisfies Partial<Fact>;

interface Invented {
  fact: Fact;
  phrasings: Fact['ask'];
}

function inventFact(number: number, companies: Company[], like: Fact, random: Random): Invented {
  const { length } = companies;
  const place = number % length;
  const a = companies[place]!;
  const b = companies[(place + 1 + Math.floor(random() * (length - 1))) % length]!;
  // A company meets another template in each round, so that no two facts say the same.
  const template = TEMPLATES[(place + Math.floor(number / length)) % TEMPLATES.length]!;
  const values = chooseValues(a, b, random);
  const ask = fillAsking(template, values, random);
  const fact: Fact = {
    ...NOTHING_ELSE,
    ...fill(template, values),
    id: `invented-${String(number).padStart(5, '0')}`,
    section: like.section,
    topic: like.topic,
    entities: [...new Set([a.id, b.id])],
    label: fill(template.label, values),
    ask: { ja: ask.ja.slice(0, OF_THE_FACT), en: ask.en.slice(0, OF_THE_FACT) },
  };
  return { fact, phrasings: { ja: ask.ja.slice(OF_THE_FACT), en: ask.en.slice(OF_THE_FACT) } };
}

/**
 * Knowledge with invented companies and facts about them beside its own; the same for the same seed.
 * Deals are not invented: the answers to set and path questions stay as they are.
 * @param total how many facts there are to be; knowledge that has as many comes back as it is
 */
export function growKnowledge(knowledge: Knowledge, total: number, seed: number): Knowledge {
  const missing = total - knowledge.facts.size;
  if (missing <= 0) return knowledge;
  const random = createRandom(seed);
  const companies = inventCompanies(1 + Math.ceil(missing / FACTS_PER_COMPANY), random);
  const own = [...knowledge.facts.values()];
  const invented = Array.from({ length: missing }, (_, number) =>
    inventFact(number, companies, pick(own, random), random),
  );
  return {
    ...knowledge,
    entities: new Map([
      ...knowledge.entities,
      ...companies.map((each) => [each.id, toEntity(each)] as const),
    ]),
    facts: new Map([...knowledge.facts, ...invented.map(({ fact }) => [fact.id, fact] as const)]),
    phrasings: new Map([
      ...knowledge.phrasings,
      ...invented.map(({ fact, phrasings }) => [fact.id, phrasings] as const),
    ]),
  };
}
