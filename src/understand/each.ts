import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { sidesOf } from './sets.ts';
import { COMPARES } from './stakes.ts';

/** Says that somebody pays: no stake. */
export const PAID = /払|支払|\b(?:pay|pays|paid|paying|payments?)\b/;

/** Asks something else of several stakes than what each comes to: what they make together, which is larger. */
export const NOT_EACH = ['q-why', 'q-when', 'q-total', 'q-compare', 'q-most', 'q-least'];

/** "How much do A and B each put into C?": what each of several gives, or what one gives to each of several. */
export function readEach(context: Context): Question | undefined {
  const { has, reading } = context;
  if (!has('q-amount', 'q-undisclosed', 'up-to', 'at-least') || has(...NOT_EACH)) return undefined;
  if (reading.figures.length > 0 || COMPARES.test(reading.folded) || PAID.test(reading.folded))
    return undefined;
  const { by, of } = sidesOf(context);
  const isAll = by.length + of.length === reading.companies.length;
  return isAll && by.length > 0 && of.length > 0 && by.length + of.length > 2
    ? { kind: 'holds', by, of, each: true }
    : undefined;
}
