import type { Knowledge } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Fact } from '../knowledge/schema.ts';
import { LANGUAGES } from '../text/language.ts';
import { countExamples, WISHED_EXAMPLES } from './coverage.ts';
import { placeOf } from './statements.ts';

/** What a fact may be faulty in; each gives what is wrong. */
type Rule = (fact: Fact, knowledge: Knowledge) => string[];

const asksEnough: Rule = ({ id }, knowledge) =>
  LANGUAGES.flatMap((language) => {
    const count = countExamples(knowledge, id, language);
    return count < WISHED_EXAMPLES
      ? [`${count} ways of asking in "${language}"; at least ${WISHED_EXAMPLES} are needed`]
      : [];
  });

const leadsOnce: Rule = ({ id, related, points }) =>
  Object.entries({ related, points }).flatMap(([name, list]) => [
    ...(list.includes(id) ? [`it is among its own \`${name}\``] : []),
    ...(new Set(list).size < list.length ? [`\`${name}\` names one fact twice`] : []),
  ]);

const leadsOn: Rule = ({ related, points }) =>
  related.length + points.length === 0 ? ['it leads to nothing: give it one or two `related` facts'] : [];

const hasPoints: Rule = ({ points }) =>
  points.length === 1 ? ['an overview has at least two `points`'] : [];

/** Walks the points depth first, each once. */
const neverReturns: Rule = ({ id, points }, { facts }) => {
  const seen = new Set<string>();
  const next = [...points];
  for (let point = next.pop(); point !== undefined; point = next.pop()) {
    if (point === id) return ['its `points` come back to it'];
    if (seen.has(point)) continue;
    seen.add(point);
    next.push(...(facts.get(point)?.points ?? []));
  }
  return [];
};

const namesTheFirst: Rule = ({ same }, { facts }) => {
  const first = same === undefined ? undefined : facts.get(same)?.same;
  return first === undefined ? [] : [`\`same: ${same}\` is itself the same as ${first}: name that one`];
};

const RULES: Rule[] = [asksEnough, leadsOnce, leadsOn, hasPoints, neverReturns, namesTheFirst];

/** Deals whose facts are about neither of their two companies. */
function checkDeals(knowledge: Knowledge): Problem[] {
  return [...knowledge.deals.values()].flatMap((deal) => {
    const isAbout = (id: string) =>
      knowledge.facts.get(id)?.entities.some((entity) => [deal.from, deal.to].includes(entity));
    const strangers = deal.facts.filter((id) => !isAbout(id));
    return strangers.map((id) => ({
      ...placeOf(knowledge, `deals/${deal.id}`),
      message: `deal ${deal.id}: its fact ${id} has neither ${deal.from} nor ${deal.to} among its entities`,
    }));
  });
}

/** What every fact needs beside its statement, at the fact's line, with its id. O(facts). */
export function checkFacts(knowledge: Knowledge): Problem[] {
  const faulty = [...knowledge.facts.values()].flatMap((fact) =>
    RULES.flatMap((rule) => rule(fact, knowledge)).map((message) => ({
      ...placeOf(knowledge, `facts/${fact.id}`),
      message: `fact ${fact.id}: ${message}`,
    })),
  );
  return [...faulty, ...checkDeals(knowledge)];
}
