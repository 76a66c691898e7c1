import { buildGraph } from '../../src/knowledge/graph.ts';
import { DEAL_KINDS, type Deal } from '../../src/knowledge/schema.ts';
import { core } from '../core.ts';

export const DEALS = 10_000;
const COMPANIES = 300;

const named = (index: number) => `company-${index % COMPANIES}`;

/** A market of 10,000 invented deals among 300 companies, the same each time, one of them in every third deal. */
function invent(): Deal[] {
  const [model] = core.library.graph.all;
  if (model === undefined) throw new Error('no deals');
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: DEALS }, (_, index): Deal => {
    const stated = { usd: (index + 1) * 1e6, bound: index % 2 ? 'exact' : 'up-to' } as const;
    return {
      ...model,
      id: `deal-${index}`,
      from: index % 3 === 0 ? named(0) : named(next()),
      to: named(next()),
      kind: DEAL_KINDS[index % 4] ?? 'investment',
      amount: index % 5 === 0 ? { bound: 'not-stated' } : stated,
      announced: `20${String(10 + (index % 15))}-0${1 + (index % 9)}`,
    };
  });
}

export const deals = invent();
export const graph = buildGraph(deals);
const { knowledge } = core.library;
const company = [...knowledge.entities.values()][0];
if (company === undefined) throw new Error('no companies');
/** The library with the invented market in place of the article's. */
export const large = {
  ...core.library,
  graph,
  knowledge: {
    ...knowledge,
    deals: new Map(deals.map((deal) => [deal.id, deal])),
    entities: new Map(
      Array.from({ length: COMPANIES }, (_, index) => [
        `company-${index}`,
        { ...company, id: `company-${index}` },
      ]),
    ),
  },
};
