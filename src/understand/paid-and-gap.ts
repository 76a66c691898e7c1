import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { asksLacking, dealsTold, type Heard } from './heard-told.ts';
import type { Operation, Question } from './question.ts';
import { sumOf } from './tally.ts';
import { OF_ITEMS } from './total-and-share.ts';

const PAID =
  /支払|払[うっいわ]|\b(?:pay(?:s|ing|ments?|out)?|paid|bills?|owes?|spends?|spending|hands? over)\b/u;
/** What all of them put in, as one sum. */
const TOTAL =
  /合計|合算|総額|合わせ|足し|あわせ|\b(?:combined?|together|total(?:s|led)?|jointly|joint|sum(?:med)?|in all|both (?:backers|investors))\b/u;
const PUT_IN =
  /出資|投資|上限|枠|入れ|受け(?:る|取)|\b(?:invest\w*|stakes?|ceilings?|caps?|limits?|max(?:imums?)?|put(?:s|ting)? in(?:to)?|put up|back(?:s|ed|ers?|ing)?|receiv\w*|gets?|commit\w*)\b/u;
/** How the two stand to each other, which is asked besides. */
const WORK: [Operation, RegExp][] = [
  [
    'difference',
    /差額|差(?:は|を|も|が|[。、?？]|$)|開き|差し引|\b(?:gap|difference|spread|shortfall|delta|net|by how much)\b/u,
  ],
  ['ratio', /何倍|倍率|倍数|比率|\b(?:ratio|multiple|how many times)\b/u],
  ['share', /何割|何%|何ぱ|割合|\b(?:share|fraction|proportion|percent\w*)\b/u],
];
const ELSE =
  /なぜ|なんで|理由|いつ|市場|売上|利益率|評価額|各社|内訳|\b(?:why|when|market|revenue|valu\w+|profit\w*|separately)\b/u;
const LONGEST = 220;

/** The one payment with a sum that is made by somebody who was named. */
function paymentOf({ context: { graph, reading } }: Heard): Deal | undefined {
  const [deal, more] = graph.all.filter(
    (one) => one.kind === 'payment' && isStated(one) && reading.companies.includes(one.from),
  );
  return more ? undefined : deal;
}

/** What else is asked, where no figure is named and nothing that the article lacks. */
function workIn(heard: Heard): Operation | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || ELSE.test(folded) || asksLacking(heard) || context.yesNo) return undefined;
  const isNamed = context.reading.figures.some(({ unit }) => unit === 'usd' || unit === 'percent');
  const asked = WORK.filter(([, words]) => words.test(folded)).map(([operation]) => operation);
  return isNamed || asked.length > 1 ? undefined : asked[0];
}

/** "What A pays B, what its two backers put in combined, and the gap": all three are told with the last. */
export function readPaidAndGap(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (![PAID, TOTAL, PUT_IN].every((words) => words.test(folded)) || OF_ITEMS.test(folded)) return undefined;
  const operation = workIn(heard);
  const payment = operation && paymentOf(heard);
  if (!operation || !payment) return undefined;
  const into = context.graph.into(payment.from, 'investment');
  const stakes = into.filter(isStated);
  const { companies, foreign } = context.reading;
  const known = [payment.from, payment.to, ...stakes.map(({ from }) => from)];
  if (stakes.length < 2 || foreign.length > 0 || !companies.every((id) => known.includes(id)))
    return undefined;
  return { kind: 'calculation', operation, left: sumOf(payment), right: sumOf(...stakes) };
}

/** No more than that one. */
const ALONE =
  /だけ|のみ|単独|(?:分|ぶん)(?:に|だけ)?(?:限|絞|しぼ)|に(?:限[るっ]|絞|しぼ)|\b(?:only|just|alone|solely|by itself|on its own|limit\w*|restrict\w*)\b/u;
/** What is left of it all is worked out elsewhere. */
const NET = /差し?引|\bnet\b/u;
const LONGEST_AFTER = 110;
const COMPARED = /比べ|比較|対して|\b(?:compar\w*|against|versus|vs|stack(?:s|ed)? up)\b/u;

/** 「出資をA分に限ると、支払額はその何倍？」, after what one pays and what several put into it: against that one stake. */
export function readGapToOne(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST_AFTER || !ALONE.test(folded)) return undefined;
  if (ELSE.test(folded) || NET.test(folded)) return undefined;
  const told = dealsTold(heard);
  const [payment, more] = told.filter((deal) => deal.kind === 'payment' && isStated(deal));
  if (!payment || more || asksLacking(heard)) return undefined;
  const stakes = told.filter(
    (deal) => deal.kind === 'investment' && isStated(deal) && deal.to === payment.from,
  );
  const { companies, foreign } = context.reading;
  const [stake, second] = stakes.filter(({ from }) => companies.includes(from));
  const isTheirs = companies.every((id) => [payment.from, payment.to, stake?.from].includes(id));
  if (stakes.length < 2 || !stake || second || !isTheirs || foreign.length > 0) return undefined;
  const operation = workIn(heard) ?? (COMPARED.test(folded) ? 'compare' : undefined);
  return operation && { kind: 'calculation', operation, left: sumOf(payment), right: sumOf(stake) };
}
