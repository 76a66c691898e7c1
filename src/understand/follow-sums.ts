import { isStated } from '../knowledge/graph.ts';
import type { Context } from './context.ts';
import { TOGETHER } from './follow-sets.ts';
import type { Turn } from './follow.ts';
import { operationIn, RISES } from './operation.ts';
import type { Operation, Quantity, Question } from './question.ts';
import { SMALLER } from './stakes.ts';
import { swapCompany } from './swap.ts';
import { faceOf, isSameSum, merged, otherYearOf, sumsIn, wholeOf } from './tally.ts';

/** What half a sentence does with the sums that were told: less is needed to say it than in a whole one. */
const DOES: [Operation | 'add', RegExp][] = [
  [
    'add',
    /足[しすせ]|たす|加え|乗っけ|乗せ|上乗せ|込み(?:だと|で)|\b(?:plus|throw(?:ing)? in|toss(?:ing)? in|add(?:ing)?(?: in| on)?|chuck in|stick|tack on|count(?:ing)? in|on top of that)\b/,
  ],
  [
    'share',
    /割合|何割|何%|ぱーせん|ぱせん|\b(?:percent\w*|pct|share|fraction|proportion|portion|cut)\b|^(?:as |in )?(?:a )?%/,
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

/** The sum that is named beside what was told: by a number, a company, or where it was told before. */
function namedSum(context: Context, last: Turn, told: Quantity[]): Quantity | undefined {
  const { reading, graph, figured } = context;
  const numbers = numbered(context);
  const earlier = (last.earlier ?? []).flatMap((question) => sumsIn(question, context));
  const all = [
    ...told,
    ...earlier,
    ...graph.all.filter(isStated).map(({ id }) => ({ deals: [id], without: [] })),
  ];
  const counted = all.find((sum) => numbers.includes(faceOf(sum, context)));
  if (counted) return counted;
  const year = reading.figures.find(({ unit }) => unit === 'year');
  const ofYear = year && figured.find(({ figure }) => figure!.year === year.value);
  if (ofYear) return { fact: ofYear.id };
  const [id] = reading.companies;
  if (id === undefined) return pointedTo(context, last);
  const within = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [own, second] = graph.all.filter(
    (deal) => within.includes(deal.id) && isStated(deal) && deal.from === id,
  );
  if (own && !second) return { deals: [own.id], without: [] };
  const swapped = swapCompany(context, last.question, id);
  const [only, more] = swapped?.kind === 'tie' ? sumsIn(swapped, context) : [];
  return more ? undefined : only;
}

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
    return only && !second && !isSameSum(only, sum) ? [only] : [];
  });
  return before[0] ?? (does === 'add' ? undefined : otherYearOf(sum, context));
}

/** Stakes of one giver, or in one company, added up. */
function addUp({ graph }: Context, sums: Quantity[]): Question | undefined {
  const ids = sums.flatMap((sum) => ('deals' in sum ? [...sum.deals, ...sum.without] : ['']));
  const deals = graph.all.filter(({ id, kind }) => kind === 'investment' && ids.includes(id));
  const by = [...new Set(deals.map(({ from }) => from))];
  const of = [...new Set(deals.map(({ to }) => to))];
  const isOne =
    deals.length === new Set(ids).size && deals.length > 1 && (by.length === 1 || of.length === 1);
  return isOne ? { kind: 'total', by, of } : undefined;
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

/** A list of who puts in what: of it something is left out, nothing taken away. */
const LISTS = new Set<Question['kind']>(['investors', 'investments']);
const MOST_BESIDE = 3;

const own = ({ reading }: Context): number =>
  reading.features.filter((feature) => /^[wk]:/.test(feature)).length;

/** "As a percentage?", 「そこにNVIDIA分も乗っけて」, "vs the first payment": what is worked out of the sums that were told, and of one that is named with them. */
export function readSum(context: Context, last: Turn): Question | undefined {
  const { reading, graph, has } = context;
  if (reading.companies.length > 1 || has('q-why', 'q-when') || own(context) > MOST_BESIDE) return undefined;
  const does = doesIn(reading.folded);
  // How fast the market grows is no share of it.
  if (does === undefined || (does === 'share' && RISES.test(reading.folded))) return undefined;
  const told = sumsIn(last.question, context);
  if (told.length === 0) return undefined;
  const all = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const [whole = told[0]!] = told.length > 1 ? merged(graph.all.filter(({ id }) => all.includes(id))) : told;
  const named = namedSum(context, last, told);
  if (does === 'add') {
    const other = named ?? (told.length === 1 ? partnerOf(whole, does, context, last) : undefined);
    return other && addUp(context, [whole, other]);
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
