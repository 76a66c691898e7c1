import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import { sumUp, TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { dealOf, listed, tieTo } from './listed.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import { unique } from './sets.ts';
import { asksWhichBound, boundsSaid, withoutBounds } from './sorts.ts';
import type { Understanding } from './understand.ts';

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

/** How much each of them is. */
const HOW_MUCH =
  /\b(?:each|both|sums?|amounts?|how much|figures?|stakes?|commitments?|what (?:is|are|did|do|does|has|have))\b|それぞれ|各々|各社|両社|いくら|額|金額/u;
const WHICH_EN = String.raw`\b(?:which|whose|(?:sums|amounts|stakes|ceilings|figures) for \w+ are|either|is (?:one|any) of|are (?:they|those|these|both))\b`;
const BOUND_EN = String.raw`\b(?:caps?|capped|ceilings?|(?:an? |only )max(?:imum)?|up to|at most|upper (?:limit|bound)|floors?|minimums|maximums|(?:an? |only )min(?:imum)?|at least|lower (?:limit|bound)|(?:fixed|firm) (?:numbers?|sums?|amounts?|figures?))\b`;
// The largest of them is another matter: 「金額が最大なのはどっち」.
const BOUND_JA = '(?:上限|下限|最低額|最大額|「(?:最大|以上|最低)」|(?:最大|以上|最低)(?:と|という)|確定額)';
/** And which of them is of a sort. */
const WHICH_BOUND = new RegExp(
  `${WHICH_EN}[^.!]{0,60}${BOUND_EN}|${BOUND_JA}[^。?？]{0,16}(?:どちら|どっち|どれ|片方)|(?:どちら|どっち|どれ|片方)[^。?？]{0,10}${BOUND_JA}`,
  'u',
);
/** Another matter than the sums and their bounds. */
const NOT_OF_BOUNDS =
  /\b(?:why|when|larger|bigger|smaller|more than|total|together|difference|gap|pays?|paid|loss(?:es)?|owns?|larger|first)\b|なぜ|いつ|大きい|小さい|多い|少ない|合計|合わせ|差額|支払|払|損失|赤字/u;
/** The one day on which stakes were announced. */
const OF_ANNOUNCEMENT = /\b(?:november|nov|announce\w*)\b|11月|発表/u;
const LONGEST = 200;

/** The stakes with a figure among those that a text names: from one of them into another, or of the month that it names. */
function stakesNamed(text: string, { library }: Understanding, typed: string[]): Deal[] {
  const stakes = library.graph.all.filter(
    (deal) => deal.kind === 'investment' && isStated(deal) && typed.includes(deal.from),
  );
  const between = stakes.filter(({ to }) => typed.includes(to));
  return between.length > 0 || !OF_ANNOUNCEMENT.test(text)
    ? between
    : stakes.filter(({ announced }) => announced !== undefined);
}

/** "What did A and B each put into C, and which of the two is a cap?", 「AとBはCにそれぞれいくら？上限はどっち？」: each sum with its sort. */
export function readBoundOfNamed(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  if (folded.length > LONGEST || !WHICH_BOUND.test(folded) || !HOW_MUCH.test(folded)) return undefined;
  if (NOT_OF_BOUNDS.test(folded) || /\$\s?\d|億|\d ?(?:bn|b)\b/u.test(folded)) return undefined;
  const named = unique(namesTyped(text, parts).map(({ id }) => id));
  const deals = stakesNamed(folded, parts, named);
  const taken = unique(deals.flatMap(({ from, to }) => [from, to]));
  if (deals.length < 2 || !named.every((id) => taken.includes(id))) return undefined;
  const [by, of] = [unique(deals.map(({ from }) => from)), unique(deals.map(({ to }) => to))];
  const isOne = unique(deals.map(({ amount }) => amount.bound)).length === 1;
  const isTable = by.length * of.length === deals.length;
  const question: Question =
    isTable && isOne
      ? { kind: 'holds', by, of, each: true, bounded: true }
      : { kind: 'several', parts: deals.map((deal) => ({ ...tieTo(deal), bounded: true })) };
  return { ...clauseOf(text, question, parts, taken), isOfTold: true };
}
