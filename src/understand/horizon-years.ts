import type { Library } from '../knowledge/index.ts';
import { horizonOf, yearWritten } from '../knowledge/horizon.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { yearsOf } from './gains.ts';
import { horizonsNamed } from './horizon-named.ts';
import type { Question } from './question.ts';

/** Asks for years by the calendar, not for how many they are. */
const CALENDAR =
  /何年(?:から|頃|ごろ|の?間?から)|西暦|\bcalendar\b|\b(?:which|what) (?:(?:actual|exact|specific|real|concrete) )?years?\b|\bwhat (?:actual )?dates?\b|\b(?:start|end) years?\b|\bin (?:actual|absolute|real) years\b|\b(?:from|between) (?:what|which) year\b/;
/** What is to come within it, and not when it is. */
const OF_ITS_POINTS =
  /規制|淘汰|統合|買収|収益|\b(?:regulat\w*|shake\w*|merg\w*|consolidat\w*|acqui\w*|agi|profit\w*)\b/;

/** The outlook of a horizon as a whole, which says how many years off it is. */
const outlookOf = (section: string, { knowledge }: Library): Fact | undefined =>
  [...knowledge.facts.values()].find(
    (fact) => fact.section === section && fact.points.length > 0 && horizonOf(fact) !== undefined,
  );

const asYears = ({ id }: Fact): Question => ({ kind: 'derived', what: 'horizon-years', fact: id });

/** "Is the mid term 2028 to 2030?": whether the years that are named lie in it. */
function heldYears(context: Context, fact: Fact, library: Library): Question | undefined {
  const years = yearsOf(context);
  const horizon = horizonOf(fact);
  if (years.length === 0 || !horizon) return undefined;
  const offsets = years.map((year) => year - yearWritten(fact.section, library.knowledge));
  const isIn = offsets.every((offset) => offset >= horizon.least && offset <= horizon.most);
  return { ...asYears(fact), yes: true, counted: isIn !== context.negated };
}

/** "Which years does the mid term cover?", counted from the article's date. */
export function readHorizonYears(context: Context, library: Library): Question | undefined {
  const { reading, yesNo, has } = context;
  const { folded, companies } = reading;
  const [only, second] = horizonsNamed(folded);
  if (only === undefined || second !== undefined || companies.length > 0 || has('q-why')) return undefined;
  const fact = OF_ITS_POINTS.test(folded) ? undefined : outlookOf(only, library);
  if (!fact) return undefined;
  const isAsked = CALENDAR.test(folded) && !reading.figures.some(({ unit }) => unit === 'usd');
  if (isAsked && yearsOf(context).length === 0) return asYears(fact);
  return yesNo ? heldYears(context, fact, library) : undefined;
}

/** "Which years would that be?", after an outlook. */
export function followHorizonYears(
  { reading }: Context,
  { facts: [told = ''] }: Turn,
  { knowledge }: Library,
): Question | undefined {
  const fact = knowledge.facts.get(told);
  const isOutlook = fact !== undefined && fact.nature === 'forecast' && horizonOf(fact) !== undefined;
  if (!isOutlook || !CALENDAR.test(reading.folded) || reading.companies.length > 0) return undefined;
  return horizonsNamed(reading.folded).length === 0 ? asYears(fact) : undefined;
}
