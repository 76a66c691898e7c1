import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer } from './answer.ts';
import { bySize, factsOf, ids, stakes } from './support.ts';
import { verdictOn } from './verdict.ts';

/** Who of those who invest in a company was there first, as far as the article tells. */
export function answerFirst(question: Extract<Question, { kind: 'investors' }>, deals: Deal[]): Answer {
  const { of, by } = question;
  const to = of[0]!;
  const first = deals.find(({ early }) => early);
  if (first)
    return {
      kind: 'answer',
      ...verdictOn(by && by[0] === first.from, question),
      lines: [{ key: 'plain', values: { statement: value.deal(first.id) } }],
      facts: first.facts,
      deals: [first.id],
      near: [{ kind: 'investors', of: [to] }],
    };
  return {
    kind: 'unknown',
    lines: [
      {
        key: 'investors.first-unknown',
        values: { of: value.entity(to), list: stakes(bySize(deals), 'from') },
      },
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'investors', of: [to] }],
    list: true,
  };
}
