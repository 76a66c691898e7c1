import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import type { Turn } from './follow.ts';
import { clauseOf } from './scene.ts';
import { partsOf } from './several.ts';
import type { Understanding } from './understand.ts';
import { asksPlaceOnly } from './which-part.ts';

type Place = { facts: string[]; deals: string[] };

/** The fact that states a figure of the market for a year. */
const figureOf = (year: number, { library }: Understanding): string[] =>
  [...library.knowledge.facts.values()].flatMap(({ id, figure, entities }) =>
    figure?.year === year && entities.length === 0 ? [id] : [],
  );

const ofFacts = (facts: string[]): Place => ({ facts, deals: [] });

/** The facts and deals that a question is answered from, where they are few. */
function toldBy(question: Question, parts: Understanding): Place | undefined {
  if (question.kind === 'facts') return ofFacts(question.ids.slice(0, 1));
  if (question.kind === 'source') return question;
  if (question.kind === 'market') return ofFacts(figureOf(question.year, parts));
  if (question.kind === 'ratio') return ofFacts([question.first]);
  if (question.kind === 'calculation') {
    const { left } = question;
    return 'fact' in left ? ofFacts([left.fact]) : { facts: [], deals: left.deals };
  }
  if (question.kind !== 'tie') return undefined;
  const [deal] = parts.library.graph.between(question.from, question.to, question.deal);
  return deal && { facts: deal.facts, deals: [deal.id] };
}

/** Where in the article stands what a turn told; undefined where it told nothing that stands in one place. */
export function placeOf({ answered, question }: Turn, parts: Understanding): Question | undefined {
  const told = toldBy(answered ?? question, parts);
  if (told === undefined || told.facts.length + told.deals.length === 0) return undefined;
  return { kind: 'source', facts: told.facts, deals: told.deals };
}

/** More sections say nothing of where it stands. */
const MOST_SECTIONS = 4;

/** The places of all that a turn told, one by one; of a list, those of its deals. */
function placesOf({ answered, question, deals }: Turn, parts: Understanding): Place[] {
  const told = partsOf(answered ?? question);
  const places = told.map((part) => toldBy(part, parts));
  if (!places.includes(undefined)) return places as Place[];
  return told.length === 1 ? deals.map((id) => ({ facts: [], deals: [id] })) : [];
}

/** "In which section do these appear?": where all of what was told before stands. */
export function readPlacesOfTold(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  if (!last || !asksPlaceOnly(fold(text))) return undefined;
  const places = placesOf(last, parts).filter(({ facts, deals }) => facts.length + deals.length > 0);
  const [first] = places;
  if (!first) return undefined;
  const { facts, deals } = parts.library.knowledge;
  const sectionOf = (place: Place) =>
    (deals.get(place.deals[0] ?? '') ?? facts.get(place.facts[0] ?? ''))?.section;
  const sections = [...new Set(places.flatMap((place) => sectionOf(place) ?? []))];
  if (sections.length > MOST_SECTIONS) return undefined;
  const question: Question =
    sections.length === 1
      ? { kind: 'source', facts: first.facts, deals: first.deals }
      : {
          kind: 'source',
          facts: places.flatMap((place) => place.facts),
          deals: places.flatMap((place) => place.deals),
          sections,
        };
  return { ...clauseOf(text, question, parts, last.companies), isActed: true, isOfTold: true };
}
