import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

// prettier-ignore
const MONTHS = [
  'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', '(?<=in |of |since |during |by )may', 'june?', 'july?',
  'aug(?:ust)?', 'sep(?:t(?:ember)?)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
].map((month) => new RegExp(String.raw`\b${month}\b`));
const ANY_MONTH = new RegExp(MONTHS.map(({ source }) => source).join('|'));
const JAPANESE_MONTH = /(?<!\d)(1[0-2]|[1-9])月/;
const WRITTEN = /\b20\d\d-(1[0-2]|0[1-9])\b/;

/** The month that a folded text names, 1 to 12. */
function monthIn(folded: string): number | undefined {
  const named = JAPANESE_MONTH.exec(folded)?.[1] ?? WRITTEN.exec(folded)?.[1];
  if (named) return Number(named);
  if (!ANY_MONTH.test(folded)) return undefined;
  const at = MONTHS.findIndex((month) => month.test(folded));
  return at < 0 ? undefined : at + 1;
}

/** The month, or else the year, that a question names: "2025-11", "2025"; a month alone is of the year of the deals. */
function dateIn({ reading, graph }: Context): string | undefined {
  const year = reading.figures.find(({ unit }) => unit === 'year')?.value;
  const month = monthIn(reading.folded);
  if (month === undefined) return year === undefined ? undefined : String(year);
  const usual = graph.all.find(({ announced }) => announced)?.announced?.slice(0, 4);
  return `${year ?? usual}-${String(month).padStart(2, '0')}`;
}

const ANNOUNCES = /発表|公表|日付|取引|案件|\b(?:announc\w*|unveil\w*|reveal\w*|deals|signed|dated)\b/;

const SAME_TIME =
  /\bsame (?:month|day|time|date|week)\b|\b(?:at once|simultaneously)\b|(?:同じ|おなじ)(?:月|日|時|とき|たいみんぐ)|同時|同月|同日/;

/** To the day: of what was announced the month alone is told. */
const SAME_DAY = /\bsame (?:exact |very )?(?:day|date)\b|(?:同じ|おなじ)日|同日/;

/** What was announced, where it is asked whether that was so at the same time; to the day it isn't told. */
export function atSameTime({ reading: { folded }, graph }: Context): Question | undefined {
  if (!SAME_TIME.test(folded)) return undefined;
  if (!SAME_DAY.test(folded)) return { kind: 'announced' };
  const near = graph.all
    .filter(({ kind, announced }) => kind === 'partnership' || announced)
    .flatMap(({ facts }) => facts);
  return { kind: 'unknown', near: near.slice(-1), hint: true };
}

const IS_ANNOUNCED = /発表|公表|\b(?:announc\w*|unveil\w*|reveal\w*|made public)\b/;

/** Whether what was announced was so at the same time, whoever it was that did. */
export const readSameTime: Step = (scene) => {
  const { reading, yesNo, has } = scene.context;
  const isAsked = yesNo && ANNOUNCES.test(reading.folded) && !has('r-pay', 'q-why');
  const isOfDeals = reading.companies.length === 0 || IS_ANNOUNCED.test(reading.folded);
  const question = isAsked && isOfDeals ? atSameTime(scene.context) : undefined;
  return question && { ...clause(scene, question), isActed: true };
};

const LONGEST = 40;

/** "Same day for both?", after what was announced. */
export function followSameTime({ answered, facts, deals }: Turn, context: Context): Question | undefined {
  const { graph, reading } = context;
  const isDated = graph.all.some(
    ({ id, announced, kind, facts: stated }) =>
      (announced !== undefined && deals.includes(id)) ||
      (kind === 'partnership' &&
        stated.some((one) => facts.includes(one) && context.statementOf(one).includes('announced'))),
  );
  const isShort = reading.folded.length <= LONGEST && reading.companies.length === 0;
  return isShort && (isDated || answered?.kind === 'announced') ? atSameTime(context) : undefined;
}

/** One comes before the other. */
const BEFORE =
  /\b(?:before|after|earlier than|later than|ahead of|prior to|preced\w+)\b|より(?:も)?(?:先|前|早|後|遅|あと)|の(?:前|後|あと)に/;

/** "Did A announce its stake before B?": both were announced at one time, so neither was. */
export const readBefore = (context: Context): Question | undefined => {
  const { reading, graph, yesNo, negated } = context;
  const { folded, companies, figures } = reading;
  if (!yesNo || negated || figures.length > 0 || !BEFORE.test(folded) || !ANNOUNCES.test(folded))
    return undefined;
  const givers = companies.filter((id) => !isAiCompany(context, id));
  const dates = givers.map(
    (id) => graph.outOf(id, 'investment').find(({ announced }) => announced)?.announced,
  );
  const isOne = dates.length === 2 && dates[0] !== undefined && dates[0] === dates[1];
  return isOne ? { kind: 'announced', counted: false } : undefined;
};

const WHICH_DATED =
  /\b(?:which|what|any) (?:(?:of the|\w+) )?(?:deals?|stakes?|investments?|transactions?)\b.*\b(?:dates?|dated|when)\b|(?:日付|発表日|日にち|時期)(?:の|が|も)(?:ある|わかる|分かる|出て(?:い)?る|書いて(?:い?る|ある)|載って(?:い)?る|はっきりして(?:い)?る)[^、。]{0,4}(?:取引|出資|案件|投資|でぃーる)/;

const NO_DATE = /\b(?:no|not|without|lack|missing|undated)\b|n't\b|ない|なし|不明/;

/** "Which deals have dates?": those that were announced. */
export const readWhichDated = ({ reading, has }: Context): Question | undefined =>
  WHICH_DATED.test(reading.folded) &&
  !NO_DATE.test(reading.folded) &&
  reading.companies.length === 0 &&
  !has('q-why', 'r-pay')
    ? { kind: 'announced' }
    : undefined;

/** When several put money in one company, where each of those stakes was announced. */
function areDatedTogether({ reading: { companies }, has, graph }: Context): boolean {
  if (!has('q-when') || !has('r-invest') || has('r-pay', 'q-why') || companies.length < 3) return false;
  const isDated = (from: string, to: string) =>
    graph.between(from, to, 'investment').some(({ announced }) => announced);
  return companies.some((taker) => companies.every((id) => id === taker || isDated(id, taker)));
}

/** Whether those are meant who announced in a month that they would back the one company named. */
export function isOfMonth(context: Context): boolean {
  const { reading, graph, has } = context;
  const [only, second] = reading.companies;
  if (only === undefined || second !== undefined || has('q-why', 'q-when', 'r-pay')) return false;
  const date = dateIn(context);
  return (
    date !== undefined &&
    date.length > 4 &&
    graph.into(only, 'investment').some(({ announced }) => announced === date)
  );
}

/** What was announced in a month, or a year. */
export function readAnnounced(context: Context): Question | undefined {
  const { has, reading, graph, yesNo } = context;
  const date = dateIn(context);
  const [only, second] = reading.companies;
  if (areDatedTogether(context)) return { kind: 'announced' };
  if (
    date === undefined ||
    second ||
    // How many announced it is held against the fact.
    (yesNo && /[二三四五2-5]社(?:だけ|のみ)/.test(reading.folded)) ||
    has('q-why', 'r-pay') ||
    reading.figures.some(({ unit }) => unit === 'percent')
  )
    return undefined;
  if (!has('r-invest', 'r-deal', 'q-list', 'q-amount')) return undefined;
  if (date.length === 4 && (!ANNOUNCES.test(reading.folded) || only !== undefined)) return undefined;
  const isDated = only === undefined || graph.into(only, 'investment').some(({ announced }) => announced);
  if (!isDated && isAiCompany(context, only)) return undefined;
  const isOfBoth = only !== undefined && has('q-amount') && has('q-both');
  if (isOfBoth && isAiCompany(context, only)) return { kind: 'total', of: [only] };
  return (has('q-total') ? summed(date, graph) : undefined) ?? { kind: 'announced', date };
}

/** What was announced, at the date that is named, if any. */
export function announcedThen(context: Context): Question {
  const date = dateIn(context);
  return { kind: 'announced', ...(date === undefined ? {} : { date }) };
}

/** The stakes of one company that were announced then, added up. */
function summed(date: string, graph: Context['graph']): Question | undefined {
  const stakes = graph.all.filter(
    ({ kind, announced }) => kind === 'investment' && announced?.startsWith(date),
  );
  const of = [...new Set(stakes.map(({ to }) => to))];
  const isAll = of.length === 1 && stakes.length > 1;
  return isAll ? { kind: 'total', by: stakes.map(({ from }) => from), of } : undefined;
}
