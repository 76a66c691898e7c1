import { isMoney, type Graph } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { bySize, factsOf, ids, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** Who has the most (or fewest) investors, or stakes, with how many each has. */
export function answerCounted(question: Of<'counted'>, { graph }: Library): Answer {
  const { side, most, among, greater, whole } = question;
  if (side === 'all') return answerBusiest(graph);
  const end = side === 'takers' ? 'to' : 'from';
  const other = side === 'takers' ? 'from' : 'to';
  const deals = graph.all.filter(
    (deal) => deal.kind === 'investment' && (!among || among.includes(deal[end])),
  );
  const countOf = (id: string) =>
    unique(deals.filter((deal) => deal[end] === id).map((deal) => deal[other])).length;
  const counts = unique(deals.map((deal) => deal[end]))
    .map((id) => ({ id, number: countOf(id) }))
    .toSorted((a, b) => (most ? b.number - a.number : a.number - b.number));
  const top = counts.filter(({ number }) => number === counts[0]?.number).map(({ id }) => id);
  const isNumber =
    question.number === undefined ? undefined : counts.some(({ number }) => number === question.number);
  const isAlone = greater === undefined ? undefined : top.length === 1 && top[0] === greater;
  return {
    kind: 'answer',
    ...verdictOn(isNumber ?? isAlone, question),
    lines: [
      {
        key: `counted.${side}-${whole ? 'all' : most ? 'most' : 'fewest'}`,
        values: {
          list: value.entities(top),
          counts: { type: 'counts', counts },
          number: value.number(counts.length),
        },
      },
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [
      { kind: 'deals', deal: 'investment' },
      { kind: 'extreme', most: true },
    ],
    list: true,
  };
}

/** Who is in the most deals of money, giving or getting. */
function answerBusiest({ all }: Library['graph']): Answer {
  const deals = all.filter(isMoney);
  const counts = unique(deals.flatMap(({ from, to }) => [from, to]))
    .map((id) => ({ id, number: deals.filter(({ from, to }) => from === id || to === id).length }))
    .toSorted((a, b) => b.number - a.number);
  const top = counts.filter(({ number }) => number === counts[0]?.number);
  const list = value.entities(top.map(({ id }) => id));
  return {
    kind: 'answer',
    lines: [{ key: 'counted.all-most', values: { list, counts: { type: 'counts', counts } } }],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'deals' }, { kind: 'extreme', most: true }],
    list: true,
  };
}

/** Both sides of one that is paid and pays in turn. */
function answerThrough(of: string, graph: Graph): Answer {
  const [into, out] = [graph.into(of, 'payment'), graph.outOf(of, 'payment')];
  const deals = [...into, ...out];
  const values = {
    of: value.entity(of),
    list: { type: 'stakes', deals: ids(into), name: 'from' },
    payees: { type: 'stakes', deals: ids(out), name: 'to' },
  } as const;
  return {
    kind: 'answer',
    lines: [{ key: 'purse.through', values }],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'profile', of }, { kind: 'loop' }],
    list: true,
  };
}

/** All the money out of a company, or into it: stakes and payments, those with a figure first. */
export function answerPurse({ of, side, through }: Of<'purse'>, { graph }: Library): Answer {
  if (through) return answerThrough(of, graph);
  const dealsOf = (kind: 'investment' | 'payment'): Deal[] =>
    side === 'out' ? graph.outOf(of, kind) : graph.into(of, kind);
  const name = side === 'out' ? 'to' : 'from';
  const [stakes, payments] = [bySize(dealsOf('investment')), bySize(dealsOf('payment'))];
  const lines: Line[] = [];
  const line = (kind: string, deals: Deal[]): Line => ({
    key: `purse.${kind}-${side}`,
    values: { of: value.entity(of), list: { type: 'stakes', deals: ids(deals), name } },
  });
  if (stakes.length > 0) lines.push(line('stakes', stakes));
  if (payments.length > 0) lines.push(line('payments', payments));
  if (lines.length === 0) lines.push({ key: `purse.none-${side}`, values: { of: value.entity(of) } });
  const deals = [...stakes, ...payments];
  return {
    kind: deals.length > 0 ? 'answer' : 'unknown',
    lines,
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'profile', of }, { kind: 'loop' }],
    list: true,
  };
}
