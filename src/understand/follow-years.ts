import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { isStated } from './market-size.ts';
import type { Question } from './question.ts';

/** Worked out of the market's sizes. */
const OF_GROWTH = /market|growth|rate|percent/;
const isOfMarket = ({ question, facts }: Turn): boolean =>
  question.kind === 'market' ||
  (question.kind === 'derived' && OF_GROWTH.test(question.what)) ||
  facts.some((id) => id.startsWith('market-'));

/** What another thing than the market's size has a year for. */
const ELSE =
  /損失|赤字|黒字|利益|発表|設立|\b(?:loss(?:es)?|lose|losing|profits?|announced|founded|openai)\b/;
const LONGEST = 60;

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** So many years on from the one that was told: "and five years later?". */
const LATER = new RegExp(
  String.raw`^(?:(?:and|so|but|ok|then|what about|how about|in|after)[, ]+){0,12}(?<many>\d{1,2}|${WORDS.join('|')}) years? (?:later|on|after that|after|from then|hence|from then on)(?: then)?[\s?.!]*$`,
);
function yearLater(folded: string, { question }: Turn): number | undefined {
  const many = LATER.exec(folded)?.groups?.['many'];
  if (many === undefined || question.kind !== 'market') return undefined;
  return question.year + (WORDS.indexOf(many) + 1 || Number(many));
}

/** "What about interim numbers, 2027 and 2028?": the market's size in years that aren't told, whatever else is told of them. */
export function followYears(last: Turn, { reading, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  if (!isOfMarket(last) || companies.length > 0 || folded.length > LONGEST || ELSE.test(folded))
    return undefined;
  const later = yearLater(folded, last);
  if (later !== undefined) return { kind: 'market', year: later };
  const years = figures.flatMap(({ unit, value }) => (unit === 'year' ? [value] : []));
  const [first] = years;
  if (first === undefined || years.length !== figures.length || years.some(isStated)) return undefined;
  return has('q-why', 'q-who', 'r-invest', 'r-pay') ? undefined : { kind: 'market', year: first };
}
