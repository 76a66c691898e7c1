import type { Context } from './context.ts';
import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { yearsOf } from './gains.ts';

/** "At that rate, …", 「この率を当てはめると」: what the stated rate would give, and not what is stated. */
const APPLIES_RATE =
  /当てはめ|適用し|(?:率|ぺ[ーあ]?す)を(?:採|用い|使|前提|基|もと|そのまま)|(?:この|その|同じ)(?:率|ぺす|ぺー?す|伸び(?:率)?|成長率)(?:で|なら|だと|が続)|\b(?:appl(?:y|ying|ied)|extrapolat\w+|compound\w*)\b|\bat (?:that|this|the (?:same|stated|quoted|average)) (?:\w+ )?(?:rate|pace|clip)\b/;

/** So many years on: "after three years of 60%", 「60%成長が3年続いたら」. */
const YEARS_ON =
  /(?<!\d)([1-4一二三四])年(?:後|続|間|で|たつ|経)|\b(one|two|three|four|[1-4]) years?\b(?! (?:ago|old))/;
const NUMBERS = ['1一one', '2二two', '3三three', '4四four'];

function yearOn(folded: string): number | undefined {
  const [said] =
    YEARS_ON.exec(folded)
      ?.slice(1)
      .filter((one) => one !== undefined) ?? [];
  return said === undefined ? undefined : 2026 + NUMBERS.findIndex((words) => words.includes(said));
}

/** "What would 2027 be at 60% a year?": the year that the stated rate is to be worked out for. */
function yearByRate(context: Context): number | undefined {
  const { reading, has } = context;
  const isStated =
    reading.figures.some(({ unit, value }) => unit === 'percent' && value === 60) ||
    /[6六]割/.test(reading.folded);
  const isRate = isStated || (APPLIES_RATE.test(reading.folded) && has('growth-rate', 'growth'));
  const years = yearsOf(context);
  const [year, second] = years.filter((value) => value > 2025);
  if (!isRate || second !== undefined || year === 2030 || reading.companies.length > 0) return undefined;
  return year ?? (years.length === 0 && isStated ? yearOn(reading.folded) : undefined);
}

/** 「60%で計算すると2030年は」, "at 60% what would 2030 be": the year that is forecast, by the rate instead. */
const RECKONS =
  /(?:60%|[6六]割)(?:の?(?:成長(?:率)?|伸び(?:率)?|ぺー?す|まま))?(?:が|で|の)?[^、。?？]{0,6}(?:続[けくい]?|行く|行っ|いく|いっ|なら|だと|進[むん])(?:と|て|たら|だら|れば|ば)?(?:いくと)?(?=[^届達]*$)|\b(?:if|assuming|should|suppos\w+)\b[^?.!]*\b60 ?%(?!.*\b(?:reach|hit|get|right|enough)\b)|(?:60%|[6六]割)(?:で|ずつ|を使)[^、。?？]{0,8}(?:計算|複利|伸|成長|回|増|積)[^。?？]*(?:いくら|何|どの|どれ)|\b(?:at|with|using|compounding(?: at)?) (?:a )?60 ?%[^?.!]*\b(?:what|where|how (?:much|big|large))\b|\b(?:what|how (?:much|big|large))\b[^?.!]*\b2030\b[^?.!]*\b(?:at|with|using) (?:a )?60 ?%/;

/** Whether a percentage is a rate to reckon with, and no part of anything. */
export const reckonsByRate = (folded: string): boolean => RECKONS.test(folded) && folded.includes('2030');

/** What the stated rate alone gives in a year that has no figure. */
export function readByRate(context: Context): Question | undefined {
  const { folded, companies } = context.reading;
  const isRate = RECKONS.test(folded) || (APPLIES_RATE.test(folded) && context.has('growth-rate', 'growth'));
  const isForecast = yearsOf(context).includes(2030) && companies.length === 0 && isRate;
  if (isForecast && !context.yesNo) return { kind: 'derived', what: 'sixty-percent' };
  const year = context.has('q-why') ? undefined : yearByRate(context);
  return year === undefined ? undefined : { kind: 'derived', what: 'rate-by-year', year };
}

const FIRST_YEAR = 2025;
const LAST_YEAR = 2030;
const IF_RATE = /(?:なら|たら|れば|だと(?!思)|とすると|ずつ)|\b(?:if|assuming|at|with|given|suppos\w+)\b/;

/** "60% a year makes it 1 trillion in 2030, right?": what the rate is said to lead to. */
export function readRateClaim({ reading, yesNo }: Context): Question | undefined {
  const { figures, folded, companies } = reading;
  const of = (unit: (typeof figures)[number]['unit']) => figures.filter((figure) => figure.unit === unit);
  const [[rate, another], [sum, more]] = [of('percent'), of('usd').filter(({ value }) => value > 1)];
  const years = of('year').map(({ value }) => value);
  if (!yesNo || rate?.value !== GROWTH_PERCENT || another || !sum || more || companies.length > 0)
    return undefined;
  const isOfForecast = years.includes(2030) && years.every((year) => year === 2030 || year === 2025);
  if (!isOfForecast || sum.start < rate.start || !IF_RATE.test(folded)) return undefined;
  return {
    kind: 'derived',
    what: 'sixty-percent',
    claim: { percent: rate.value, year: 2030, usd: sum.value },
    yes: true,
  };
}

const GROWTH_PERCENT = 60;

/** Whether growth at the stated rate comes to what is forecast: 「その率で…予測額に到達しますか」, "at that pace does it reach …". */
const REACHES =
  /(?:率|ぺー?す|伸び方?)(?:で|どおり|通り|のまま|を|なら|だと)[^。?]{0,30}(?:予測|予想|見込み|見通し|2兆|2030年)[^。?]{0,10}(?:到達|届|達[しす]|なる|なりま|行[くき]|いく|いき|合う|合い|合致)|(?:2兆|2030年)[^。?]{0,16}(?:到達|届|達[しす])[^。?]{0,20}(?:率|ぺー?す)(?:で|どおり|のまま)|\b(?:at|with|by|on|given|using) (?:that|this|such a|the same|the stated|the forecast|the quoted|its|their)(?: (?:annual|yearly|average|growth)){0,12} (?:rate|pace|cagr|clip|speed|growth)\b.*\b(?:reach|hit|get|arrive|land|make|come|end up)\w*\b.*\b(?:forecast|2 ?tn?|trillion|2030|target|figure|projection|there)\b|\b(?:at|with|by|on|given|using) (?:that|this|such a|the same|the stated|the forecast|the quoted|its|their)(?: (?:annual|yearly|average|growth)){0,12} (?:rate|pace|cagr|clip|speed|growth)\b.*\b(?:2 ?tn?|trillion|forecast|2030)\b.*\b(?:reached|hit|met|attained|made)\b|\b(?:reach|hit|get|arrive|land|make|come)\w*\b.*\b(?:forecast|2 ?tn?|trillion|2030)\b.*\b(?:at|with|by|on|given) (?:that|this|the same|the stated|the forecast|the quoted|its)(?: (?:annual|yearly|average|growth)){0,12} (?:rate|pace|cagr|clip|speed|growth)\b/;
const OTHER_ASKED = /(?:行く|いく)と[?？]*$|いくら|何(?!で)|どのくらい|どれ|\b(?:what|how|which|when)\b/;

/** "At that rate, does it get there?": what the stated rate gives, held against the forecast. */
export function readReached({ reading, yesNo }: Context): Question | undefined {
  const { figures, folded, companies } = reading;
  const isOther = figures.some(({ unit, value }) => unit === 'percent' && value !== GROWTH_PERCENT);
  if (!yesNo || isOther || companies.length > 0 || OTHER_ASKED.test(folded) || !REACHES.test(folded))
    return undefined;
  return { kind: 'derived', what: 'sixty-percent', yes: true, claim: { percent: GROWTH_PERCENT, usd: 2e12 } };
}

const RATE =
  '(?:(?:average|annual|yearly|stated|quoted|forecast|given|compound|same|growth|60 ?%) ){0,5}(?:growth rate|cagr|rate of growth|rate|growth|pace)';
/** The rate itself is to be reckoned with: "applying the stated growth rate, what would 2030 be?" */
const APPLIED = new RegExp(
  String.raw`\b(?:apply(?:ing)?|us(?:e|ing)|tak(?:e|ing)|compounding(?: at)?|going by|if (?:you|we|i) (?:apply|use|take|compound(?: at)?)|at|with|on) (?:the|that|this|its|their|your|a|just the|only the) ${RATE}\b[^?.]{0,50}\b(?:what|where|how (?:much|big|large))\b|\b(?:what|where|how (?:much|big|large))\b[^?]{0,70}\b(?:if (?:you|we|i|one) (?:apply|applied|used?|take|took)|applying|using|going by|based (?:only |just )?on) (?:the|that|this|its|their|only the|just the) ${RATE}\b`,
  'u',
);
const LONGEST_APPLIED = 130;

/** What the rate gives by 2030, or in a year between, where that is all that is asked. */
export function readRateApplied({ folded, context }: Heard): Question | undefined {
  if (folded.length > LONGEST_APPLIED || !APPLIED.test(folded) || context.yesNo) return undefined;
  const { companies, foreign, absent } = context.reading;
  const [year, second] = yearsOf(context).filter((one) => one > FIRST_YEAR);
  if (year === undefined || second !== undefined || companies.length + foreign.length + absent.length > 0)
    return undefined;
  if (year === LAST_YEAR) return { kind: 'derived', what: 'sixty-percent' };
  return year < LAST_YEAR ? { kind: 'derived', what: 'rate-by-year', year } : undefined;
}
