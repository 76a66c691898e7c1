import type { Library } from '../knowledge/index.ts';
import type { Amount, Deal } from '../knowledge/schema.ts';
import type { Claim, Question } from '../understand/question.ts';
import { comparisonHolds } from '../knowledge/claims.ts';
import { value, type Answer } from './answer.ts';
import { answerHorizonYears } from './horizon-years.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** The article's market figures, in USD; every derivation starts from these. */
export const MARKET_2025_USD = 100e9;
export const MARKET_2030_USD = 2000e9;
export const YEARS = 5;
export const GROWTH = 0.6;
/** Where the article states them. */
export const MARKET_FACTS = ['market-2025', 'market-2030', 'market-growth-rate'];

export const DERIVED = {
  factor: MARKET_2030_USD / MARKET_2025_USD,
  sixtyFactor: Math.round((1 + GROWTH) ** YEARS * 10) / 10,
  sixtyYears: Math.round((Math.log(MARKET_2030_USD / MARKET_2025_USD) / Math.log(1 + GROWTH)) * 10) / 10,
  neededPercent: Math.round(((MARKET_2030_USD / MARKET_2025_USD) ** (1 / YEARS) - 1) * 100),
} as const;

/** Figures that follow from the stated ones, said to be derived. */
export function answerDerived(question: Of<'derived'>, library: Library): Answer {
  const { what } = question;
  const near: Question[] = [
    { kind: 'facts', ids: ['market-size'] },
    { kind: 'facts', ids: ['market-room'] },
  ];
  const { year } = question;
  if (question.what === 'rate-by-year' && year !== undefined) return answerByYear(year, near);
  if (question.what === 'rate-yearly') return answerYearly(near);
  if (question.what === 'horizon-years') return answerHorizonYears(question, library);
  const size = sizeMeant(question);
  if (size !== undefined) return answerYearsTo(size, near);
  const values = {
    difference: { type: 'usd', usd: MARKET_2030_USD - MARKET_2025_USD } as const,
    average: { type: 'usd', usd: (MARKET_2030_USD - MARKET_2025_USD) / YEARS } as const,
    factor: value.number(DERIVED.factor),
    sixty: value.number(DERIVED.sixtyFactor),
    percent: value.number(DERIVED.neededPercent),
    short: { type: 'usd', usd: MARKET_2030_USD - roundUsd(MARKET_2025_USD * (1 + GROWTH) ** YEARS) } as const,
    years: value.number(DERIVED.sixtyYears),
  };
  const staged = library.knowledge.deals.get('ms-openai')!;
  const verdict = verdictOn(derivedHolds(question, staged), question);
  // What was added has no figure of its own: it follows from those that are stated.
  const isOfStated =
    what === 'after-2023' && question.yes && question.sum && question.claim?.usd === undefined;
  if (what === 'after-2023' || what === 'share-by-2023' || what === 'share-after-2023') {
    return {
      kind: 'answer',
      ...(isOfStated ? verdictOn(question.sum !== 'stated', question) : verdict),
      lines: [{ key: isOfStated ? 'derived.after-2023-unstated' : `derived.${what}` }],
      facts: staged.facts,
      deals: [staged.id],
      near: [
        { kind: 'tie', from: 'microsoft', to: 'openai', deal: 'investment', aspect: 'amount' },
        { kind: 'investors', of: ['openai'] },
      ],
    };
  }
  return {
    kind: 'answer',
    ...verdict,
    lines: [{ key: `derived.${keyOf(question)}`, values }],
    facts: [...MARKET_FACTS, 'market-size'],
    deals: [],
    near,
  };
}

const keyOf = ({ what, average, short }: Of<'derived'>): string =>
  average ? 'growth-average' : short ? 'sixty-short' : what;

/** The size that is asked when it is reached, where it isn't the forecast one. */
function sizeMeant({ what, claim }: Of<'derived'>): number | undefined {
  const usd = claim?.usd ?? (claim?.times === undefined ? undefined : claim.times * MARKET_2025_USD);
  const isOther = usd !== undefined && usd > MARKET_2025_USD && usd < MARKET_2030_USD;
  return what === 'years-needed' && isOther ? usd : undefined;
}

/** How long the stated rate alone takes to a size, and the first year that passes it. */
function answerYearsTo(usd: number, near: Question[]): Answer {
  const years = Math.log(usd / MARKET_2025_USD) / Math.log(1 + GROWTH);
  const values = {
    years: value.number(Math.round(years * 10) / 10),
    year: { type: 'date', date: String(FIRST_YEAR + Math.ceil(years)) },
    usd: { type: 'usd', usd },
  } as const;
  return {
    kind: 'answer',
    lines: [{ key: 'derived.years-to', values }],
    facts: MARKET_FACTS,
    deals: [],
    near,
  };
}

/** So near a factor that people would round to it. */
const CLOSE = 0.6;

/** What came on top of a deal's first stage. */
const topUpOf = ({ amount, stages: [first] }: Deal): Amount => ({
  ...amount,
  usd: (amount.usd ?? 0) - (first?.usd ?? 0),
});

/** Whether what is worked out bears out what a question claims; undefined where it claims nothing. */
function derivedHolds({ what, claim }: Of<'derived'>, staged: Deal): boolean | undefined {
  switch (what) {
    case 'growth-factor':
      return claim && factorHolds(claim);
    case 'after-2023':
      return claim?.usd === undefined
        ? true
        : comparisonHolds(topUpOf(staged), claim.than ?? 'exact', claim.usd);
    case 'sixty-percent':
      if (claim?.times !== undefined) return Math.abs(claim.times - DERIVED.sixtyFactor) <= CLOSE;
      return false;
    case 'needed-rate':
      if (claim?.percent === undefined) return undefined;
      return figureHolds(DERIVED.neededPercent, claim.percent, claim.than);
    case 'growth-difference':
      return claim?.usd === undefined
        ? undefined
        : figureHolds(MARKET_2030_USD - MARKET_2025_USD, claim.usd, claim.than);
    case 'rate-by-year':
    case 'rate-yearly':
    case 'share-by-2023':
    case 'horizon-years':
    case 'share-after-2023':
    case 'years-needed':
      return undefined;
  }
}

/** "More than tenfold?": whether the market's growth bears it out; undefined where no factor is named. */
const factorHolds = ({ times, than }: Claim): boolean | undefined =>
  times === undefined ? undefined : figureHolds(DERIVED.factor, times, than);

/** Whether an exact figure is the one that is claimed, or stands to it as is claimed. */
const figureHolds = (stated: number, claimed: number, than: Claim['than']): boolean | undefined =>
  than ? comparisonHolds({ usd: stated, bound: 'exact' }, than, claimed) : claimed === stated;

/** The last year that 60% a year is worked out for: beyond it the number means nothing. */
const LAST_YEAR = 2035;
const FIRST_YEAR = 2025;

/** Two telling digits, or three above a trillion: more would look exact. */
function roundUsd(usd: number): number {
  const step = usd >= 1e12 ? 1e10 : 1e9;
  return Math.round(usd / step) * step;
}

const byRate = (years: number) =>
  ({ type: 'usd', usd: roundUsd(MARKET_2025_USD * (1 + GROWTH) ** years), about: true }) as const;

/** What the stated growth rate alone would give in each year up to the forecast one. */
const answerYearly = (near: Question[]): Answer => ({
  kind: 'answer',
  lines: [
    {
      key: 'derived.rate-yearly',
      values: {
        first: byRate(1),
        second: byRate(2),
        third: byRate(3),
        fourth: byRate(4),
        last: byRate(YEARS),
      },
    },
  ],
  facts: MARKET_FACTS,
  deals: [],
  near,
});

/** What the stated growth rate alone would give in a year that has no figure. */
function answerByYear(year: number, near: Question[]): Answer {
  if (year <= FIRST_YEAR || year > LAST_YEAR) return answerMarket({ kind: 'market', year });
  const values = {
    usd: byRate(year - FIRST_YEAR),
    year: { type: 'date', date: String(year) },
  } as const;
  return {
    kind: 'answer',
    lines: [{ key: 'derived.rate-by-year', values }],
    facts: MARKET_FACTS,
    deals: [],
    near,
  };
}

/** The market's size in a year: stated for two years, not forecast for any other. */
export function answerMarket(question: Of<'market'>): Answer {
  const { year, until, claim } = question;
  const near: Question[] = [
    { kind: 'derived', what: 'sixty-percent' },
    { kind: 'facts', ids: ['market-growth-rate'] },
  ];
  const stated = year === 2025 ? MARKET_2025_USD : year === 2030 ? MARKET_2030_USD : undefined;
  if (until !== undefined) {
    const values = {
      year: { type: 'date', date: String(year) },
      until: { type: 'date', date: String(until) },
    } as const;
    return {
      kind: 'unknown',
      ...verdictOn(false, question),
      lines: [{ key: until === year + 1 ? 'market.no-two-years' : 'market.no-years', values }],
      facts: MARKET_FACTS,
      deals: [],
      near,
    };
  }
  if (stated === undefined) {
    return {
      kind: 'unknown',
      // A sum that is claimed for such a year is none of the article's.
      ...(claim?.usd !== undefined && question.yes && !question.negated ? { verdict: 'fix' as const } : {}),
      lines: [{ key: 'market.no-year', values: { year: { type: 'date', date: String(year) } } }],
      facts: MARKET_FACTS,
      deals: [],
      near,
    };
  }
  const right =
    claim?.usd === undefined ? undefined : !claim.foreign && figureHolds(stated, claim.usd, claim.than);
  // A sum that is only taken for granted is set right, too.
  const isAnothers = claim?.usd === MARKET_2025_USD || claim?.usd === MARKET_2030_USD;
  const isMistaken = right === false && !question.yes && claim?.than === undefined && !isAnothers;
  return {
    kind: 'answer',
    ...(isMistaken ? { verdict: 'fix' as const } : verdictOn(right, question)),
    lines: [{ key: `market.${year}` }],
    facts: [`market-${year}`],
    deals: [],
    near,
  };
}
