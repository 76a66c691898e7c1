import { comparisonHolds } from '../knowledge/claims.ts';
import { isStated, isUndisclosed } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Disclosure } from '../understand/disclosure.ts';
import type { Headcount } from '../understand/question.ts';
import type { Value } from './answer.ts';

export { bySize, isStated as stated, isUndisclosed } from '../knowledge/graph.ts';

const MOST_FACTS = 6;

export const unique = <Item>(items: Item[]): Item[] => [...new Set(items)];

/** The deals' ids, each once. */
export const ids = (deals: Deal[]): string[] => [...new Set(deals.map(({ id }) => id))];

/** The facts that state the deals, each once. */
export const factsOf = (deals: Deal[]): string[] =>
  [...new Set(deals.flatMap(({ facts }) => facts))].slice(0, MOST_FACTS);

/** The deals as a list of givers or takers, with their sums. */
export const stakes = (deals: Deal[], name: 'from' | 'to'): Value => ({
  type: 'stakes',
  deals: ids(deals),
  name,
});

/** Where none of a list has a figure, all of it is told, and that none has. */
export const withoutSums = <Asked extends object>(question: Asked): Asked => ({
  ...question,
  stated: false,
  amount: true,
});

/** Whether a sum is as known as it is said to be; undefined where nothing is said. */
export function isAsKnown(deal: Deal, sum: Disclosure | undefined): boolean | undefined {
  switch (sum) {
    case 'secret':
      return isUndisclosed(deal);
    case 'unstated':
      return !isStated(deal);
    case 'stated':
      return isStated(deal);
    case undefined:
      return undefined;
  }
}

/** Whether there are as many as are said to be. */
export const countHolds = (count: number, { value, than = 'exact' }: Headcount): boolean | undefined =>
  comparisonHolds({ usd: count, bound: 'exact' }, than, value);
