import { isMoney } from '../knowledge/graph.ts';
import type { Context } from './context.ts';
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

/** "Whom does A then pay?": the payer is named, and it is asked of none before it. */
const PAYS_THEN =
  /\bwhat (?:does|do|will) [\w .&-]{2,20} pay (?:in turn|in return|back)\b|\b(?:who|whom|which (?:company|firm|one)|what company) (?:does|do|did|will|would|is) [\w .&-]{2,20}? (?:then |in turn |next |itself |afterwards |after that ){0,12}(?:pay|paying|owe)\b/;

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
  if (!isPassed && PAYS_THEN.test(reading.folded)) return undefined;
  // "Who invests in it in turn?"
  if (!isPassed && INVESTS.test(reading.folded) && !SAYS_PAY.test(reading.folded)) return undefined;
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
