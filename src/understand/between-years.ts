import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { yearsOf } from './gains.ts';
import { isOfNow } from './market-size.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

const FIGURE =
  /予測|予想|見通し|数字|数値|規模|値|でーた|\b(?:forecasts?|projections?|predict\w*|figures?|numbers?|estimates?|values?|sizes?|data|points?)\b/;
const BETWEEN =
  /(?:の間|あいだ|途中|中間|間の年|合間)|\b(?:between|in-between|intervening|interim|intermediate|in the middle|along the way|on the way)\b/;
/** What comes to it, and how it grows, is told from the one year to the other. */
const GROWS =
  /伸び|成長|増|倍|差|率|損失|赤字|\b(?:grow\w*|rate|cagr|increas\w*|differ\w*|gap|jump|ris\w*|factor|times|multiples?|chang\w*|add\w*|loss\w*|ratio|how much|compar\w*)\b/;
/** More than the market is forecast. */
const ANYTHING = /\b(?:any|some)thing\b|何か|なにか/;
const [FIRST, LAST] = [2026, 2029];
const NONE: Question = { kind: 'market', year: FIRST, until: LAST };

const asksBetween = ({ reading, has }: Context): boolean =>
  BETWEEN.test(reading.folded) &&
  !GROWS.test(reading.folded) &&
  reading.companies.length === 0 &&
  reading.figures.every(({ unit }) => unit === 'year') &&
  !has('q-why', 'q-who', 'r-invest', 'r-pay');

/** "Is there a forecast for any year between 2025 and 2030?": both years have a figure, none between them has. */
export const readBetweenYears: Step = (scene) => {
  const { context } = scene;
  const { folded } = context.reading;
  const years = yearsOf(context);
  const areBoth = years.includes(LAST + 1) && (years.includes(FIRST - 1) || isOfNow(context));
  if (!areBoth || years.length > 2 || !FIGURE.test(folded) || ANYTHING.test(folded)) return undefined;
  if (!asksBetween(context)) return undefined;
  return clause(scene, { ...NONE, ...(context.yesNo ? { yes: true } : {}) });
};

const YEARS =
  /年|\b(?:years?|those|them|20\d\d)\b|^(?:(?:and|what about|anything|any\w*|so|ok) )*(?:in )?between/;

/** "Any years in between?", 「途中の年は？」, after the sizes of the market. */
export function readYearsBetween(context: Context, last: Turn): Question | undefined {
  const { folded } = context.reading;
  const isOfMarket =
    last.question.kind === 'market' || last.facts.some((id) => context.sectionOf(id) === 'market');
  if (!isOfMarket || yearsOf(context).some((year) => year >= FIRST && year <= LAST)) return undefined;
  return YEARS.test(folded) && asksBetween(context)
    ? { ...NONE, ...(context.yesNo ? { yes: true } : {}) }
    : undefined;
}
