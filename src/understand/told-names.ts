import { bySize, type Graph } from '../knowledge/graph.ts';
import { holdersOf } from '../knowledge/holders.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** The companies that a question is about and that its answer lists, in the order in which they are told. */
export interface Told {
  givers: string[];
  takers: string[];
}

const isMeant = ({ unstated, stated }: { unstated?: boolean; stated?: boolean }, deal: Deal): boolean =>
  unstated ? deal.amount.usd === undefined : !stated || deal.amount.usd !== undefined;

function ofInvestors(question: Of<'investors'>, graph: Graph): Told {
  const members = holdersOf(question, graph);
  const deals = question.of
    .flatMap((to) => graph.into(to, 'investment'))
    .filter((deal) => members.includes(deal.from) && isMeant(question, deal));
  return { givers: unique(bySize(deals).map(({ from }) => from)), takers: question.of };
}

/** What others put money in, and none of these does. */
function notHeldBy(by: string[], { all }: Graph): string[] {
  const stakes = all.filter(({ kind }) => kind === 'investment');
  const held = stakes.filter(({ from }) => by.includes(from)).map(({ to }) => to);
  return unique(stakes.map(({ to }) => to)).filter((id) => !held.includes(id));
}

function ofInvestments(question: Of<'investments'>, graph: Graph): Told {
  if (question.missing) return { givers: question.by, takers: notHeldBy(question.by, graph) };
  const { by, besides = [], except } = question;
  const targetsOf = (from: string) => graph.outOf(from, 'investment').map(({ to }) => to);
  const left = [...besides, ...(except === undefined ? [] : targetsOf(except))];
  const deals = by
    .flatMap((from) => graph.outOf(from, 'investment'))
    .filter(({ to }) => by.every((from) => targetsOf(from).includes(to)) && !left.includes(to))
    .filter((deal) => isMeant(question, deal));
  return { givers: by, takers: unique(bySize(deals).map(({ to }) => to)) };
}

/** Whether a sum that is asked of some, or of all, is of one. */
export const fits = (ids: string[] | undefined, id: string): boolean => !ids?.length || ids.includes(id);

/** Sums that were added up, or held against each other: the largest first. */
function ofSums({ by, of }: { by?: string[]; of?: string[] }, graph: Graph): Told {
  const deals = bySize(
    graph.all.filter(({ kind, from, to }) => kind === 'investment' && fits(by, from) && fits(of, to)),
  );
  return { givers: unique(deals.map(({ from }) => from)), takers: unique(deals.map(({ to }) => to)) };
}

/** The members of a layer, where a fact lists them. */
function ofFact({ ids: [id = ''] }: Of<'facts'>, { knowledge }: Library): Told {
  const { members, entities = [] } = knowledge.facts.get(id) ?? {};
  const { entities: known } = knowledge;
  const listed = members === undefined ? [] : unique(entities.map((one) => known.get(one)?.owner ?? one));
  return { givers: listed, takers: listed };
}

/** Whom a question's answer tells of, by side; empty where it lists nobody. */
export function toldNames(question: Question, library: Library): Told {
  const { graph } = library;
  const { kind } = question;
  if (kind === 'investors') return ofInvestors(question, graph);
  if (kind === 'investments') return ofInvestments(question, graph);
  if (kind === 'holds' || kind === 'stakes' || kind === 'total') return ofSums(question, graph);
  if (kind === 'overlap')
    return question.side === 'givers'
      ? { givers: holdersOf({ of: question.of }, graph), takers: question.of }
      : { givers: question.of, takers: [] };
  return kind === 'facts' ? ofFact(question, library) : { givers: [], takers: [] };
}

/** The one company that was told to be held by one and not by another, or not to be held. */
export function heldApart(question: Of<'investments'>, library: Library): string | undefined {
  if (question.except === undefined && !question.missing) return undefined;
  const [only, second] = toldNames(question, library).takers;
  return second === undefined ? only : undefined;
}
