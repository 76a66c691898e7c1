import { claimHolds } from '../knowledge/claims.ts';
import type { Context } from './context.ts';
import { SIZES } from './market-size.ts';
import { valuesOf, type Figure } from './numbers.ts';
import type { Question } from './question.ts';

/** Of the market, or of what is forecast of it. */
const OF_MARKET =
  /市場|業界|まーけっと|予測|予想|成長|\b(?:markets?|industry|forecasts?|projections?|predict\w*|grow\w*|cagr)\b/;
/** Whether one follows from the other is worked out, not looked up. */
const WORKED_OUT =
  /計算|辻褄|つじつま|整合|矛盾|複利|足り|倍|なら|たら|れば|\b(?:compound\w*|maths?|arithmetic|add(?:s)? up|impl(?:y|ies|ied)|enough|give|get|turn|turns|need\w*|times|if|consistent|work(?:s)? out|square|reconcile)\b/;

const distinct = (figures: Figure[], unit: Figure['unit']): number[] => [...new Set(valuesOf(figures, unit))];

/** Whether every figure that is named is one that the article has of the market, and a lone sum that of its lone year. */
function areStated(figures: Figure[], { figured, pointsOf, statementOf }: Context): boolean {
  const [overview = ''] = SIZES.ids;
  const [sums, years] = [distinct(figures, 'usd'), distinct(figures, 'year')];
  const claims = [
    ...distinct(figures, 'percent').map((percent) => ({ percent })),
    ...sums.map((usd) => ({ usd })),
  ];
  const areTold = claims.every((claim) => claimHolds(statementOf(overview), claim));
  const areOfForecast = years.every((year) => statementOf(overview).includes(String(year)));
  const isOfYear = figured.some(
    ({ id, figure }) =>
      pointsOf(overview).includes(id) && figure?.usd === sums[0] && figure?.year === years[0],
  );
  return areTold && areOfForecast && (sums.length !== 1 || years.length !== 1 || isOfYear);
}

/** "2 trillion in 2035, at 40% a year?": size and rate claimed in one breath; the forecast sets right whatever is wrong. */
export function readMarketClaim(context: Context): Question | undefined {
  const { yesNo, negated, reading } = context;
  const { figures, folded, companies } = reading;
  const [rate] = figures.filter(({ unit }) => unit === 'percent');
  // "Does 60% a year make 2 trillion?" works it out from the rate, which comes first.
  const sized = figures.filter(({ unit, value }) => unit === 'year' || (unit === 'usd' && value > 1));
  const isClaimed = rate !== undefined && sized.length > 0 && sized.every(({ start }) => start < rate.start);
  if (!yesNo || !isClaimed || companies.length > 0) return undefined;
  if (!OF_MARKET.test(folded) || WORKED_OUT.test(folded)) return undefined;
  const polarity = areStated(figures, context) === negated ? 'n' : 'y';
  return { ...SIZES, polarity, yes: true };
}

const isOfFactor = (question: Question): question is Extract<Question, { kind: 'facts' }> =>
  question.kind === 'facts' &&
  question.yes === true &&
  question.claim?.times !== undefined &&
  SIZES.ids.includes(question.ids[0]!);

/** "It grows twentyfold in five years, true?": the factor is claimed, and no rate that leads there is asked for. */
export const ofFactor = (question: Question): Question =>
  isOfFactor(question)
    ? { kind: 'derived', what: 'growth-factor', claim: question.claim, yes: true }
    : question.kind === 'derived' && question.what === 'needed-rate' && question.yes && question.claim?.times
      ? { ...question, what: 'growth-factor' }
      : question;
