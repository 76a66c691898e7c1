import { isStated } from '../knowledge/graph.ts';
import type { Heard } from './heard-told.ts';
import { isNetted } from './net.ts';
import type { Question } from './question.ts';

/** What is left of it, in everyday words: "how many billion is it still down", 「まだいくらマイナス」. */
const DOWN =
  /\b(?:(?:still|is it|it is|are they|they are|be|end(?:s|ed|ing)? up|left|come out|comes out) (?:\w+ ){0,2}(?:down|short|behind|shy|underwater|minus)|in the (?:red|hole|minus)|out of pocket|how (?:much |many |far )?(?:\w+ ){0,3}(?:short|down|underwater)|(?:the|what) (?:hole|shortfall|deficit)|(?:hole|shortfall|deficit)\s*\??$|still (?:owe|have to find|need|missing|lacking))\b|まいなす|赤字|足り(?:ない|ん)|不足|持ち出し|手出し|自腹|足が出|穴(?:は|が|って)|へこ|凹|差し?引/;
const HOW_MUCH =
  /\b(?:how|what|what's|whats)\b|いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|どのくらい|何億|何どる/;
const PAYS =
  /払|出[すし]て|渡[しす]|\b(?:pays?|paid|paying|hands? (?:over|out)|handed|shells? out|forks? (?:over|out)|coughs? up|sends?|sent|spends?|ships?|wires?|gives?|drops?|parts with)\b/;
const GETS =
  /もら|貰|受け取|戻|返っ|入って|満額|\b(?:gets?|got|getting|receiv\w+|collects?|pulls? in|takes? in|chips? in|back|pledged|promised|put(?:s)? in|pours? in|comes? in|in full)\b/;
const OF_ALL =
  /全部|すべて|全て|両方|両社|二社|2社|満額|みんな|出資(?:を|金)|\b(?:all|every\w*|both|the (?:max|most|full)\w*|in full|whole)\b/;
const ELSE = /なぜ|なんで|理由|いつ|何倍|%|割合|\b(?:why|when|who|which|times|percent\w*|ratio|revenue)\b/;

/** "It hands over its 30b, then gets every dollar those two promised: how much is it still down": what it pays on balance. */
export function readStillDown(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (!DOWN.test(folded) || !HOW_MUCH.test(folded) || !PAYS.test(folded) || !GETS.test(folded))
    return undefined;
  if (ELSE.test(folded)) return undefined;
  const { companies, figures, foreign } = context.reading;
  const payer = companies.find((id) => isNetted(context, id));
  if (payer === undefined || foreign.length > 0) return undefined;
  const stakes = context.graph.into(payer, 'investment').filter(isStated);
  const paid = context.graph.outOf(payer, 'payment').filter(isStated);
  const known = [...stakes, ...paid].map(({ amount }) => amount.usd);
  const whole = stakes.reduce((sum, { amount: { usd = 0 } }) => sum + usd, 0);
  const isKnown = figures.every(
    ({ unit, value }) => unit !== 'usd' || known.includes(value) || value === whole,
  );
  const others = companies.filter((id) => id !== payer);
  const givers = others.filter((id) => stakes.some(({ from }) => from === id));
  if (!isKnown || givers.length < others.length) return undefined;
  const [only, second] = givers;
  const isOfOne = only !== undefined && second === undefined && !OF_ALL.test(folded);
  return { kind: 'net', of: payer, ...(isOfOne ? { by: only } : {}) };
}
