import { isStated } from '../knowledge/graph.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { TOGETHER } from './follow-sets.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import { operationIn, RISES } from './operation.ts';
import type { Operation, Quantity, Question } from './question.ts';
import { SMALLER } from './stakes.ts';
import { swapCompany } from './swap.ts';
import { addUp, faceOf, isSameSum, leftOf, merged, otherYearOf, stageOf, sumsIn, wholeOf } from './tally.ts';

/** What half a sentence does with the sums that were told: less is needed to say it than in a whole one. */
const DOES: [Operation | 'add', RegExp][] = [
  [
    'add',
    /足[しすせ]|たす|加え|乗っけ|乗せ|上乗せ|込み(?:だと|で)|\b(?:add(?:ed|ing)? (?:\w+ )?up|plus|throw(?:ing)? in|toss(?:ing)? in|add(?:ing)?(?: in| on)?|chuck in|stick|tack on|count(?:ing)? in|on top of that)\b/,
  ],
  [
    'share',
    /割合|何割|何%|ぱーせん|ぱせん|\b(?:percent\w*|pct|share|fraction|proportion)\b|^(?:as |in )?(?:a )?%/,
  ],
  [
    'ratio',
    /何倍|倍率|倍数|なんばい|比率|\b(?:multiple|ratio|factor|how many (?:times|x)|x-fold|times (?:over|bigger|larger|more))\b/,
  ],
  [
    'difference',
    /差(?!出|し出|し入)|引[いくけき]|\b(?:gap|differ\w*|jump|minus|subtract\w*|less|apart|spread|shortfall|increase|difference|take away|leaves?|leaving|knock off)\b/,
  ],
  [
    'compare',
    /比べ|比較|対して|にたいし|見比べ|\b(?:compar\w+|vs\.?|versus|against|stacks? up|measures? up|relative to|next to|beats?|bigger|larger|smaller)\b|(?:どっち|どちら)[^、。]{0,4}(?:でか|大き|多|上)/,
  ],
];

const doesIn = (folded: string): Operation | 'add' | undefined => {
  const asked = operationIn(folded);
  const named = DOES.find(([, pattern]) => pattern.test(folded))?.[0];
  if (named === 'add' || TOGETHER.test(folded)) return 'add';
  return asked && !asked.ofYears ? asked.operation : named;
};

/** A number as it is said of a sum that everybody has in mind: "vs the 30", 「300億に対して」. */
const NUMBER = /(\d+(?:\.\d+)?)/;
const SCALES = [1, 1e8, 1e9, 1e12];

function numbered({ reading: { folded, figures } }: Context): number[] {
  const usd = figures.flatMap(({ unit, value }) => (unit === 'usd' ? [value] : []));
  const bare = Number(NUMBER.exec(folded)?.[1] ?? Number.NaN);
  return usd.length > 0 ? usd : SCALES.map((scale) => bare * scale);
}

const FIRST = /最初|はじめ|\b(?:first|initial|original|at the start)\b/;
const EARLIER = /さっき|前の|先ほど|先程|\b(?:earlier|previous|before|other one|that other)\b/;
const PAID = /払|\bpa(?:y|id|ym)|\bbill\b/;

const isPaid = (question: Question): boolean =>
  question.kind === 'payments' || (question.kind === 'tie' && question.deal === 'payment');

/** What was told before that the text points back to. */
function pointedTo(context: Context, last: Turn): Quantity | undefined {
  const { folded } = context.reading;
  const isFirst = FIRST.test(folded);
  if (!isFirst && !EARLIER.test(folded) && !PAID.test(folded)) return undefined;
  const all = (last.earlier ?? [])
    .filter((question) => !PAID.test(folded) || isPaid(question))
    .flatMap((question) => sumsIn(question, context).slice(0, 1));
  return isFirst ? all.at(-1) : all[0];
}

/** "… than Anthropic pays out", "vs what NVIDIA promised Anthropic": the one stated deal of those that are named. */
function dealNamed({ graph, reading }: Context): Question | undefined {
  const isPayment = PAID.test(reading.folded);
  const [id, second] = reading.companies;
  if (id === undefined || (second === undefined && !isPayment)) return undefined;
  const deal = graph.all.find(
    (one) =>
      one.kind === (isPayment ? 'payment' : 'investment') &&
      isStated(one) &&
      reading.companies.every((company) => company === one.from || company === one.to),
  );
  return deal && tieTo(deal);
}

/** The sum that is named beside what was told: by a number, a company, or where it was told before. */
function namedSum(context: Context, last: Turn, told: Quantity[]): Quantity | undefined {
  const { reading, graph, figured } = context;
  const numbers = numbered(context);
  const earlier = (last.earlier ?? []).flatMap((question) => sumsIn(question, context));
  const all = [
    ...told,
    ...earlier,
    ...figured.map((fact) => ({ fact: fact.id })),
    ...graph.all.filter(isStated).map(({ id }) => ({ deals: [id], without: [] })),
  ];
  const counted = all.find((sum) => numbers.includes(faceOf(sum, context)));
  if (counted) return counted;
  const year = reading.figures.find(({ unit }) => unit === 'year');
  const ofYear = year && figured.find(({ figure }) => figure!.year === year.value);
  if (ofYear) return { fact: ofYear.id };
  const [id, second] = reading.companies;
  const tie = dealNamed(context);
  if (tie) return sumsIn(tie, context)[0];
  if (second !== undefined) return undefined;
  if (id === undefined) return pointedTo(context, last);
  const within = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [own, more] = graph.all.filter(
    (deal) => within.includes(deal.id) && isStated(deal) && (deal.from === id || deal.to === id),
  );
  if (own && !more) return { deals: [own.id], without: [] };
  const swapped = swapCompany(context, last.question, id);
  return swapped?.kind === 'tie' ? sumsIn(swapped, context)[0] : undefined;
}

/** A sum is held against what it isn't part of; only its share is of the whole. */
const contains = (whole: Quantity, part: Quantity): boolean =>
  'deals' in whole &&
  'deals' in part &&
  whole.deals.length > part.deals.length &&
  part.deals.every((id) => whole.deals.includes(id));

/** What a sum is held against where none is named: all of its own stake, what was told before it, another year's. */
function partnerOf(
  sum: Quantity,
  does: Operation | 'add',
  context: Context,
  last: Turn,
): Quantity | undefined {
  const whole = wholeOf(sum);
  if (whole && does !== 'add') return whole;
  const before = (last.earlier ?? []).flatMap((question) => {
    const [only, second] = sumsIn(question, context);
    if (!only || second || isSameSum(only, sum)) return [];
    return does !== 'share' && (contains(only, sum) || contains(sum, only)) ? [] : [only];
  });
  return before[0] ?? (does === 'add' ? undefined : (otherYearOf(sum, context) ?? stageOf(sum, context)));
}

/** Two single stakes of one giver, or in one company, have an answer of their own. */
function asStakes({ graph, yesNo, reading }: Context, sums: Quantity[]): Question | undefined {
  const ids = sums.flatMap((sum) => ('deals' in sum && sum.stage === undefined ? [sum.deals] : []));
  const deals = ids.flatMap(([id, more]) =>
    graph.all.filter((deal) => more === undefined && deal.id === id && deal.kind === 'investment'),
  );
  const [left, right] = deals;
  if (!left || !right || (left.to !== right.to && left.from !== right.from)) return undefined;
  const first = SMALLER.test(reading.folded) ? right : left;
  const greater = left.to === right.to ? first.from : first.to;
  return {
    kind: 'stakes',
    by: [...new Set([left.from, right.from])],
    of: [...new Set([left.to, right.to])],
    ...(yesNo ? { greater, yes: true } : {}),
  };
}

/** What was told is what has a figure. */
const stated = (sum: Quantity): Quantity => ('deals' in sum ? { ...sum, without: [] } : sum);

const isFirstStage = (sum: Quantity): boolean => 'deals' in sum && sum.stage === 0 && sum.rest !== true;
const dealIn = (sum: Quantity): string | undefined =>
  'deals' in sum && sum.stage === undefined && sum.deals.length === 1 ? sum.deals[0] : undefined;

/** Two figures of the market have an answer of their own. */
function work(context: Context, operation: Operation, left: Quantity, right: Quantity): Question | undefined {
  if (isSameSum(left, right)) return undefined;
  const areYears =
    'fact' in left &&
    otherYearOf(left, context) !== undefined &&
    'fact' in right &&
    otherYearOf(right, context) !== undefined;
  if (areYears && operation === 'ratio') return { kind: 'derived', what: 'growth-factor' };
  if (areYears && operation === 'difference') return { kind: 'derived', what: 'growth-difference' };
  const isRest =
    operation === 'difference' &&
    [left, right].some(isFirstStage) &&
    (wholeOf(left) ?? wholeOf(right))?.deals[0] === (dealIn(right) ?? dealIn(left));
  if (isRest) return { kind: 'derived', what: 'after-2023' };
  const remaining = operation === 'difference' ? leftOf(context.graph, left, right) : undefined;
  if (remaining) return remaining;
  const stakes = operation === 'compare' ? asStakes(context, [left, right]) : undefined;
  if (stakes) return stakes;
  const { yesNo, reading } = context;
  const isHeld = yesNo && operation === 'compare';
  const greater = SMALLER.test(reading.folded) ? 'right' : 'left';
  return {
    kind: 'calculation',
    operation,
    left: stated(left),
    right: stated(right),
    ...(isHeld ? { greater, yes: true } : {}),
  };
}

/** All the stakes of a list together, even where none has a figure, and those of another list that is named. */
function totalOf(context: Context, question: Question): Question | undefined {
  const named = context.reading.companies;
  if (question.kind === 'investments')
    return named.every((id) => isInvestor(context, id))
      ? { kind: 'total', by: [...new Set([...question.by, ...named])] }
      : undefined;
  return question.kind === 'investors' && named.every((id) => isAiCompany(context, id))
    ? { kind: 'total', of: [...new Set([...question.of, ...named])] }
    : undefined;
}

/** Goes on from what was told, whatever is named behind it. */
const OPENS =
  /^(?:(?:and|so|ok|now|but) )?(?:vs\b|versus|compared?|minus|plus|less|against|relative|next to|add|how does (?:that|it|this) compare|is (?:that|it|this) (?:more|less|bigger|smaller))|^(?:じゃあ?|で、?)?(?:それ|これ|さっきの)[^、]{0,3}[、をにはとも]/;

/** A list of who puts in what: of it something is left out, nothing taken away. */
const LISTS = new Set<Question['kind']>(['investors', 'investments']);
const MOST_BESIDE = 3;

const own = ({ reading }: Context): number =>
  reading.features.filter((feature) => /^[wk]:/.test(feature)).length;

/** "As a percentage?", 「そこにNVIDIA分も乗っけて」, "vs the first payment": what is worked out of the sums that were told, and of one that is named with them. */
export function readSum(context: Context, last: Turn): Question | undefined {
  const { reading, graph, has } = context;
  if (reading.companies.length > 1 && !OPENS.test(reading.folded)) return undefined;
  if (reading.companies.length > 2 || has('q-why', 'q-when') || own(context) > MOST_BESIDE) return undefined;
  const does = doesIn(reading.folded);
  // How fast the market grows is no share of it.
  if (does === undefined || (does === 'share' && RISES.test(reading.folded))) return undefined;
  const told = sumsIn(last.question, context);
  if (told.length === 0)
    return does === 'add' && own(context) <= 1 ? totalOf(context, last.question) : undefined;
  const all = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [whole = told[0]!] = told.length > 1 ? merged(graph.all.filter(({ id }) => all.includes(id))) : told;
  const named = namedSum(context, last, told);
  if (does === 'add') {
    const other = named ?? (told.length === 1 ? partnerOf(whole, does, context, last) : undefined);
    if (other) return addUp(graph, [whole, other]);
    return reading.companies.length > 0 ? totalOf(context, last.question) : undefined;
  }
  if (named)
    return LISTS.has(last.question.kind) && does === 'difference'
      ? undefined
      : work(context, does, whole, named);
  if (reading.companies.length > 0) return undefined;
  const [left, right, third] = told;
  if (left && right && !third) return work(context, does, left, right);
  const other = left && !right ? partnerOf(left, does, context, last) : undefined;
  return left && other && work(context, does, left, other);
}
