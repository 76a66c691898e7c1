import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** That what was worked out shows the article, or its forecast, to be wrong. */
const MISTAKEN =
  /(?:記事|予測|予想|数字|計算|話|それ|そこ|どっちか|つじつま|辻褄)[^、。?？]{0,8}(?:間違|まちが|誤り|嘘|うそ|矛盾|おかし|でたらめ|合わな|合って(?:い)?な|変)|\b(?:article|forecasts?|numbers?|figures?|maths?|piece|author|they|it|that|one of them|those)\b(?: must| can| has to)?(?:'s| is| are| be| got| does| do| did)?(?:n't| not| it)? ?(?:just |simply |plain )?(?:wrong|mistaken|off|inconsistent|contradict\w*|a mistake|an error|add(?:s)? up|match|bogus)\b/;
/** What the rate and the forecast come to, one against the other. */
const OF_RATE: ReadonlySet<string> = new Set(['sixty-percent', 'needed-rate', 'years-needed']);
const LONGEST = 60;

/** 「つまり記事が間違い？」, "so the forecast is wrong?", after the rate was held against the forecast: that is said again. */
export function readMistaken(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  if (!last || folded.length > LONGEST || !MISTAKEN.test(folded)) return undefined;
  const { question } = last;
  if (question.kind !== 'derived' || !OF_RATE.has(question.what) || !namesOnly(heard, [])) return undefined;
  return { kind: 'derived', what: 'sixty-percent' };
}
