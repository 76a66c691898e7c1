import { describe, expect, test } from 'vitest';
import { buildGraph, type Graph, type Path } from '../../src/knowledge/graph.ts';
import type { Deal, DealKind } from '../../src/knowledge/schema.ts';
import { createRandom, pick } from '../../src/tools/bench/random.ts';

function deal(from: string, kind: DealKind, to: string): Deal {
  const rest = {
    group: false,
    stages: [],
    status: 'stated',
    section: 'any',
    facts: [],
    ja: '',
    en: '',
  } as const;
  return {
    ...rest,
    id: `${from}-${kind}-${to}`,
    from,
    to,
    kind,
    amount: { bound: 'not-stated' },
    stages: [],
    facts: [],
    why: [],
  };
}

/**
 * Bank invests in Baker and Miller; Baker pays Miller, Miller pays Farmer, Farmer pays Bank; Baker pays Bank as well.
 * Smith only supplies Farmer; Fisher stands alone with a stake in itself through Boat.
 */
const graph = buildGraph([
  deal('bank', 'investment', 'baker'),
  deal('bank', 'investment', 'miller'),
  deal('baker', 'payment', 'miller'),
  deal('miller', 'payment', 'farmer'),
  deal('farmer', 'payment', 'bank'),
  deal('baker', 'payment', 'bank'),
  deal('smith', 'supply', 'farmer'),
  deal('bank', 'partnership', 'smith'),
  deal('fisher', 'investment', 'boat'),
  deal('fisher', 'payment', 'boat'),
]);

const stops = (path: Path): string => [path[0]!.from, ...path.map(({ to }) => to)].join(' ');

describe('deals are found', () => {
  test.each([
    ['between two companies, one way', graph.between('bank', 'baker'), ['bank-investment-baker']],
    ['between two companies, of a kind', graph.between('fisher', 'boat', 'payment'), ['fisher-payment-boat']],
    ['never backwards', graph.between('miller', 'bank'), []],
    ['by their source', graph.outOf('baker'), ['baker-payment-miller', 'baker-payment-bank']],
    ['by their target', graph.into('miller'), ['bank-investment-miller', 'baker-payment-miller']],
    ['by their target and kind', graph.into('miller', 'investment'), ['bank-investment-miller']],
    ['for a company that is unknown', graph.outOf('__proto__'), []],
  ])('%s', (_, deals, ids) => {
    expect(deals.map(({ id }) => id)).toEqual(ids);
  });
});

describe('money gets from one company to another', () => {
  test('by every way without a company twice, the shortest first', () => {
    expect(graph.paths('bank', 'farmer').map(stops)).toEqual([
      'bank miller farmer',
      'bank baker miller farmer',
    ]);
  });

  test('by no more ways than are asked for', () => {
    expect(graph.paths('bank', 'farmer', 1).map(stops)).toEqual(['bank miller farmer']);
  });

  test.each([
    ['supplies and partnerships carry no money', 'bank', 'smith'],
    ['a company without deals gives none', 'nobody', 'bank'],
    ['another island is out of reach', 'bank', 'boat'],
    ['a stake carries it one way only', 'boat', 'fisher'],
  ])('%s', (_, from, to) => {
    expect(graph.paths(from, to)).toEqual([]);
  });

  test('in at most six steps', () => {
    const chain = Array.from({ length: 8 }, (_, index) => deal(`c${index}`, 'payment', `c${index + 1}`));
    expect(buildGraph(chain).paths('c0', 'c6').map(stops)).toEqual(['c0 c1 c2 c3 c4 c5 c6']);
    expect(buildGraph(chain).paths('c0', 'c7')).toEqual([]);
  });
});

describe('loops of money', () => {
  test('are each found once, the shortest first, whoever they are begun at', () => {
    const loops = graph.loops();
    expect(
      loops.map((loop) =>
        loop
          .map(({ id }) => id)
          .sort()
          .join(' '),
      ),
    ).toEqual([
      'baker-payment-bank bank-investment-baker',
      'bank-investment-miller farmer-payment-bank miller-payment-farmer',
      'baker-payment-miller bank-investment-baker farmer-payment-bank miller-payment-farmer',
    ]);
  });

  test('end where they began', () => {
    for (const loop of graph.loops()) expect(loop.at(-1)!.to).toBe(loop[0]!.from);
  });

  test('may be asked for by a company that they pass', () => {
    expect(graph.loops('farmer').map(stops)).toEqual([
      'farmer bank miller farmer',
      'farmer bank baker miller farmer',
    ]);
    expect(graph.loops('smith')).toEqual([]);
  });
});

test('a company that invests in its customer or its supplier is a dual', () => {
  const pairs = graph.duals().map(({ investment, payment }) => [investment.id, payment.id]);
  expect(pairs).toEqual([
    ['bank-investment-baker', 'baker-payment-bank'],
    ['fisher-investment-boat', 'fisher-payment-boat'],
  ]);
});

describe('among ten thousand random deals', () => {
  const MOST_LOOKS = 1_000_000;
  const random = createRandom(42);
  const kinds: DealKind[] = ['investment', 'payment', 'supply', 'partnership'];
  let looks = 0;

  /** Counts each look at where a deal leads: the work of a search, whatever the machine. */
  function countLooks(plain: Deal): Deal {
    const { to } = plain;
    return Object.defineProperty({ ...plain }, 'to', { get: () => (looks++, to), enumerable: true });
  }

  function randomGraph(companies: number): Graph {
    const names = Array.from({ length: companies }, (_, index) => `c${index}`);
    const deals = Array.from({ length: 10_000 }, () =>
      countLooks(deal(pick(names, random), pick(kinds, random), pick(names, random))),
    );
    return buildGraph(deals);
  }

  const [sparse, dense] = [randomGraph(2000), randomGraph(60)];

  test.each([
    ['paths through a sparse graph', () => sparse.paths('c1', 'c2')],
    ['paths that a sparse graph doesn’t have', () => sparse.paths('c1', 'nowhere')],
    ['loops through one company of a sparse graph', () => sparse.loops('c1')],
    ['paths through a dense graph', () => dense.paths('c1', 'c2')],
    ['duals', () => dense.duals()],
  ])('%s are found in a bounded number of looks', (_, search) => {
    looks = 0;
    search();
    expect(looks).toBeLessThan(MOST_LOOKS);
  });
});
