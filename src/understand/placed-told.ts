import type { Question } from './question.ts';
import type { Turn } from './follow.ts';
import type { Understanding } from './understand.ts';

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
