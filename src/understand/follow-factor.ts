import { TURNED, type Comparison } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import { isStated } from '../knowledge/graph.ts';
import { withBareSums } from './bare-sums.ts';
import { claimOf, type Context } from './context.ts';
import { isBare } from './follow-claims.ts';
import { asStakes } from './follow-sums.ts';
import { pointsBack, type Turn } from './follow.ts';
import { namedSum, PAID } from './named-sum.ts';
import { partnerOf } from './partners.ts';
import type { Claim, Quantity, Question } from './question.ts';
import { wordsBesideFigures } from './reading.ts';
import { faceOf, isSameSum, merged, otherYearOf, sumsIn } from './tally.ts';
import { valuesOf } from './numbers.ts';

/** Two sums of which the first is said to be so many times the other. */
type Pair = [Quantity, Quantity];

const largerFirst = (one: Quantity, other: Quantity, context: Context): Pair =>
  faceOf(one, context) < faceOf(other, context) ? [other, one] : [one, other];

const MOST_BESIDE = 4;

/** Asks for the factor, or for something else, and claims none. */
const ASKS = /いくら|何|なん|どれ|どの|どこ|誰|\b(?:how|which|who|why|when|where)\b|^what\b/;
/** The factor stands first: what it is said of was told. */
const BEGINS =
  /^(?:(?:so|then|and|ok|oh|wait|hm+|right|well)[ ,]*){0,12}(?:(?:like|about|exactly|only|just|around|at least|roughly|basically) ){0,12}(?:\d|two|three|four|five|six|ten|twice|double|triple|half|a (?:third|half|quarter|fifth|sixth))/;
/** 「出す額の3倍もある」: no topic of its own stands before it. */
const HANGS = /^[^はも]*の(?:約|ほぼ|ちょうど|だいたい)?(?:\d+(?:\.\d+)?倍|倍|半分|\d分の\d)/;

/** Whether a factor is said of what was told, beside the sum that is named. */
const isOfTold = ({ reading: { folded }, yesNo }: Context): boolean =>
  (pointsBack(folded) || BEGINS.test(folded) || HANGS.test(folded)) && (yesNo || !ASKS.test(folded));

/** "So the payment the other way is double?", 「支払いはその2倍？」: it is said of the one that is named, and not of what was told. */
const FACTOR =
  /\d+(?:\.\d+)?\s?(?:x\b|倍|times)|倍|\b(?:double|(?:two|three|four|five|six|ten) times|twice|triple|thrice|quadruple)\b/;
const OF_TOLD_FIRST =
  /^(?:(?:so|and|but|is|was|isn't|ok) ){0,12}(?:that|it|this)\b(?! pa[iy])|^(?:で|じゃ)?(?:それ|これ|その合計)[はって]/;
const TIMES_NAMED = /払[^、。はが]{0,8}の(?:約|ほぼ|ちょうど|だいたい)?\d*(?:\.\d+)?倍/;
function isOfNamed(folded: string): boolean {
  const [paid, factor] = [folded.search(PAID), folded.search(FACTOR)];
  return paid >= 0 && paid < factor && !OF_TOLD_FIRST.test(folded) && !TIMES_NAMED.test(folded);
}

/** "Is that half of what Microsoft gave OpenAI": what was told, and the one that is named with it. */
function pairNamed(context: Context, last: Turn, isPart: boolean): Pair | undefined {
  const { reading } = context;
  const beside = wordsBesideFigures(reading);
  const told = sumsIn(last.question, context);
  const [one, second] = told;
  if (!one || second || beside > MOST_BESIDE || !isOfTold(context)) return undefined;
  const named = namedSum(context, last, told);
  if (!named || isSameSum(named, one)) return undefined;
  return isPart || isOfNamed(context.reading.folded) ? [named, one] : [one, named];
}

/** All the stakes in one company that have a figure, where they are several. */
const totalsIn = ({ graph }: Context): Quantity[] =>
  [...new Set(graph.all.map(({ to }) => to))].flatMap((to) => {
    const [sum] = merged(graph.into(to, 'investment'));
    return sum && 'deals' in sum && sum.deals.length > 1 ? [{ ...sum, without: [] }] : [];
  });

/** "So 15 in and 30 out, that's double": two sums that were told, by their numbers. */
function pairNumbered(context: Context, last: Turn): Pair | undefined {
  const { figures } = withBareSums(context, true);
  const said = new Set(valuesOf(figures, 'usd'));
  const told = [last.question, ...(last.earlier ?? [])].flatMap((question) => sumsIn(question, context));
  const stated = context.graph.all.filter(isStated).map(({ id }) => ({ deals: [id], without: [] }));
  const all = [...told, ...totalsIn(context), ...stated];
  const [one, other, third] = [...said].map((usd) => all.find((sum) => faceOf(sum, context) === usd));
  return one && other && !third ? largerFirst(one, other, context) : undefined;
}

const OF_YEAR =
  /(?:20\d\d|'?\d\d)年?(?:の|に?(?:比べ(?:て|ると|たら)?|対して)|と比べ(?:て|ると|たら)?|から|比で?|より)?|予測|予想|見込み|見通し|市場|規模|数字|\b(?:(?:(?:in|for|of|by|from|since|over|than|vs|versus|(?:compared|relative) (?:to|with)) )?20\d\d(?:'?s)?|today(?:'?s)?|currently|current|forecasts?|projections?|projected|predicted|expected|estimates?|market|size|figures?|number|one)\b/g;

/** The figures that the points of a fact have, of which it tells itself. */
function pointsTold({ figured }: Context, { question }: Turn, { knowledge }: Library): Quantity[] {
  const [fact = ''] = question.kind === 'facts' ? question.ids : [];
  const points = knowledge.facts.get(fact)?.points ?? [];
  return figured.flatMap(({ id }) => (points.includes(id) ? [{ fact: id }] : []));
}

/** The two sums that were told last: by one answer, or one after the other. */
function pairTold(context: Context, last: Turn, library: Library): Pair | undefined {
  const told = sumsIn(last.question, context);
  const [one, two, three] = told.length > 0 ? told : pointsTold(context, last, library);
  if (!one || three) return undefined;
  const { folded } = context.reading;
  // "Is the forecast for 2030 a hundred times that?"
  if (!isBare(otherYearOf(one, context) ? folded.replace(OF_YEAR, '') : folded)) return undefined;
  const other = two ?? partnerOf(one, 'ratio', context, last);
  return other && largerFirst(one, other, context);
}

/** A part is said of the smaller sum; of the larger one it is so many times as much, and what was more is less. */
function asMultiple({ times = 1, than }: Claim): { times: number; than?: Comparison } {
  const other = than && times < 1 ? TURNED[than] : than;
  return { times: times < 1 ? Math.round(100 / times) / 100 : times, ...(other ? { than: other } : {}) };
}

/** The first of two sums held to be so many times the other. */
function held(context: Context, [first, second]: Pair, claim: Claim): Question {
  const { times, than } = asMultiple(claim);
  const figure: Claim = { times, ...(than ? { than } : {}) };
  if (otherYearOf(first, context)) return { kind: 'derived', what: 'growth-factor', claim: figure };
  const stakes = asStakes(context, [first, second]);
  const [deal] = context.graph.all.filter(({ id }) => 'deals' in first && first.deals[0] === id);
  if (deal && stakes?.kind === 'stakes') {
    const greater = stakes.by.length > 1 ? deal.from : deal.to;
    return { ...stakes, greater, factor: times, ...(than ? { than } : {}) };
  }
  return {
    kind: 'calculation',
    operation: 'ratio',
    left: first,
    right: second,
    claim: figure,
    greater: 'left',
  };
}

/** "So 3x?", 「倍ってこと？」, "a sixth then": a factor or a share and nothing else, held against the sums that were told. */
export function readFactor(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, negated } = context;
  const factor = claimOf({ ...reading, figures: reading.figures.filter(({ unit }) => unit === 'times') });
  const numbered = factor && !ASKS.test(reading.folded) ? pairNumbered(context, last) : undefined;
  if (factor && numbered) return { ...held(context, numbered, factor), yes: true };
  const claim = claimOf({ ...reading, figures: reading.figures.filter(({ unit }) => unit !== 'year') });
  if (!claim || claim.usd !== undefined) return undefined;
  const { times, percent } = claim;
  const whether = { yes: true, ...(negated ? { negated: true } : {}) };
  const isNamed = reading.companies.length > 0 || PAID.test(reading.folded);
  if (times !== undefined) {
    const pair = isNamed ? pairNamed(context, last, times < 1) : pairTold(context, last, library);
    return pair && { ...held(context, pair, claim), ...whether };
  }
  const pair = percent === undefined || isNamed ? undefined : pairTold(context, last, library);
  // A percentage of figures of two years is a rate.
  if (!pair || otherYearOf(pair[0], context)) return undefined;
  return { kind: 'calculation', operation: 'share', left: pair[1], right: pair[0], claim, ...whether };
}

const SO_MANY =
  /\d+(?:\.\d+)?\s?(?:倍|x\b|times)|倍(?:って|の|と|は|率)|\b(?:twice|double|two ?times|two-?fold|multiple|factor)\b/;
/** What it is so many times of: "2x relative to what?", 「その2倍って何に対して」, 「分母は？」. */
const OF_WHAT =
  /(?:何|なに|なん|どれ|どの数字)(?:に対し|と比べ|と比較|を(?:基準|分母|もと|元|ベース|べーす)|が(?:基準|分母|もと|元)|に比べ|の(?:\d+(?:\.\d+)?倍|倍|何倍|こと)|比|より)|(?:分母|基準|比較対象|比べる(?:相手|対象)|もとになる(?:数字|額))(?:は|って|が)|\b(?:relative|compared?|in relation|as against|set against) ?(?:to|with|against)? (?:what|which)\b|\b(?:vs\.?|versus|than|against|over|of|times|twice|double|the size of) (?:what|which)\b|\bwhat(?:'s| is| was) (?:the |that |it )?(?:base|baseline|denominator|benchmark|measured|relative|compared|twice|double|2x)\b|\b(?:2x|twice|double|two times) what\b|\b(?:denominator|baseline)\b/;
const SAYS_TWICE = /\btwice\b/;
const LONGEST_BASE = 70;

/** "The 2x is relative to what?", 「その2倍って何に対して」: the fact with the factor in it, where it was told. */
export function readOfWhat({ reading }: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded, companies, figures, foreign, absent } = reading;
  if (folded.length > LONGEST_BASE || !SO_MANY.test(folded) || !OF_WHAT.test(folded)) return undefined;
  if (companies.length > 1 || foreign.length > 0 || absent.length > 0) return undefined;
  if (figures.some(({ unit, value }) => unit !== 'times' || value !== 2)) return undefined;
  const asked = [last.answered ?? last.question, ...(last.earlier ?? [])].flatMap((one) =>
    one.kind === 'several' ? one.parts : [one],
  );
  const told = asked.flatMap((one) => (one.kind === 'facts' || one.kind === 'compare' ? one.ids : []));
  const fact = [...last.facts, ...told]
    .flatMap((id) => knowledge.facts.get(id) ?? [])
    .find(({ en, deals }) => deals.length === 0 && SAYS_TWICE.test(en));
  return fact && { kind: 'facts', ids: [fact.id] };
}
