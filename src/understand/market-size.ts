import { claimOf, type Context } from './context.ts';
import { GROWS, isOfForecast } from './figures.ts';
import { yearsOf } from './gains.ts';
import type { Question } from './question.ts';
import { withoutSupposed } from './supposed.ts';

const SIZE = /規模|大きさ|市場|さいず|\b(?:size|market|tam|worth|big|large)\b/;
const NOW =
  /現在|現状|足元|いま(?!す)|今(?!後)|\b(?:now|today|rn|atm|nowadays|these days|currently|current|at present|this year|presently)\b/;

/** Whether the present is named. */
export const isOfNow = ({ reading }: Context): boolean => NOW.test(reading.folded);

/** The size of the market in the years of which the article tells. */
export const SIZES = { kind: 'facts', ids: ['market-size'] } satisfies Question;

/** The fact that tells how fast it is to grow. */
export const GROWTH_RATE = 'market-growth-rate';

/** "The size now and in 2030": of two years, one of them forecast. */
export function readSizes(context: Context): Question | undefined {
  const { folded } = context.reading;
  const years = yearsOf(context);
  const areTwo = years.includes(2030) && (years.includes(2025) || NOW.test(folded));
  return areTwo && !context.yesNo && SIZE.test(folded) ? SIZES : undefined;
}

/** "The growth rate in 2035?": no size and no rate of that year is told. */
export function readBeyondForecast(context: Context): Question | undefined {
  const [year, more] = yearsOf(context);
  return year === undefined || more !== undefined || isOfForecast(year)
    ? undefined
    : { kind: 'market', year };
}

/** Whether the size of the market is stated for a year. */
export const isStated = (year: number): boolean => year === 2025 || year === 2030;

/** "Between 2025 and 2030, say 2027", 「2030年より後、例えば2035年」: the years that have a figure only bound those that are meant. */
const BOUNDED =
  /20\d\d年?(?:と|から|~|〜|-|–|、){1,24}20\d\d年?の(?:間|あいだ|途中)|20\d\d年?(?:より(?:も)?(?:後|先|あと)|以降|以外|の(?:後|先))|\b(?:between|from|after|beyond|past|besides|other than|apart from|in between)\b.{0,12}\b20\d\d\b/;
/** Whether the article has it. */
const IN_IT = /載って|書いて|書かれ|出て(?:い)?る|(?:予測値?|数字|数値)(?:は|って|も)?(?:ある|あり|わか)/;
const OF_FORECAST =
  /予測|予想|見通し|数字|数値|\b(?:forecasts?|projections?|figures?|numbers?|estimates?|values?)\b/;

/** Several years of which some, or all, have no figure: those are what is asked about. */
function ofUnstated(years: number[], folded: string): Question | undefined {
  const isMeant = SIZE.test(folded) || OF_FORECAST.test(folded);
  const unstated = years.filter((year) => !isStated(year));
  if (!isMeant || (unstated.length < years.length && !BOUNDED.test(folded))) return undefined;
  const [first, ...more] = unstated.map((year): Question => ({ kind: 'market', year }));
  return first && more.length > 0 ? { kind: 'several', parts: [first, ...more] } : first;
}

/** The size of the AI market in a year, forecast or not. */
export function readMarket(all: Context): Question | undefined {
  const context = withoutSupposed(all);
  const { reading, has } = context;
  const years = yearsOf(context);
  const claim = claimOf({
    ...reading,
    figures: reading.figures.filter(({ unit }) => unit !== 'year'),
  });
  if (years.length === 0 || reading.companies.length > 0 || has('q-why')) return undefined;
  const isLookedUp =
    OF_FORECAST.test(reading.folded) && (BOUNDED.test(reading.folded) || IN_IT.test(reading.folded));
  if (has('q-opinion') && !isLookedUp) return undefined;
  const sizes = claim?.usd === undefined && claim?.percent === undefined ? readSizes(context) : undefined;
  if (sizes) return sizes;
  if ((!GROWS.test(reading.folded) && !isLookedUp) || /損失|赤字|loss/.test(reading.folded)) return undefined;
  if (years.length > 1) return ofUnstated(years, reading.folded);
  if (claim?.percent !== undefined) return undefined;
  if (/率|ぺす|\b(?:rate|cagr|pace|per year|per yr|a year|growth)\b/.test(reading.folded))
    return years[0] === 2030 ? SIZES : readBeyondForecast(context);
  return { kind: 'market', year: years[0]!, ...(claim ? { claim } : {}) };
}
