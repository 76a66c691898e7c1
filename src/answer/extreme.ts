import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { factsOf, ids } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** The largest or the smallest sum that the article states, or the one so many places after it. */
export function answerExtreme(
  { most, deal: kind, rank = 1, weighed = false, anywhere = false }: Of<'extreme'>,
  library: Library,
): Answer {
  const all = library.graph.all.filter(({ amount }) => amount.usd !== undefined);
  const ofKind = all.filter(({ kind: other }) => other === kind);
  // One alone is neither the largest nor the smallest: the word for its kind was meant loosely.
  const stated = ofKind.length > 1 ? ofKind : all;
  const sorted = stated.toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  if (rank > 1) return answerRanked(most ? sorted : sorted.toReversed(), rank);
  const deal = (most ? sorted[0] : sorted.at(-1))!;
  const widest = anywhere && most ? largestFigure(library) : undefined;
  if (widest && widest.usd > (deal.amount.usd ?? 0))
    return {
      kind: 'answer',
      lines: [
        { key: 'extreme.most', values: { statement: value.fact(widest.id) } },
        { key: 'extreme.deal', values: { statement: value.deal(deal.id) } },
      ],
      facts: [widest.id, ...factsOf([deal])],
      deals: [deal.id],
      near: [{ kind: 'deals' }],
    };
  const stake = sorted.find(({ kind: other }) => other === 'investment');
  const lines: Line[] = [
    ...(weighed ? [{ key: 'extreme.weighed' }] : []),
    { key: most ? 'extreme.most' : 'extreme.least', values: { statement: value.deal(deal.id) } },
  ];
  const shown = [deal];
  if (most && deal.kind === 'payment' && stake) {
    lines.push({
      key: 'extreme.stake',
      values: {
        from: value.entity(stake.from),
        to: value.entity(stake.to),
        amount: { type: 'amount', amount: stake.amount },
      },
    });
    shown.push(stake);
  }
  return {
    kind: 'answer',
    lines,
    facts: factsOf(shown),
    deals: ids(shown),
    near: [{ kind: 'deals' }, { kind: 'undisclosed' }],
  };
}

/** The fact with the largest sum of money, deals aside. */
function largestFigure({ knowledge }: Library): { id: string; usd: number } | undefined {
  const figures = [...knowledge.facts.values()].flatMap(({ id, figure }) =>
    figure?.usd === undefined ? [] : [{ id, usd: figure.usd }],
  );
  return figures.toSorted((a, b) => b.usd - a.usd)[0];
}

/** The sum that comes so many places down, or that no other is stated. */
function answerRanked(sorted: Deal[], rank: number): Answer {
  const deal = sorted[rank - 1];
  const near: Question[] = [{ kind: 'deals' }, { kind: 'undisclosed' }];
  if (!deal) return { kind: 'unknown', lines: [{ key: 'extreme.no-more' }], facts: [], deals: [], near };
  return {
    kind: 'answer',
    lines: [{ key: 'extreme.ranked', values: { rank: value.number(rank), statement: value.deal(deal.id) } }],
    facts: factsOf([deal]),
    deals: [deal.id],
    near,
  };
}
