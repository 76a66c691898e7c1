import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany } from './context.ts';
import { work } from './follow-sums.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { operationIn } from './operation.ts';
import { claimedMore } from './quantities.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { sumOf } from './tally.ts';

const TIMES =
  /何倍|なんばい|倍率|何回分|何個分|いくつ分|割(?:る|った|ると)|÷|\bdivided by\b|\bhow many (?:of )?(?:\w+(?:'s)?[- ])?(?:stakes|investments|che(?:que|ck)s)\b|\b(?:that|it|loss) over\b|\b(?:how many|what|roughly how many|about how many) times\b|\b(?:multiple|factor)\b|\bhow many x\b|\b(?:what|which) ratio\b|\bx times what\b/;
/** Both of them as one. */
const POOLED =
  /合計|合わせ|あわせ|合算|足し|二社|2社|両社|両方|二つ|2つ|双方|まとめ|とーたる|総額|\b(?:combined|together|both|two|pair|total|sum|added up|altogether|in aggregate|jointly|joint|pooled)\b/;
/** However few of them are named. */
const OF_PAIR = /二社|2社|両社|両方|双方|合わせ|\b(?:both|two|pair|combined|together)\b/;
const STAKES =
  /出資|投資|上限|枠|合計|合算|足した|合わせた|両社|二社|2社|二つ|2つ|両方|\b(?:invest\w*|stakes?|caps?|ceilings?|limits?|commitments?|pledges?|combined|together|two|both|total|cheques?|checks?|pair|sum)\b/;
const ELSE = /市場|売上|収益|なぜ|いつ|\b(?:market|revenue|why|when|valuation|per year|a year)\b/;
const LONGEST = 100;

const PAYMENT = /支払|払[うっい]|\b(?:payments?|bill|pa(?:ys?|id))\b/;

/** One sum is said to be more or less than another: "exceeds", 「より多い」. */
const MORE =
  /より(?:も|は)?|[をに](?:上回|超え|こえ|下回)|(?:を|に)届か|\b(?:(?:more|bigger|larger|greater|higher|less|smaller|lower|fewer)\b(?! about)|exceeds?|exceeding|tops|topping|beats?|dwarfs?|outweighs?|surpass(?:es)?|outstrips?)/;
const SMALLER = /少な|小さ|下回|届か|低|\b(?:less|smaller|lower|fewer)\b/;
const PAYS_OUT =
  /支払|払[うっいわ]|出(?:て(?:い|行)[くっ]|る|す(?:方|ほう|額|お?金))(?!資)|\b(?:pa(?:y|ys|id|ying|yments?|y-?outs?)|bills?|hands? over|handing over|spends?|spending|shells? out|owes?|outgo\w*|outflows?|go(?:es|ing) out)\b/;
const PUT_IN =
  /出資|投資|入[るれっ]|もら[うえっ]|合計|合わせ|合算|足し|二社|2社|両社|\b(?:put(?:s|ting)?|invest\w*|stakes?|commitments?|pledge\w*|combined|both|those two|these two|the two|pair|total|sum|gets?|getting|receiv\w*|com(?:es|ing) in)\b/;
/** What stands right before 「より」 is what the other is held against. */
const JA_AGAINST = /^.*(?:^|[はが、]|って|ても)(?<side>[^はが、]*?)(?:より|を(?:上回|超え|こえ|下回)|に届か)/;

/** The sum that was told: "more than that", 「それより」. */
const POINTS = /\b(?:that|it|this)\b|それ|これ|その額|この額/;
const ONLY_POINTS = /^(?:それ|これ|その額|この額)$/;

/** Whether what is paid is said to be the larger of the two; `isPaidTold`: it is what "that" points to. */
function isPaidSaidLarger(folded: string, isPaidTold: boolean): boolean {
  const against = JA_AGAINST.exec(folded)?.groups?.['side'];
  const before = folded.slice(0, MORE.exec(folded)?.index ?? 0);
  const isPaid = (side: string): boolean =>
    ONLY_POINTS.test(side) ? isPaidTold : PAYS_OUT.test(side) && !POOLED.test(side);
  const isPaidFirst =
    against === undefined ? PAYS_OUT.test(before) || (!PUT_IN.test(before) && isPaidTold) : !isPaid(against);
  return isPaidFirst !== SMALLER.test(folded);
}

/** What the one that the told stakes are in pays out. */
const paidByTaker = ({ context: { graph } }: Heard, told: Deal[]): Deal[] =>
  unique(told.filter(({ kind }) => kind === 'investment').map(({ to }) => to)).flatMap((id) =>
    graph.outOf(id, 'payment').filter(isStated),
  );

/** A payment that was told, against all that is put into the payer. */
function paymentAgainstStakes(heard: Heard, told: Deal[]): Question | undefined {
  const { folded, context } = heard;
  const payments = told.filter((deal) => deal.kind === 'payment' && isStated(deal));
  const isNamed = PAYMENT.test(folded);
  const [paid, second] = payments.length > 0 || !isNamed ? payments : paidByTaker(heard, told);
  if (!paid || second || (told.length > 1 && !isNamed)) return undefined;
  const stakes = context.graph.into(paid.from, 'investment').filter(isStated);
  const isPooled = POOLED.test(folded) && STAKES.test(folded);
  if (!isPooled || stakes.length < 2) return undefined;
  if (!namesOnly(heard, [paid.from, ...stakes.map(({ from }) => from)])) return undefined;
  const named = context.reading.companies.filter((id) => id !== paid.from);
  if (named.length > 0 && named.length < stakes.length) return undefined;
  return work(context, 'ratio', sumOf(paid), sumOf(...stakes));
}

/** "So it's paying out more than those two put in combined?": what one pays, held against all that is put into it. */
function paidHeldAgainst(heard: Heard, told: Deal[]): Question | undefined {
  const { folded, context, last } = heard;
  if (!MORE.test(folded) || !context.yesNo || context.reading.figures.length > 0) return undefined;
  const [named] = context.reading.companies.flatMap((id) =>
    context.graph.outOf(id, 'payment').filter(isStated),
  );
  const payments = told.filter((deal) => deal.kind === 'payment' && isStated(deal));
  const isPaidTold = last?.question.kind === 'tie' && payments.length === 1;
  const isTotalTold = last?.question.kind === 'total' && payments.length === 0;
  const isPointed = POINTS.test(folded);
  if (!PAYS_OUT.test(folded) && !(isPaidTold && isPointed)) return undefined;
  if (!(POOLED.test(folded) && PUT_IN.test(folded)) && !(isTotalTold && isPointed)) return undefined;
  const [paid, second] = named ? [named] : payments.length > 0 ? payments : paidByTaker(heard, told);
  if (!paid || second) return undefined;
  const stakes = context.graph.into(paid.from, 'investment').filter(isStated);
  const [only, ...more] = context.reading.companies.filter((id) => id !== paid.from && id !== paid.to);
  const givers = stakes.filter(({ from }) => context.reading.companies.includes(from));
  if (givers.length === 1 && !OF_PAIR.test(folded)) return undefined;
  const isOfAll = only === undefined || context.reading.companies.includes(paid.to) || more.length > 0;
  if (stakes.length < 2 || !isOfAll || !namesOnly(heard, [paid.from, ...stakes.map(({ from }) => from)]))
    return undefined;
  return claimedMore(
    sumOf(paid),
    sumOf(...stakes),
    isPaidSaidLarger(folded, isPaidTold || !isTotalTold) ? 'left' : 'right',
  );
}

/** "How many times Microsoft's stake is that loss?": a loss that was told, against what one put into the one that makes it. */
function lossAgainstStake({ context, last, ...heard }: Heard): Question | undefined {
  const [loss, more] = context.figured.filter(
    ({ id, figure }) => figure?.of.includes('loss') && last?.facts.includes(id),
  );
  const [of = ''] = loss?.entities ?? [];
  const [by, second] = context.reading.companies.filter((id) => id !== of);
  if (!loss || more || by === undefined || second || !namesOnly({ ...heard, context, last }, [by, of]))
    return undefined;
  const [stake] = context.graph.between(by, of, 'investment').filter(isStated);
  return stake && work(context, 'ratio', { fact: loss.id }, sumOf(stake));
}

/** All of it, not what came later. */
const WHOLE =
  /累計|総額|全体|とーたる|合計|全部(?:で)?|\b(?:total|cumulative|overall|altogether|whole|full|grand|running|lifetime|all[- ]time)\b/;
const LIMIT =
  /上限|最大|枠|天井|限度|出資|投資|向け|\b(?:caps?|ceilings?|limits?|max\w*|stakes?|commitments?|pledges?|invest\w*|cheques?|checks?|bets?)\b/;

/** All of a stake that was told with its stages, against the same giver's other one, or another's. */
function wholeAgainstLimit(heard: Heard, told: Deal[]): Question | undefined {
  const { folded, context } = heard;
  const staged = told.find(({ stages, kind }) => stages.length > 0 && kind === 'investment');
  if (!staged || told.length > 1 || !WHOLE.test(folded) || !LIMIT.test(folded)) return undefined;
  const named = context.reading.companies;
  const [lab, second] = named.filter((id) => isAiCompany(context, id) && id !== staged.to);
  const [giver = staged.from, more] = named.filter((id) => !isAiCompany(context, id));
  if (lab === undefined || second !== undefined || more !== undefined) return undefined;
  const [other] = context.graph.between(giver, lab, 'investment').filter(isStated);
  return other && work(context, 'ratio', sumOf(staged), sumOf(other));
}

/** "So that's how many times the two combined?", 「その累計、もう一方の上限の何倍」: one sum that was told against others, as a factor or as the larger. */
export function readMultipleTold(heard: Heard): Question | undefined {
  const { folded, context, last } = heard;
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  const held = paidHeldAgainst(heard, last ? dealsTold(heard) : []);
  if (held || !last) return held;
  if (!TIMES.test(folded) && operationIn(folded)?.operation !== 'ratio') return undefined;
  const { figures, foreign } = context.reading;
  if (foreign.length > 0 || asksLacking(heard) || figures.some(({ unit }) => unit === 'times'))
    return undefined;
  const told = dealsTold(heard);
  return lossAgainstStake(heard) ?? paymentAgainstStakes(heard, told) ?? wholeAgainstLimit(heard, told);
}
