import type { Library } from '../../knowledge/index.ts';
import { counterparties, totalsOf } from '../../knowledge/deal-lists.ts';
import type { Deal, Fact } from '../../knowledge/schema.ts';
import { bySize, ids } from '../support.ts';
import type { CompanyFound, Side, View } from './view.ts';

const MOST_DEALS = 5;
const MOST_FACTS = 3;
const MOST_COUNTERPARTIES = 5;

/** The largest deals of one side, and what is left over. O(n log n). */
export function sideOf(deals: readonly Deal[], most = MOST_DEALS): Side {
  const { sums, unstated } = totalsOf(deals);
  const shown = ids(bySize([...deals])).slice(0, most);
  return { deals: shown, more: deals.length - shown.length, sums, unstated };
}

/** The four ways of a company's money. */
export function moneyOf(
  { graph }: Library,
  of: string,
): Record<'invests' | 'backers' | 'pays' | 'paid', Side> {
  return {
    invests: sideOf(graph.outOf(of, 'investment')),
    backers: sideOf(graph.into(of, 'investment')),
    pays: sideOf(graph.outOf(of, 'payment')),
    paid: sideOf(graph.into(of, 'payment')),
  };
}

function factsAbout({ knowledge }: Library, of: string, fits: (fact: Fact) => boolean): string[] {
  return [...knowledge.facts.values()]
    .filter((fact) => fact.entities.includes(of) && fits(fact))
    .slice(0, MOST_FACTS)
    .map(({ id }) => id);
}

/** Whether a fact is about the company rather than names it: it comes first, or second beside one of its own layer. */
function isSubject({ knowledge }: Library, of: string, { entities: [first, second] }: Fact): boolean {
  if (first === of) return true;
  const layersOf = (id: string | undefined) => knowledge.entities.get(id ?? '')?.layers ?? [];
  return second === of && layersOf(first).some((layer) => layersOf(of).includes(layer));
}

/** What investors outside the layers are after: the article says it among them, not among the strategies. */
function isBet({ knowledge }: Library, { topic, deals, entities }: Fact): boolean {
  const isOutside = (id: string) => (knowledge.entities.get(id)?.layers.length ?? 0) === 0;
  return topic === 'investors' && deals.length === 0 && entities.every(isOutside);
}

/** What a company is after: the points of its strategy, not the heading over them. */
export const strategyOf = (library: Library, of: string): string[] =>
  factsAbout(
    library,
    of,
    (fact) =>
      fact.points.length === 0 &&
      ((fact.topic === 'strategy' && isSubject(library, of, fact)) || isBet(library, fact)),
  );

/** What places a company: in the layers, or in the industry that it stands for. */
export const roleOf = (library: Library, of: string): string[] =>
  factsAbout(
    library,
    of,
    ({ topic, section, points }) => topic === 'layers' || (section === 'smartphone' && points.length === 0),
  );

/** A company at a glance. O(its deals + facts). */
export function lookUpCompany(view: Extract<View, { kind: 'company' }>, library: Library): CompanyFound {
  const { of } = view;
  const { graph, knowledge } = library;
  const entity = knowledge.entities.get(of);
  const ties = (['partnership', 'supply'] as const)
    .flatMap((kind) => [...graph.outOf(of, kind), ...graph.into(of, kind)])
    .toSorted((a, b) => Number(a.group) - Number(b.group));
  return {
    kind: 'company',
    view,
    layers: entity?.layers ?? [],
    isAi: entity?.kinds.includes('ai-company') ?? false,
    dealsOut: graph.outOf(of).length,
    dealsIn: graph.into(of).length,
    isInvestor: graph.outOf(of, 'investment').length > 0,
    ...moneyOf(library, of),
    ties: sideOf(ties),
    strategy: strategyOf(library, of),
    risks: factsAbout(library, of, ({ nature, topic }) => nature === 'forecast' && topic !== 'market'),
    role: roleOf(library, of),
    counterparties: counterparties(graph, of)
      .slice(0, MOST_COUNTERPARTIES)
      .map(({ id }) => id),
  };
}
