import type { Context } from './context.ts';
import { readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { isPaidBack } from './spent.ts';

/** It is told of one of two companies that it gives, or gets: not of both alike. */
const hasSides = ({ roles: { from, to, explicit } }: Context): boolean =>
  explicit || from.length + to.length === 1;

/** What a "why" takes as said of a deal, where the graph denies it: turned round, bought whole, a stake that is none, the only one. */
export function wrongPremise(context: Context): Question | undefined {
  const { roles, has } = context;
  const [giver, more] = roles.from;
  const [taker, other] = roles.to;
  const isTurned =
    roles.explicit &&
    has('r-pay') &&
    giver !== undefined &&
    taker !== undefined &&
    more === undefined &&
    other === undefined &&
    isPaidBack(context, { from: giver, to: taker });
  if (isTurned) return { kind: 'reversed', from: taker, to: giver, deal: 'payment' };
  const premise = readTie(context);
  if (premise?.kind === 'investments' && premise.only !== undefined) {
    const hasMore = premise.by.some((id) => context.graph.outOf(id, 'investment').length > 1);
    return hasMore ? { ...premise, yes: true } : undefined;
  }
  const isWrong =
    premise?.kind === 'reversed' ||
    (premise?.kind === 'tie' && premise.acquired) ||
    (premise?.kind === 'no-tie' && hasSides(context) && context.has('r-invest', 'r-pay', 'r-own'));
  return isWrong ? premise : undefined;
}
