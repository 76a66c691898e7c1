import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** 「OpenAIのAPIはどこのクラウド？MSはいくら出してる？」: whoever is named with a sum has put it into the one that is supplied. */
export function stakeInSupplied(
  { reading, has, graph }: Context,
  { of }: { of?: string },
): Question | undefined {
  const [from, more] = reading.companies;
  if (from === undefined || more !== undefined || of === undefined || has('r-pay')) return undefined;
  const isStake = graph.between(from, of, 'investment').length > 0;
  return isStake ? { kind: 'tie', from, to: of, deal: 'investment', aspect: 'amount' } : undefined;
}
