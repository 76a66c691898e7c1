import type { Library } from '../knowledge/index.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';

/** "From A to B, and how does it get back to A?": the way there and back, not every loop that A is in. */
function thereAndBack(one: Question, other: Question | undefined): Question | undefined {
  if (one.kind !== 'path' || one.back || one.yes || other === undefined || other.yes) return undefined;
  const isLoop = other.kind === 'loop' && other.of === one.from;
  const isReturn = other.kind === 'path' && other.from === one.to && other.to === one.from;
  return isLoop || isReturn ? { ...one, back: true } : undefined;
}

/** Of "what they compete in, and what in all they do": the one point of an overview that another part doesn't tell. */
function otherPoint(question: Question, told: string[], { knowledge }: Library): Question | undefined {
  const { kind } = question;
  const [id = '', second] = kind === 'facts' ? question.ids : [];
  const { points = [] } = knowledge.facts.get(id) ?? {};
  const left = points.filter((point) => !told.includes(point));
  const isRest = points.length === 2 && left.length === 1 && second === undefined;
  return kind === 'facts' && isRest && question.polarity === undefined
    ? { ...question, ids: left }
    : undefined;
}

/** That the money goes round in a loop. */
const ROUND = 'cycle-flow';
const tellsLoops = (one: Question): boolean =>
  one.kind === 'loop' && !one.of && !one.yes && !one.so && !one.without && !one.members;
/** The loops are told way by way: that there is one is said by that. */
function isToldByLoop(question: Question, all: Question[]): boolean {
  const isPlain = question.kind === 'facts' && question.ids[0] === ROUND && question.polarity === undefined;
  return isPlain && all.some((one) => tellsLoops(one));
}

/** "Who else is in all three? Sums given?": the others, and that no sum of theirs is, in one. */
function besidesWithSums<Item extends Clause>(clauses: Item[]): Item[] {
  const [first, second, third] = clauses;
  const [who, sums] = [first?.question, second?.question];
  if (third || who?.kind !== 'investors' || sums?.kind !== 'investors' || who.amount || !sums.amount)
    return clauses;
  const isSame = who.all && sums.all && who.any && who.of.join() === sums.of.join();
  const { any: _any, yes: _yes, ...others } = who;
  return isSame && !who.negated ? [{ ...second!, question: { ...others, amount: true } }] : clauses;
}

/** Parts that another one would tell again, put together with it. */
export function merged<Item extends Clause>(said: Item[], library: Library): Item[] {
  const clauses = besidesWithSums(said);
  const told = clauses.flatMap(({ question }) => (question.kind === 'facts' ? question.ids.slice(0, 1) : []));
  const kept: Item[] = [];
  const asked = clauses.map(({ question }) => question);
  for (const clause of clauses.filter(({ question }) => !isToldByLoop(question, asked))) {
    const before = kept.at(-1);
    const whole = before && thereAndBack(before.question, clause.question);
    if (before && whole) kept[kept.length - 1] = { ...before, question: whole };
    else kept.push({ ...clause, question: otherPoint(clause.question, told, library) ?? clause.question });
  }
  return kept;
}
