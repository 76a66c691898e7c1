import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/knowledge/graph.ts';
import { DEAL_KINDS, type Deal } from '../../src/knowledge/schema.ts';
import { findWays } from '../../src/knowledge/ways.ts';
import { core } from '../core.ts';

const [model] = core.library.graph.all;
if (model === undefined) throw new Error('no deals');

const isMoney = ({ kind }: Deal) => kind === 'investment' || kind === 'payment';

/** Every way by trying everything. */
function tryAll(deals: Deal[], from: string, to: string, path: Deal[] = []): string[] {
  const at = path.at(-1)?.to ?? from;
  if (path.length > 0 && at === to) return [path.map(({ id }) => id).join(' ')];
  return deals
    .filter((deal) => isMoney(deal) && deal.from === at)
    .filter((deal) => deal.to === to || (deal.to !== from && !path.some((step) => step.to === deal.to)))
    .flatMap((deal) => (deal.to === at ? [] : tryAll(deals, from, to, [...path, deal])));
}

test('every way between two companies, and every loop through one, is found once, shortest first', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const edges = fc.array(fc.record({ from: id, to: id, kind: fc.constantFrom(...DEAL_KINDS) }), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(edges, id, id, (list, from, to) => {
      const deals = list.flatMap((edge, index) =>
        edge.from === edge.to ? [] : [{ ...model, ...edge, id: `deal-${index}` }],
      );
      const { paths, isWhole } = findWays(buildGraph(deals), { from, to, limit: 10_000 });
      const found = paths.map((path) => path.map((deal) => deal.id).join(' '));
      expect(isWhole).toBe(true);
      expect(found.toSorted()).toEqual(tryAll(deals, from, to).toSorted());
      const lengths = paths.map(({ length }) => length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test('the article’s ways and loops are whole', () => {
  const { graph } = core.library;
  const names = [...new Set(graph.all.flatMap(({ from, to }) => [from, to]))];
  for (const from of names)
    for (const to of names) expect(findWays(graph, { from, to, limit: 1_000 }).isWhole).toBe(true);
});

test('a graph where all deal with all is cut off, not waited for', () => {
  const names = Array.from({ length: 60 }, (_, index) => `company-${index}`);
  const deals = names.flatMap((from) =>
    names.flatMap((to) => (from === to ? [] : [{ ...model, id: `${from} ${to}`, from, to }])),
  );
  const found = findWays(buildGraph(deals), { from: 'company-0', to: 'company-1', limit: Infinity });
  expect(found.isWhole).toBe(false);
  expect(found.paths[0]).toHaveLength(1);
});
