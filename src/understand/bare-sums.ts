import { onceFor } from '../text/latest.ts';
import { isStated } from '../knowledge/graph.ts';
import { allIn } from '../text/gate.ts';
import type { Context } from './context.ts';
import type { Figure } from './numbers.ts';
import type { Reading } from './reading.ts';

/** A numeral that counts nothing: "5 over 10", 「150で300」. */
const BARE =
  /(?<![\d.,$%¥€£a-z]|20|[a-z]-)(\d{1,3})(?![\d.,]?\d|[a-z%]|\s?-?(?:x|times|percent|years?|yrs?|companies|firms|labs|investors|words?|points?|lines?|bullets?|sentences?|layers?|ways?|billion|bn|million|trillion|dollars?)\b|\s?[年月日社倍人点個分件つ層億兆万千文行ど]|\s?か(?!ら)|\s?割(?![るっれ]))/g;
/** The same in words: "Nvidia's ten against the thirty". */
const IN_WORDS =
  /\b(five|ten|thirteen|fifteen|thirty)\b(?!\s?-?(?:x|times|percent|years?|yrs?|companies|firms|labs|investors|words?|points?|lines?|bullets?|billion|bn|million|trillion|dollars?|\w+ (?:billion|years?))\b)/g;
const WORDS: Record<string, number> = { five: 5, ten: 10, thirteen: 13, fifteen: 15, thirty: 30 };

/** What a numeral may be short for: 30 is 30 billion, 300 is 300億. */
const SCALES = [1e9, 1e8];

/** The sums that deals state, and what the stated stakes in one company come to; worked out once. */
const knownSums = onceFor((graph: Context['graph']): ReadonlySet<number> => {
  const stated = graph.all.filter(isStated);
  const totals = new Map<string, number>();
  for (const { kind, to, amount } of stated)
    if (kind === 'investment') totals.set(to, (totals.get(to) ?? 0) + (amount.usd ?? 0));
  return new Set([...stated.map(({ amount }) => amount.usd ?? 0), ...totals.values()]);
});

/** Bare numerals that are a known sum without its unit. */
function bareIn(context: Context): Figure[] {
  const known = knownSums(context.graph);
  const { folded } = context.reading;
  return [...allIn(BARE, folded), ...allIn(IN_WORDS, folded)].flatMap(({ 1: said = '', index }) => {
    const number = WORDS[said] ?? Number(said);
    const value = SCALES.map((scale) => number * scale).find((usd) => known.has(usd));
    return value === undefined ? [] : [{ unit: 'usd' as const, value, start: index, bare: false }];
  });
}

/**
 * A reading in which numerals without a unit stand for sums: where two sums are held against each other, or one beside
 * a company.
 * @param isSum a lone one stands for a sum as well
 */
export function withBareSums(context: Context, isSum = false): Reading {
  const { reading } = context;
  const bare = bareIn(context).filter(({ start }) => reading.figures.every((one) => one.start !== start));
  const sums = reading.figures.filter(({ unit, value }) => unit === 'usd' && value > 1);
  const isMeant = bare.length > 0 && (isSum || bare.length + sums.length > 1 || reading.companies.length > 0);
  if (!isMeant) return reading;
  return { ...reading, figures: [...reading.figures, ...bare].toSorted((a, b) => a.start - b.start) };
}

/** The sums among some figures, in dollars and in their order; one dollar stands for each of them and is none. */
export const dollarsIn = (figures: Figure[]): number[] =>
  figures.flatMap(({ unit, value }) => (unit === 'usd' && value > 1 ? [value] : []));
