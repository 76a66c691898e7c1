import { holdersOf } from '../knowledge/holders.ts';
import { bySize, isStated, type Graph } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** The one deal that was talked about. */
export function dealOf(
  { question, deals }: Pick<Turn, 'question' | 'deals'>,
  { graph }: { graph: Graph },
): Deal | undefined {
  if (question.kind === 'tie') return graph.between(question.from, question.to, question.deal)[0];
  if (question.kind === 'payments')
    return question.by === undefined
      ? graph.into(question.to ?? '', 'payment')[0]
      : graph.outOf(question.by, 'payment')[0];
  if (question.kind === 'extreme') {
    const all = graph.all.filter((deal) => isStated(deal) && (question.deal ?? deal.kind) === deal.kind);
    const ranked = question.most ? bySize(all) : bySize(all).toReversed();
    return ranked[(question.rank ?? 1) - 1];
  }
  const [only, second] = deals;
  return second === undefined ? graph.all.find(({ id }) => id === only) : undefined;
}

/** The stakes that a set question lists, or that stand beside the one in question, the largest first: the order in which they are said. */
export function listed({ question }: Pick<Turn, 'question'>, { graph }: { graph: Graph }): Deal[] {
  return bySize(dealsIn(question, graph));
}

const fits = (ids: string[] | undefined, id: string): boolean => ids === undefined || ids.includes(id);

/** The stakes by some, in some, the largest first; by all, in all, where none are named. */
export function stakesIn(
  { graph }: { graph: Graph },
  { by, of }: { by?: string[] | undefined; of?: string[] | undefined },
): Deal[] {
  return bySize(
    graph.all.filter(({ kind, from, to }) => kind === 'investment' && fits(by, from) && fits(of, to)),
  );
}

/** What those who are on a list put in: of those in several companies, theirs alone who are in all of them. */
function stakesOfList(question: Of<'investors'>, graph: Graph): Deal[] {
  const isMeant = ({ from }: Deal) => !question.besides?.includes(from);
  const all = question.of.flatMap((to) => graph.into(to, 'investment')).filter(isMeant);
  if (!question.all || question.of.length < 2) return all;
  const holders = holdersOf({ of: question.of }, graph);
  return all.filter(({ from }) => holders.includes(from));
}

function dealsIn(question: Question, graph: Graph): Deal[] {
  if (question.kind === 'investors') return stakesOfList(question, graph);
  if (question.kind === 'investments') return question.by.flatMap((from) => graph.outOf(from, 'investment'));
  if (question.kind === 'holds')
    return question.of.flatMap((to) =>
      graph.into(to, 'investment').filter(({ from }) => question.by.includes(from)),
    );
  if (question.kind === 'total' || question.kind === 'stakes') return stakesIn({ graph }, question);
  return question.kind === 'tie' && question.deal === 'investment'
    ? graph.into(question.to, 'investment')
    : [];
}

/** What a stake comes to. */
export const tieTo = ({ from, to, kind }: Deal): Extract<Question, { kind: 'tie' }> => ({
  kind: 'tie',
  from,
  to,
  deal: kind,
  aspect: 'amount',
});

/** The largest deal, or the smallest, is a deal. */
export function asDeal(last: Turn, context: { graph: Graph }): Turn {
  const deal = last.question.kind === 'extreme' ? dealOf(last, context) : undefined;
  return deal ? { ...last, question: tieTo(deal) } : last;
}

/** What is left of a list of stakes: those without a figure, those with one, or nobody more. */
export function restOfStakes(question: Of<'investors'> | Of<'investments'>, context: Context): Question {
  const { stated, unstated, besides: _, ...whole } = question;
  if (stated) return { ...whole, unstated: true };
  if (unstated) return { ...whole, stated: true };
  const told = listed({ question }, context);
  const besides = told.map(({ from, to }) => (question.kind === 'investors' ? from : to));
  return { ...whole, besides: [...new Set(besides)] };
}

/** The list of which one alone was told since: "its stakes?", "which is undisclosed?", "and the biggest?". */
function listBehind(last: Turn, context: { graph: Graph }): Pick<Turn, 'question'> {
  const [before] = last.earlier ?? [];
  const isOfOne = last.deals.length === 1 && (last.question.kind === 'tie' || last.question.kind === 'facts');
  if (!isOfOne || (before?.kind !== 'investors' && before?.kind !== 'investments')) return last;
  const all = listed({ question: before }, context);
  return all.length > 1 && all.some(({ id }) => id === last.deals[0]) ? { question: before } : last;
}

/** The largest or the smallest of what was listed; undefined where one stake's own bound is asked. */
export function extremeOf(last: Turn, context: Context, most: boolean): Question | undefined {
  const { question } = last;
  if (question.kind === 'extreme' || question.kind === 'deals')
    return { kind: 'extreme', most, ...(question.deal ? { deal: question.deal } : {}) };
  if (question.kind === 'tie' && BOUND.test(context.reading.folded)) return undefined;
  const stated = listed(listBehind(last, context), context).filter(isStated);
  const deal = most ? stated[0] : stated.at(-1);
  if (!deal && question.kind === 'tie') return { kind: 'extreme', most };
  return deal && tieTo(deal);
}

/** The most that it may come to, not the largest of several. */
const BOUND =
  /\b(?:max(?:imum)?|min(?:imum)?|tops|at (?:the )?(?:most|least)|ceiling|cap|floor)\b|最大|上限|まっくす|最低|下限|少なくとも/;

/** All of them, one after the other. */
const IN_ORDER = /\b(?:rank\w*|sort\w*|order\w*|first)\b|順|並べ/;

/** Who puts most into one company, or least: of the stakes that have a figure. */
export function largestIn({ graph, has, reading }: Context, to: string): Question | undefined {
  const stakes = bySize(graph.into(to, 'investment').filter(isStated));
  if ((has('q-most') && has('q-least')) || has('q-list') || IN_ORDER.test(reading.folded)) return undefined;
  const deal = has('q-most') ? stakes[0] : stakes.at(-1);
  return deal && tieTo(deal);
}

const leftOut = ({ besides }: { besides?: string[] }) => (besides ? { besides } : {});

/** Those of a list that have a figure, or that have none; of those without, none can have one. */
export function marked(
  { question }: Pick<Turn, 'question'>,
  mark: 'stated' | 'unstated',
  { graph }: { graph: Graph },
): Question | undefined {
  const has = listed({ question }, { graph }).some(isStated) ? mark : 'unstated';
  if (question.kind === 'investors') {
    // Nobody of those who are in all of them has a sum in any.
    if (question.of.length > 1 && !listed({ question }, { graph }).some(isStated))
      return { kind: 'investors', of: question.of, all: true, ...leftOut(question), amount: true };
    const left = leftOut(question);
    const parts = question.of.map((id): Question => ({ kind: 'investors', of: [id], ...left, [has]: true }));
    return parts.length > 1 ? { kind: 'several', parts } : parts[0];
  }
  return question.kind === 'investments' ? { kind: 'investments', by: question.by, [has]: true } : undefined;
}
