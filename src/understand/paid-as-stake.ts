import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import { valuesOf } from './numbers.ts';

/** "Was the $30 billion an investment?", "is the $30B going into Anthropic?": what is paid is taken for a stake in who pays. */
export function isPaidAsStake(
  { reading, graph, roles, yesNo, negated, has }: Context,
  { id }: Ranked,
): boolean {
  const named = valuesOf(reading.figures, 'usd');
  const paid = graph.all.find(
    ({ kind, facts, amount }) =>
      kind === 'payment' && facts.includes(id) && amount.usd !== undefined && named.includes(amount.usd),
  );
  if (!paid || !yesNo || negated || has('r-pay', 'r-customer')) return false;
  return has('r-invest', 'r-investor') || roles.to.includes(paid.from);
}
