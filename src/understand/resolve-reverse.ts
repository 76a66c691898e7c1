import { reverseTie } from './follow-sets.ts';
import { bothWays, otherBuyer } from './other-buyer.ts';
import { otherSide } from './purse.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Resolve } from './resolve.ts';

/** The other side of what was told, else of the list that it is a point of. */
function otherFace(fact: string, { oppositeOf, parentOf }: Context): Question | undefined {
  const opposite = oppositeOf(fact) ?? oppositeOf(parentOf(fact) ?? '');
  return opposite === undefined ? undefined : { kind: 'facts', ids: [opposite] };
}

/** The same the other way round: who gets what one gave, the way back, the least for the most. */
export const reverse: Resolve = ({ question, answered }, context) => {
  const both = answered?.kind === 'facts' ? bothWays(answered.ids[0]!, context) : undefined;
  if (both) return both;
  if (question.kind === 'tie' || question.kind === 'no-tie') return reverseTie(context, question);
  if (question.kind === 'reversed')
    return { kind: 'tie', from: question.from, to: question.to, deal: question.deal, aspect: 'amount' };
  if (question.kind === 'path') return { kind: 'path', from: question.to, to: question.from };
  if (
    question.kind === 'payments' &&
    !context.has('q-how') &&
    (question.by === undefined) !== (question.to === undefined)
  )
    return { kind: 'payments', ...(question.by === undefined ? { by: question.to! } : { to: question.by }) };
  if (question.kind === 'purse') return otherSide(question);
  if (question.kind === 'facts')
    return (
      otherBuyer(question.ids[0]!, context) ??
      bothWays(question.ids[0]!, context) ??
      otherFace(question.ids[0]!, context)
    );
  return question.kind === 'extreme' ? { ...question, most: !question.most } : undefined;
};
