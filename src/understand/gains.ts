import type { Context } from './context.ts';
import type { Derivation } from './question.ts';
import { valuesOf } from './numbers.ts';

/** The years that a text names. */
export const yearsOf = ({ reading }: Context): number[] => valuesOf(reading.figures, 'year');

/** How much is added, in money. */
const DIFFERENCE =
  /増分|純増|差し引|増える額|増加額|差額|何ドル増|いくら増|\b(?:increment|in dollars|dollar (?:increase|growth|gain)|absolute (?:increase|growth|gain)|how (?:much|many) (?:bigger|larger|more|new|extra|additional|fresh)|(?:new|extra|additional|fresh) (?:money|dollars|cash)|in (?:hard |real |actual |absolute )?dollars|difference|minus)\b|新たに|上乗せ/;

/** From one stated size to the other, and what that adds. */
const ADDS =
  /いくら|どれだけ|何(?:どる|億|兆)|\b(?:plus|up) (?:by )?how (?:much|many)\b|\bhow (?:much|many)\b.*\b(?:put(?:s|ting)? on|adds?|added|gains?|gained|new|extra)\b|\bplus\b.*\bhow (?:much|many)\b/;

/** Growth itself as a sum. */
const IN_DOLLARS =
  /どるで[^、。]{0,8}(?:伸び|増え|成長)|(?:伸び|増え|成長)[^、。]{0,6}どるで|\bgrow\w*\b.*\bin (?:\w+ )?dollars\b|\bin (?:\w+ )?dollars\b.*\bgrow\w*\b/;

/** Figures that the article doesn't state, but that follow from those of the market. */
const CLAIMED: Record<number, Derivation> = { 1.9e12: 'growth-difference', 1.05e12: 'sixty-percent' };

/** The reckoning whose result a text names. */
export const claimedFigure = ({ reading }: Context): Derivation | undefined =>
  reading.figures.flatMap(({ unit, value }) => (unit === 'usd' ? (CLAIMED[value] ?? []) : []))[0];

const RATE = /率|%|\b(?:rate|percent|growth|cagr|pace)\b/;

/** By what sum a year: 「1年あたりいくら増える」, "how much does it grow a year in dollars". */
const YEARLY =
  /年(?:あたり|当たり|平均|ごと)|毎年|\b(?:per|a|each|every) year\b|\byearly\b|\bannual(?:ly)?\b/;
const SUM_A_YEAR =
  /(?:いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|何(?:どる|億|兆))[^、。]{0,8}(?:増|伸|成長|大きく|膨ら|ふくら|拡大)|(?:増|伸び|成長|拡大)[^、。]{0,6}(?:額|いくら|どる)|\b(?:how (?:much|many)|what|by how)\b.*\b(?:dollars?|usd|\$|money)|\b(?:dollars?|usd)\b.*\b(?:how (?:much|many)|added|more)\b|\bhow (?:much|many)\b.*\b(?:adds?|added|adding|bigger|larger)\b/;
/** Whether a folded text asks for the sum of a year, and for no rate. */
export const asksSumAYear = (folded: string): boolean =>
  YEARLY.test(folded) &&
  SUM_A_YEAR.test(folded) &&
  !/率|%|ぱせんと|\b(?:rate|percent|cagr|pace)\b/.test(folded);

/** Whether it is asked by what sum the market grows a year. */
export const isYearlyGain = ({ reading: { folded, companies, figures }, has }: Context): boolean =>
  companies.length === 0 &&
  figures.every(({ unit, value }) => unit !== 'year' || value === 2025 || value === 2030) &&
  asksSumAYear(folded) &&
  OF_MARKET.test(folded) &&
  !has('q-why', 'r-pay', 'r-invest');
/** Nothing else grows in what she knows. */
const OF_MARKET =
  /増え|伸び|成長|\bgrow(?:s|ing|th)?\b|市場|まーけっと|規模|\bmarkets?\b|\btam\b|\bsector\b|\bindustry\b/;

/** Whether it is asked by what sum the market grows between the two stated years. */
export function isGain(context: Context): boolean {
  const { folded, figures } = context.reading;
  const years = yearsOf(context);
  if (years.includes(2025) && years.includes(2030) && DIFFERENCE.test(folded)) return true;
  const isBothEnds = [1e11, 2e12].every((usd) =>
    figures.some(({ unit, value }) => unit === 'usd' && value === usd),
  );
  const isByEnd = years[0] === 2030 && /\b(?:put on|adds?|gains?)\b|増え|上乗せ/.test(folded);
  if ((isBothEnds || isByEnd) && ADDS.test(folded) && !RATE.test(folded)) return true;
  return years.length === 1 && years[0] === 2030 && IN_DOLLARS.test(folded);
}

/** "The multiple from 25 to 30", 「25年から30年で何倍」. */
const OVER_SPAN =
  /\b(?:multiple|factor|times|how many x)\b.*\b(?:20|')?25 ?(?:to|until|->|→|-) ?(?:20|')?30\b|\b(?:20|')?25 ?(?:to|until|->|→|-) ?(?:20|')?30\b.*\b(?:multiple|factor|how many times|what x)\b|25年?(?:から|→)(?:20)?30年?[^。]{0,8}(?:何倍|倍率)/;

/** Whether it is asked how much a market grows from the one year to the other, as a factor. */
export const isOverSpan = (folded: string): boolean => OVER_SPAN.test(folded);
