import { isStated } from '../knowledge/graph.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** What it pays, and to whom … */
const PAYS =
  /\bwhat (?:does|do|is|will) [^?.;]{2,30} pay(?:s|ing)?\b|\b(?:how much|whom?) (?:does|do|is|will) [^?.;]{2,30} pay(?:s|ing)?\b|支払先|払(?:う|って(?:い)?る)(?:相手|先|額|金額)|(?:いくら|誰に)[^。?？、]{0,8}払/u;
/** … and what the same one puts into it. */
const BACK =
  /\b(?:what|how much)\b[^?.;]{0,30}\b(?:get|gets|receive|receives|come|comes|flow|flows|return|returns)\b[^?.;]{0,12}\b(?:back )?(?:from )?(?:that|the) same (?:company|one|firm|party)\b|\bback from (?:it|them|that (?:company|one|firm))\b|(?:その|同じ)(?:会社|相手|社|先)から[^。?？]{0,14}(?:受け|もら|入|戻|返)|同社から[^。?？]{0,14}(?:受け|もら|入|戻|返)/u;
const ELSE = /なぜ|差額|合計|何倍|\b(?:why|difference|gap|net|total|ratio|times)\b/u;
const LONGEST = 130;

/** "What does A pay and to whom, and what does it get back from that same company?": the payment, and the stake of the one that is paid. */
export function readPaidAndBack(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !PAYS.test(folded) || !BACK.test(folded) || ELSE.test(folded))
    return undefined;
  const { companies, foreign, figures } = context.reading;
  const [from, named, third] = unique(companies);
  if (from === undefined || third || foreign.length + figures.length > 0 || asksLacking(heard))
    return undefined;
  const [paid, more] = context.graph
    .outOf(from, 'payment')
    .filter((deal) => isStated(deal) && (named === undefined || deal.to === named));
  const [stake] = paid ? context.graph.between(paid.to, from, 'investment') : [];
  if (!paid || more || !stake) return undefined;
  return {
    kind: 'several',
    parts: [
      { kind: 'tie', from, to: paid.to, deal: 'payment', aspect: 'amount' },
      { kind: 'tie', from: stake.from, to: from, deal: 'investment', aspect: 'amount' },
    ],
  };
}
