import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/answer/views/index.ts';
import type { View } from '../../src/answer/views/view.ts';
import {
  commonInvestors,
  commonTargets,
  counterparties,
  countKinds,
  findDeals,
  sortDeals,
  totalsOf,
} from '../../src/knowledge/deal-lists.ts';
import type { Deal } from '../../src/knowledge/schema.ts';
import { deals, DEALS, graph, large } from './invented.ts';

describe('among 10,000 deals', () => {
  test('filters and counts agree with a plain count', () => {
    const from = 'company-0';
    const isHers = ({ kind, to, ...deal }: Deal) =>
      deal.from === from || (kind === 'partnership' && to === from);
    expect(findDeals(graph, { from })).toHaveLength(deals.filter(isHers).length);
    expect(findDeals(graph, {})).toHaveLength(DEALS);
    expect(countKinds(deals)).toEqual({
      investment: 2_500,
      payment: 2_500,
      supply: 2_500,
      partnership: 2_500,
    });
  });

  test('totals keep bounds apart and leave no figure out', () => {
    const { sums, unstated } = totalsOf(deals);
    const stated = deals.reduce((sum, { amount }) => sum + (amount.usd ?? 0), 0);
    expect(sums.reduce((sum, { usd = 0 }) => sum + usd, 0)).toBe(stated);
    expect(sums.map(({ bound }) => bound).toSorted()).toEqual(['exact', 'up-to']);
    expect(unstated).toBe(2_000);
  });

  test('an order loses nothing and is stable', () => {
    const sorted = sortDeals(deals, 'amount');
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(DEALS);
    expect(sorted[0]?.amount.usd).toBe(Math.max(...deals.map(({ amount }) => amount.usd ?? 0)));
    expect(sortDeals(deals, 'article')).toEqual(deals);
  });

  test('common investors and targets are in both lists', () => {
    const investors = commonInvestors(graph, 'company-1', 'company-14');
    for (const id of investors) {
      expect(graph.between(id, 'company-1', 'investment').length).toBeGreaterThan(0);
      expect(graph.between(id, 'company-14', 'investment').length).toBeGreaterThan(0);
    }
    expect(commonTargets(graph, 'company-0', 'company-7').every((id) => id.startsWith('company-'))).toBe(
      true,
    );
    expect(counterparties(graph, 'company-0')[0]?.deals).toBeGreaterThan(1);
  });

  test.each<View>([
    { kind: 'deals', sort: 'amount', page: 2_499 },
    { kind: 'company', of: 'company-0' },
    { kind: 'flow', from: 'company-0', to: 'company-1' },
    { kind: 'flow', from: 'company-0' },
    { kind: 'map' },
    { kind: 'map', focus: 'company-0' },
    { kind: 'compare', a: 'company-0', b: 'company-7' },
  ])('a look-up is bounded in what it gives: %j', (view) => {
    const found = lookUp(view, large, 'test');
    expect(JSON.stringify(found).length).toBeLessThan(20_000);
  });

  test('paths are real: head to tail, no company twice, shortest first', () => {
    const found = lookUp({ kind: 'flow', from: 'company-0', to: 'company-1' }, large, 'test');
    if (found.kind !== 'flow') throw new Error('not a flow');
    expect(found.isCut).toBe(true);
    const lengths = found.paths.map((path) => path.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    for (const path of found.paths) {
      const steps = path.map((id) => large.knowledge.deals.get(id));
      expect(steps[0]?.from).toBe('company-0');
      expect(steps.at(-1)?.to).toBe('company-1');
      steps.slice(1).forEach((step, index) => expect(step?.from).toBe(steps[index]?.to));
    }
  });
});
