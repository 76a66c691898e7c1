import { isOfOtherYear } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { claimOf, type Context } from './context.ts';

/** So likely that it is plainly what the year is said of. */
const LIKELY = 0.4;

/**
 * "The bubble bursts in 2028, right?": the year is one fact's, and what is said of it another's, which is likelier meant
 * and tells of no such year.
 */
export function meantWithoutYear(
  { reading, yesNo, negated }: Context,
  [first, ...others]: Ranked[],
  { knowledge: { facts } }: Library,
): string | undefined {
  const { year, usd, percent } = claimOf(reading) ?? {};
  if (!yesNo || negated || !first || year === undefined || (usd ?? percent) !== undefined) return undefined;
  const states = (id: string) => facts.get(id)?.en.includes(String(year)) ?? false;
  if (!states(first.id)) return undefined;
  const [other] = others;
  const { id = '', share = 0 } = other ?? {};
  const isMeant = share >= LIKELY && share > (first.share ?? 0) && !states(id);
  return isMeant && !isOfOtherYear(facts.get(id)?.en ?? '', year) ? id : undefined;
}
