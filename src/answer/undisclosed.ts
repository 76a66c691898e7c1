import type { Library } from '../knowledge/index.ts';
import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { factsOf, ids, isUndisclosed, unique } from './support.ts';

/** Stakes without a figure: undisclosed by the article's word, or without one in it. */
export function answerUndisclosed(
  { never }: Extract<Question, { kind: 'undisclosed' }>,
  library: Library,
): Answer {
  const investments = library.graph.all.filter(({ kind }) => kind === 'investment');
  if (never) return answerNeverStated(investments, never);
  const secret = investments.filter(isUndisclosed);
  const silent = investments.filter(({ amount }) => amount.bound === 'not-stated');
  const lines: Line[] = [
    { key: 'undisclosed.secret', values: { deals: { type: 'path', deals: ids(secret) } } },
  ];
  const investors = [...new Set(silent.map(({ from }) => from))];
  lines.push({
    key: 'undisclosed.silent',
    values: { list: value.entities(investors.filter((id) => id !== 'nvidia')) },
  });
  return {
    kind: 'answer',
    lines,
    facts: factsOf([...secret, ...silent]),
    deals: ids([...secret, ...silent]),
    near: [
      { kind: 'deals', deal: 'investment' },
      { kind: 'investors', of: ['xai'] },
    ],
    list: true,
  };
}

/** Those none of whose stakes, or of the stakes in whom, has a figure; what is undisclosed by the article's word is said. */
function answerNeverStated(investments: Deal[], never: 'givers' | 'takers'): Answer {
  const [end, other] = never === 'givers' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const stated = investments.filter(isStated).map((deal) => deal[end]);
  const fitting = investments.filter((deal) => !stated.includes(deal[end]));
  return {
    kind: 'answer',
    lines: [
      {
        key: `undisclosed.never-${never}`,
        values: {
          list: value.entities(unique(fitting.map((deal) => deal[end]))),
          others: value.entities(unique(fitting.map((deal) => deal[other]))),
        },
      },
      ...fitting.filter(isUndisclosed).map((deal): Line => ({
        key: 'undisclosed.never-secret',
        values: { from: value.entities([deal.from]), to: value.entities([deal.to]) },
      })),
    ],
    facts: factsOf(fitting),
    deals: ids(fitting),
    near: [{ kind: 'undisclosed' }, { kind: 'deals', deal: 'investment' }],
    list: true,
  };
}
