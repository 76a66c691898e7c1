import type { Amount } from './schema.ts';

/** What a figure may be, as far as its bound tells. */
export interface Interval {
  least: number;
  most: number;
}

/** "At least $13 billion" is anything from there on, "up to $5 billion" anything up to it; no figure is anything. */
export function intervalOf({ usd, bound }: Amount): Interval {
  if (usd === undefined) return { least: 0, most: Infinity };
  return { least: bound === 'up-to' ? 0 : usd, most: bound === 'at-least' ? Infinity : usd };
}

/** The sum of figures, each within its bound. */
export const sumOf = (parts: Interval[]): Interval => ({
  least: parts.reduce((sum, { least }) => sum + least, 0),
  most: parts.reduce((sum, { most }) => sum + most, 0),
});

/** One figure less another. */
export const differenceOf = (a: Interval, b: Interval): Interval => ({
  least: a.least === Infinity ? Infinity : a.least - b.most,
  most: a.most === Infinity ? Infinity : a.most - b.least,
});

/** One figure divided by another; where it may be divided by nothing there is no ceiling. */
export const ratioOf = (a: Interval, b: Interval): Interval => ({
  least: b.most === Infinity ? 0 : a.least / b.most,
  most: b.least === 0 ? Infinity : a.most / b.least,
});

/** A part's share in itself and the rest together: it grows with the part and shrinks with the rest. */
export const shareOf = (part: Interval, rest: Interval): Interval => ({
  least: part.least === 0 ? 0 : part.least / (part.least + rest.most),
  most: part.most === Infinity ? 1 : part.most / (part.most + rest.least),
});

/** The interval as a figure with a bound; undefined where it leaves everything open. */
export function boundOf({ least, most }: Interval, ceiling = Infinity): Amount | undefined {
  if (least === most) return { usd: least, bound: 'exact' };
  if (least > 0) return { usd: least, bound: 'at-least' };
  return most > 0 && most < ceiling ? { usd: most, bound: 'up-to' } : undefined;
}
