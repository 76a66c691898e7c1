import { isStated } from '../knowledge/graph.ts';
import { isNegated } from '../text/negation.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { isNetted } from './net.ts';
import { valuesOf } from './numbers.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

const COMES_BACK =
  /\b(?:com(?:e|es|ing)|came|flow(?:s|ing)?|go(?:es|ing)?|circl(?:e|es|ing)|bounc(?:e|es)|cycl(?:e|es)|find(?:s)? its way|mak(?:e|es) its way|land(?:s)?|end(?:s)? up|get(?:s|ting)?|got|receiv(?:e|es)|given|giv(?:e|es)|hand(?:s|ed)?|sent|paid|earn(?:s)?|win(?:s)?|tak(?:e|es))\b[^.?!]{0,40}\bback\b|\b(?:return(?:s|ed)?|refund(?:s|ed)?|recoup(?:s|ed)?|recover(?:s|ed)?|reimburs\w+)\b|戻|返って|返る|返還|かえって|帰って|還流|回収|取り返|きゃっしゅばっく/;
const ALL =
  /\b(?:all|every(?:thing| (?:single |last )?(?:cent|penny|dollar|bit))|whole|entire(?:ly|ty)?|in full|full(?:y)?|100 ?%|complete(?:ly)?|totally)\b|全部|ぜんぶ|全額|すべて|全て|まるまる|丸々|丸ごと|まるごと|そっくり|そのまま|満額|完全に|100%/;
/** In the end it has paid nothing. */
const NOTHING_PAID =
  /\b(?:cost(?:s|ing)? (?:\w+ )?(?:nothing|zero|\$?0)|(?:is|it's|its|was|be) (?:\w+ ){0,2}(?:free|a wash)|for free|break(?:s|ing)? even|cancels? (?:\w+ )?out|(?:net(?:s|ted)?|comes?|adds?|works?)(?: \w+){0,2} (?:to|at) (?:zero|nothing|\$?0)|pays? nothing (?:net|in the end|really)|zero[- ]sum for|no (?:net )?cost)\b|実質(?:的に(?:は)?)?、?(?:ただ|無料|ぜろ|0|負担|ろは)|ちゃら|とんとん|(?:ぷらまい|ぷらすまいなす|差し?引き)(?:は|で)?(?:ぜろ|0)|(?:負担|出費|支出|持ち出し)(?:は|が)?(?:ぜろ|0|なし|ない)/;
const PARTLY =
  /\b(?:half|part(?:ly|ial\w*)?|some|most|much|third|quarter|how|what|which|why|market|bubble)\b|半分|一部|何割|いくら|どれ|なぜ|なんで|どう|市場|ばぶる/;
/** That it doesn't; "doesn't it …?" and "not a cent is lost" deny nothing. */
const DENIED =
  /(?<!^|[.,;] )\b(?:not|never|\w+n't)\b[^,.;]{0,16}\b(?:all|every\w*|fully|full|entirely|come|get|return|flow|recoup|recover|free|even|cancel)\b/;
const OF_PAYMENT = /\b(?:pay|pays|paid|paying|payments?|spends?|spent|spending)\b|払|支払|出した分|使った分/;

/** Whoever pays a stated sum and gets one, where no other is said to. */
function payerOf(context: Context, before: Turn | undefined): string | undefined {
  const { reading, graph } = context;
  const paid = graph.all.filter(
    (deal) => deal.kind === 'payment' && isStated(deal) && isNetted(context, deal.from),
  );
  const named = paid.find(({ from }) => reading.companies.includes(from));
  if (named) return named.from;
  if (reading.companies.length > 0) return undefined;
  const sums = valuesOf(reading.figures, 'usd');
  const isTold = ({ from, to }: { from: string; to: string }) =>
    before?.question.kind === 'tie' && before.question.from === from && before.question.to === to;
  const isRound =
    OF_PAYMENT.test(reading.folded) || (COMES_BACK.test(reading.folded) && NOTHING_PAID.test(reading.folded));
  return paid.find((deal) => sums.includes(deal.amount.usd ?? 0) || isTold(deal) || isRound)?.from;
}

/** "So it gets every cent of it back?", 「払った分は全額戻るから実質ただ？」: held against what is left when all that is put into the payer is taken off. */
function readClaimed(context: Context, before: Turn | undefined): Question | undefined {
  const { folded } = context.reading;
  if (!context.yesNo || PARTLY.test(folded) || context.has('q-why', 'q-amount')) return undefined;
  const isAllBack = COMES_BACK.test(folded) && ALL.test(folded);
  if (!isAllBack && !NOTHING_PAID.test(folded)) return undefined;
  const of = payerOf(context, before);
  // That it costs nothing is no denial.
  const isDenied =
    DENIED.test(folded) || (/[ぁ-ん]/.test(folded) && isNegated(folded.replace(NOTHING_PAID, ' ')));
  if (of === undefined) return undefined;
  return { kind: 'net', of, claim: { usd: 0 }, yes: true, counted: isDenied };
}

export const readAllBack: Step = (scene) => {
  const question = readClaimed(scene.context, scene.before);
  return question && { ...clause(scene, question), isActed: true };
};
