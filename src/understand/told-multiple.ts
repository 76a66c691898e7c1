import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany } from './context.ts';
import { work } from './follow-sums.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { operationIn } from './operation.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { sumOf } from './tally.ts';

const TIMES =
  /何倍|なんばい|倍率|何回分|何個分|いくつ分|割(?:る|った|ると)|÷|\bdivided by\b|\b(?:how many|what|roughly how many|about how many) times\b|\b(?:multiple|factor)\b|\bhow many x\b|\b(?:what|which) ratio\b|\bx times what\b/;
/** Both of them as one. */
const POOLED =
  /合計|合わせ|あわせ|合算|足し|二社|2社|両社|両方|二つ|2つ|双方|まとめ|とーたる|総額|\b(?:combined|together|both|two|pair|total|sum|added up|altogether|in aggregate|jointly|joint|pooled)\b/;
const STAKES =
  /出資|投資|上限|枠|合計|合算|足した|合わせた|両社|二社|2社|二つ|2つ|両方|\b(?:invest\w*|stakes?|caps?|ceilings?|limits?|commitments?|pledges?|combined|together|two|both|total|cheques?|checks?|pair|sum)\b/;
const ELSE = /市場|売上|収益|なぜ|いつ|\b(?:market|revenue|why|when|valuation|per year|a year)\b/;
const LONGEST = 100;

const PAYMENT = /支払|払[うっい]|\b(?:payments?|bill|pa(?:ys?|id))\b/;

/** What the one that the told stakes are in pays out. */
const paidByTaker = ({ context: { graph } }: Heard, told: Deal[]): Deal[] =>
  unique(told.filter(({ kind }) => kind === 'investment').map(({ to }) => to)).flatMap((id) =>
    graph.outOf(id, 'payment').filter(isStated),
  );

/** A payment that was told, against all that is put into the payer. */
function paymentAgainstStakes(heard: Heard, told: Deal[]): Question | undefined {
  const { folded, context } = heard;
  const payments = told.filter((deal) => deal.kind === 'payment' && isStated(deal));
  const isNamed = PAYMENT.test(folded);
  const [paid, second] = payments.length > 0 || !isNamed ? payments : paidByTaker(heard, told);
  if (!paid || second || (told.length > 1 && !isNamed)) return undefined;
  const stakes = context.graph.into(paid.from, 'investment').filter(isStated);
  const isPooled = POOLED.test(folded) && STAKES.test(folded);
  if (!isPooled || stakes.length < 2) return undefined;
  if (!namesOnly(heard, [paid.from, ...stakes.map(({ from }) => from)])) return undefined;
  const named = context.reading.companies.filter((id) => id !== paid.from);
  if (named.length > 0 && named.length < stakes.length) return undefined;
  return work(context, 'ratio', sumOf(paid), sumOf(...stakes));
}

/** All of it, not what came later. */
const WHOLE =
  /累計|総額|全体|とーたる|合計|全部(?:で)?|\b(?:total|cumulative|overall|altogether|whole|full|grand|running|lifetime|all[- ]time)\b/;
const LIMIT =
  /上限|最大|枠|天井|限度|出資|投資|向け|\b(?:caps?|ceilings?|limits?|max\w*|stakes?|commitments?|pledges?|invest\w*|cheques?|checks?|bets?)\b/;

/** All of a stake that was told with its stages, against the same giver's other one, or another's. */
function wholeAgainstLimit(heard: Heard, told: Deal[]): Question | undefined {
  const { folded, context } = heard;
  const staged = told.find(({ stages, kind }) => stages.length > 0 && kind === 'investment');
  if (!staged || told.length > 1 || !WHOLE.test(folded) || !LIMIT.test(folded)) return undefined;
  const named = context.reading.companies;
  const [lab, second] = named.filter((id) => isAiCompany(context, id) && id !== staged.to);
  const [giver = staged.from, more] = named.filter((id) => !isAiCompany(context, id));
  if (lab === undefined || second !== undefined || more !== undefined) return undefined;
  const [other] = context.graph.between(giver, lab, 'investment').filter(isStated);
  return other && work(context, 'ratio', sumOf(staged), sumOf(other));
}

/** "So that's how many times the two combined?", 「その累計、もう一方の上限の何倍」: one sum that was told against others, as a factor. */
export function readMultipleTold(heard: Heard): Question | undefined {
  const { folded, context, last } = heard;
  if (!last || folded.length > LONGEST || ELSE.test(folded)) return undefined;
  if (!TIMES.test(folded) && operationIn(folded)?.operation !== 'ratio') return undefined;
  const { figures, foreign } = context.reading;
  if (foreign.length > 0 || asksLacking(heard) || figures.some(({ unit }) => unit === 'times'))
    return undefined;
  const told = dealsTold(heard);
  return paymentAgainstStakes(heard, told) ?? wholeAgainstLimit(heard, told);
}
