import type { Library } from '../knowledge/index.ts';
import { intervalOf, ratioOf, shareOf, sumOf, type Interval } from '../knowledge/interval.ts';
import type { Amount, Bound, Deal } from '../knowledge/schema.ts';
import type { Quantity } from '../understand/question.ts';
import type { Value } from './answer.ts';
import { sumByBound } from './totals.ts';

/** One side of a calculation: what it may be, and what its stated figures come to. */
export interface Side {
  quantity: Quantity;
  interval: Interval;
  /** the stated figures added up, whatever their bounds */
  face: number;
  bounds: Set<Bound>;
  about: boolean;
  amounts: Amount[];
  deals: Deal[];
  /** deals that belong to it but have no figure */
  without: Deal[];
  year?: number;
}

function sideOfFact(fact: string, { knowledge }: Library): Side {
  const { usd, about, year } = knowledge.facts.get(fact)!.figure!;
  return {
    quantity: { fact },
    interval: { least: usd, most: usd },
    face: usd,
    bounds: new Set(['exact']),
    about,
    amounts: [{ usd, bound: 'exact' }],
    deals: [],
    without: [],
    year,
  };
}

/** All of a stake, one of its stages, or what came on top of that stage. */
function amountOf({ amount, stages }: Deal, { stage, rest }: { stage?: number; rest?: boolean }): Amount {
  const part = stage === undefined ? undefined : stages[stage];
  if (part?.usd === undefined) return amount;
  return rest && amount.usd !== undefined ? { usd: amount.usd - part.usd, bound: amount.bound } : part;
}

/** What a quantity comes to, by the figures of its deals or its fact. */
export function sideOf(quantity: Quantity, library: Library): Side {
  if ('fact' in quantity) return sideOfFact(quantity.fact, library);
  const dealsOf = (list: string[]) => list.flatMap((id) => library.knowledge.deals.get(id) ?? []);
  const deals = dealsOf(quantity.deals);
  const amounts = deals.map((deal) => amountOf(deal, quantity));
  return {
    quantity,
    interval: sumOf(amounts.map(intervalOf)),
    face: amounts.reduce((sum, { usd = 0 }) => sum + usd, 0),
    bounds: new Set(amounts.map(({ bound }) => bound)),
    about: false,
    amounts: sumByBound(amounts),
    deals,
    without: dealsOf(quantity.without),
  };
}

/** A side in words: each deal, or what a fact calls its figure. */
export const naming = ({ quantity, amounts, about }: Side): Value => ({
  type: 'quantity',
  amounts,
  about,
  ...('fact' in quantity
    ? { fact: quantity.fact }
    : {
        deals: quantity.deals,
        ...(quantity.stage === undefined ? {} : { stage: quantity.stage }),
        ...(quantity.rest ? { rest: true } : {}),
      }),
});

/** All of the part's deals are among the whole's. */
export const isPartOf = (part: Side, whole: Side): boolean => {
  const [inner, outer] = [part.quantity, whole.quantity];
  if ('fact' in inner || 'fact' in outer || outer.stage !== undefined) return false;
  return inner.deals.every((id) => outer.deals.includes(id));
};

/** What is left of the whole without the part. */
const restOf = (part: Side, whole: Side): Interval =>
  sumOf(whole.deals.filter((deal) => !part.deals.includes(deal)).map(({ amount }) => intervalOf(amount)));

/** The share of one side in another, of which it may be a part. */
export function shareIn(part: Side, whole: Side): Interval {
  const { quantity } = part;
  const isStage = 'stage' in quantity && quantity.stage !== undefined;
  const [deal] = part.deals;
  if (isStage && quantity.rest && deal)
    return shareOf(part.interval, intervalOf(amountOf(deal, { stage: quantity.stage! })));
  return isPartOf(part, whole) && !isStage
    ? shareOf(part.interval, restOf(part, whole))
    : ratioOf(part.interval, whole.interval);
}

/** Ceilings held against ceilings, or floors against floors: what they come to as they stand. */
export const areAlike = (a: Side, b: Side): boolean => {
  const bounds = [...new Set([...a.bounds, ...b.bounds])];
  return bounds.length === 1 && a.bounds.size === 1;
};
