import { isMoney } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer } from './answer.ts';
import { factsOf, ids, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

/** Those that give money and get none, or get some and give none, by stakes and payments. */
export function answerOneWay(question: Extract<Question, { kind: 'one-way' }>, { graph }: Library): Answer {
  const [own, other] = question.side === 'givers' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const money = graph.all.filter(isMoney);
  const others = new Set(money.map((deal) => deal[other]));
  const found = unique(money.map((deal) => deal[own])).filter((id) => !others.has(id));
  const deals = money.filter((deal) => found.includes(deal[own]));
  return {
    kind: found.length > 0 ? 'answer' : 'unknown',
    ...verdictOn(found.length > 0, question),
    lines: [
      {
        key: `one-way.${question.side}${found.length > 0 ? '' : '-none'}`,
        values: { list: value.entities(found) },
      },
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'dual' }, { kind: 'loop' }],
    list: true,
  };
}
