import { claimOf } from './context.ts';
import { derivedOf, ONLY_FORECAST } from './figures.ts';
import { isMatterOfTaste } from './taste.ts';
import type { Build } from './intent-money.ts';
import { GROWTH_RATE, isOfNow, readBeyondForecast, readSizes, SIZES } from './market-size.ts';
import type { Question } from './question.ts';

/** What is worked out from stated figures. */
export const derived =
  (what: Extract<Question, { kind: 'derived' }>['what']): Build =>
  (context) =>
    (what === 'needed-rate' && readBeyondForecast(context)) || derivedOf(context, what);

/** What came by a year, or after it, is told of one stake alone: of two others it is their own that is meant. */
export const stagesOf =
  (what: Parameters<typeof derived>[0]): Build =>
  (context) => {
    const { companies } = context.reading;
    const isOfOne = context.graph.all.some(
      ({ stages, from, to }) => stages.length > 0 && companies.every((id) => id === from || id === to),
    );
    return isOfOne ? derived(what)(context) : undefined;
  };

/** What sort of rate it is, not what it comes to. */
const IS_YEARLY =
  /^(?=.*\b(?:annual|yearly|per year|a year|in total|overall|cumulative)\b)(?!.*(?:\$|trillion|billion|\b20\d\d\b)).*\b(?:figure|number|value|average|rather than|or (?:in )?total|for the whole)\b|年(?:平均|率|あたり)の(?:数字|値|話|数値)|合計の(?:伸び|成長|数字|話)/;

const OF_RATE =
  /\b(?:rates?|cagr|growth|grow\w*|per year|a year|annual\w*|yearly|compound\w*|percent|maths?|works? out|adds? up)\b|年率|成長|伸び|複利|計算/;

/** "Isn't the growth rate 60%?", 「年平均成長率は60%ですか」: the rate is said to be so much, and nothing is made of it. */
const SAYS_RATE =
  /(?:成長率|伸び率|年率)(?:予測|見通し)?(?:は|って|が|も|、|の(?:予測|見込み|数字)(?:は|って|が)?)?[^、。?？]{0,8}\d+ ?(?:%|ぱ[ーあ]?せんと)|\b(?:growth(?: rate)?|rate|cagr|increase)\b[^,.;?]{0,28}\b\d+ ?(?:%|per ?cent)/;
const MADE_OF_IT =
  /計算|検算|辻褄|つじつま|整合|矛盾|おかし|足り|届|達[しす]|なら|だと|たら|れば|実際|現実|本当に(?:出|届|行|い)|無理|十分|続け|\b(?:enough|reach\w*|get|gets|there|add up|maths?|arithmetic|really|actually|consistent|fit|fits|compatible|realistic|works?|sufficient|if|would|could|gives?|yield\w*|square\w*|hold up|from)\b/;

/** What the stated rate gives; another rate is a claim about it, which its own fact sets right. */
export const rateCheck: Build = (context) => {
  const percent = claimOf(context.reading)?.percent;
  if (ONLY_FORECAST.test(context.reading.folded) || IS_YEARLY.test(context.reading.folded)) return undefined;
  if (isMatterOfTaste(context.reading.folded) && percent === undefined) return undefined;
  const claim = claimOf(context.reading);
  const { folded, figures } = context.reading;
  const isAlone = figures.every(({ unit }) => unit === 'percent' || unit === 'year');
  if (
    claim &&
    percent === 60 &&
    context.yesNo &&
    isAlone &&
    SAYS_RATE.test(folded) &&
    !MADE_OF_IT.test(folded)
  )
    return { kind: 'facts', ids: [GROWTH_RATE], polarity: context.negated ? 'n' : 'y', claim };
  // "Does it really say 2 trillion by 2030?": the forecast itself, and no rate.
  if (
    percent === undefined &&
    claim?.usd !== undefined &&
    claim.year !== undefined &&
    !OF_RATE.test(context.reading.folded)
  )
    return { kind: 'market', year: claim.year, claim };
  return percent === undefined || percent === 60 ? derived('sixty-percent')(context) : undefined;
};

/** The year that is meant: named, or so many years after 2025. */
export const byYear: Build = (context) => {
  const { reading } = context;
  const year = reading.figures.find(({ unit, value }) => unit === 'year' && value > FIRST_YEAR)?.value;
  const after = /(\d{1,2})\s?(?:年後|年たっ|年で|years?)/.exec(reading.folded)?.[1];
  const reached = year ?? (after === undefined ? undefined : FIRST_YEAR + Number(after));
  if (reached === undefined || reached === 2030) return derivedOf(context, 'sixty-percent');
  return { kind: 'derived', what: 'rate-by-year', year: reached };
};

const FIRST_YEAR = 2025;

export const marketYear: Build = (context) => {
  const { reading } = context;
  if (reading.figures.some(({ unit }) => unit === 'percent')) return byYear(context);
  const years = reading.figures.filter(({ unit }) => unit === 'year');
  const [year, other] =
    years.length === 0 && isOfNow(context) ? [FIRST_YEAR] : years.map(({ value }) => value);
  // A year of a company's is none of the market's.
  if (reading.companies.length > 0) return undefined;
  if (year === undefined) return SIZES;
  return (
    readSizes(context) ?? (other === undefined && year !== undefined ? { kind: 'market', year } : undefined)
  );
};

/** Something is said to change, or to be more than something else. */
const CHANGES =
  /増|差|伸び|成長|上乗せ|新たに|広が|膨ら|ふくら|拡大|どれだけ(?:大き|違)|変わ|\b(?:grow\w*|increas\w*|add\w*|gain\w*|gap|differ\w*|more|between|minus|bigger|larger|expand\w*|expansion|change\w*|extra|up by|jump\w*|rise\w*|new|less|subtract\w*)\b/;

/** By what sum it grows; two years without a word of growth are two sizes. */
export const growthDifference: Build = (context) =>
  (CHANGES.test(context.reading.folded) ? undefined : readSizes(context)) ??
  derived('growth-difference')(context);
