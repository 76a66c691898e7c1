import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';

const ALREADY =
  /\b(?:already|now|nowadays|currently|today|at present|these days|as we speak|yet)\b|まだ|(?<!で)もう(?!か[らりるっ]|け|ひと|一|ちょ|少)|すでに|既に|今(?!後)|現在|いま(?!す)/u;
const MARKET = /\bmarket\b|市場|しじょう|まあけっと/;

/** "Is the market already 2 trillion?": a sum that is claimed of the present is held against the figure of now. */
export function readAlready({ reading, yesNo, figured }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  const claim = claimOf(reading);
  const isDated = figures.some(({ unit }) => unit === 'year' || unit === 'percent' || unit === 'times');
  if (!yesNo || companies.length > 0 || isDated || claim?.usd === undefined) return undefined;
  if (!ALREADY.test(folded) || !MARKET.test(folded)) return undefined;
  const years = figured.flatMap(({ figure, entities }) =>
    figure && entities.length === 0 ? [figure.year] : [],
  );
  return years.length > 0 ? { kind: 'market', year: Math.min(...years), claim } : undefined;
}
