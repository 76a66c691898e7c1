import type { Context } from './context.ts';
import { TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { COMES_BACK, payerIn } from './resolve-sums.ts';

/** Goes back to the one that paid, or into it. */
const INTO_THEM =
  /\bback\b|\b(?:put|puts|putting|invest|invests|investing|pour|pours|pump|pumps|give|gives|commit|commits|plough|send|sends)\b.*\b(?:in|into|to|behind) (?:them|it)\b|戻|返って|返す|還流/;
/** How much, whether or not that is said in so many words. */
const MOST = /\bmax\w*\b|\b(?:at )?most\b|最大|上限|まっくす/;

/** "And what could come back to them from Microsoft and NVIDIA?": the stakes of those that are named, in the one that was told to pay. */
export function readReturned(context: Context, last: Turn): Question | undefined {
  const { reading, graph, has } = context;
  const payer = payerIn(last);
  if (payer === undefined || !(COMES_BACK.test(reading.folded) || INTO_THEM.test(reading.folded)))
    return undefined;
  const asksSum = has('q-amount') || TOGETHER.test(reading.folded) || MOST.test(reading.folded);
  if (!asksSum || has('q-why', 'q-when', 'q-compare')) return undefined;
  const by = reading.companies.filter((id) => id !== payer);
  const stakes = by.flatMap((id) => graph.between(id, payer, 'investment').slice(0, 1));
  if (by.length === 0 || stakes.length < by.length) return undefined;
  return by.length > 1 ? { kind: 'total', by, of: [payer] } : tieTo(stakes[0]!);
}
