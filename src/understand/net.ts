import { isMoney, isStated } from '../knowledge/graph.ts';
import { withBareSums } from './bare-sums.ts';
import { isAiCompany, type Context } from './context.ts';
import { readKept, withClaim } from './net-side.ts';
import type { Question } from './question.ts';
import { valuesOf } from './numbers.ts';

const NET =
  /差し引き|差引|(?<![ぁ-ん])ねっと(?:で|の|は)|(?:結局|最終的|とーたる|全体)[^。]{0,14}収支|収支[^。]{0,8}(?:ぷらす|まいなす|赤字|黒字|いくら)|相殺|持ち出し|手出し|自腹|自己(?:負担|資金)|純額|\bnet(?:s|ted|ting)?\b|\bout of (?:its own )?pocket\b|\b(?:find|come up with|cover|pay|fund|raise|bring) (?:\w+ )?(?:itself|on its own|by itself)\b|\b(?:what|how much)(?:'s| is| remains)? left (?:of|from|over)\b|\bonce you (?:take off|deduct|subtract)\b|\bon balance\b|\bbalance (?:between|of (?:payments|money))\b/;

/** Named as the one that is paid: what others put in comes in all the same. */
const PAID_BEFORE =
  /\b(?:pays?|paying|paid|owes?|(?:payments?|paid|goes|sent|commits?|committed|hands over) to|bill (?:from|to))\s(?:the\s)?$/;
const PAID_AFTER = /^(?:社|さん)?(?:への?|に)(?:支払|払)/;
/** Between the two alone. */
const ALONE = /だけ|のみ|一社|1社|(?:と|との)(?:間|あいだ)|\b(?:only|just|alone|between|with)\b/;

/** All that is put into it is meant. */
const OF_ALL =
  /満額|全額|両社|二社|2社|両方|すべて|全部|全員|\b(?:all|both|everyone|everybody|full|investors|backers|everything)\b/;

/** What they put in, by no word of investing. */
const PUTS_IN = /\b(?:put|puts|putting) in\b|入れ|出し/;

const isOnlyPaid = ({ reading: { folded, mentions }, has }: Context, id: string): boolean =>
  (has('r-invest') || PUTS_IN.test(folded)) &&
  OF_ALL.test(folded) &&
  !ALONE.test(folded) &&
  mentions.some(
    ({ company, start, end }) =>
      company === id && (PAID_BEFORE.test(folded.slice(0, start)) || PAID_AFTER.test(folded.slice(end))),
  );

/** What the first payer named pays on balance, to all or to the one company named beside it. */
export function netOf(context: Context): Question | undefined {
  const { reading, graph } = context;
  const pays = (id: string) => graph.outOf(id, 'payment').some(isStated);
  const of =
    reading.companies.find(pays) ?? graph.all.find((deal) => deal.kind === 'payment' && isStated(deal))?.from;
  if (of === undefined) return undefined;
  // "Is OpenAI paying more than it gets?" is asked of no other one that pays.
  const [only, more] = reading.companies;
  const isOther =
    only !== undefined && more === undefined && only !== of && !graph.between(only, of).some(isMoney);
  if (isOther && isAiCompany(context, only)) return { kind: 'payments', by: only };
  const [by, second] = reading.companies.filter(
    (id) => id !== of && graph.between(id, of, 'investment').length > 0 && !isOnlyPaid(context, id),
  );
  return { kind: 'net', of, ...(by !== undefined && second === undefined ? { by } : {}) };
}

/** It pays a stated sum, and gets one. */
export const isNetted = ({ graph }: Context, id: string): boolean =>
  graph.outOf(id, 'payment').some(isStated) && graph.into(id, 'investment').some(isStated);

/** What of a sum that was paid comes back. */
const COMES_BACK =
  /\b(?:what|how much|any)\b.*\b(?:comes?|gets?|flows?|finds its way|makes its way|returns?) (?:right )?back\b|(?:いくら|どれだけ|どのくらい|何億|なんぼ)[^。]*(?:戻|返って|還流)|(?:戻|返って|還流)[^。]*(?:いくら|どれだけ|どのくらい|なんぼ)/;

/** Who pays the sum that is named, and no other. */
function payerOf(context: Context): string | undefined {
  const sums = valuesOf(withBareSums(context).figures, 'usd');
  const paid = context.graph.all.find(
    ({ kind, amount }) => kind === 'payment' && amount.usd !== undefined && amount.usd === sums[0],
  );
  return sums.length === 1 ? paid?.from : undefined;
}

/** What is left between two companies that pay and invest in each other. */
export const readNet = (context: Context): Question | undefined =>
  readKept(context) ?? withClaim(context, readBetween(context));

function readBetween(context: Context): Question | undefined {
  const { reading, graph, has } = context;
  const [named, b, third] = reading.companies;
  const a = named ?? payerOf(context);
  const isReturned =
    !b &&
    COMES_BACK.test(reading.folded) &&
    (has('q-amount') || reading.figures.some(({ unit }) => unit === 'usd'));
  if (!a || third || has('q-why') || !(NET.test(reading.folded) || isReturned)) return undefined;
  if (!b) return isNetted(context, a) ? { kind: 'net', of: a } : undefined;
  const isMutual = [...graph.between(a, b, 'payment'), ...graph.between(b, a, 'payment')].some(
    ({ from, to, amount }) => amount.usd !== undefined && graph.between(to, from, 'investment').length > 0,
  );
  return isMutual ? netOf(context) : undefined;
}
