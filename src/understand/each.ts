import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { sidesOf } from './sets.ts';
import { COMPARES } from './stakes.ts';

/** Says that somebody pays: no stake. */
export const PAID = /払|支払|\b(?:pay|pays|paid|paying|payments?)\b/;

/** Asks something else of several stakes than what each comes to: what they make together, which is larger. */
export const NOT_EACH = ['q-why', 'q-when', 'q-total', 'q-compare', 'q-most', 'q-least'];

/** What one gets where all of them give: "if both go to the limit, what does C get from the pair?", 「両方が上限まで出したらいくらもらえる」. */
const GETS_ALL =
  /\b(?:gets?|receives?|ends? up with|takes? in|rakes? in|collects?|pockets?|lands?)\b[^?]{0,24}\b(?:from (?:the (?:pair|two)|both|them both)|between (?:them|the two)|altogether|all told)\b|\bboth\b[^?]{0,30}\b(?:max\w*|limits?|caps?|ceilings?|in full|all the way)\b[^?]{0,40}\b(?:gets?|receives?|ends? up with)\b|(?:両方|両社|[二2]社)(?:が|とも|から)?[^。?？]{0,12}(?:上限|満額|最大|目一杯|ふる)[^。?？]{0,24}(?:もら|受け取|手に入|得る|得られ|入る|入って)/;

/** "How much do A and B each put into C?": what each of several gives, or what one gives to each of several. */
export function readEach(context: Context): Question | undefined {
  const { has, reading } = context;
  if (!has('q-amount', 'q-undisclosed', 'up-to', 'at-least') || has(...NOT_EACH)) return undefined;
  if (reading.figures.length > 0 || COMPARES.test(reading.folded) || PAID.test(reading.folded))
    return undefined;
  const { by, of } = sidesOf(context);
  const isAll = by.length + of.length === reading.companies.length;
  if (isAll && by.length > 1 && of.length === 1 && GETS_ALL.test(reading.folded))
    return { kind: 'total', by, of };
  return isAll && by.length > 0 && of.length > 0 && by.length + of.length > 2
    ? { kind: 'holds', by, of, each: true }
    : undefined;
}
