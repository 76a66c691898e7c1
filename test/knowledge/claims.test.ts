import { describe, expect, test } from 'vitest';
import { claimHolds, comparisonHolds, comparisonIn } from '../../src/knowledge/claims.ts';

const AT_LEAST = { usd: 13, bound: 'at-least' } as const;
const UP_TO = { usd: 5, bound: 'up-to' } as const;
const EXACT = { usd: 30, bound: 'exact' } as const;
const UNKNOWN = { bound: 'undisclosed' } as const;

describe('a sum of which a bound is known', () => {
  test.each([
    [AT_LEAST, 'more', 10, true],
    [AT_LEAST, 'more', 13, undefined],
    [AT_LEAST, 'less', 13, false],
    [AT_LEAST, 'less', 20, undefined],
    [AT_LEAST, 'at-least', 13, true],
    [AT_LEAST, 'at-most', 13, false],
    [AT_LEAST, 'exact', 13, false],
    [UP_TO, 'more', 5, false],
    [UP_TO, 'more', 4, undefined],
    [UP_TO, 'less', 6, true],
    [UP_TO, 'at-most', 5, true],
    [UP_TO, 'at-least', 5, false],
    [EXACT, 'more', 29, true],
    [EXACT, 'more', 30, false],
    [EXACT, 'exact', 30, true],
    [EXACT, 'at-most', 30, true],
    [UNKNOWN, 'more', 1, undefined],
    [UNKNOWN, 'less', 1, undefined],
  ] as const)('%o said to be %s than %s: %s', (amount, than, claimed, holds) => {
    expect(comparisonHolds(amount, than, claimed)).toBe(holds);
  });
});

describe("a comparison with a statement's figures", () => {
  const LOSS = 'OpenAI forecasts a loss of $74 billion in 2028.';

  test.each([
    [LOSS, { usd: 50e9, than: 'more' }, true],
    [LOSS, { usd: 80e9, than: 'more' }, false],
    ['The average annual growth rate is forecast at about 60%.', { percent: 50, than: 'more' }, true],
    ['The average annual growth rate is forecast at about 60%.', { percent: 50, than: 'less' }, false],
    ['Depreciation could come to twice its revenue.', { times: 3, than: 'more' }, false],
    ['Microsoft has invested at least $13 billion.', { usd: 13e9, than: 'at-most' }, false],
    ['It is put at $1,000 million.', { usd: 1e9, than: 'exact' }, true],
    ['There is no figure here.', { usd: 1e9, than: 'more' }, undefined],
    [LOSS, { usd: 74e9 }, undefined],
  ] as const)('%s %o: %s', (statement, claim, holds) => {
    expect(comparisonIn(statement, claim)).toBe(holds);
  });

  test('decides whether a claim holds', () => {
    expect(claimHolds(LOSS, { usd: 50e9, than: 'more' })).toBe(true);
    expect(claimHolds(LOSS, { usd: 50e9 })).toBe(false);
  });
});
