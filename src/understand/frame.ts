import { isMoney } from '../knowledge/graph.ts';
import type { Deal, Fact } from '../knowledge/schema.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { endsOf } from './tally.ts';
import type { Understanding } from './understand.ts';

/** The fact that an answer told first, where it told one. */
export const factTold = ({ answered }: Turn, { library }: Understanding): Fact | undefined =>
  answered?.kind === 'facts' ? library.knowledge.facts.get(answered.ids[0]!) : undefined;

/** The companies that an answer is about where the question named none. */
function companiesOf(question: Question, { library }: Understanding): string[] {
  if (question.kind !== 'facts') return [];
  const { entities, facts } = library.knowledge;
  const { entities: named = [], members } = facts.get(question.ids[0] ?? '') ?? {};
  // A list of who is in a layer is about none of them.
  if (members !== undefined) return [];
  return named.filter((id) =>
    entities.get(id)?.kinds.some((kind) => kind === 'company' || kind === 'investor'),
  );
}

/** What several deals of one fact have in common: one giver, one taker, or all givers all takers. */
function commonOf(deals: Deal[]): Question | undefined {
  const [first] = deals;
  if (!first || deals.some(({ kind }) => kind !== 'investment')) return undefined;
  if (deals.every(({ from }) => from === first.from)) return { kind: 'investments', by: [first.from] };
  if (deals.every(({ to }) => to === first.to)) return { kind: 'investors', of: [first.to] };
  // Each of several in each of the same: what follows is asked of all who give.
  const { by, of } = endsOf(deals);
  return deals.length === by.length * of.length ? { kind: 'investments', by, all: true } : undefined;
}

/** The deal that was told instead of what the article lacks. */
function tieInstead(question: Question, { library }: Understanding): Question | undefined {
  const deal = question.kind === 'absent' ? library.knowledge.deals.get(question.deal ?? '') : undefined;
  return deal && { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'any' };
}

/** After "nobody else", what follows is asked of all of them again. */
function wholeList(question: Question, { library: { graph } }: Understanding): Question | undefined {
  const isList = question.kind === 'investors' || question.kind === 'investments';
  if (!isList || question.besides === undefined) return undefined;
  const { besides, negated: _, ...whole } = question;
  const all =
    question.kind === 'investors'
      ? question.of.flatMap((id) => graph.into(id, 'investment').map(({ from }) => from))
      : question.by.flatMap((id) => graph.outOf(id, 'investment').map(({ to }) => to));
  return all.every((id) => besides.includes(id)) ? whole : undefined;
}

/** The fact that was told instead of what the article lacks. */
const factInstead = (question: Question): Question | undefined =>
  question.kind === 'unknown' && question.hint && question.near[0] !== undefined
    ? { kind: 'facts', ids: question.near.slice(0, 1) }
    : undefined;

/** The deals that a fact states: what follows may ask the same of another company. */
function tieIn(question: Question, { library }: Understanding): Question | undefined {
  if (question.kind !== 'facts') return undefined;
  const { facts, deals } = library.knowledge;
  const fact = facts.get(question.ids[0] ?? '');
  const stated = (fact?.deals ?? []).map((id) => deals.get(id)!);
  const [deal, second] = stated;
  if (second) return commonOf(stated);
  if (deal?.kind === 'supply')
    return { kind: 'supply', what: deal.what === 'gpu' ? 'gpu' : 'cloud', by: deal.from, of: deal.to };
  if (!deal || !isMoney(deal) || fact!.points.length > 0) return undefined;
  return { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'any' };
}

/** Whether one was among the first to invest: of its stake more may be asked. */
function tieOfFirst(question: Question): Question | undefined {
  if (question.kind !== 'investors' || !question.first || !('by' in question)) return undefined;
  const [[from, second = ''] = [], [to]] = [question.by, question.of];
  if (from === undefined || to === undefined || second !== '') return undefined;
  return { kind: 'tie', from, to, deal: 'investment', aspect: 'any' };
}

/** The only one that is in some of them but not in all: what follows is asked of its stakes. */
function stakesOfPartly(
  question: Question,
  { library: { graph } }: Understanding,
): { kind: 'investments'; by: string[] } | undefined {
  if (question.kind !== 'investors' || !question.partly) return undefined;
  const held = question.of.flatMap((id) => graph.into(id, 'investment').map(({ from }) => from));
  const isPartly = (by: string) => held.filter((from) => from === by).length < question.of.length;
  const [by, more] = unique(held).filter(isPartly);
  return by === undefined || more !== undefined ? undefined : { kind: 'investments', by: [by] };
}

/** The part of a stake that a fact tells of, whatever else was asked. */
function stageIn(question: Question, { library: { knowledge } }: Understanding): Question | undefined {
  const stage = question.kind === 'facts' ? knowledge.facts.get(question.ids[0] ?? '')?.stage : undefined;
  return stage && { kind: 'derived', what: stage === 'first' ? 'share-by-2023' : 'after-2023' };
}

/** What one gets from another, told as a stake and as what is supplied besides: the stake is what may be gone on from. */
function tieAmong(question: Question, { library }: Understanding): Question | undefined {
  if (question.kind !== 'several') return undefined;
  const [tie, ...rest] = question.parts;
  if (tie?.kind !== 'tie') return undefined;
  const pair = [tie.from, tie.to];
  const isBeside = (one: Question) =>
    (one.kind === 'supply' && [one.by, one.of].every((id) => id === undefined || pair.includes(id))) ||
    (one.kind === 'facts' &&
      pair.some((id) => library.knowledge.facts.get(one.ids[0] ?? '')?.entities.includes(id)));
  return rest.every(isBeside) ? tie : undefined;
}

/** What was announced together: so many stakes. */
function stakesAnnounced(question: Question, { library: { graph } }: Understanding): Question | undefined {
  if (question.kind !== 'announced') return undefined;
  const told = graph.all.filter(
    ({ kind, announced = '' }) => kind === 'investment' && announced.startsWith(question.date ?? '20'),
  );
  const [by, of] = [told.map(({ from }) => from), told.map(({ to }) => to)];
  return told.length > 1 ? { kind: 'stakes', by: [...new Set(by)], of: [...new Set(of)] } : undefined;
}

/** What follows a clause may lean on; its facts are those that were asked for, until they are told. */
export function turnOf({ question, frame, features, companies }: Clause, parts: Understanding): Turn {
  const partly = stakesOfPartly(question, parts);
  return {
    question:
      tieAmong(question, parts) ??
      stakesAnnounced(question, parts) ??
      partly ??
      tieInstead(question, parts) ??
      (question.kind === 'unknown' ? frame : undefined) ??
      factInstead(question) ??
      wholeList(question, parts) ??
      stageIn(question, parts) ??
      frame ??
      tieIn(question, parts) ??
      tieOfFirst(question) ??
      question,
    answered: question,
    features,
    companies: partly ? partly.by : companies.length > 0 ? companies : companiesOf(question, parts),
    facts: question.kind === 'facts' ? question.ids : [],
    deals: [],
  };
}

/** So many questions are gone back to. */
const MOST_EARLIER = 4;

/** A turn with what was asked before it: sums and lists are held against those that were told before. */
export function onTopOf(turn: Turn, last: Turn | undefined): Turn {
  if (last === undefined || turn === last) return turn;
  return { ...turn, earlier: [last.question, ...(last.earlier ?? [])].slice(0, MOST_EARLIER) };
}
