import type { Library } from '../../knowledge/index.ts';
import { countKinds, findDeals, sortDeals } from '../../knowledge/deal-lists.ts';
import type { Deal } from '../../knowledge/schema.ts';
import { ids } from '../support.ts';
import { paginate } from './pages.ts';
import type { DealsFound, View } from './view.ts';

export const DEALS_A_PAGE = 4;
const MOST_INSTEAD = 4;

type DealsView = Extract<View, { kind: 'deals' }>;

/** What the companies do have where nothing fits: the kind asked for the other way round first, then of each. */
function findInstead({ from, to, deal: kind }: DealsView, { graph }: Library): Deal[] {
  if (from !== undefined && to !== undefined) {
    const back = graph.between(to, from);
    const between = [...back.filter((deal) => deal.kind === kind), ...graph.between(from, to), ...back];
    if (between.length > 0) return between;
  }
  const given = [from, to].filter((id) => id !== undefined);
  const around = given.flatMap((id) => [...graph.outOf(id), ...graph.into(id)]);
  return [...around.filter((deal) => deal.kind === kind), ...around];
}

/** Deals of companies and a kind, in an order, page by page. O(n log n) in the deals that fit. */
export function lookUpDeals(view: DealsView, library: Library): DealsFound {
  const { from, to, deal: kind, sort = 'article' } = view;
  const ofAnyKind = findDeals(library.graph, { from, to });
  const fitting = kind === undefined ? ofAnyKind : findDeals(library.graph, { from, to, kind });
  const { items, page, pages } = paginate(sortDeals(fitting, sort), view.page, DEALS_A_PAGE);
  return {
    kind: 'deals',
    view,
    deals: ids(items),
    page,
    pages,
    total: fitting.length,
    counts: { ...countKinds(ofAnyKind), all: ofAnyKind.length },
    instead: fitting.length > 0 ? [] : ids(findInstead(view, library)).slice(0, MOST_INSTEAD),
  };
}
