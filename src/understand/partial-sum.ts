import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** A part of the whole is asked for, not what it comes to. */
export const PORTION = /割|%|比率|占め|ぱーせ|\b(?:part|portion|share|percent\w*|fraction|proportion)\b/;
/** What comes to dollars is no percentage, whatever it is a share of. */
const IN_MONEY =
  /\bin (?:us |u\.s\. )?(?:dollars|usd|\$|money|absolute terms|billions)|(?:金額|どる|実額)(?:で|べーす)/;
/** How much of it was there by then, or that part of it: a sum. */
const SUM_OF = /\bhow much\b|いくら|なんぼ|(?:ぶん|分|(?<!差)額)(?:は|も|を)?[。?？\s]*$/;

/** Whether a sum is asked for, though it is part of another: "how much of it by 2023", "what share, in dollars". */
export const isPartialSum = (folded: string): boolean =>
  IN_MONEY.test(folded) || (SUM_OF.test(folded) && !PORTION.test(folded));

/** Whether another sum is named than those of the one stake that was put in by stages. */
export function namesOtherSum({ reading, graph }: Context): boolean {
  const sums = graph.all.flatMap(({ amount, stages }) =>
    stages.length > 0 ? [amount.usd, ...stages.map(({ usd }) => usd)] : [],
  );
  return reading.figures.some(({ unit, value }) => unit === 'usd' && value > 1 && !sums.includes(value));
}

/** The sum of the one stake that was put in by stages, which is told with its first: undefined where it is not asked so. */
export function stagedSum({ reading, graph }: Context): Question | undefined {
  if (!isPartialSum(reading.folded)) return undefined;
  const staged = graph.all.find(({ stages }) => stages.length > 0);
  return staged && { kind: 'tie', from: staged.from, to: staged.to, deal: staged.kind, aspect: 'amount' };
}
