import type { Deal, DealKind } from './schema.ts';

/** One way for money to get from one company to another: deals head to tail, no company twice. */
export type Path = Deal[];

/** Pure queries over the deals. Built once in O(deals); each query's cost is said with it. */
export interface Graph {
  /** the deals from one company to another, in the order of the file; O(result) */
  between(from: string, to: string, kind?: DealKind): Deal[];
  /** deals that a company is the source of; O(result) */
  outOf(from: string, kind?: DealKind): Deal[];
  /** deals that a company is the target of; O(result) */
  into(to: string, kind?: DealKind): Deal[];
  /** whether a company is the source or the target of any deal; O(1) */
  hasDeals(company: string): boolean;
  /** every simple path of money (investment or payment), shortest first; bounded by `limit` paths and 6 steps */
  paths(from: string, to: string, limit?: number): Path[];
  /** loops of money, each once, shortest first; `through`: only those that pass a company */
  loops(through?: string): Path[];
  /** the longest of these loops, empty where there is none; of several the one that comes first */
  longestLoop(through?: string): Path;
  /** companies that both pay or are paid by, and invest in, one other company: [investor and customer or supplier, company]; O(deals) */
  duals(): { investment: Deal; payment: Deal }[];
  all: Deal[];
}

/** Whether the article gives a sum for the deal. */
export const isStated = ({ amount }: Deal): boolean => amount.usd !== undefined;

/** Whether the article says that the deal's sum is kept secret. */
export const isUndisclosed = ({ amount }: Deal): boolean => amount.bound === 'undisclosed';

/** Whether it is money that changes hands: a stake or a payment, not goods and no tie. */
export const isMoney = ({ kind }: Deal): boolean => kind === 'investment' || kind === 'payment';

/** The largest stated sum first; those without one last, in their order. */
export const bySize = (deals: Deal[]): Deal[] =>
  deals.toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));

const MONEY: ReadonlySet<DealKind> = new Set(['investment', 'payment']);
const LONGEST_PATH = 6;
const MOST_STEPS = 20_000;
/** Loops are looked for from at most so many companies. */
const MOST_STARTS = 50;

const byKind = (deals: Deal[] | undefined, kind: DealKind | undefined): Deal[] =>
  (deals ?? []).filter((deal) => kind === undefined || deal.kind === kind);

function group(deals: Deal[], key: (deal: Deal) => string): Map<string, Deal[]> {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    const list = groups.get(key(deal));
    if (list) list.push(deal);
    else groups.set(key(deal), [deal]);
  }
  return groups;
}

/** Breadth first, so the shortest come first; stops after `limit` paths or MOST_STEPS steps, whatever the graph. */
function findPaths(out: Map<string, Deal[]>, from: string, to: string, limit: number): Path[] {
  const found: Path[] = [];
  const queue: Path[] = (out.get(from) ?? []).filter((deal) => MONEY.has(deal.kind)).map((deal) => [deal]);
  for (let at = 0; at < queue.length && at < MOST_STEPS && found.length < limit; at++) {
    const path = queue[at]!;
    const end = path.at(-1)!.to;
    if (end === to) found.push(path);
    else if (path.length < LONGEST_PATH) {
      for (const deal of out.get(end) ?? []) {
        if (queue.length >= MOST_STEPS) break;
        const visited = path.some((step) => step.from === deal.to) && deal.to !== to;
        if (MONEY.has(deal.kind) && !visited) queue.push([...path, deal]);
      }
    }
  }
  return found;
}

/** A loop is named by its deals whatever the company that it is begun at. */
const loopKey = (path: Path): string =>
  path
    .map(({ id }) => id)
    .sort()
    .join(' ');

function findLoops(out: Map<string, Deal[]>, starts: string[]): Path[] {
  const loops = new Map<string, Path>();
  for (const start of starts.slice(0, MOST_STARTS)) {
    for (const path of findPaths(out, start, start, 50)) {
      if (!loops.has(loopKey(path))) loops.set(loopKey(path), path);
    }
  }
  return [...loops.values()].sort((a, b) => a.length - b.length);
}

/** Builds the graph of the deals. */
export function buildGraph(deals: Iterable<Deal>): Graph {
  const all = [...deals];
  const out = group(all, ({ from }) => from);
  const incoming = group(all, ({ to }) => to);
  const pairs = group(all, ({ from, to }) => `${from} ${to}`);
  const payers = all.filter(({ kind }) => kind === 'payment').map(({ from }) => from);
  const loops = (through?: string) =>
    findLoops(out, through === undefined ? [...new Set(payers)] : [through]);
  return {
    all,
    between: (from, to, kind) => byKind(pairs.get(`${from} ${to}`), kind),
    outOf: (from, kind) => byKind(out.get(from), kind),
    into: (to, kind) => byKind(incoming.get(to), kind),
    hasDeals: (company) => out.has(company) || incoming.has(company),
    paths: (from, to, limit = 10) => findPaths(out, from, to, limit),
    loops,
    longestLoop: (through) => loops(through).toSorted((a, b) => b.length - a.length)[0] ?? [],
    duals: () =>
      all.flatMap((investment) => {
        if (investment.kind !== 'investment') return [];
        const { from, to } = investment;
        const payments = [
          ...byKind(pairs.get(`${to} ${from}`), 'payment'),
          ...byKind(pairs.get(`${from} ${to}`), 'payment'),
        ];
        return payments.map((payment) => ({ investment, payment }));
      }),
  };
}
