import type { Library } from '../../knowledge/index.ts';
import { commonInvestors, commonTargets } from '../../knowledge/deal-lists.ts';
import { ids } from '../support.ts';
import { moneyOf, roleOf, strategyOf } from './company.ts';
import type { Compared, CompareFound, IndustriesFound, View } from './view.ts';

function lookAt(id: string, library: Library): Compared {
  const { graph, knowledge } = library;
  const entity = knowledge.entities.get(id);
  const hasDeals = graph.hasDeals(id);
  return {
    id,
    layers: entity?.layers ?? [],
    isInvestor: graph.outOf(id, 'investment').length > 0,
    isAi: entity?.kinds.includes('ai-company') ?? false,
    ...moneyOf(library, id),
    suppliesTo: [...new Set(graph.outOf(id, 'supply').map(({ to }) => to))],
    suppliedBy: [...new Set(graph.into(id, 'supply').map(({ from }) => from))],
    strategy: strategyOf(library, id),
    role: hasDeals ? [] : roleOf(library, id),
  };
}

/** Two companies side by side. O(their deals + facts). */
export function lookUpComparison(view: Extract<View, { kind: 'compare' }>, library: Library): CompareFound {
  const { a, b } = view;
  const { graph } = library;
  return {
    kind: 'compare',
    view,
    sides: [lookAt(a, library), lookAt(b, library)],
    commonInvestors: commonInvestors(graph, a, b),
    commonTargets: commonTargets(graph, a, b),
    between: ids([...graph.between(a, b), ...graph.between(b, a)]),
  };
}

/** The industries that the article sets against each other, by the points of their facts. */
export function lookUpIndustries(
  view: Extract<View, { kind: 'industries' }>,
  { knowledge }: Library,
): IndustriesFound {
  const industries = knowledge.facts.get('industries-compare')?.points ?? [];
  return {
    kind: 'industries',
    view,
    industries: industries.map((id) => ({ id, facts: knowledge.facts.get(id)?.points ?? [] })),
  };
}
