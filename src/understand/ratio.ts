import type { Context } from './context.ts';
import type { Question } from './question.ts';

export const RATIO =
  /何倍|倍の|比率|比は|割合|\b(?:ratio|how many times|times (?:bigger|larger|as (?:much|big))|multiple of|factor|divided by)\b|÷/;

/** The one deal that states each sum that is named, where there are two such sums. */
function ratioOfSums({ graph, reading }: Context): Question | undefined {
  const sums = reading.figures.filter(({ unit }) => unit === 'usd');
  const [first, second] = sums.map(({ value }) => graph.all.find(({ amount }) => amount.usd === value));
  return sums.length === 2 && first && second
    ? { kind: 'ratio', first: first.id, second: second.id }
    : undefined;
}

/** One stated sum against another, as a factor: the two that are named, else a payment and the stake that comes back. */
export function ratioOf(context: Context): Question | undefined {
  const { graph, reading } = context;
  const sums = ratioOfSums(context);
  if (sums) return sums;
  const [a, b] = reading.companies;
  if (!a || !b) return undefined;
  const stated = [...graph.between(a, b), ...graph.between(b, a)].filter(
    ({ amount }) => amount.usd !== undefined,
  );
  return stated.length === 2 ? { kind: 'ratio', first: stated[0]!.id, second: stated[1]!.id } : undefined;
}

const PAYS = /\b(?:pays?|paid|paying|payment|spends?|bill)\b|払|納め/g;
const PUTS =
  /\b(?:invest\w*|puts?|putting|stakes?|gets? (?:\w+ )?back|comes? back|receives?|returns?)\b|出資|投資|入れ|もら|戻|返/g;
const MORE = /多|大き|上回|でか|\b(?:more|bigger|larger|exceeds?|tops?|outweighs?)\b/;
const LESS = /少な|小さ|下回|\b(?:less|smaller|lower)\b/;

/** "Does X pay Y more than Y puts into X?": which of the two sums between them is said to be larger. */
function payAgainstStake({ reading, graph }: Context): Question | undefined {
  const [a, b, third] = reading.companies;
  const text = reading.folded;
  const isMore = MORE.test(text);
  if (!a || !b || third || isMore === LESS.test(text)) return undefined;
  const [pays] = text.matchAll(PAYS);
  const [puts] = text.matchAll(PUTS);
  const [payment] = [...graph.between(a, b, 'payment'), ...graph.between(b, a, 'payment')];
  const stake = payment && graph.between(payment.to, payment.from, 'investment')[0];
  if (!pays || !puts || payment?.amount.usd === undefined || stake?.amount.usd === undefined)
    return undefined;
  const isTurned = /より/.test(
    text.slice(Math.min(pays.index, puts.index), Math.max(pays.index, puts.index)),
  );
  const paysFirst = pays.index < puts.index !== isTurned;
  const greater = paysFirst === isMore ? payment.id : stake.id;
  return { kind: 'ratio', first: payment.id, second: stake.id, greater };
}

/** A ratio that is asked for in words, of two sums or of two companies and no third. */
export function readRatio(context: Context): Question | undefined {
  const { reading } = context;
  const versus = context.yesNo ? payAgainstStake(context) : undefined;
  if (versus) return versus;
  if (!RATIO.test(reading.folded)) return undefined;
  return reading.companies.length > 2 ? ratioOfSums(context) : ratioOf(context);
}
