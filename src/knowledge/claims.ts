import type { Amount } from './schema.ts';

/** What a deal question claims that may be false: the amount or the year that it names. */
export interface Claim {
  usd?: number;
  year?: number;
  percent?: number;
  times?: number;
  /** the sum is said to be all of it, not a stage */
  whole?: boolean;
  /** how the true sum is said to stand to the named one; undefined: it is said to be that */
  than?: Comparison;
}

export type Comparison = 'more' | 'less' | 'at-least' | 'at-most' | 'exact';

const decide = (isSo: boolean, isNot: boolean): boolean | undefined =>
  isSo ? true : isNot ? false : undefined;

/** A statement about a sum of which only a bound may be known; undefined where that leaves it open. */
export function comparisonHolds(
  { usd = 0, bound }: Amount,
  than: Comparison,
  claimed: number,
): boolean | undefined {
  const least = bound === 'at-least' || bound === 'exact' ? usd : 0;
  const most = bound === 'up-to' || bound === 'exact' ? usd : Infinity;
  switch (than) {
    case 'more':
      return decide(least > claimed, most <= claimed);
    case 'less':
      return decide(most < claimed, least >= claimed);
    case 'at-least':
      return decide(least >= claimed, most < claimed || (bound === 'up-to' && usd === claimed));
    case 'at-most':
      return decide(most <= claimed, least > claimed || (bound === 'at-least' && usd === claimed));
    case 'exact':
      return bound === 'exact' && usd === claimed;
  }
}

const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const SUM = /(at least |up to )?\$(\d[\d,.]*) (million|billion|trillion)/g;
const PERCENT = /(\d[\d.]*)%/g;

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));

/** The figures of an English statement in the unit of a claim, and the one that the claim names. */
function comparable(
  statement: string,
  { usd, percent, times }: Claim,
): { stated: Amount[]; claimed: number } {
  if (usd !== undefined)
    return {
      stated: Array.from(statement.matchAll(SUM), ([, bound, number = '', scale = '']) => ({
        usd: numberOf(number) * SCALES[scale]!,
        bound: bound === undefined ? 'exact' : bound.startsWith('up') ? 'up-to' : 'at-least',
      })),
      claimed: usd,
    };
  if (percent !== undefined)
    return {
      stated: Array.from(statement.matchAll(PERCENT), ([, number = '']) => ({
        usd: numberOf(number),
        bound: 'exact',
      })),
      claimed: percent,
    };
  return { stated: /\btwice\b/.test(statement) ? [{ usd: 2, bound: 'exact' }] : [], claimed: times ?? 0 };
}

/** Whether a fact's English statement bears out a comparison ("over $50 billion?"); undefined where it has no such figure. */
export function comparisonIn(statement: string, claim: Claim): boolean | undefined {
  const { than } = claim;
  if (than === undefined) return undefined;
  const { stated, claimed } = comparable(statement, claim);
  const held = stated.map((amount) => comparisonHolds(amount, than, claimed));
  if (held.includes(true)) return held.includes(false) ? undefined : true;
  return held.includes(false) ? false : undefined;
}

/** Whether a fact's English statement holds every figure that the question claims. */
export function claimHolds(statement: string, claim: Claim): boolean {
  const compared = comparisonIn(statement, claim);
  if (compared !== undefined) return compared;
  const has = (text: string) => statement.replaceAll(',', '').includes(text);
  if (claim.times !== undefined && /\btwice\b/.test(statement) && claim.times !== 2) return false;
  if (claim.percent !== undefined && /%/.test(statement) && !has(`${claim.percent}%`)) return false;
  if (claim.usd !== undefined && /\$/.test(statement)) {
    const sums = [
      `$${claim.usd / 1e9} billion`,
      `$${claim.usd / 1e12} trillion`,
      `$${claim.usd / 1e6} million`,
    ];
    if (!sums.some(has)) return false;
  }
  return claim.year === undefined || !/\b20\d\d\b/.test(statement) || has(String(claim.year));
}
