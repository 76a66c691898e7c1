import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import { readOperand, type Operand } from './operands.ts';
import type { Asked } from './operation.ts';
import type { Operation, Quantity, Question } from './question.ts';
import { namesNone, type Pair } from './sum-pairs.ts';

/** What deals come to; undefined where none of them has a figure. */
export function quantityOf(deals: Deal[], isOfStated: boolean): Quantity | undefined {
  const sums = deals.filter(isStated).map(({ id }) => id);
  const without = isOfStated ? [] : deals.filter((deal) => !isStated(deal)).map(({ id }) => id);
  return sums.length > 0 ? { deals: sums, without } : undefined;
}

/** The one stated payment that the names fit. */
function paymentOf({ graph }: Context, operand: Operand, other: Operand): Deal | undefined {
  const own = [...operand.givers, ...operand.takers];
  const named = own.length > 0 ? own : [...other.givers, ...other.takers].slice(0, 1);
  const found = graph.all.filter(
    (deal) =>
      deal.kind === 'payment' && isStated(deal) && named.every((id) => id === deal.from || id === deal.to),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The payment that the other side is, by its words or by its sum. */
function paidBy(context: Context, operand: Operand, other: Operand): Deal | undefined {
  const named = context.graph.all.find(({ id, kind }) => id === other.deal && kind === 'payment');
  return named ?? (other.kind === 'payment' ? paymentOf(context, other, operand) : undefined);
}

/** Those of the other side's fact into which money was put. */
function ofFact({ graph, figured }: Context, { fact }: Operand, givers: string[]): string[] {
  const entities = figured.find(({ id }) => id === fact)?.entities ?? [];
  return entities.filter((to) => givers.every((from) => graph.between(from, to, 'investment').length > 0));
}

/** Those who give and get on one side; what is left unnamed is as on the other, or whoever there is. */
function partiesOf(context: Context, operand: Operand, other: Operand, operation: Operation) {
  const paid = paidBy(context, operand, other);
  const isLike = !paid && other.kind !== 'payment' && other.fact === undefined;
  const isAll = operand.whole || (operation === 'share' && !other.whole);
  let { givers, takers } = operand;
  // "OpenAI's loss against Microsoft's money": what that one has put into the same.
  if (takers.length === 0 && givers.length > 0 && !operand.whole) takers = ofFact(context, other, givers);
  if (takers.length === 0 && paid) takers = [paid.from];
  else if (takers.length === 0 && isLike && !(operand.whole && givers.length > 0)) takers = other.takers;
  if (givers.length === 0 && !isAll)
    givers = isLike ? other.givers : paid && other.takers.length > 0 ? [paid.to] : [];
  return { givers, takers };
}

/** The stakes that a side means. */
function stakesOf(context: Context, operand: Operand, other: Operand, operation: Operation): Deal[] {
  const { givers, takers } = partiesOf(context, operand, other, operation);
  const stakes = context.graph.all.filter(
    ({ kind, from, to }) =>
      kind === 'investment' &&
      (givers.length === 0 || givers.includes(from)) &&
      (takers.length === 0 || takers.includes(to)),
  );
  // "A's cap against B's": what either has put in without a limit is no cap.
  const capped = stakes.filter(({ amount }) => amount.bound === 'up-to');
  const areCaps = (operand.capped ?? other.capped) === true && takers.length === 0 && givers.length === 1;
  return areCaps && capped.length > 0 ? capped : stakes;
}

/** A side that names neither kind nor company is what comes back for the other. */
function isPayment(operand: Operand, other: Operand): boolean {
  // Of two that pay, the one that names nobody is what the other is held against: "if the two pay up, does it cover …".
  if (operand.kind === 'payment' && other.kind === 'payment' && operand.bare && operand.pair) return false;
  if (operand.kind) return operand.kind === 'payment';
  return other.kind === 'investment' && operand.bare && operand.returns;
}

/** The deals with these ids. */
export const dealsOf = ({ graph }: Context, ids: string[]): Deal[] =>
  graph.all.filter(({ id }) => ids.includes(id));

/** The deal whose sum is named, by itself or beside one of its own: "NVIDIA's 10 billion". */
function dealNamed({ graph }: Context, { deal, givers, takers }: Operand, other: Operand): Deal | undefined {
  const named = [...givers, ...takers];
  // Where both sides name a sum, a company of the other's may stand beside it.
  const isEnough = other.deal !== undefined;
  return graph.all.find(
    ({ id, from, to }) =>
      id === deal &&
      (named.every((one) => one === from || one === to) ||
        (isEnough && named.some((one) => one === from || one === to))),
  );
}

function resolve(
  context: Context,
  operand: Operand,
  other: Operand,
  operation: Operation,
): Quantity | undefined {
  if (operand.fact !== undefined) return { fact: operand.fact };
  if (operand.deals) return quantityOf(dealsOf(context, operand.deals), true);
  const named = dealNamed(context, operand, other);
  if (named && operand.stage === 'first') return { deals: [named.id], without: [], stage: 0 };
  if (named) return quantityOf([named], true);
  const isTold =
    (other.deals ?? other.deal) !== undefined &&
    (operation !== 'compare' || operand.whole || operand.kind === 'payment');
  // A payment against stakes: the graph has no other stated one.
  const areTwoKinds = operand.kind !== undefined && other.kind !== undefined && operand.kind !== other.kind;
  if (namesNone(operand) && namesNone(other) && !isTold && !areTwoKinds) return undefined;
  if (isPayment(operand, other)) {
    const deal = paymentOf(context, operand, other);
    if (deal) return quantityOf([deal], true);
    if (operation !== 'share') return undefined;
  }
  const deals = stakesOf(context, operand, other, operation);
  const staged = operand.stage ? deals.find(({ stages }) => stages[0]?.usd !== undefined) : undefined;
  if (!staged) return quantityOf(deals, operand.pair);
  return { deals: [staged.id], without: [], stage: 0, ...(operand.stage === 'rest' ? { rest: true } : {}) };
}

const isStage = (quantity: Quantity): boolean => 'deals' in quantity && quantity.stage !== undefined;

/** A stage is held against all of its own stake, unless another one's sum is told. */
function ofOneStake(a: Quantity, b: Quantity, told: { left: boolean; right: boolean }): [Quantity, Quantity] {
  if ('fact' in a || 'fact' in b) return [a, b];
  const isOther = isStage(a) ? told.right : told.left;
  if (isOther || isStage(a) === isStage(b)) return [a, b];
  return isStage(a) ? [a, { deals: a.deals, without: [] }] : [{ deals: b.deals, without: [] }, b];
}

const codeOf = (quantity: Quantity): string =>
  'fact' in quantity
    ? quantity.fact
    : `${quantity.deals.toSorted().join(' ')} ${quantity.stage ?? ''}${quantity.rest ?? ''}`;

/** The sum that is named is of another deal than the stage on the other side. */
const isToldApart = (
  { graph }: Context,
  { deal, givers, takers }: Operand,
  { deals }: { deals: string[] },
): boolean =>
  deal === undefined
    ? givers.length > 0 &&
      takers.length > 0 &&
      !graph.all.some(
        ({ id, from, to }) => deals.includes(id) && givers.includes(from) && takers.includes(to),
      )
    : !deals.includes(deal);

/** Names nothing, and holds nothing against what is named. */
const NOTHING: Operand = {
  givers: [],
  takers: [],
  whole: false,
  pair: false,
  returns: false,
  bare: true,
};

/** The one sum that a text names, by its figure, its parties or its fact. */
export function quantityIn(context: Context): Quantity | undefined {
  const operand = readOperand(context, 0, context.reading.folded.length);
  return operand && resolve(context, operand, NOTHING, 'share');
}

/** All that one gets is meant, whoever gives it. */
const ALL_IN =
  /合計|合算|総額|全体|全部|すべて|足し|合わせ|フル|両社|両者|[二2]社|\b(?:both (?:of (?:them|its)|companies|backers|investors))\b|\b(?:combined|together|altogether|everything|overall|sum of|all (?:the|that|of|its)|total (?:money |funding |cash )?in(?:to)?)\b/;

/** One who gives, and two who get. */
const THREE = 3;

/** "A's stake in B against that in C": of what C gets, what A puts in, where nobody else is named who gives. */
function ofOneGiver(context: Context, sides: [Quantity, Quantity]): [Quantity, Quantity] {
  const { companies } = context.reading;
  const [giver, second] = companies.filter((id) => !isAiCompany(context, id));
  if (
    giver === undefined ||
    second !== undefined ||
    companies.length !== THREE ||
    ALL_IN.test(context.reading.folded)
  )
    return sides;
  const dealsIn = (side: Quantity): Deal[] => ('deals' in side ? dealsOf(context, side.deals) : []);
  const isGivers = (side: Quantity) =>
    dealsIn(side).length > 0 &&
    dealsIn(side).every(({ kind, from }) => kind === 'investment' && from === giver);
  const narrowed = (side: Quantity, other: Quantity): Quantity => {
    const [own, more] = dealsIn(side).filter(({ kind, from }) => kind === 'investment' && from === giver);
    const isOne = isGivers(other) && dealsIn(side).length > 1 && own !== undefined && more === undefined;
    return isOne ? { deals: [own.id], without: [] } : side;
  };
  return [narrowed(sides[0], sides[1]), narrowed(sides[1], sides[0])];
}

/** One sum said to be more than another, to be confirmed; undefined where either of them isn't stated. */
export const claimedMore = (
  left: Quantity | undefined,
  right: Quantity | undefined,
  greater: 'left' | 'right',
): Question | undefined =>
  left && right && { kind: 'calculation', operation: 'compare', left, right, greater, yes: true };

/** The two sums that a split names; undefined where it names fewer, or the same twice. */
export function sidesOf(
  context: Context,
  { left, right }: Pair,
  asked: Asked,
): [Quantity, Quantity] | undefined {
  const { operation, ofYears, isRate } = asked;
  const areFigures = left.fact !== undefined && right.fact !== undefined;
  if (areFigures ? operation === 'compare' || (isRate && operation !== 'difference') : ofYears)
    return undefined;
  const one = resolve(context, left, right, operation);
  const other = one && resolve(context, right, left, operation);
  if (!other) return undefined;
  const sides = ofOneStake(one, other, {
    left: 'deals' in other && isToldApart(context, left, other),
    right: 'deals' in one && isToldApart(context, right, one),
  });
  if (codeOf(sides[0]) === codeOf(sides[1])) return undefined;
  return ofOneGiver(context, sides);
}
