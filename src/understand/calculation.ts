import { TURNED } from '../knowledge/claims.ts';
import { isStated } from '../knowledge/graph.ts';
import type { Deal, Intent } from '../knowledge/schema.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import {
  asCompared,
  greaterOf,
  isClaimed,
  isOfBoth,
  isSame,
  namesSums,
  operationIn,
  type Asked,
} from './operation.ts';
import type { Claim, Quantity, Question } from './question.ts';
import { paysFor } from './pairs.ts';
import { readShareOfPair } from './pair-share.ts';
import { dealsOf, quantityOf, sidesOf } from './quantities.ts';
import { pairsIn } from './sum-pairs.ts';
import { isInTime } from './stakes.ts';
import { withBareSums } from './bare-sums.ts';

/** Two single stakes, of which the larger is asked for: that has an answer of its own. */
const areStakes = ({ graph }: Context, quantities: Quantity[]): boolean =>
  quantities.every(
    (one) =>
      'deals' in one &&
      one.deals.length === 1 &&
      one.without.length === 0 &&
      graph.all.find(({ id }) => id === one.deals[0])?.kind === 'investment',
  );

/** The sums of deals, and what they come to. */
const sumsOf = (deals: Deal[]): number[] => {
  const sums = deals.map(({ amount }) => amount.usd ?? 0);
  return [...sums, sums.reduce((all, sum) => all + sum, 0)];
};

/** Whether a named sum is one of the sides: else their total is held against it. */
const isSide = ({ graph, figured }: Context, usd: number, sides: Quantity[]): boolean =>
  sides.some((side) =>
    'fact' in side
      ? figured.some(({ id, figure }) => id === side.fact && figure!.usd === usd)
      : sumsOf(graph.all.filter(({ id }) => side.deals.includes(id))).includes(usd),
  );

/** Several deals are one of the sides. */
const isTogether = (sides: Quantity[]): boolean =>
  sides.some((side) => 'deals' in side && side.deals.length > 1);

/** A comparison that another reading serves better: a crowd, or a total against a threshold. */
function isElsewhere(context: Context, sides: Quantity[], claim: Claim | undefined): boolean {
  const isCrowd = context.reading.companies.length > 4;
  if (!context.yesNo && !isClaimed(context.reading.folded) && isCrowd) return true;
  const { companies, figures } = context.reading;
  // "Does A pay B more than 10b?" names no second sum but the threshold.
  const sums = figures.filter(({ unit }) => unit === 'usd').length;
  const isThreshold = claim?.usd !== undefined && sums === 1 && companies.length === 2 && !isTogether(sides);
  return isThreshold || (claim?.usd !== undefined && !isSide(context, claim.usd, sides));
}

/** Two stakes side by side, where neither is said to be the larger. */
function sideBySide(context: Context, sides: Quantity[]): Question | undefined {
  if (context.yesNo || isClaimed(context.reading.folded) || !areStakes(context, sides)) return undefined;
  const [a, b] = sides.flatMap((side) => ('deals' in side ? dealsOf(context, side.deals) : []));
  if (!a || !b) return undefined;
  const [by, of] = [new Set([a.from, b.from]), new Set([a.to, b.to])];
  return { kind: 'stakes', by: [...by], of: [...of] };
}

const OTHER = { left: 'right', right: 'left' } as const;
/** "Half of B" is said of what B is twice of. */
const turned = ({ times, than, ...claim }: Claim): Claim => ({
  ...claim,
  times: 1 / times!,
  ...(than ? { than: TURNED[than] } : {}),
});

/** "Which is cleverer?" holds no sums against each other. */
const ofMoney = ({ reading, has }: Context): boolean =>
  reading.figures.length > 0 || has('r-invest', 'r-pay', 'q-amount', 'r-money') || namesSums(reading.folded);

const TWO = /二つ|2つ|二件|2件|二社|2社|両社|両方|\b(?:two|both|pair)\b/;
const GIVERS = /出資|投資|出し手|\b(?:invest\w*|backers?|strategics?|che(?:que|ck)s?|stakes?)\b/;

/** The two of one, which are no sum that stands beside another. */
const OWN_TWO =
  /\b(?:two|both|2) (?:of (?:its|their) )?(?:\w+ )?(?:stakes|investments|bets|deals|che(?:que|ck)s|pledges)\b|(?:二つ|2つ|二件|2件|両方)の(?:出資|投資)/;

/** Two sums of the same side, the first in the graph of those that have just two. */
function twoStated({ graph }: Context, id: string | undefined): Deal[] {
  const stated = graph.all.filter((deal) => deal.kind === 'investment' && isStated(deal));
  const lists =
    id === undefined
      ? stated.map(({ to }) => stated.filter((deal) => deal.to === to))
      : [stated.filter(({ from }) => from === id), stated.filter(({ to }) => to === id)];
  return lists.find(({ length }) => length === 2) ?? [];
}

/** "MS's two stakes, what multiple", "the gap between the two backers' caps": the two of one side that have a sum. */
function ofOwnTwo(context: Context, { operation, ofYears }: Asked): Question | undefined {
  const { folded, companies } = context.reading;
  const [only, second] = companies;
  if (second || ofYears || operation === 'share' || !TWO.test(folded) || paysFor(context)) return undefined;
  if (only === undefined && !GIVERS.test(folded)) return undefined;
  const [a, b] = twoStated(context, only);
  if (!a || !b) return undefined;
  return { kind: 'calculation', operation, left: quantityOf([a], true)!, right: quantityOf([b], true)! };
}

/** Sums are named, or a company whose stakes they are: else the one that both hold is meant. */
const isPlaced = (context: Context): boolean =>
  context.reading.figures.some(({ unit }) => unit === 'usd') ||
  context.reading.companies.some((id) => isAiCompany(context, id));

/** Said to be the same, or so many times as much. */
const isEven = ({ reading }: Context): boolean =>
  isSame(reading.folded) || reading.figures.some(({ unit }) => unit === 'times');

/** "Is A's double B's?": of two sums a factor is claimed. */
function claimedRatio(context: Context): Asked | undefined {
  const { reading, yesNo } = context;
  const areKnown = reading.companies.every((id) => isInvestor(context, id) || isAiCompany(context, id));
  const count = reading.companies.length + reading.figures.filter(({ unit }) => unit === 'usd').length;
  const areKinds = context.has('r-pay') && context.has('r-receive');
  return yesNo && areKnown && (count > 1 || areKinds) && reading.figures.some(({ unit }) => unit === 'times')
    ? { operation: 'ratio', perYear: false, ofYears: false, isRate: false }
    : undefined;
}

/** A stake and a part of it: nobody asks which of them is more. */
const areOfOne = ([a, b]: [Quantity, Quantity]): boolean =>
  'deals' in a &&
  'deals' in b &&
  a.deals.length === 1 &&
  a.deals[0] === b.deals[0] &&
  (a.stage === undefined) !== (b.stage === undefined);

/** What is worked out by a sum of its own, likelier than not. */
const OF_ITS_OWN = new Set<Intent>([
  'after-2023',
  'share-by-2023',
  'needed-rate',
  'rate-check',
  'growth-difference',
]);
const LIKELIER = 0.5;
const SHARE = /%|\bper ?cent|\b(?:fraction|share|portion|part|ratio) of\b|割|比率|割合/;

/** A sum is named that is another deal's than the one told with its stages, and no stage of that. */
function namesOther({ reading, graph }: Context): boolean {
  const staged = graph.all.filter(({ stages }) => stages.length > 0);
  const own = staged.flatMap(({ amount, stages }) => [amount.usd, ...stages.map(({ usd }) => usd)]);
  const isOther = (sum: number) => !own.includes(sum) && graph.all.some(({ amount }) => amount.usd === sum);
  return reading.figures.some(({ unit, value }) => unit === 'usd' && isOther(value));
}
const isWorkedOut = (context: Context): boolean => {
  const [first] = context.asked;
  return (
    first !== undefined && !(first.intent === 'after-2023' && namesOther(context)) && isOwn(first, context)
  );
};
const isOwn = (first: Context['asked'][number], { reading }: Context): boolean =>
  !SHARE.test(reading.folded) && OF_ITS_OWN.has(first.intent) && first.share >= LIKELIER;

const ASKS_SUM = /いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|何倍|\bhow (?:much|many)\b|\bby what\b/;

/** What the result is said to be; a sum that stands for one of the sides is not, where the result is asked for. */
function claimedOf(context: Context, { operation }: Asked, sides: Quantity[]): Claim | undefined {
  const claim = claimOf(context.reading);
  const isWanted = operation !== 'compare' && ASKS_SUM.test(context.reading.folded);
  return isWanted && claim?.usd !== undefined && isSide(context, claim.usd, sides) ? undefined : claim;
}

/** Two sums that the text names, and what is to be done with them: their gap, their ratio, a share, which is more. */
export function readCalculation(read: Context): Question | undefined {
  const context = { ...read, reading: withBareSums(read) };
  const { reading } = context;
  const { yesNo, has } = context;
  const operation = operationIn(reading.folded) ?? claimedRatio(context);
  const asked = operation && asCompared(operation, reading.folded);
  if (!asked || has('q-why') || isWorkedOut(context)) return undefined;
  if (asked.operation === 'compare' && (!ofMoney(context) || isInTime(reading.folded))) return undefined;
  if (yesNo && isEven(context) && !isPlaced(context)) return undefined;
  const ofPair = asked.operation === 'share' ? readShareOfPair(context) : undefined;
  if (ofPair) return ofPair;
  const isTold = asked.operation === 'compare' && isClaimed(reading.folded);
  const isOnly = !has('r-pay') && !reading.figures.some(({ unit }) => unit === 'usd');
  const two = isOnly && OWN_TWO.test(reading.folded) ? ofOwnTwo(context, asked) : undefined;
  if (two) return two;
  const found = firstOf(pairsIn(context), (pair) => {
    const sides = sidesOf(context, pair, asked);
    return sides && { sides, word: pair.word };
  });
  if (!found) return ofOwnTwo(context, asked);
  const { sides, word } = found;
  const claim = claimedOf(context, asked, sides);
  const greater = greaterOf(reading.folded, word);
  const isHalf = claim?.times !== undefined && claim.times < 1;
  const isCompared = asked.operation === 'compare';
  if (isCompared && (isElsewhere(context, sides, claim) || areOfOne(sides))) return undefined;
  const beside = isCompared ? sideBySide(context, sides) : undefined;
  if (beside) return beside;
  const same = isCompared && yesNo && isSame(reading.folded);
  const isEither = !isHalf && claim?.times !== undefined && isOfBoth(reading.folded);
  return {
    kind: 'calculation',
    operation: asked.operation === 'compare' && claim?.times !== undefined ? 'ratio' : asked.operation,
    left: sides[0],
    right: sides[1],
    ...(asked.perYear ? { perYear: true } : {}),
    ...(claim ? { claim: isHalf ? turned(claim) : claim } : {}),
    ...(same
      ? { same }
      : (yesNo || isTold) && !isEither
        ? { greater: isHalf ? OTHER[greater] : greater }
        : {}),
    ...(isTold ? { yes: true } : {}),
  };
}

/** The first that something is made of. */
function firstOf<Item, Made>(items: Item[], make: (item: Item) => Made | undefined): Made | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}
