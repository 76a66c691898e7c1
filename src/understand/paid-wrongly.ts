import type { Context } from './context.ts';
import { isPaidBack } from './spent.ts';

/** One is said to pay another that pays it: what the article lacks of that payment comes after what is wrong with it. */
export function isTurned(context: Context): boolean {
  const { roles, has } = context;
  const [from, to] = [roles.from[0], roles.to[0]];
  if (!roles.explicit || from === undefined || to === undefined || !has('r-pay')) return false;
  return isPaidBack(context, { from, to });
}

/** A sum is said to go from one to another, and it is another deal's: that comes before what the article lacks of it. */
export function isOfOtherPair({ reading: { figures }, roles, graph }: Context): boolean {
  const usd = figures.find(({ unit }) => unit === 'usd')?.value;
  const pair = [...roles.from, ...roles.to];
  const meant = graph.all.filter(({ amount }) => usd !== undefined && amount.usd === usd);
  if (!roles.explicit || pair.length !== 2 || meant.length === 0) return false;
  const paid = graph.between(roles.from[0] ?? '', roles.to[0] ?? '', 'payment');
  if (paid.some(({ amount }) => amount.usd !== undefined && amount.usd !== usd)) return true;
  return meant.every(({ from, to }) => !(pair.includes(from) && pair.includes(to)));
}

/** Who pays the sum that is named, where nobody is. */
export function payerOf({ reading: { figures }, graph }: Context): string | undefined {
  const usd = figures.find(({ unit }) => unit === 'usd')?.value;
  return graph.all.find(({ kind, amount }) => kind === 'payment' && usd !== undefined && amount.usd === usd)
    ?.from;
}
