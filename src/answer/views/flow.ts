import type { Library } from '../../knowledge/index.ts';
import type { Path } from '../../knowledge/graph.ts';
import { findWays } from '../../knowledge/ways.ts';
import { paginate } from './pages.ts';
import type { FlowFound, View } from './view.ts';

const PATHS_A_PAGE = 3;
/** More ways than these aren't looked for: nobody reads them, and a large graph has no end of them. */
const MOST_PATHS = 60;

const idsOf = (path: Path): string[] => path.map(({ id }) => id);

/** The ways of money between two companies, or the loops through one; see `findWays` for its cost. */
export function lookUpFlow(view: Extract<View, { kind: 'flow' }>, { graph }: Library): FlowFound {
  const { from, to = from } = view;
  const { paths, isWhole } = findWays(graph, { from, to, limit: MOST_PATHS });
  const { items, page, pages } = paginate(paths, view.page, PATHS_A_PAGE);
  const back = paths.length === 0 ? findWays(graph, { from: to, to: from, limit: 1 }).paths : [];
  return {
    kind: 'flow',
    view,
    paths: items.map(idsOf),
    total: paths.length,
    isCut: !isWhole,
    back: idsOf(back[0] ?? []),
    page,
    pages,
  };
}
