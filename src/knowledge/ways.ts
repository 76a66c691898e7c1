import type { Deal, DealKind } from './schema.ts';
import type { Graph, Path } from './graph.ts';

/** Ways of money from one company to another, or back to the same one. */
export interface Ways {
  /** deals head to tail, no company twice but the first where it is a loop; shortest first */
  paths: Path[];
  /** false where the limits cut the search short, so that there may be more */
  isWhole: boolean;
}

const MONEY: readonly DealKind[] = ['investment', 'payment'];
const LONGEST = 8;
/** Deals looked at in one search: a bound for graphs where nearly everyone deals with everyone. */
const MOST_LOOKS = 200_000;

interface Search {
  graph: Graph;
  to: string;
  limit: number;
  /** how many deals it takes at least from a company to the end; none: it can't be reached */
  distance: Map<string, number>;
  found: Path[];
  looks: number;
}

const moneyOut = (graph: Graph, id: string): Deal[] => MONEY.flatMap((kind) => graph.outOf(id, kind));

/** Breadth first from the end backwards: O(deals). */
function measure(graph: Graph, to: string): Map<string, number> {
  const distance = new Map([[to, 0]]);
  let edge = [to];
  for (let length = 1; length <= LONGEST && edge.length > 0; length++) {
    const before = edge.flatMap((id) =>
      MONEY.flatMap((kind) => graph.into(id, kind).map(({ from }) => from)),
    );
    edge = [...new Set(before)].filter((id) => !distance.has(id));
    for (const id of edge) distance.set(id, length);
  }
  return distance;
}

const isOver = ({ found, limit, looks }: Search): boolean => found.length >= limit || looks >= MOST_LOOKS;

/** Depth first along deals that can still reach the end in exactly so many steps. */
function walk(search: Search, at: string, path: Deal[], left: number): void {
  for (const deal of moneyOut(search.graph, at)) {
    if (isOver(search)) return;
    search.looks++;
    const isEnd = deal.to === search.to;
    if (isEnd && left === 1) search.found.push([...path, deal]);
    if (isEnd || left === 1 || (search.distance.get(deal.to) ?? Infinity) > left - 1) continue;
    const isVisited = deal.to === path[0]?.from || path.some((step) => step.to === deal.to) || deal.to === at;
    if (!isVisited) walk(search, deal.to, [...path, deal], left - 1);
  }
}

/**
 * Every way of money (investments and payments) of at most 8 steps, length by length, so that the shortest come first;
 * with the same company at both ends, the loops through it. Branches that can't reach the end in time aren't entered:
 * O(deals) for that, then about O(steps) a way found, and never more than 200,000 deals looked at.
 * @param limit ways wanted at most
 */
export function findWays(
  graph: Graph,
  { from, to, limit }: { from: string; to: string; limit: number },
): Ways {
  const search: Search = { graph, to, limit, distance: measure(graph, to), found: [], looks: 0 };
  for (let length = 1; length <= LONGEST && !isOver(search); length++) walk(search, from, [], length);
  return { paths: search.found, isWhole: !isOver(search) };
}
