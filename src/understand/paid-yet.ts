import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Whether money has gone over, and not whether it is to: 「もう払った？」, "has the 5b been paid out yet". */
const PAID_YET =
  /\b(?:paid|handed over|sent|wired|transferred|disbursed|landed|cleared)\b[^?]*\b(?:already|yet|so far|by now)\b|\b(?:already|yet)\b[^?]*\b(?:paid|handed over|sent|wired|transferred|disbursed|landed|cleared)\b|(?:もう|すでに|既に|実際に)[^、。]{0,8}(?:払(?:った|って|われ|い終|い済|込)|振り?込|入金|着金|渡し(?:た|て))|(?:支払い?|払い|振り?込み?)(?:は|が)?(?:済み|完了)/;

/** That it was paid by now is told of no payment, and of no stake that was announced. */
export function paidYet(question: Question, { reading, yesNo, graph }: Context): Question {
  if (!yesNo || !PAID_YET.test(reading.folded)) return question;
  const [first] = question.kind === 'facts' ? question.ids : [];
  const deal =
    question.kind === 'tie'
      ? graph.between(question.from, question.to, question.deal)[0]
      : graph.all.find(({ facts }) => first !== undefined && facts.includes(first));
  const isOpen = deal?.kind === 'payment' || (deal?.kind === 'investment' && deal.status === 'announced');
  return isOpen ? { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true } : question;
}
