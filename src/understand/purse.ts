import { isMoney, isStated } from '../knowledge/graph.ts';
import { withBareSums } from './bare-sums.ts';
import { isAiCompany, type Context } from './context.ts';
import { pairOf, SAYS_PAY } from './pairs.ts';
import { LOOP_WORDS } from './paths.ts';
import type { Question } from './question.ts';
import { isCompany } from './reading.ts';

const INVESTS = /投資|出資|株主|\b(?:invest\w*|backs?|backed|backers?|funds?|funding|stakes?)\b/;
const ASKS =
  /次は[?？]?$|\bthen\s*\?$|\b(?:who|whom|whose|where|what|which)\b|誰|だれ|どこ|どう|何|のは[?？]?$/;

const OUT =
  /出て(?:(?:い|ゆ|行)く|く(?![るれ]))|流れ出|支出先|\b(?:flows?|flowing|goes|going|comes|coming|leaves|leaving|heads|heading|money) out (?:of|from)\b|\boutflows?\b|\bgoes out\b|\bleaves\b|\bgive(?:s)? away\b/;
const IN =
  /入ってくる|流れ込|流入|\b(?:flows?|flowing|comes|coming|pours?|pouring) in(?:to)?\b|\binflows?\b|\bcomes in\b|\b(?:money|cash|funds?|funding) (?:\w+ )?comes? from\b|(?:金|資金)(?:は|って|が)?(?:一体)?どこから|(?:金|資金)の(?:出どころ|出所|出処)/;
/** "From xAI, where does money go?" */
const GOES_FROM =
  /\bfrom [\w ]{2,20},? where (?:does|do|will|would) (?:the |its |any )?(?:money|cash|dollars?|funds) (?:go|flow|end up|run)\b|\bwhere (?:does|do|will|would) (?:the |its |any )?(?:money|cash|dollars?|funds) (?:go|flow|run) (?:out )?from\b/;
/** Says by itself that it is money that has come to somebody. */
const PASSED =
  /からの?(?:お?金|資金)[をは][^、。]{0,4}(?:どこ|誰|だれ)|\b(?:hand|send|move|give)s? (?:\S+ ){0,6}on(?:wards?)? to\b|(?:受け取っ|もらっ|貰っ)た?(?:お?金|資金|分|の)(?:を|は|って)[^、。]{0,4}(?:どこ|誰|だれ|何)|\bpass(?:es|ed|ing)? (?:(?:it|that|them|this|the \w+) )?(?:on|along)\b/;
/** What becomes of money that has come to somebody. */
const ONWARD =
  /\bgo(?:es)? (?:on )?(?:after|from)\b|\b(?:next|onwards?|from there|after that|afterwards|in turn)\b|\bthen\s*\?|\bwhat (?:happens|becomes) (?:to|of)\b|\bthen (?:goes?|flows?|moves?|pays?|pass\w*|gives?|hands?)\b|次(?:は|に|の|どこ|誰|だれ|へ)|その(?:先|あと|後)|[たっ]た?(?:あと|後)(?:は|、|に|の|どこ|誰)|そこから|(?<!どこ)から先/;
const RECEIVED =
  /受け取[っる]|もら[っう]|貰[っう]|入った|\b(?:gets?|got|receiv\w+|collects?|takes? in|is paid|was paid)\b/;

/** Who holds the money that is asked after: the one that it was given to. */
function holderOf(context: Context): string | undefined {
  const { reading, roles, graph } = context;
  const [only, second, third] = reading.companies;
  if (!only || third) return undefined;
  if (second) {
    const pair = pairOf(context)!;
    const isThere = graph.between(pair.from, pair.to).filter(isMoney).length > 0;
    return isThere || pair.explicit ? pair.to : pair.from;
  }
  const isGiven =
    SAYS_PAY.test(reading.folded) && roles.from.includes(only) && !RECEIVED.test(reading.folded);
  const [payment, more] = graph.outOf(only, 'payment');
  return isGiven && payment && !more ? payment.to : only;
}

/** "Who does it pass that on to?", 「その金は次どこへ」: all the money out of the one that got it. */
function readOnward(context: Context): Question | undefined {
  const { reading, has } = context;
  const isPassed = PASSED.test(reading.folded);
  if (!(isPassed || ONWARD.test(reading.folded)) || !ASKS.test(reading.folded)) return undefined;
  if (
    !isPassed &&
    !has('r-pay', 'r-money', 'r-receive') &&
    !reading.figures.some(({ unit }) => unit === 'usd')
  )
    return undefined;
  const of = holderOf(context);
  return of !== undefined && context.graph.outOf(of).filter(isMoney).length > 0
    ? { kind: 'purse', of, side: 'out' }
    : undefined;
}

/** The side of a company that money of whatever kind is asked for; undefined where there is one kind alone. */
function sideOf({ reading, roles, graph, has }: Context, of: string): 'in' | 'out' | undefined {
  if (!has('r-money', 'r-receive') || INVESTS.test(reading.folded) || SAYS_PAY.test(reading.folded))
    return undefined;
  const side = roles.from.includes(of) ? 'out' : roles.to.includes(of) ? 'in' : undefined;
  const kinds =
    side && (side === 'out' ? graph.outOf(of) : graph.into(of)).filter(isMoney).map(({ kind }) => kind);
  return new Set(kinds).size > 1 ? side : undefined;
}

const SIDES = {
  out: /\b(?:out|outgoing|outflows?|leaving|pays? out|paid out|spends?)\b|出て|出る|出す|出費|支出/,
  in: /\b(?:in|incoming|inflows?|receiv\w+|gets)\b|入って|入る|収入|もらう/,
};

/** What goes out of a company in place of what comes in, or the other way round. */
export const otherSide = ({ of, side }: Extract<Question, { kind: 'purse' }>): Question => ({
  kind: 'purse',
  of,
  side: side === 'in' ? 'out' : 'in',
});

/** "And going out?": the other side of the purse that was told. */
export function followPurse(
  folded: string,
  purse: Extract<Question, { kind: 'purse' }>,
): Question | undefined {
  const other = otherSide(purse);
  return other.kind === 'purse' && SIDES[other.side].test(folded) && !SIDES[purse.side].test(folded)
    ? other
    : undefined;
}

/** Goes out and comes back: a loop, no purse. */
const RETURNS =
  /(?:回っ|巡っ|めぐっ|出)て[^、。]{0,6}戻|戻って(?:くる|来る)|\b(?:come|comes|get|gets|find its way|flow|flows) back\b/;

/** All the money that goes out of a company, or that comes in. */
export function readPurse(context: Context): Question | undefined {
  const { reading, has } = context;
  if (has('q-why', 'q-opinion') || RETURNS.test(reading.folded) || LOOP_WORDS.test(reading.folded))
    return undefined;
  const [of, second] = reading.companies;
  // "What GPU do I get next?": a product has no purse.
  if (of !== undefined && !reading.mentions.some(isCompany)) return undefined;
  const onward = readOnward(context);
  if (onward) return onward;
  if (!of || second || has('q-how') || !has('r-money', 'q-amount', 'q-total', 'q-who', 'q-list'))
    return undefined;
  if (OUT.test(reading.folded) || GOES_FROM.test(reading.folded)) return { kind: 'purse', of, side: 'out' };
  if (IN.test(reading.folded) && !INVESTS.test(reading.folded)) return { kind: 'purse', of, side: 'in' };
  const isAsked = ASKS.test(reading.folded) || has('q-list');
  const side = isAsked && !has('q-amount', 'q-else', 'q-not') ? sideOf(context, of) : undefined;
  return side && { kind: 'purse', of, side };
}

const NET =
  /差し引き|差引|(?<![ぁ-ん])ねっと(?:で|の|は)|(?:結局|最終的|とーたる|全体)[^。]{0,14}収支|収支[^。]{0,8}(?:ぷらす|まいなす|赤字|黒字|いくら)|相殺|持ち出し|手出し|\bnet(?:s|ted|ting)?\b|\bout of pocket\b|\b(?:what|how much)(?:'s| is| remains)? left (?:of|from|over)\b|\bonce you (?:take off|deduct|subtract)\b|\bon balance\b|\bbalance (?:between|of (?:payments|money))\b/;

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
  const sums = withBareSums(context).figures.flatMap(({ unit, value }) => (unit === 'usd' ? [value] : []));
  const paid = context.graph.all.find(
    ({ kind, amount }) => kind === 'payment' && amount.usd !== undefined && amount.usd === sums[0],
  );
  return sums.length === 1 ? paid?.from : undefined;
}

/** What is left between two companies that pay and invest in each other. */
export function readNet(context: Context): Question | undefined {
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
