import type { DealKind } from '../knowledge/schema.ts';
import { withBareSums } from './bare-sums.ts';
import { isAcquired, isBoughtBack } from './acquired.ts';
import { setAside } from './besides.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import { disclosureOf, isQuantified, saysWhatIsPaid } from './disclosure.ts';
import { onlySide } from './only.ts';
import type { Aspect, Claim, Question } from './question.ts';
import { asksOnlyHowTied } from './how-tied.ts';
import { isSumOf } from './sum-of.ts';
import { areSideBySide } from './side-by-side.ts';
import { ofOther, isAsStated } from './other-sum.ts';
import { rankIn } from './extreme.ts';
import { readRank } from './ranked.ts';
import { BUYS_GOODS, EARNS, FEE, isLooselySpent, paysForStake, putsInto } from './spent.ts';

/** The two companies that a question is about, with the direction that it gives them. */
export interface Pair {
  from: string;
  to: string;
  explicit: boolean;
}

const MONEY_WORD = ['r-invest', 'r-pay', 'r-receive', 'q-amount', 'r-money', 'r-own', 'r-deal', 'r-investor'];

export function pairOf({ reading, roles }: Context): Pair | undefined {
  const [first, second] = reading.companies;
  if (!first || !second || reading.companies.length > 2) return undefined;
  if (roles.from.length === 1 && roles.to.length === 1)
    return { from: roles.from[0]!, to: roles.to[0]!, explicit: true };
  const other = (id: string) => (id === first ? second : first);
  if (roles.to.length === 1)
    return { from: other(roles.to[0]!), to: roles.to[0]!, explicit: roles.open.length === 0 };
  if (roles.from.length === 1) return { from: roles.from[0]!, to: other(roles.from[0]!), explicit: false };
  return { from: first, to: second, explicit: false };
}

/** The verb itself. */
export const SAYS_PAY = new RegExp(`払|\\b(?:pay|pays|paid|paying)\\b|${FEE.source}`);

/** A cheque may be for anything: that it pays for something must be said. */
const CHEQUE = /\bche(?:que|ck)s?\b|\benvelopes?\b/;
const PAYS =
  /\b(?:pay|pays|paid|paying|payments?|bills?|owes?|owed|fees?|spends?|spent|tab|invoice|customer|buys?|bought)\b|払|納め|貢|料金|代金|請求/;

/** Whether something is paid for: a cheque alone may be for a stake. */
export const paysFor = ({ has, reading }: Context): boolean =>
  has('r-pay') && (!CHEQUE.test(reading.folded) || PAYS.test(reading.folded));

/** One way: "A <-> B" asks what ties the two. */
const ARROW = /→|(?<!<)->|⇒|➡|(?<!<)=>/;

/** The kind of deal that the words name; undefined for words such as "give" that fit any. */
export function wantedDeal({ has, reading }: Context): DealKind | undefined {
  if (ARROW.test(reading.folded)) return undefined;
  if (BUYS_GOODS.test(reading.folded)) return 'payment';
  const isPaying = reading.mentions.some(({ start }) =>
    /\bpaying (?:the )?$/.test(reading.folded.slice(0, start)),
  );
  const pays =
    (has('r-pay') || isPaying || FEE.test(reading.folded)) &&
    !/\bpay(?:s|ing)? for\b.*\b(?:stake|share)/.test(reading.folded);
  if (has('r-invest') && !/\b(?:pay|pays|paid|paying|payment|bill)\b|払/.test(reading.folded))
    return 'investment';
  if (EARNS.test(reading.folded)) return 'payment';
  if (pays && (!CHEQUE.test(reading.folded) || PAYS.test(reading.folded))) return 'payment';
  if (has('r-investor', 'r-own')) return 'investment';
  return undefined;
}

/** Whether a sum is spoken of by what is done with it, and yes or no is asked of its being told. */
export const isOfWhatIsPaid = ({ yesNo, reading }: Context): boolean =>
  yesNo && saysWhatIsPaid(reading.folded);

function aspectOf(context: Context): Aspect {
  const { has, reading } = context;
  if (has('q-when') && !/いつか/.test(reading.folded)) return 'date';
  if (saysWhatIsPaid(reading.folded)) return 'amount';
  const isOfSum = has('q-undisclosed') || isQuantified(reading.folded);
  if (context.yesNo && isOfSum && disclosureOf(reading)) return 'amount';
  return has('q-amount', 'q-total') ||
    isSumOf(reading.folded) ||
    reading.figures.some(({ unit }) => unit === 'usd')
    ? 'amount'
    : 'any';
}

/** All of it, not a part. */
const WHOLE =
  /全部|ぜんぶ|全額|すべて|全て|丸ごと|まるごと|\b(?:all (?:of )?(?:\w+'s|the|its|their|that|his)|whole|entire(?:ty)?|full|every (?:dollar|cent|penny))\b/;

/** Whether all of something is spoken of. */
export const saysWhole = (folded: string): boolean => WHOLE.test(folded);

/** The claims that a deal can confirm or deny: an amount; a year only where a date is asserted. */
export function dealClaim(context: Context): Claim | undefined {
  const claim = claimOf(context.yesNo ? withBareSums(context) : context.reading);
  if (!claim) return undefined;
  delete claim.percent;
  delete claim.times;
  if (context.has('q-total') || saysWhole(context.reading.folded)) claim.whole = true;
  if (claim.usd === undefined) delete claim.than;
  return claim.usd === undefined && claim.year === undefined && !claim.when ? undefined : claim;
}

/** Said so that nothing but a stake is meant. */
const INVESTS =
  /投資|出資|株|\b(?:invest\w*|stakes?|shares?|fund(?:s|ed|ing)?|back(?:s|ed|ing|ers?)?|bankroll\w*|financ\w+|owns?|equity)\b/;

/** A stake that is said to be the only one of its giver or of its taker: whether it is. */
function onlyOf(context: Context, giver: string, taker: string): Question | undefined {
  const side = onlySide(context, [giver], [taker]);
  if (side === 'givers' && context.yesNo) return { kind: 'investors', of: [taker], only: true, by: [giver] };
  return side === 'takers' ? { kind: 'investments', by: [giver], only: taker } : undefined;
}

/** The tie of a pair in the direction that there is, or that there is none. */
export function orient(context: Context, pair: Pair, deal: DealKind | undefined): Question | undefined {
  const { graph, yesNo } = context;
  const money: DealKind[] = deal
    ? [deal]
    : context.has('r-pay')
      ? ['payment', 'investment']
      : ['investment', 'payment'];
  const isOfSum = context.reading.figures.some(({ unit }) => unit === 'usd');
  const isMost = context.has('q-most') && rankIn(context.reading.folded) === undefined;
  if (yesNo && !isOfSum && isMost && context.has('r-investor', 'r-invest'))
    return { kind: 'investors', of: [pair.to], most: true, by: [pair.from] };
  const ranked = yesNo ? readRank(context, pair) : undefined;
  if (ranked) return ranked;
  const claim = dealClaim(context);
  const rest = { aspect: aspectOf(context), ...(claim ? { claim } : {}) };
  const isStake = INVESTS.test(context.reading.folded) || putsInto(context, pair, claim);
  const other: DealKind[] = isStake ? [] : ['payment'];
  const misnamed = ofOther(context, pair, deal ?? (isStake ? 'investment' : undefined), claim);
  if (misnamed) return misnamed;
  const forward = [...money, ...other].find((kind) => graph.between(pair.from, pair.to, kind).length > 0);
  const only = forward === 'investment' ? onlyOf(context, pair.from, pair.to) : undefined;
  if (only) return only;
  if (forward) return { kind: 'tie', from: pair.from, to: pair.to, deal: forward, ...rest };
  const backward = money.find((kind) => graph.between(pair.to, pair.from, kind).length > 0);
  if (backward && !pair.explicit)
    return (
      (backward === 'investment' ? onlyOf(context, pair.to, pair.from) : undefined) ?? {
        kind: 'tie',
        from: pair.to,
        to: pair.from,
        deal: backward,
        ...rest,
      }
    );
  if (backward) return { kind: 'reversed', from: pair.to, to: pair.from, deal: backward };
  if (paysForStake(context, pair))
    return { kind: 'tie', from: pair.from, to: pair.to, deal: 'investment', ...rest, aspect: 'amount' };
  const wanted = deal ?? 'investment';
  // Whoever uses a thing pays for it; whoever has money puts it in.
  const [giver, taker] = wanted === 'payment' ? [pair.to, pair.from] : [pair.from, pair.to];
  const isTurned = !pair.explicit && isInvestor(context, taker) && isAiCompany(context, giver);
  const [from, to] = isTurned ? [pair.to, pair.from] : [pair.from, pair.to];
  return {
    kind: 'no-tie',
    from,
    to,
    deal: wanted,
    ...(claim?.usd === undefined || !isAsStated(claim) ? {} : { usd: claim.usd }),
  };
}

const SUPPLIES = /供給|\bsuppl(?:y|ies|ied|ying|iers?)\b/;

/** "Does anyone besides A pay B?" asks of others than A. */
const isBeside = (context: Context): boolean =>
  context.has('r-pay') && !INVESTS.test(context.reading.folded) && setAside(context).length > 0;

/** What is supplied is named, and nothing is invested, paid or counted: 「クラウドを提供」 gives no money. */
const isGoods = ({ has, reading }: Context): boolean =>
  (has('r-chip', 'r-cloud') || SUPPLIES.test(reading.folded)) &&
  !has('r-money', 'q-amount', 'r-own') &&
  !INVESTS.test(reading.folded) &&
  !SAYS_PAY.test(reading.folded);

/** Two labs that both get money, and nobody is named who gives it. */
const areBothTaken = ({ roles, ...context }: Context): boolean =>
  roles.from.length + roles.open.length === 0 &&
  roles.to.length === 2 &&
  roles.to.every((id) => isAiCompany(context, id));

/** In case that one fails: a stake may be an insurance, and no deal of that one. */
const FAILS =
  /^(?:社|さん)?(?:が|も)?(?:こけ|コケ|失速|倒れ|つまず|だめにな|ダメにな|失敗|潰れ|つぶれ|転[びん]|沈[んむ]|負け|(?:お?金を?)?(?:支払|払)(?:え|い切れ)な(?:く|か)|お?金が(?:なくな|尽き|足りな)|もたな)|^(?:'s)? (?:fails?|failed|failing|stumbles?|stalls?|flops?|collapses?|goes (?:bust|under|down)|tanks|falters?|falls? behind|slows? down|(?:can't|cannot|can not|couldn't|could not|fails to|stops?|no longer) (?:pay(?:s|ing)?|afford)|runs? out of (?:money|cash)|defaults?)\b/;

/** Everything between two, as people ask for it. */
const WHOLE_DEAL =
  /\bwhat(?:'?s| is) (?:the (?:deal|story|situation)|up|going on|the thing) (?:with|w|between|btwn|b\/w)\b/;

/** Money between two named companies: how much, since when, whether at all. */
export function readTie(context: Context): Question | undefined {
  const { has, reading } = context;
  const pair = pairOf(context);
  if (!pair || isBeside(context) || areSideBySide(context) || areBothTaken(context)) return undefined;
  if (context.reading.mentions.some(({ end }) => FAILS.test(reading.folded.slice(end)))) return undefined;
  const isLeftOut = context.yesNo && setAside(context).includes(pair.to) && has('r-invest', 'r-investee');
  if (isLeftOut && context.graph.between(pair.from, pair.to, 'investment').length > 0)
    return {
      kind: 'tie',
      from: pair.from,
      to: pair.to,
      deal: 'investment',
      aspect: 'any',
      negated: !context.negated,
    };
  // "What's the deal with A and B?": all that ties them.
  if (WHOLE_DEAL.test(reading.folded)) return { kind: 'relation', a: pair.from, b: pair.to };
  // "Any link?": whatever it is.
  if (has('q-relation') && !has(...MONEY_WORD, 'r-customer') && reading.figures.length === 0)
    return undefined;
  const product = reading.mentions.some(({ id, company, stands }) => id !== company && !stands);
  const money = has('r-invest', 'r-pay', 'r-receive', 'q-amount', 'r-investor') || reading.figures.length > 0;
  if (product && !money) return undefined;
  const figure = reading.figures.some(({ unit }) => unit === 'usd');
  if (isAcquired(context)) {
    const deal =
      context.graph.between(pair.from, pair.to, 'investment')[0] ??
      context.graph.between(pair.to, pair.from, 'investment')[0];
    const acquired = deal && isBoughtBack(context, deal.from) ? 'back' : true;
    if (deal)
      return { kind: 'tie', from: deal.from, to: deal.to, deal: 'investment', aspect: 'any', acquired };
  }
  const bare = reading.spots.words.length + reading.spots.kanji.length <= 4 && ARROW.test(reading.folded);
  const terse =
    context.yesNo && !has('q-relation') && reading.spots.words.length + reading.spots.kanji.length === 0;
  const isPaid = SAYS_PAY.test(reading.folded);
  if (!has(...MONEY_WORD) && !isPaid && !figure && !bare && !terse) return undefined;
  const isOther = has('r-supply', 'r-partner', 'r-chip', 'r-cloud');
  const isMoney = (isPaid || has('r-invest', 'r-pay', 'q-amount', 'r-own')) && !isGoods(context);
  if (isOther && !isMoney && !figure) return undefined;
  return orient(context, pair, isLooselySpent(context, pair) ? 'investment' : wantedDeal(context));
}

/** How two companies are connected, by whatever tie. */
export function readRelation(context: Context): Question | undefined {
  const { has, reading } = context;
  const [a, b] = reading.companies;
  if (!a || !b || reading.companies.length > 2 || !has('q-relation', 'r-partner', 'r-deal')) return undefined;
  if (areSideBySide(context) && !asksOnlyHowTied(context)) return undefined;
  if (has('r-invest', 'r-pay') && has('q-amount')) return undefined;
  return { kind: 'relation', a, b };
}
