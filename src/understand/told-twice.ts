import type { Clause } from './clause.ts';
import { GROWTH_RATE, isStated, SIZES } from './market-size.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** What the market comes to, by year, and how it grows. */
const [SIZE] = SIZES.ids as [string];
const OF_MARKET = [SIZE, 'market-2025', 'market-2030', GROWTH_RATE];

const isFact = (question: Question, id: string): boolean =>
  question.kind === 'facts' && question.ids[0] === id && !question.polarity;

/** The size for a year, the rate or both: a thing of the market, asked by a noun. */
const isOfMarket = (question: Question): boolean =>
  (question.kind === 'market' &&
    isStated(question.year) &&
    question.claim === undefined &&
    question.until === undefined) ||
  OF_MARKET.some((id) => isFact(question, id));

/** "The size in 2025, the forecast for 2030 and the rate": one statement tells all three, where nothing else is asked. */
export function marketAsOne(question: Question): Question {
  const parts = question.kind === 'several' ? question.parts : [];
  if (parts.length < 2 || !parts.every(isOfMarket)) return question;
  const isSummed = parts.some((one) => isFact(one, SIZE));
  return isSummed || parts.length > 2 ? { kind: 'facts', ids: [SIZE] } : question;
}

/** The deals of a total by each of some, in each of others. */
function dealsOf(question: Question, { library: { graph } }: Understanding): string[] {
  if (question.kind !== 'total' || question.claim) return [];
  const { by, of, deals } = question;
  if (deals) return deals;
  return graph.all
    .filter(
      ({ kind, from, to }) => kind === 'investment' && (!by || by.includes(from)) && (!of || of.includes(to)),
    )
    .filter(({ amount }) => amount.usd !== undefined)
    .map(({ id }) => id);
}

const isSame = (some: string[], others: string[]): boolean =>
  some.length > 0 && some.length === others.length && some.every((id) => others.includes(id));

type Calculation = Extract<Question, { kind: 'calculation' }>;

/** The two sums of a calculation, whichever way round. */
const sidesOf = ({ left, right }: Calculation): string =>
  [left, right]
    .map((side) => JSON.stringify('deals' in side ? { ...side, deals: side.deals.toSorted() } : side))
    .toSorted()
    .join();
const isCompared = (one: Calculation, other: Question): boolean =>
  other.kind === 'calculation' && other.operation === 'compare' && sidesOf(one) === sidesOf(other);

/** Whether what one part tells, another tells as well, and more. */
function isWithin(one: Question, other: Question, parts: Understanding): boolean {
  const { knowledge, graph } = parts.library;
  // "Whose chips, and for what?": what they are used for names whose they are.
  if (
    one.kind === 'supply' &&
    !one.yes &&
    one.by !== undefined &&
    one.of !== undefined &&
    other.kind === 'facts'
  ) {
    const { deals = [] } = knowledge.facts.get(other.ids[0]!) ?? {};
    const supplies = graph.between(one.by, one.of, 'supply');
    return supplies.length > 0 && supplies.every(({ id }) => deals.includes(id));
  }
  // "Does 60% get there? If not, what would?": that it falls short is told with what it takes.
  if (one.kind === 'derived' && one.what === 'needed-rate' && !one.claim)
    return other.kind === 'derived' && other.what === 'sixty-percent';
  // "Their sum, and what share of … that is": a share is told with the sum.
  if (one.kind === 'total' && other.kind === 'calculation' && other.operation === 'share')
    return 'deals' in other.left && isSame(dealsOf(one, parts), other.left.deals);
  // "Isn't that more, and by how much?": which is larger is told with the gap and the factor.
  if (one.kind === 'calculation' && (one.operation === 'difference' || one.operation === 'ratio'))
    return !one.claim && !one.perYear && isCompared(one, other);
  // "Who backs it, and is any of the amounts public?": the list says of each whether it is
  if (one.kind === 'undisclosed' && one.yes && one.sum && !one.all && !one.never)
    return other.kind === 'investors' && other.of.length === 1 && !other.unstated && !other.stated;
  // A point with its head, and then the head: asked under which it stands.
  if (one.kind === 'facts' && other.kind === 'facts' && other.headed)
    return other.under !== undefined && other.under === one.ids[0] && !one.polarity;
  return false;
}

/** What stands for two parts has no room for what goes with it. */
const alone = (question: Question): Question =>
  question.kind === 'facts' ? { ...question, ids: question.ids.slice(0, 1) } : question;

/** A share of what some put in, who were named: of others that put in no stated sum, nothing was asked. */
function ofThoseNamed(question: Question, dropped: Clause[]): Question {
  const isNamed = dropped.some(({ question: one }) => one.kind === 'total' && one.by !== undefined);
  if (!isNamed || question.kind !== 'calculation' || !('deals' in question.left)) return question;
  return { ...question, left: { ...question.left, without: [] } };
}

/** What is left of several parts where one of them tells what another does. */
export function withoutToldTwice(clauses: Clause[], parts: Understanding): Clause[] {
  if (clauses.length < 2) return clauses;
  const isTold = (at: number) =>
    clauses.some((other, place) => place !== at && isWithin(clauses[at]!.question, other.question, parts));
  const dropped = clauses.filter((_, at) => isTold(at));
  if (dropped.length === 0) return clauses;
  return clauses
    .filter((_, at) => !isTold(at))
    .map((clause) => ({ ...clause, question: ofThoseNamed(alone(clause.question), dropped) }));
}

/** "Could it be bought, and whose view is that?": the same fact twice, told once with whose words it is. */
export function withSayer<One extends Clause>(one: One, { question: asked }: Clause): One | undefined {
  const { question: told } = one;
  if (asked.kind !== 'facts' || !asked.said || told.kind !== 'facts' || told.ids[0] !== asked.ids[0])
    return undefined;
  return { ...one, question: { ...told, ids: asked.ids, said: true } };
}
