import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { withBareSums } from './bare-sums.ts';
import { dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { addUp, sumOf } from './tally.ts';

/** What was told stands in the sum: "that total", 「先ほどの合計」. */
const POINTS =
  /\b(?:that|those|this|these|it|them|the (?:\w+ )?(?:total|sum|combined|two|pair))\b|さっき|先ほど|さきほど|上記|それ|その|これ|この|そこ|合計|合算|総額|両方|二つ/;
const PAYS =
  /支払|払[うっいわ]|請求|代金|\b(?:pays?|paid|paying|payments?|bills?|owes?|outlay|hand(?:s|ed|ing)?(?: over)?|spends?|spending|sends?|fees?|outgo\w*|outflows?|invoice)\b/;
/** One is taken off the other, or held against it. */
const LESS =
  /差し?引|差額|差は|(?<!時)差[をがは、]|引[いくけき]|まいなす|超え|上回|相殺|不足|\b(?:minus|less|net(?:s|ted|ting)?|exceed\w*|subtract\w*|deduct\w*|shortfall|gap|differ\w*|offset\w*|tak(?:e|ing) .{1,30} (?:off|from)|over and above|knock\w*|shy|short)\b/;
const ASKS_ELSE =
  /なぜ|なんで|どうして|理由|いつ|何倍|倍率|割合|何%|何割|\b(?:why|when|who|times|ratio|percent\w*|share|fraction|multiple)\b/;
/** One giver's part of it alone: "less Microsoft's investment", 「MSの出資分だけ」. */
const ALONE = /だけ|のみ|一社|1社|\b(?:just|only|alone|one side|side)\b/;
const OWN_STAKE =
  /^(?:社|さん)?(?:の|から(?:の)?)(?:出資|投資|出す|入れ)|^'?s? (?:own )?(?:investments?|stakes?|commitments?|che(?:que|ck)s?|part|money)\b/;
/** What the two sums are that the message is about. */
const LONGEST = 90;

/** The company into which all the stakes that were told go. */
function takerTold(told: Deal[]): string | undefined {
  const [only, second] = unique(told.map(({ to }) => to));
  return told.length > 1 && second === undefined && told.every(isStated) ? only : undefined;
}

/** "Anthropic's payment to Microsoft minus that total": what one pays, less what it was just told to get from several. */
export function readLessTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !LESS.test(folded) || ASKS_ELSE.test(folded)) return undefined;
  const told = dealsTold(heard).filter((deal) => deal.kind === 'investment' && isStated(deal));
  const taker = takerTold(told);
  const [paid, more] = context.graph.outOf(taker ?? '', 'payment').filter(isStated);
  if (taker === undefined || !paid || more || context.yesNo) return undefined;
  const { figures, companies, mentions } = context.reading;
  const isPaid = PAYS.test(folded) || figures.some(({ value }) => value === paid.amount.usd);
  const isPointed = POINTS.test(folded) || companies.length === 0;
  const isTheirs = namesOnly(heard, [taker, paid.to, ...told.map(({ from }) => from)]);
  const isOfOne =
    ALONE.test(folded) ||
    companies.some((id) => id !== taker && id !== paid.to) ||
    mentions.some(({ company, end }) => company !== taker && OWN_STAKE.test(folded.slice(end)));
  if (!isPaid || !isPointed || !isTheirs || isOfOne) return undefined;
  const all = context.graph.into(taker, 'investment').filter(isStated);
  if (all.length === told.length) return { kind: 'net', of: taker };
  return { kind: 'calculation', operation: 'difference', left: sumOf(paid), right: sumOf(...told) };
}

/** Something is put on top of what was told. */
const ADDS =
  /加算|加え|足[しすせ]|合算|合わせ|上乗せ|乗せ|合計|総額|\b(?:add(?:ed|ing|s)?|plus|on top|combined?|together|stack\w*|tack\w*|lump\w*|throw\w* in|both|sum|total)\b/;

/** 「これに同社のAnthropic分を上限で加えると」: the one stake that was told, and another of its giver's or in its taker. */
export function readWithTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !ADDS.test(folded) || !POINTS.test(folded)) return undefined;
  if (ASKS_ELSE.test(folded) || PAYS.test(folded) || LESS.test(folded) || context.yesNo) return undefined;
  const [told, more] = dealsTold(heard);
  const [named, second] = context.reading.companies.filter((id) => id !== told?.from && id !== told?.to);
  if (!told || more || told.kind !== 'investment' || !isStated(told) || named === undefined || second)
    return undefined;
  const { graph, reading } = context;
  const [other] = [
    ...graph.between(told.from, named, 'investment'),
    ...graph.between(named, told.to, 'investment'),
  ].filter(isStated);
  if (!other || reading.foreign.length > 0) return undefined;
  return addUp(graph, [sumOf(told), sumOf(other)]);
}

/** What one pays is held against what was told, and no yes or no would say it. */
const AGAINST =
  /(?:どっち|どちら)(?!も)[^。?？]{0,6}(?:多|大|上|でか|少|小)|比べ|比較|対して|対する|何倍|何割|何%|割合|上(?:か|[?？]|それとも|、)?下|多い?(?:の)?か少な|大き(?:い)?(?:の)?か小さ|\b(?:vs\.?|versus|against|compar\w+|stack(?:s|ed)? up|relative to|measure[sd]? up|next to|alongside|how many times|what (?:multiple|share|percent\w*|fraction|proportion|portion))\b|\b(?:big|larg|great|high|small|low)(?:g?er) or (?:\w+er)\b|\b(?:more|less|above|below|over|under) or (?:less|more|below|above|under|over)\b|\bwhich(?:'s| is)? (?:the )?(?:\w+ )?(?:more|bigger|larger|greater|smaller|less)\b/;
const MULTIPLE = /何倍|倍率|\b(?:how many times|multiple|factor)\b/;
const SHARE = /何割|何%|何ぱせんと|割合|\b(?:share|percent\w*|fraction|proportion|portion)\b/;
/** Such a message may tell both sums again before it asks. */
const LONGEST_AGAINST = 120;

/** "So vs what A pays B, is that combined figure bigger or smaller?": all that was told to go into one, against what it pays. */
export function readAgainstTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST_AGAINST || !AGAINST.test(folded)) return undefined;
  const told = dealsTold(heard).filter((deal) => deal.kind === 'investment' && isStated(deal));
  const taker = takerTold(told);
  const [paid, more] = context.graph.outOf(taker ?? '', 'payment').filter(isStated);
  if (taker === undefined || !paid || more) return undefined;
  const { companies, mentions } = context.reading;
  const { figures } = withBareSums(context, true);
  // What it pays is named by the word, or by its sum.
  if (!PAYS.test(folded) && !figures.some(({ value }) => value === paid.amount.usd)) return undefined;
  const isOfOne =
    ALONE.test(folded) ||
    mentions.some(({ company, end }) => company !== taker && OWN_STAKE.test(folded.slice(end)));
  const isPointed = POINTS.test(folded) || !companies.some((id) => id !== taker && id !== paid.to);
  if (isOfOne || !isPointed || !namesOnly(heard, [taker, paid.to, ...told.map(({ from }) => from)]))
    return undefined;
  const operation = MULTIPLE.test(folded) ? 'ratio' : SHARE.test(folded) ? 'share' : 'compare';
  return { kind: 'calculation', operation, left: sumOf(...told), right: sumOf(paid) };
}

const TWO = /[二2](?:社|つ|件|口)|両(?:社|方|者)|\b(?:two|both|them|pair)\b/;
/** 「その2社分を足すと？」, "add up those two stakes", after the only two that one investor holds: all of its stakes. */
export function readBothStakes(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  const told = last?.question;
  if (told?.kind !== 'investments' || told.by.length > 1 || folded.length > LONGEST) return undefined;
  if (!TWO.test(folded) || !ADDS.test(folded) || ASKS_ELSE.test(folded) || LESS.test(folded))
    return undefined;
  const [by] = told.by;
  const stakes = context.graph.outOf(by!, 'investment');
  if (stakes.length !== 2 || !stakes.every(isStated) || context.yesNo) return undefined;
  if (PAYS.test(folded) || !namesOnly(heard, [by!])) return undefined;
  // Just these are to be added up, a limit in full.
  return { kind: 'total', by: [by!], of: stakes.map(({ to }) => to) };
}

/** Whether some are in the sum that was told: "what about A in that sum?", 「合計に入れてないの？」. */
const IN_SUM =
  /(?:合計|その額|総額|それ|計算|足し算|内訳)[^、。]{0,6}(?:入[れっる]|含)|^[^、。]{0,16}(?:は|も|の分は?)(?:合計に)?(?:入[れっ]て|含[めま]|数え|足して)|\b(?:in|part of) (?:that|the|this) (?:sum|total|figure|number|amount)\b|\b(?:includ|count)(?:es?|ed|ing)\b/;

/** Those of whom no sum is stated aren't in it: that is told with the sum. */
export function readInSum(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !IN_SUM.test(folded) || ASKS_ELSE.test(folded)) return undefined;
  const told = dealsTold(heard).filter((deal) => deal.kind === 'investment' && isStated(deal));
  const isSum = last.question.kind === 'total' || last.question.kind === 'calculation';
  const of = isSum ? takerTold(told) : undefined;
  const { companies, foreign, figures } = context.reading;
  if (of === undefined || companies.length === 0 || foreign.length + figures.length > 0) return undefined;
  const isUnstated = companies.every((id) => {
    const stakes = context.graph.between(id, of, 'investment');
    return stakes.length > 0 && !stakes.some(isStated);
  });
  return isUnstated
    ? { kind: 'total', of: [of], ...(context.yesNo ? { yes: true, counted: context.negated } : {}) }
    : undefined;
}
