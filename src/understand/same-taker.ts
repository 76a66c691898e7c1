import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** Asks whom it is put into as well. */
const WHOM = ['c:q-who', 'c:q-list', 'c:q-total', 'c:q-else'];

const onlyGiver = (question: Question): string | undefined => {
  if (question.kind !== 'investments' || !question.amount || question.by.length > 1) return undefined;
  return Object.keys(question).length === 3 ? question.by[0] : undefined;
};

/** The stake of another in the one that was just asked of, where it says no more than who that other is. */
function inSame(question: Question, before: Question | undefined, parts: Understanding): Question {
  if (question.kind === 'several') {
    const [first, ...more] = question.parts;
    return first ? { ...question, parts: [inSame(first, before, parts), ...more] } : question;
  }
  const from = onlyGiver(question);
  if (from === undefined || before?.kind !== 'tie' || before.deal !== 'investment') return question;
  const { to } = before;
  const [stake] = parts.library.graph.between(from, to, 'investment');
  return stake && before.aspect === 'amount' && from !== before.from
    ? { kind: 'tie', from, to, deal: 'investment', aspect: 'amount' }
    : question;
}

/**
 * "How much is X putting into A, how much is Y putting in, and …?", 「XはAにいくら、Yはいくら入れて…」: what the second puts
 * in goes into the same one.
 */
export const inSameTaker = (clauses: Clause[], parts: Understanding): Clause[] =>
  clauses.map((clause, at) =>
    WHOM.some((feature) => clause.features.includes(feature))
      ? clause
      : { ...clause, question: inSame(clause.question, clauses[at - 1]?.question, parts) },
  );
