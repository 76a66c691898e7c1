import { comparisonHolds } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import { boundOf, differenceOf, ratioOf, type Interval } from '../knowledge/interval.ts';
import type { Amount } from '../knowledge/schema.ts';
import type { Claim, Operation, Question } from '../understand/question.ts';
import { value, type Answer, type Line, type Value } from './answer.ts';
import { areAlike, isPartOf, naming, shareIn, sideOf, type Side } from './side.ts';
import { factsOf, ids, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

type Calculation = Extract<Question, { kind: 'calculation' }>;

/** What is worked out: within its bound, or at face value where the bounds leave it open. */
interface Result {
  amount: Amount;
  /** the stated bounds were taken as they stand */
  isFace: boolean;
}

type Measure = 'usd' | 'times' | 'percent';

const UNITS: Record<Exclude<Operation, 'compare'>, Measure> = {
  difference: 'usd',
  ratio: 'times',
  share: 'percent',
};

function within(interval: Interval, ceiling: number, face: number, alike: boolean): Result | undefined {
  if (alike && interval.least <= 0 && interval.least !== interval.most)
    return { amount: { usd: face, bound: 'exact' }, isFace: true };
  const amount = boundOf(interval, ceiling);
  return amount && { amount, isFace: false };
}

/** A gap of which only the upper end is known; undefined where there is none. */
const atMost = ({ least, most }: Interval): Result | undefined =>
  least === -Infinity && most > 0 && most < Infinity
    ? { amount: { usd: most, bound: 'up-to' }, isFace: false }
    : undefined;

function work(operation: Operation, a: Side, b: Side): Result | undefined {
  const alike = areAlike(a, b);
  switch (operation) {
    case 'compare':
    case 'difference': {
      const difference = differenceOf(a.interval, b.interval);
      if (difference.least < 0 && !alike) return atMost(difference);
      return within(difference, Infinity, a.face - b.face, alike);
    }
    case 'ratio':
      return within(ratioOf(a.interval, b.interval), Infinity, a.face / b.face, alike);
    case 'share':
      return within(shareIn(a, b), isPartOf(a, b) ? 1 : Infinity, a.face / b.face, alike);
  }
}

/** Larger and smaller, or part and whole, whichever way round they were named; a division keeps its order. */
function inOrder({ operation }: Calculation, a: Side, b: Side): [Side, Side] {
  const isLarger = a.face >= b.face;
  if (operation === 'share') return isPartOf(b, a) || (isLarger && !isPartOf(a, b)) ? [b, a] : [a, b];
  return isLarger ? [a, b] : [b, a];
}

const round = (number: number, unit: Measure): number =>
  unit === 'usd' ? number : unit === 'times' ? Math.round(number * 10) / 10 : Math.round(number * 100);

/** A share of two thirds is about 67%; five times is five times. */
const isRounded = (number: number, unit: Measure): boolean =>
  unit !== 'usd' &&
  Math.abs(number * (unit === 'times' ? 10 : 100) - Math.round(number * (unit === 'times' ? 10 : 100))) >
    1e-9;

/** Whether the result bears out the figure that was named; undefined where none was, or the bound leaves it open. */
function resultHolds({ claim }: Calculation, { amount }: Result, unit: Measure): boolean | undefined {
  const claimed = claim && claimedIn(claim, unit);
  if (claim === undefined || claimed === undefined) return undefined;
  const figure: Amount = { usd: round(amount.usd!, unit), bound: amount.bound };
  return claim.than ? comparisonHolds(figure, claim.than, claimed) : figure.usd === claimed;
}

/** "Is A more than twice B?", where B is the larger. */
const isTurned = ({ operation, claim, greater }: Calculation, isLeftLarger: boolean): boolean =>
  operation === 'ratio' &&
  claim?.times !== undefined &&
  greater !== undefined &&
  (greater === 'left') !== isLeftLarger;

const claimedIn = ({ usd, times, percent }: Claim, unit: Measure): number | undefined =>
  ({ usd, times, percent })[unit];

function supportOf(sides: Side[]): Pick<Answer, 'facts' | 'deals' | 'near' | 'list'> {
  const deals = sides.flatMap((side) => side.deals);
  const stated = sides.flatMap(({ quantity }) => ('fact' in quantity ? [quantity.fact] : []));
  const near: Question[] =
    deals.length > 0
      ? [{ kind: 'deals' }, { kind: 'investors', of: [deals.at(-1)!.to] }]
      : [{ kind: 'facts', ids: stated.slice(0, 1) }, { kind: 'deals' }];
  return { facts: unique([...stated, ...factsOf(deals)]), deals: ids(deals), near, list: true };
}

/** Deals without a figure that one would count, told by the side on which they differ. */
const withoutLine = (sides: Side[]): Line[] => {
  const deals = sides.flatMap(({ without }) => without);
  if (deals.length === 0) return [];
  const isOfOne = deals.length > 1 && unique(deals.map(({ to }) => to)).length === 1;
  if (deals.length <= MOST_NAMED && !isOfOne)
    return [{ key: 'calculation.without', values: { deals: { type: 'path', deals: ids(deals) } } }];
  const names = unique(deals.map(({ from }) => from));
  return [{ key: 'total.without', values: { list: value.entities(names) } }];
};

/** More deals than these are told by their givers alone. */
const MOST_NAMED = 2;

/** Two sums whose stated figures are the same: neither is said to be larger. */
function answerEqual(question: Calculation, left: Side, right: Side): Answer {
  const holds = question.same ?? (question.greater === undefined ? undefined : false);
  return {
    kind: 'answer',
    ...verdictOn(holds, question),
    lines: [{ key: 'calculation.compare-equal', values: { left: naming(left), right: naming(right) } }],
    ...supportOf([left, right]),
  };
}

/** How far two stated figures are apart; of sums of several kinds there is no such figure. */
const faceGap = (a: Side, b: Side): Result | undefined =>
  a.bounds.size === 1 && b.bounds.size === 1
    ? { amount: { usd: a.face - b.face, bound: 'exact' }, isFace: true }
    : undefined;

/** Which of two sums is larger, as far as their bounds tell. */
function answerCompare(question: Calculation, left: Side, right: Side): Answer {
  const isLeftLarger = left.face >= right.face;
  const [a, b] = isLeftLarger ? [left, right] : [right, left];
  const { least } = differenceOf(a.interval, b.interval);
  const isSure = least >= 0;
  const isFace = !isSure && areAlike(a, b);
  const { greater, same } = question;
  const ratio = isSure || isFace ? work('ratio', a, b) : undefined;
  // Where the bounds leave it open, the stated figures are still so far apart.
  const gap = isSure || isFace ? work('difference', a, b) : faceGap(a, b);
  const isSettled = isSure || isFace;
  const isLeft = greater === undefined ? undefined : (greater === 'left') === isLeftLarger;
  if (a.face === b.face && b.without.length === 0) return answerEqual(question, left, right);
  return {
    kind: 'answer',
    ...verdictOn(isSettled ? (same ? false : isLeft) : undefined, question),
    lines: [
      {
        key: `calculation.compare-${isSure ? 'more' : isFace ? 'face' : gap ? 'open-gap' : 'open'}`,
        values: {
          left: naming(a),
          right: naming(b),
          ...(ratio ? { times: measureOf(ratio, 'times', [a, b]) } : {}),
          ...(gap ? { gap: measureOf(gap, 'usd', [a, b]) } : {}),
        },
      },
      ...withoutLine([a, b]),
    ],
    ...supportOf([a, b]),
  };
}

/** A result in words to be: rounded, and said to be about that where it or what it is worked out of is. */
function measureOf({ amount: { usd = 0, bound } }: Result, unit: Measure, sides: Side[]): Value {
  const isAbout = sides.some(({ about }) => about) || (bound === 'exact' && isRounded(usd, unit));
  return { type: 'measure', unit, value: round(usd, unit), bound, about: isAbout };
}

/** The years that two figures lie apart. */
const yearsBetween = (a: Side, b: Side): number | undefined =>
  a.year === undefined || b.year === undefined || a.year === b.year ? undefined : Math.abs(a.year - b.year);

/**
 * What two stated sums come to: their difference, their ratio, a share, or which is larger. Bounds are carried along:
 * at least $13 billion less up to $5 billion is at least $8 billion; where they leave it open, that is said.
 */
export function answerCalculation(question: Calculation, library: Library): Answer {
  const { operation } = question;
  const [left, right] = [sideOf(question.left, library), sideOf(question.right, library)];
  if (operation === 'compare') return answerCompare(question, left, right);
  const [a, b] = inOrder(question, left, right);
  const unit = UNITS[operation];
  const values = { left: naming(a), right: naming(b) };
  const result = work(operation, a, b);
  const support = supportOf([a, b]);
  if (!result) return { kind: 'answer', lines: [{ key: 'calculation.unknown', values }], ...support };
  const { usd = 0 } = result.amount;
  const measure = measureOf(result, unit, [a, b]);
  const years = operation === 'difference' && question.perYear ? yearsBetween(a, b) : undefined;
  return {
    kind: 'answer',
    ...verdictOn(isTurned(question, a === left) ? false : resultHolds(question, result, unit), question),
    lines: [
      { key: `calculation.${operation}${result.isFace ? '-face' : ''}`, values: { ...values, measure } },
      ...(years ? [yearlyLine(usd / years, years)] : []),
      ...withoutLine([a, b]),
    ],
    ...support,
  };
}

const yearlyLine = (usd: number, years: number): Line => ({
  key: 'calculation.per-year',
  values: {
    measure: { type: 'measure', unit: 'usd', value: usd, bound: 'exact', about: true },
    years: value.number(years),
  },
});
