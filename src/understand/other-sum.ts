import { isMoney } from '../knowledge/graph.ts';
import type { DealKind } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Pair } from './pairs.ts';
import type { Claim, Question } from './question.ts';

/** Said with the bound that a stated sum may have: "up to 5 billion"; more or less than a sum is another one. */
export const isAsStated = ({ than }: Claim): boolean =>
  than === undefined || than === 'exact' || than === 'cap' || than === 'at-most' || than === 'at-least';

/** It is the sum of which something is said: "the 30 billion is …", 「300億どるは…」. */
const SUM_FIRST =
  /^(?:(?:so|and|but|wait|ok|is|are|was)[, ]+){0,12}(?:the |that |those |these ){0,12}\$?\d[\d.,]* ?(?:billion|bn|b|million)\b|^(?:その|この|例の)?[\d,.]+億(?:どる)?(?:は|って|というのは|が)/;

/** A sum that one deal alone has, said of two companies that have no such deal, either way round: who it is of is set right. */
export function ofOther(
  { graph, yesNo, negated, reading: { folded } }: Context,
  { from, to, explicit }: Pair,
  deal: DealKind | undefined,
  claim: Claim | undefined,
): Question | undefined {
  if (claim?.usd === undefined || !isAsStated(claim) || claim.foreign) return undefined;
  const [meant, second] = graph.all.filter(({ amount }) => amount.usd === claim.usd);
  if (!meant || second) return undefined;
  const isTheirs = [from, to].every((id) => id === meant.from || id === meant.to);
  if (deal !== undefined && deal !== meant.kind && !isTheirs) return undefined;
  const own = graph.between(from, to, deal).filter(isMoney);
  const isTurned =
    isTheirs && explicit && from === meant.to && (deal === undefined || (yesNo && deal === meant.kind));
  if (isTurned && own.every(({ amount }) => amount.usd !== undefined))
    return { kind: 'reversed', from: meant.from, to: meant.to, deal: meant.kind };
  // "The 30 billion is its stake, right?": the sum of the other deal between the two. Said of the deal, its own goes first.
  if (isTheirs && yesNo && deal !== undefined && deal !== meant.kind) {
    const asked = graph.between(meant.to, meant.from, deal);
    const deals = SUM_FIRST.test(folded) ? [meant, ...asked] : [...asked, meant];
    return {
      kind: 'facts',
      ids: deals.flatMap(({ facts }) => facts.slice(0, 1)),
      polarity: negated ? 'y' : 'n',
    };
  }
  if (isTheirs || own.length > 0) return undefined;
  const isBack = !explicit && graph.between(to, from, meant.kind).length > 0;
  return isBack ? undefined : { kind: 'no-tie', from, to, deal: meant.kind, usd: claim.usd };
}
