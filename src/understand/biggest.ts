import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { wordsIn } from './reading.ts';

/** The first of several, by whatever they are. */
const RANKS =
  /\b(?:biggest|largest|smallest|strongest|leading|leader|number one|no\.? ?1|top (?:one|dog|player)|in the lead|the lead|ahead|bigger|larger)\b|(?:一番|いちばん|最も|もっとも)(?:大き|でか|強|小さ|上|偉|規模)|最大|最強|最小|とっぷ|首位|[一1]位|なんばーわん|でかい(?:の|ほう)|大きい(?:の|ほう)|(?:どっち|どちら)[がの][^。]{0,4}(?:大き|強|上)/;
/** Of money, or of time, there is something to tell. */
const OF_MONEY = ['r-invest', 'r-pay', 'r-money', 'q-amount', 'r-deal', 'q-when'];
const MOST_BESIDE = 3;

/** Told without any figure or deal: companies, or the industries that are held against each other. */
function isUnsized({ answered, question, facts }: Turn, { knowledge }: Library): boolean {
  const { kind } = answered ?? question;
  if ((kind !== 'facts' && kind !== 'compare') || facts.length === 0) return false;
  const told = facts.map((id) => knowledge.facts.get(id)!);
  const names = new Set(told.flatMap(({ entities }) => entities));
  return (
    (kind === 'compare' || names.size > 1) &&
    told.every(({ en, deals, topic }) => !/\d/.test(en) && deals.length === 0 && SIZED.has(topic))
  );
}

/** Topics of those that do business, not of what they do. */
const SIZED: ReadonlySet<string> = new Set(['industries', 'layers']);

/** "Who's the biggest of those?", of companies of which no size is told: the article doesn't say. */
export function biggestOfUnsized(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, has, yesNo } = context;
  if (last.within || yesNo || reading.companies.length > 0 || has(...OF_MONEY)) return undefined;
  if (!RANKS.test(reading.folded) || wordsIn(reading) > MOST_BESIDE || !isUnsized(last, library))
    return undefined;
  return { kind: 'unknown', near: last.facts.slice(0, 2) };
}
