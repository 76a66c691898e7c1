import type { Amount } from './schema.ts';

/** What a deal question claims that may be false: the amount or the year that it names. */
export interface Claim {
  usd?: number;
  /** the sum is named in another currency: it is none of the article's */
  foreign?: boolean;
  year?: number;
  /** a part of the year, or years before or after one */
  when?: Span;
  percent?: number;
  times?: number;
  /** the sum is said to be all of it, not a stage */
  whole?: boolean;
  /** how the true sum is said to stand to the named one; undefined: it is said to be that */
  than?: Comparison;
  /** it is only said that it can be so */
  possible?: boolean;
}

/** A span of time: from the first year to the last, or some months of whatever year. */
export interface Span {
  first?: number;
  last?: number;
  /** from the one to the other, over the end of the year where the second is smaller */
  months?: [number, number];
}

/** `cap`: "up to", which names the bound; "at most" only compares */
export type Comparison = 'more' | 'less' | 'at-least' | 'at-most' | 'cap' | 'exact';

/** What a comparison says from the other side: who has more has the other have less. */
export const TURNED: Record<Comparison, Comparison> = {
  more: 'less',
  less: 'more',
  'at-least': 'at-most',
  'at-most': 'at-least',
  cap: 'at-least',
  exact: 'exact',
};

const decide = (isSo: boolean, isNot: boolean): boolean | undefined =>
  isSo ? true : isNot ? false : undefined;

/** "2 billion" for 2 trillion: the same number in another unit, a word for which was put in place of the other's. */
const SLIPS = new Set([1e3, 1e4, 1e6]);
/** 「13億以上」 for 130億, "1.3 billion" for 13: its digits with a nought too few or too many. */
const NOUGHTS = new Set([10, 100]);
/** "More than a billion", 「100億以上」: a round threshold of its own. */
const isPowerOfTen = (sum: number): boolean => Number.isInteger(Math.log10(sum));
/** "Less than 50" of what is up to 5 only compares. */
const COMPARES: ReadonlySet<Comparison> = new Set(['less', 'at-most']);
const isSlip = (stated: number, than: Comparison, claimed: number): boolean => {
  const ratio = stated > claimed ? stated / claimed : claimed / stated;
  return SLIPS.has(ratio) || (NOUGHTS.has(ratio) && !isPowerOfTen(claimed) && !COMPARES.has(than));
};

/** Where a sum is stated as at least so much, so many times less is another one: "at least 3" of "at least 13". */
const FAR = 4;

/** A statement about a sum of which only a bound may be known; undefined where that leaves it open. */
export function comparisonHolds(
  { usd = 0, bound }: Amount,
  than: Comparison,
  claimed: number,
): boolean | undefined {
  const least = bound === 'at-least' || bound === 'exact' ? usd : 0;
  const most = bound === 'up-to' || bound === 'exact' ? usd : Infinity;
  // However it compares, the unit is mistaken.
  if (isSlip(usd, than, claimed)) return false;
  switch (than) {
    case 'more':
      return decide(least > claimed, most <= claimed);
    case 'less':
      return decide(most < claimed, least >= claimed);
    case 'at-least':
      if (bound === 'at-least' && FAR * claimed <= usd) return false;
      return decide(least >= claimed, most < claimed || (bound === 'up-to' && usd === claimed));
    case 'cap':
      return bound !== 'at-least' && usd === claimed;
    case 'at-most':
      // "At most 5" of what is capped at 10 names another cap.
      return decide(most <= claimed, least > claimed || bound === 'up-to' || usd === claimed);
    case 'exact':
      return bound === 'exact' && usd === claimed;
  }
}

/** Whether a sum of which only a bound may be known can stand so to a claimed one: no where the bound rules it out. */
export function comparisonIsPossible({ usd = 0, bound }: Amount, than: Comparison, claimed: number): boolean {
  const least = bound === 'at-least' || bound === 'exact' ? usd : 0;
  const most = bound === 'up-to' || bound === 'exact' ? usd : Infinity;
  switch (than) {
    case 'more':
      return most > claimed;
    case 'less':
      return least < claimed;
    case 'at-least':
      return most >= claimed;
    case 'at-most':
      return least <= claimed;
    // "Might it go up to 20?": it is to reach that.
    case 'cap':
    case 'exact':
      return least <= claimed && claimed <= most;
  }
}

/** Whether a date (2025, 2025-11, 2025-11-20) lies in a span; undefined where it isn't exact enough to tell. */
export function spanHolds(date: string, { first, last, months }: Span): boolean | undefined {
  const [year, month] = date.split('-').map(Number);
  if (year === undefined || (first !== undefined && year < first) || (last !== undefined && year > last))
    return false;
  if (!months) return true;
  if (month === undefined) return undefined;
  const [from, to] = months;
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DATE = new RegExp(`(?:\\b(${MONTHS.join('|')}) )?\\b(20\\d\\d)\\b`, 'g');

const BY_YEAR = /\bby (20\d\d)\b/i;

/** Whether the one date that an English statement names lies in a span; undefined where it names none, or several. */
export function spanHoldsIn(statement: string, span: Span): boolean | undefined {
  // What was so by a year was so before it.
  const by = Number(BY_YEAR.exec(statement)?.[1]);
  if (span.first === undefined && span.last === by - 1) return true;
  const dates = Array.from(statement.matchAll(DATE), ([, month, year = '']) =>
    month === undefined ? year : `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`,
  );
  const [date, second] = new Set(dates);
  return date === undefined || second !== undefined ? undefined : spanHolds(date, span);
}

const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const SUM = /(at least |up to )?\$(\d[\d,.]*) (million|billion|trillion)/g;
const PERCENT = /(\d[\d.]*)%/g;

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));

const ABOUT = /\babout \$?\d/;
/** "60% or more" of what is but about 60%: the bound is none of the article's. */
const isBoundOfAbout = (
  statement: string,
  { usd: stated }: Amount,
  than: Comparison,
  claimed: number,
): boolean => stated === claimed && (than === 'at-least' || than === 'at-most') && ABOUT.test(statement);

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
  if (claim.foreign) return stated.length > 0 ? false : undefined;
  const held = stated.map((amount) =>
    claim.percent !== undefined && isBoundOfAbout(statement, amount, than, claimed)
      ? false
      : comparisonHolds(amount, than, claimed),
  );
  if (held.includes(true)) return held.includes(false) ? undefined : true;
  return held.includes(false) ? false : undefined;
}

/** Whether an English statement tells of years, but not of this one. */
export const isOfOtherYear = (statement: string, year: number): boolean =>
  /\b20\d\d\b/.test(statement) && !statement.includes(String(year));

/** Whether a fact's English statement holds every figure that the question claims. */
export function claimHolds(statement: string, claim: Claim): boolean {
  const compared = comparisonIn(statement, claim);
  if (compared !== undefined) return compared;
  const has = (text: string) => statement.replaceAll(',', '').includes(text);
  if (claim.times !== undefined && /\btwice\b/.test(statement) && claim.times !== 2) return false;
  if (claim.percent !== undefined && /%/.test(statement) && !has(`${claim.percent}%`)) return false;
  if (claim.usd !== undefined && /\$/.test(statement)) {
    if (claim.foreign) return false;
    const sums = [
      `$${claim.usd / 1e9} billion`,
      `$${claim.usd / 1e12} trillion`,
      `$${claim.usd / 1e6} million`,
    ];
    if (!sums.some(has)) return false;
  }
  return claim.year === undefined || !isOfOtherYear(statement, claim.year);
}

/** Whether an English statement says itself whose forecast it is. */
export const isOwnForecast = (statement: string): boolean =>
  /\b(?:forecasts|predicts|expects)\b/.test(statement);

/** Whether a statement is the cat's own: what she thinks, or holds possible in her comment, and no figure that she passes on. */
export const isHersAlone = ({
  nature,
  section,
  en,
}: {
  nature: string;
  section: string;
  en: string;
}): boolean =>
  nature === 'opinion' || (section === 'comment' && nature === 'forecast' && !/\d|\btwice\b/.test(en));
