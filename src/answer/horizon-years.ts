import { horizonOf, yearWritten } from '../knowledge/horizon.ts';
import type { Library } from '../knowledge/index.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Value } from './answer.ts';
import { verdictOn } from './verdict.ts';

type Derived = Extract<Question, { kind: 'derived' }>;

const yearOf = (year: number): Value => ({ type: 'date', date: String(year) });

/** The years of an outlook by the calendar, counted from the date of the article that tells it. */
export function answerHorizonYears(question: Derived, { knowledge }: Library): Answer {
  const fact = knowledge.facts.get(question.fact ?? '')!;
  const { least, most } = horizonOf(fact)!;
  const date = knowledge.articleOf.get(fact.section)!.date;
  const first = yearWritten(fact.section, knowledge);
  const values = {
    first: yearOf(first + least),
    last: yearOf(first + most),
    least: value.number(least),
    most: value.number(most),
    date: { type: 'date', date },
  } as const;
  return {
    kind: 'answer',
    ...verdictOn(undefined, question),
    lines: [{ key: most === Infinity ? 'derived.horizon-beyond' : 'derived.horizon-years', values }],
    facts: [fact.id],
    deals: [],
    near: [
      { kind: 'facts', ids: [fact.id] },
      { kind: 'facts', ids: ['article-date'] },
    ],
  };
}
