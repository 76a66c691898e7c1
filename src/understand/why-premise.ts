import type { Context } from './context.ts';
import { readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { isPaidBack } from './spent.ts';

/** It is told of one of two companies that it gives, or gets: not of both alike. */
const hasSides = ({ roles: { from, to, explicit } }: Context): boolean =>
  explicit || from.length + to.length === 1;

/** "Since A invests in B, why does B pay …": the one that does pay stands right before it, and is asked why. */
function isPaidAsTold({ reading: { folded, mentions } }: Context, payer: string): boolean {
  const at = folded.search(
    /(?<=\bwhy (?:does|do|did|would|should|must|is) .{2,30})\b(?:pay|pays|paying|spend|spending|buy|buying)\b/u,
  );
  return at >= 0 && mentions.findLast(({ end }) => end <= at)?.company === payer;
}

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
  if (isTurned && !isPaidAsTold(context, taker))
    return { kind: 'reversed', from: taker, to: giver, deal: 'payment' };
  const premise = readTie(context);
  if (premise?.kind === 'reversed' && premise.deal === 'payment' && isPaidAsTold(context, premise.from))
    return undefined;
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
