import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { sumUp, TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { dealOf, listed, tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { asksWhichBound, boundsSaid, withoutBounds } from './sorts.ts';

/** What may stand around a sort of bound that is asked for, and says nothing more. */
const AROUND =
  /\b(?:is|are|was|were|would|be|being|two|three|pair|investments?|it|its|that|thats|this|they|these|those|both|each|either|all|one|so|and|then|but|or|now|ok|okay|just|only|really|actually|merely|simply|rather|more|like|of|than|as|opposed|instead|to|not|a|an|the|some|kind|sort|hard|numbers?|figures?|commitments?|pledges?|promises?|amounts?|sums?|totals?|stakes?|ones|combined|which|right|correct|though|isnt|do|you|mean|we|talking|s|t)\b|どっち|どちら|どれ|いずれ|ほう|側|出資|投資|両方|両社|二つ|2つ|二社|2社|それ(?:ぞれ)?|これ|この|その|合計|金額|数字|数値|額|値|線|という|って|こと|事|なの|です|でしょう|だよ|だ|よね|ね|か|は|も|が|の|と|とも|で|に|する|した|して(?:い)?る|して(?:い)?ます|決まった|なん|ん|あくまで|つまり|では|じゃ(?:あ|なく)?|ない|なく|なくて|ありません|理解|認識|いい|合って|る|ます|[^\p{L}]/gu;
/** 「上限じゃないの？」 says that it is one as well as that it isn't. */
const UNSURE = /じゃな[いくか]|では?ない(?:の|ん|です)?か|\b(?:isn't|aren't|isnt|arent)\b/;

/** "At least going by the article": said of what was asked before it. */
const HEDGED = /^(?:at least|at most|少なくとも)(?!.*\b(?:or|at)\b)/;
/** What is paid is another sum. */
const OF_PAYMENT = /支払|\bpa(?:y|ys|id|yments?)\b/;
/** "A fixed sum, or a ceiling?": what sort of sum the one that was told is, and no adding up. */
const OF_A_SORT =
  /\b(?:fixed|firm|exact|precise|set|hard|definite|flat|certain|guaranteed|final|committed|capped|max(?:imum)?|min(?:imum)?) (?:sums?|totals?)\b/g;
const WHICH = /どっち|どちら(?!も)|どれ(?!も)|\bwhich\b/;

const saysNoMore = (folded: string): boolean => withoutBounds(folded).replace(AROUND, '').length < 2;

/** Of several sums that were told, those that were put in: 「出資の二つの数字は」, "the two investment numbers". */
const STAKES = /出資|投資|\b(?:investments?|stakes?)\b/;
const TWO = /[二2](?:つ|社|件)|両(?:社|方|者)|\b(?:two|both)\b/;

/** The stakes among the sums that one answer told, where these are pointed to. */
function stakesAmong({ answered, deals: told }: Turn, { graph, reading }: Context): Deal[] {
  const { folded } = reading;
  if (answered?.kind !== 'several' || !(STAKES.test(folded) || TWO.test(folded))) return [];
  const deals = graph.all.filter(
    (deal) => told.includes(deal.id) && deal.kind === 'investment' && isStated(deal),
  );
  return TWO.test(folded) && deals.length !== 2 ? [] : deals;
}

/** The sums that were told, where each has a bound of its own: of one deal, or of several side by side. */
function dealsTold(last: Turn, context: Context): Deal[] {
  const { question } = last;
  const among = stakesAmong(last, context);
  if (among.length > 0) return among;
  const isList =
    question.kind === 'holds' ||
    question.kind === 'stakes' ||
    question.kind === 'total' ||
    ((question.kind === 'investors' || question.kind === 'investments') && !question.unstated);
  const deals = isList ? listed(last, context) : [dealOf(last, context)];
  return deals.flatMap((deal) => (deal && isStated(deal) ? [deal] : []));
}

/** The sums with what each of them is, or what they come to where that was told. */
function toldAgain({ question }: Turn, deals: Deal[]): Question {
  const [first, second] = deals;
  if (first && !second) return tieTo(first);
  if (question.kind === 'total') return question;
  const [by, of] = [unique(deals.map(({ from }) => from)), unique(deals.map(({ to }) => to))];
  // Not each of them is in each.
  if (by.length * of.length !== deals.length) return { kind: 'several', parts: deals.map(tieTo) };
  return { kind: 'holds', by, of, each: true };
}

/** Whether each sum is of the sort that it is said to be; undefined where one of several sorts is asked for. */
function areSo(folded: string, deals: Deal[]): boolean | undefined {
  const said = boundsSaid(folded);
  const areOpposed = said.some(({ denied }) => denied);
  const isOne = new Set(said.map(({ kind }) => kind)).size === 1;
  if ((!areOpposed && (asksWhichBound(folded) || !isOne)) || (isOne && UNSURE.test(folded))) return undefined;
  return deals.every(({ amount }) => said.every(({ kind, denied }) => (kind === amount.bound) !== denied));
}

/** The only one whose sum is of the sort that is named. */
function ofSort(folded: string, deals: Deal[]): Deal | undefined {
  const [sort, other] = new Set(boundsSaid(folded).map(({ kind }) => kind));
  const [deal, second] = deals.filter(({ amount }) => amount.bound === sort);
  return other === undefined && second === undefined ? deal : undefined;
}

/** "Is that a cap or a floor?", 「確定額ですか」: the sort of bound of the sum that was told, or of each of several. */
export function readBoundTold(context: Context, last: Turn): Question | undefined {
  const { folded, companies, figures } = context.reading;
  if (companies.length + figures.length > 0 || boundsSaid(folded).length === 0 || !saysNoMore(folded))
    return undefined;
  if (HEDGED.test(folded) || OF_PAYMENT.test(folded)) return undefined;
  const total = TOGETHER.test(folded.replace(OF_A_SORT, ' ')) ? sumUp(context, last, true) : undefined;
  if (total?.kind === 'total') return { ...total, bounded: true };
  const deals = dealsTold(last, context);
  if (deals.length === 0) return undefined;
  const isWhich = WHICH.test(folded) && deals.length > 1;
  const meant = isWhich ? ofSort(folded, deals) : undefined;
  if (meant) return { ...tieTo(meant), bounded: true };
  const holds = isWhich ? undefined : areSo(folded, deals);
  const verdict = holds === undefined ? {} : { yes: true, counted: holds };
  return { ...toldAgain(last, deals), bounded: true, ...verdict };
}
