import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** From the one year of the forecast to the other. */
const FROM_END_TO_END =
  /\b(?:from )?(?:the )?(?:first|start|starting|beginning|opening|initial|one|bottom|earliest|base)\b.{0,30}\b(?:to|till|until|and|through)\b.{0,16}\b(?:last|end\w*|finish|final|closing|later|other|latest|top)\b|\b(?:whole|entire|full) (?:span|period|stretch|range|forecast|horizon)\b|\bover the (?:span|period|forecast)\b|\bend ?points?\b|\bbetween (?:them|the two|those|both)\b|\bend to end\b|(?:始点|すたと|初年|起点|最初|はじめ|出発点|一年目|1年目)[^。]{0,10}(?:終点|最終|最後|終わり|到達点|ごる)|期間(?:全体|中|を通)|端から端|両端|全期間/;
/** By how much money. */
const GAINS =
  /\b(?:add(?:s|ed)?|gains?|gained|tack\w* on|pil\w+ on|grow\w*|grew|bigger|larger|increas\w*|ris(?:es?|en)|expand\w*|put on|on top)\b|上積み|増え|増加|増分|伸び|ふくら|膨ら|上乗せ|拡大|積み上が|大きくな/;
const MONEY =
  /\b(?:dollars?|how much|amount|absolute|usd|cash|money|terms)\b|\$|いくら|なんぼ|絶対額|実額|金額|額|どる|どれ(?:だけ|くらい|ぐらい)|どのくらい|何兆|何億/;
const ELSE =
  /%|率|何倍|倍率|ぱせんと|年あたり|毎年|なぜ|理由|\b(?:percent\w*|rate|times|fold|multiple|factor|per year|a year|annual\w*|why)\b/;
const MARKET = /市場|まけっと|予測|\b(?:market|forecast|projection)s?\b/;
const LONGEST = 110;

/** Whether the market's size was what was told. */
const isTold = ({ last, context }: Heard): boolean =>
  last !== undefined &&
  (last.question.kind === 'market' ||
    (last.question.kind === 'derived' && /^growth|rate|sixty|years/.test(last.question.what)) ||
    last.facts.some((id) => context.figured.some((fact) => fact.id === id && fact.entities.length === 0)) ||
    last.facts.some((id) => id.startsWith('market-')));

/** "In absolute dollars, how much gets added from first endpoint to last?", 「始点から終点までにいくら上積み」. */
export function readGainTold(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !FROM_END_TO_END.test(folded) || !GAINS.test(folded)) return undefined;
  if (!MONEY.test(folded) || ELSE.test(folded) || context.yesNo) return undefined;
  const isYears = context.reading.figures.every(({ unit }) => unit === 'year');
  if (!isYears || !namesOnly(heard, []) || asksLacking(heard) || !(MARKET.test(folded) || isTold(heard)))
    return undefined;
  return { kind: 'derived', what: 'growth-difference' };
}
