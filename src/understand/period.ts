import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const PERIOD =
  /\b(?:per (?:year|annum|month)|(?:a|each|every) (?:year|month)|annual(?:ly)?|yearly|monthly|p\.?a|one-?off|one-?time|over (?:how many|several) years)\b|年間|毎年|年額|年払い|月額|毎月|一括|1年(?:で|ぶん|分)|一年(?:で|ぶん|分)|何年(?:で|分|ぶん|かけて)/;
const GROWS = /\b(?:grow\w*|rate|market|loss\w*|lose\w*)\b|成長|伸び|市場|損失|赤字|率/;
const SCHEDULE = 'payment-schedule';

const unscheduled = ({ from, facts }: Deal): Question => ({
  kind: 'absent',
  attribute: SCHEDULE,
  of: from,
  near: facts.slice(0, 1),
});

/** "Is the $30 billion per year?": over what time a payment runs, which the article leaves open. */
export function readPeriod(context: Context, told?: Deal): Question | undefined {
  const { reading, graph } = context;
  if (!PERIOD.test(reading.folded) || GROWS.test(reading.folded)) return undefined;
  const sums = reading.figures.flatMap(({ unit, value }) => (unit === 'usd' ? [value] : []));
  const named = graph.all.find(({ kind, amount }) => kind === 'payment' && sums.includes(amount.usd ?? -1));
  const deal = named ?? (sums.length === 0 && told?.kind === 'payment' ? told : undefined);
  return deal && unscheduled(deal);
}
