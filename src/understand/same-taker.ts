import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** Asks whom it is put into as well. */
const WHOM = ['c:q-who', 'c:q-list', 'c:q-total', 'c:q-else'];

const onlyGiver = (question: Question): string | undefined => {
  if (question.kind !== 'investments' || !question.amount || question.by.length > 1) return undefined;
  return Object.keys(question).length === 3 ? question.by[0] : undefined;
};

/** "Whom does X pay, and whom does that one pay in turn?": what is paid on by the one that is paid. */
function paidOn(question: Question, before: Question | undefined, { library }: Understanding) {
  const isBare =
    question.kind === 'payments' && Object.values(question).filter((one) => one !== undefined).length === 1;
  const isPaid = before?.kind === 'payments' || (before?.kind === 'tie' && before.deal === 'payment');
  const payer = isPaid ? (before.kind === 'tie' ? before.from : before.by) : undefined;
  if (!isBare || payer === undefined) return undefined;
  const [paid, more] = library.graph.outOf(payer, 'payment');
  const isOn = paid && !more && library.graph.outOf(paid.to, 'payment').length > 0;
  return isOn ? ({ kind: 'payments', by: paid.to } satisfies Question) : undefined;
}

/** The one company whose backers, or the size of whose stake, was asked for. */
function takerIn(before: Question | undefined): string | undefined {
  if (before?.kind === 'investors' && before.of.length === 1) return before.of[0];
  const isStake = before?.kind === 'tie' && before.deal === 'investment' && before.aspect === 'amount';
  return isStake ? before.to : undefined;
}

/** The stake of another in the one that was just asked of, where it says no more than who that other is. */
function inSame(question: Question, before: Question | undefined, parts: Understanding): Question {
  if (question.kind === 'several') {
    const [first, ...more] = question.parts;
    return first ? { ...question, parts: [inSame(first, before, parts), ...more] } : question;
  }
  const from = onlyGiver(question);
  const to = takerIn(before);
  if (from === undefined || to === undefined) return question;
  const [stake] = parts.library.graph.between(from, to, 'investment');
  return stake && !(before?.kind === 'tie' && before.from === from)
    ? { kind: 'tie', from, to, deal: 'investment', aspect: 'amount' }
    : question;
}

/**
 * "How much is X putting into A, how much is Y putting in, and …?", 「XはAにいくら、Yはいくら入れて…」: what the second puts
 * in goes into the same one. And whom the one pays that is paid.
 */
export const inSameTaker = (clauses: Clause[], parts: Understanding): Clause[] =>
  clauses.map((clause, at) => {
    const before = clauses[at - 1]?.question;
    const onward = paidOn(clause.question, before, parts);
    if (onward) return { ...clause, question: onward };
    return WHOM.some((feature) => clause.features.includes(feature))
      ? clause
      : { ...clause, question: inSame(clause.question, before, parts) };
  });
