import type { Amount, Bound, Deal, DealKind } from './schema.ts';
import { DEAL_KINDS } from './schema.ts';
import type { Graph } from './graph.ts';

/** In what order deals are listed: as the article has them, by size, by date, by company. */
export const DEAL_SORTS = ['article', 'amount', 'date', 'name'] as const;
export type DealSort = (typeof DEAL_SORTS)[number];

/** Which deals are wanted; what is left out is any. */
export interface DealFilter {
  from?: string | undefined;
  to?: string | undefined;
  kind?: DealKind | undefined;
}

/** Partnerships have no direction: those that the file writes the other way round fit as well. */
const mutual = (deals: (kind: 'partnership') => Deal[], kind: DealKind | undefined): Deal[] =>
  kind === undefined || kind === 'partnership' ? deals('partnership') : [];

/** A company may be its own partner; that deal comes once. */
const both = (deals: Deal[], others: Deal[]): Deal[] => [...new Set([...deals, ...others])];

/** From one to another; a partnership alone is no deal that goes that way, unless partnerships are asked for. */
function findBetween(graph: Graph, from: string, to: string, kind: DealKind | undefined): Deal[] {
  const directed = graph.between(from, to, kind);
  if (kind === undefined && directed.length === 0) return directed;
  return both(
    directed,
    mutual((same) => graph.between(to, from, same), kind),
  );
}

/** The deals that fit, partnerships from either side. O(result) with a company given, O(deals) without. */
export function findDeals(graph: Graph, { from, to, kind }: DealFilter): Deal[] {
  if (from !== undefined && to !== undefined) return findBetween(graph, from, to, kind);
  if (from !== undefined)
    return both(
      graph.outOf(from, kind),
      mutual((same) => graph.into(from, same), kind),
    );
  if (to !== undefined)
    return both(
      graph.into(to, kind),
      mutual((same) => graph.outOf(to, same), kind),
    );
  return kind === undefined ? graph.all : graph.all.filter((deal) => deal.kind === kind);
}

/** How many deals there are of each kind. O(deals). */
export function countKinds(deals: readonly Deal[]): Record<DealKind, number> {
  const counts = Object.fromEntries(DEAL_KINDS.map((kind) => [kind, 0])) as Record<DealKind, number>;
  for (const { kind } of deals) counts[kind]++;
  return counts;
}

const COMPARE: Record<DealSort, (a: Deal, b: Deal) => number> = {
  article: () => 0,
  amount: (a, b) => (b.amount.usd ?? -1) - (a.amount.usd ?? -1),
  date: (a, b) => (b.announced ?? '').localeCompare(a.announced ?? ''),
  name: (a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
};

/** The deals in an order; those that are equal in it stay as the article has them. O(n log n). */
export const sortDeals = (deals: readonly Deal[], sort: DealSort): Deal[] => deals.toSorted(COMPARE[sort]);

/**
 * What deals sum up to, by bound: amounts of different bounds don't add up to one figure. `unstated` counts those
 * without a figure. O(deals).
 */
export function totalsOf(deals: readonly Deal[]): { sums: Amount[]; unstated: number } {
  const byBound = new Map<Bound, number>();
  let unstated = 0;
  for (const { amount } of deals) {
    if (amount.usd === undefined) unstated++;
    else byBound.set(amount.bound, (byBound.get(amount.bound) ?? 0) + amount.usd);
  }
  return { sums: [...byBound].map(([bound, usd]) => ({ bound, usd })), unstated };
}

/** Companies with the most deals with one, most first. O(its deals). */
export function counterparties(graph: Graph, of: string): { id: string; deals: number }[] {
  const counts = new Map<string, number>();
  for (const { to } of graph.outOf(of)) counts.set(to, (counts.get(to) ?? 0) + 1);
  for (const { from } of graph.into(of)) counts.set(from, (counts.get(from) ?? 0) + 1);
  counts.delete(of);
  return [...counts].map(([id, deals]) => ({ id, deals })).toSorted((a, b) => b.deals - a.deals);
}

/** Who invests in both. O(investments in the two). */
export function commonInvestors(graph: Graph, a: string, b: string): string[] {
  const inB = new Set(graph.into(b, 'investment').map(({ from }) => from));
  return [...new Set(graph.into(a, 'investment').map(({ from }) => from))].filter((id) => inB.has(id));
}

/** What both invest in. O(investments of the two). */
export function commonTargets(graph: Graph, a: string, b: string): string[] {
  const ofB = new Set(graph.outOf(b, 'investment').map(({ to }) => to));
  return [...new Set(graph.outOf(a, 'investment').map(({ to }) => to))].filter((id) => ofB.has(id));
}
