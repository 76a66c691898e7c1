import type { Feature } from '../knowledge/features.ts';
import { featuresOf } from '../knowledge/features.ts';
import { gramsOf } from '../knowledge/grams.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { Spot, Spots } from '../knowledge/spot.ts';
import type { Sense } from '../knowledge/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { withoutDenied } from './denied-figures.ts';
import { figures, type Figure } from './numbers.ts';

/** A name in a question. A product is read as its maker too. */
export interface Mention {
  /** the entity that was named */
  id: string;
  /** the company meant: the product's maker, or the entity itself */
  company: string;
  /** a product or nickname that the article doesn't name */
  stands: boolean;
  mended: boolean;
  start: number;
  end: number;
}

/** Whether a company is named, by its own name or a nickname, and not one of its products. */
export const isCompany = ({ id, company, stands }: Mention): boolean => id === company || stands;

/** A folded clause, read: what is named, which concepts it holds, which figures. */
export interface Reading {
  folded: string;
  mentions: Mention[];
  /** the companies, each once, in order of first mention */
  companies: string[];
  concepts: Set<string>;
  /** `owned`: a company is said to have it, by a word that means much else besides */
  absent: { id: string; start: number; owned?: boolean }[];
  foreign: { id: string; start: number; end: number }[];
  figures: Figure[];
  features: Feature[];
  /** turns of phrase, for the learner alone */
  grams: Feature[];
  spots: Spots;
  /** it names a thing and says nothing of it; set where the text is known as it was typed */
  isThing?: boolean;
}

/** A folded text with something else in place of each name. */
export const withNamesAs = (
  put: string,
  { folded, mentions }: { folded: string; mentions: Pick<Mention, 'start' | 'end'>[] },
): string =>
  mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)}${put}${text.slice(end)}`, folded);

/** A folded text with a gap in place of each name. */
export const withoutNames = (reading: Pick<Reading, 'folded' | 'mentions'>): string =>
  withNamesAs(' ', reading);

/** How many words of its own a text says, beside what it names and the concepts it holds. */
export const wordsIn = ({ features }: Pick<Reading, 'features'>): number =>
  features.filter((feature) => /^[wk]:/.test(feature)).length;

/** So many without the figures: a year or a sum is no word. */
export const wordsBesideFigures = ({ features }: Pick<Reading, 'features'>): number =>
  features.filter((feature) => /^[wk]:(?!\d)/.test(feature)).length;

/** "Altman's shop", 「アルトマンのとこ」: what is a person's is the company. */
const OWNS =
  /^(?:'?s\b|\s(?:crew|gang|lot|folks?|people|shop|outfit|firm|lab|company|team|bets?|punts?|wagers?|stakes?|tickets?|bunch|gang|empire)\b|(?:氏|さん|くん)?(?:の|ん?とこ))/;

/** What is a person's alone, not the company's. */
const PERSONAL =
  /^'?s?\s(?:\w+\s){0,2}(?:quotes?|quotation|words|statements?|remarks?|comments?|opinions?|views?|take|tweets?|posts?|speech|interview|wife|husband|salary|age|net worth|reaction|thoughts?)\b|^(?:氏|さん|くん|社長|会長)?の(?:\p{L}{0,4}の?)?(?:発言|こめんと|言葉|意見|見解|感想|つぶやき|いんたびゅー|名言|年齢|年収|反応|本音|考え)/u;

const isOwner = (folded: string, { start, end }: Spot): boolean =>
  !PERSONAL.test(folded.slice(end, end + 30)) &&
  (OWNS.test(folded.slice(end, end + 12)) || /\ws$/.test(folded.slice(start, end)));

/** What companies do, and people say that their bosses do: "how much does Satya fork out to Jensen?" */
const DEALS = new Set(['r-invest', 'r-investor', 'r-pay', 'r-supply']);
/** Of the person, whatever else is said. */
const OF_PERSON =
  /\b(?:personally|himself|herself|own (?:money|pocket|cash|wallet)|private(?:ly)?|ceos?|boss(?:es)?|net worth|salary|rich|richest|wealth\w*|said|says?|quotes?|quoted|tweet\w*|think\w*|thinks?|opinion|interview|mentioned|named|bald|jacket|twitter)\b|個人|本人|私財|自腹|ぽけっとまね|しいお|社長|年収|資産|言っ|発言|出て(?:くる|き)|名前/;

/** So many sides has a deal. */
const SIDES = 2;
/** Whether a text is of what two companies give each other, and of nobody's person. */
function isOfDeals(folded: string, { spots, grammar }: Spots, entities: Map<string, Entity>): boolean {
  const sides = spots.flatMap(({ senses }) =>
    senses.flatMap((sense) => {
      if (sense.type === 'foreign') return sense.of ?? [];
      return sense.type === 'entity' ? (entities.get(sense.id)?.owner ?? sense.id) : [];
    }),
  );
  const isDeal = grammar.some(({ id }) => DEALS.has(id)) && !OF_PERSON.test(folded);
  return isDeal && new Set(sides).size >= SIDES;
}

/** The company that a person stands for in a text; undefined where the person is meant. */
type StandsFor = (sense: Sense, spot: Spot) => string | undefined;

function standInsOf(folded: string, spots: Spots, entities: Map<string, Entity>): StandsFor {
  const areCompanies = isOfDeals(folded, spots, entities);
  return (sense, spot) =>
    sense.type === 'foreign' && (areCompanies || isOwner(folded, spot)) ? sense.of : undefined;
}

/** 「アークと」, 「アークは」: a short name is known by what stands behind it, which is none of it. */
const PARTICLE = /(?<=^[ぁ-ん]{2,4})(?:から|だと|なら|って|より|だけ|[はがのもにとへを、?])$/u;

function endOf({ aliases }: Entity, folded: string, { start, end }: Spot): number {
  const said = folded.slice(start, end);
  const stem = said.replace(PARTICLE, '');
  if (stem === said) return end;
  const names = aliases.ja.map(fold);
  return names.includes(`${stem}は`) && names.includes(`${stem}が`) ? start + stem.length : end;
}

function mentionsOf(
  folded: string,
  spots: Spot[],
  standsFor: StandsFor,
  entities: Map<string, Entity>,
): Mention[] {
  return spots.flatMap((spot) =>
    spot.senses.flatMap((sense) => {
      const { start, end, mended } = spot;
      const of = standsFor(sense, spot);
      if (of !== undefined) return [{ id: of, company: of, stands: true, mended, start, end }];
      if (sense.type !== 'entity') return [];
      const entity = entities.get(sense.id);
      const company = entity?.owner ?? sense.id;
      const nameEnd = entity ? endOf(entity, folded, spot) : end;
      return [{ id: sense.id, company, stands: sense.stands, mended, start, end: nameEnd }];
    }),
  );
}

/** "The GPU guys": what a company is called by isn't asked for. */
const isWithin = (spot: { start: number; end: number }, { id, company, start, end }: Mention): boolean =>
  id === company && spot.start >= start && spot.end <= end;

/** 「11月公表の出資」: announced then, whatever of it is made public. */
const isDated = (folded: string, { id, start }: { id: string; start: number }): boolean =>
  id === 'q-undisclosed' &&
  /(?:月|年|日)に?$/.test(folded.slice(0, start)) &&
  /^公(?:表|開)(?:の|され|し)/.test(folded.slice(start));

/** Who chips in gives money, no chips. */
const isIdiom = (folded: string, { id, start }: { id: string; start: number }): boolean =>
  isDated(folded, { id, start }) ||
  (id === 'r-chip' && /^chip(?:s|ped|ping)? in\b(?! the\b)/.test(folded.slice(start)));

/** Between a company and what it has: "'s 2025", 「の年間」. */
const HAS =
  /^(?:'?s?\s(?:(?:\d{4}|q\d|fy\d*|total|annual\w*|yearly|quarterly|monthly|current|latest|last|next|this|year'?s|quarter'?s|overall|net|gross|actual|exact|full|paying|paid)[\s-])*|(?:社|さん)?の[^、。はがをにでと]{0,6}|(?:社|さん)?(?:って|は)?[、\s]?(?:今年|去年|昨年|来年|年間)?の?)$/;
/** Between what is had and the company: "of", "at the". */
const OF = /^\s(?:of|at|for|from|over at)\s(?:the\s)?$/;

/** Whether a company stands beside a word as the one that has it. */
const isOwned = (folded: string, { start, end }: Spot, mentions: Mention[]): boolean =>
  mentions.some(
    (mention) =>
      (mention.end <= start && HAS.test(folded.slice(mention.end, start))) ||
      (mention.start >= end && OF.test(folded.slice(end, mention.start))),
  );

/** 「いわくソフトバンク」: no word begins inside another and ends behind it. */
export const runsInto = (
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean => one.start < other.start && other.start < one.end && one.end < other.end;

/** Reads a spotted clause. */
export function readSpots(folded: string, spots: Spots, entities: Map<string, Entity>): Reading {
  const standsFor = standInsOf(folded, spots, entities);
  const mentions = mentionsOf(folded, spots.spots, standsFor, entities);
  const asked = spots.grammar.filter(
    (spot) =>
      !isIdiom(folded, spot) &&
      !mentions.some((mention) => isWithin(spot, mention)) &&
      !(spot.id.startsWith('t-') && spots.spots.some((other) => runsInto(other, spot))),
  );
  const concepts = new Set<string>(asked.map(({ id }) => id));
  const absent: Reading['absent'] = [];
  const foreign: Reading['foreign'] = [];
  for (const spot of spots.spots) {
    const { start, end } = spot;
    for (const sense of spot.senses) {
      if (sense.type === 'concept') concepts.add(sense.id);
      if (sense.type === 'absent') absent.push({ id: sense.id, start });
      if (sense.type === 'owned' && isOwned(folded, spot, mentions))
        absent.push({ id: sense.id, start, owned: true });
      if (sense.type === 'foreign' && standsFor(sense, spot) === undefined)
        foreign.push({ id: sense.id, start, end });
    }
  }
  const isCompany = (id: string) =>
    entities.get(id)?.kinds.some((kind) => kind === 'company' || kind === 'investor') ?? false;
  return {
    folded,
    mentions,
    companies: [...new Set(mentions.map(({ company }) => company).filter(isCompany))],
    concepts,
    absent,
    foreign,
    figures: withoutDenied(figures(folded), folded),
    features: featuresOf(spots),
    grams: gramsOf(folded, spots, entities),
    spots,
  };
}

/** Whether a mention is of somebody whom a fact doesn't name. */
export const isNoneOf =
  (entities: string[]) =>
  ({ id, company }: Mention): boolean =>
    !entities.includes(id) && !entities.includes(company);
