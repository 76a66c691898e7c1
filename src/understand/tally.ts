import { isStated, type Graph } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { SIZES } from './market-size.ts';
import { dealOf, listed, stakesIn, tieTo } from './listed.ts';
import type { Quantity, Question } from './question.ts';

/** What sums are looked up in. */
export type Books = Pick<Context, 'graph' | 'figured'>;

/** What deals come to that all have a sum. */
export const sumOf = (...deals: Deal[]): Extract<Quantity, { deals: string[] }> => ({
  deals: deals.map(({ id }) => id),
  without: [],
});

const alone = (deals: Deal[]): Quantity[] => deals.filter(isStated).map((deal) => sumOf(deal));

/** The market's figures, or whatever else is told year by year and of no company, the earliest first. */
const yearly = ({ figured }: Books): Quantity[] =>
  figured
    .filter(({ entities }) => entities.length === 0)
    .toSorted((a, b) => a.figure!.year - b.figure!.year)
    .map(({ id }) => ({ fact: id }));

function stagesOf({ graph }: Books, what: 'first' | 'rest'): Quantity[] {
  const deal = graph.all.find(({ stages }) => stages[0]?.usd !== undefined);
  return deal
    ? [{ deals: [deal.id], without: [], stage: 0, ...(what === 'rest' ? { rest: true } : {}) }]
    : [];
}

/** All of a stake of which only a stage is meant. */
export const wholeOf = (sum: Quantity): { deals: string[]; without: string[] } | undefined =>
  'deals' in sum && sum.stage !== undefined ? { deals: sum.deals, without: [] } : undefined;

/** The first stage of a stake that is told with its stages. */
export function stageOf(sum: Quantity, { graph }: Books): Quantity | undefined {
  if ('fact' in sum || sum.stage !== undefined || sum.deals.length !== 1) return undefined;
  const [staged] = stagesOf({ graph, figured: [] }, 'first');
  return staged && 'deals' in staged && staged.deals[0] === sum.deals[0] ? staged : undefined;
}

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
type Told = { [Kind in Question['kind']]?: (question: Of<Kind>, books: Books) => Quantity[] };

const ofDeal = (question: Question, { graph }: Books): Quantity[] => {
  const deal = dealOf({ question, deals: [] }, { graph });
  return deal ? alone([deal]) : [];
};

const ofList = (question: Of<'investors'> | Of<'investments'>, books: Books): Quantity[] =>
  question.all ? [] : alone(listed({ question }, books));

function ofDerived({ what }: Of<'derived'>, books: Books): Quantity[] {
  if (what === 'after-2023' || what === 'share-by-2023' || what === 'share-after-2023')
    return stagesOf(books, what === 'share-by-2023' ? 'first' : 'rest');
  return what.startsWith('growth') ? yearly(books) : [];
}

const TOLD: Told = {
  tie: ({ from, to, deal }, { graph }) => alone(graph.between(from, to, deal).slice(0, 1)),
  payments: ofDeal,
  extreme: ofDeal,
  investors: ofList,
  investments: ofList,
  holds: (question, books) => alone(stakesIn(books, question)),
  stakes: (question, books) => alone(stakesIn(books, question)),
  total: ({ by, of, deals }, books) =>
    merged(deals ? books.graph.all.filter(({ id }) => deals.includes(id)) : stakesIn(books, { by, of })),
  net: ({ of, by }, { graph }) => {
    const paid = graph.outOf(of, 'payment').filter(({ to }) => by === undefined || to === by);
    const back = graph.into(of, 'investment').filter(({ from }) => by === undefined || from === by);
    return [...alone(paid), ...merged(back)];
  },
  calculation: ({ left, right }) => [left, right],
  portion: ({ of }) => [of],
  ratio: ({ first, second }) => [first, second].map((id) => ({ deals: [id], without: [] })),
  market: ({ year }, { figured }) =>
    figured.filter(({ figure }) => figure!.year === year).map(({ id }) => ({ fact: id })),
  derived: ofDerived,
  // The sizes of both years are told by one fact.
  facts: ({ ids: [fact] }, books) =>
    fact === SIZES.ids[0]
      ? yearly(books)
      : books.figured.flatMap(({ id }) => (id === fact ? [{ fact: id }] : [])),
};

/** The sums that a question is answered with, each by itself; what is added up is one. */
export function sumsIn(question: Question, books: Books): Quantity[] {
  const told = TOLD[question.kind] as ((asked: Question, books: Books) => Quantity[]) | undefined;
  return told?.(question, books) ?? [];
}

/** Several sums as one. */
export function merged(deals: Deal[]): Quantity[] {
  const stated = deals.filter(isStated).map(({ id }) => id);
  const without = deals.filter((deal) => !isStated(deal)).map(({ id }) => id);
  return stated.length > 0 ? [{ deals: stated, without }] : [];
}

/** What a sum comes to, its bound left aside. */
export function faceOf(sum: Quantity, { graph, figured }: Books): number {
  if ('fact' in sum) return figured.find(({ id }) => id === sum.fact)?.figure!.usd ?? 0;
  const { stage } = sum;
  return graph.all
    .filter(({ id }) => sum.deals.includes(id))
    .reduce((all, { amount: { usd = 0 }, stages }) => {
      const part = stage === undefined ? 0 : (stages[stage]?.usd ?? 0);
      return all + (stage === undefined ? usd : sum.rest ? usd - part : part);
    }, 0);
}

export const isSameSum = (a: Quantity, b: Quantity): boolean => codeOf(a) === codeOf(b);

const codeOf = (sum: Quantity): string =>
  'fact' in sum ? sum.fact : `${sum.deals.toSorted().join(' ')} ${sum.stage ?? ''} ${sum.rest ?? ''}`;

/** The other of the figures that are told year by year. */
export function otherYearOf(sum: Quantity, books: Books): Quantity | undefined {
  const all = yearly(books);
  return all.some((one) => isSameSum(one, sum)) ? all.find((one) => !isSameSum(one, sum)) : undefined;
}

/** Who gives, and who gets it, each of them once. */
export const endsOf = (deals: Deal[]): { by: string[]; of: string[] } => ({
  by: [...new Set(deals.map(({ from }) => from))],
  of: [...new Set(deals.map(({ to }) => to))],
});

/** Stakes of one giver, or in one company, added up. */
export function addUp(graph: Graph, sums: Quantity[]): Question | undefined {
  const ids = sums.flatMap((sum) => ('deals' in sum ? [...sum.deals, ...sum.without] : ['']));
  const deals = graph.all.filter(({ id, kind }) => kind === 'investment' && ids.includes(id));
  const { by, of } = endsOf(deals);
  const isOne =
    deals.length === new Set(ids).size && deals.length > 1 && (by.length === 1 || of.length === 1);
  return isOne ? { kind: 'total', by, of } : undefined;
}

/** What is left of a sum without one of its parts. */
export function leftOf(graph: Graph, whole: Quantity, part: Quantity): Question | undefined {
  if (!('deals' in whole) || !('deals' in part) || part.stage !== undefined || whole.deals.length < 2)
    return undefined;
  const left = graph.all.filter(({ id }) => whole.deals.includes(id) && !part.deals.includes(id));
  if (left.length === 0 || left.length + part.deals.length !== whole.deals.length) return undefined;
  return left.length === 1
    ? tieTo(left[0]!)
    : addUp(graph, [{ deals: left.map(({ id }) => id), without: [] }]);
}
