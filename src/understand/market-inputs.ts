import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What a forecast is made up of: where it begins … */
const BASE =
  /\b(?:(?:base|baseline|starting|start|opening|initial|first|current|present|reference|beginning)(?:[- ]?year|[- ]?point)?(?:'?s)?(?: \w+)? (?:value|figure|number|size|level|amount|estimate)s?|(?:base|starting|reference|opening|first)[- ]year|baseline|starting point|(?:size|value|figure|number)s? (?:now|today)|(?:(?:size|value|figure|number)s? (?:in|for|of|at) (?:the )?)?(?:2025|start))\b|(?:基準|起点|始点|開始|初|出発|すたと|べす|現在|足元|今年|直近)(?:年|年度|点|時点|の年)?(?:の)?(?:値|額|金額|規模|市場規模|数字|数値|の)|基準年|起点|始点|2025/u;
/** … where it ends … */
const END =
  /\b(?:2030|(?:end|ending|final|forecast|target|terminal|last|closing)(?:[- ]year)?(?:'?s)? (?:value|figure|number|size|level|amount|estimate)s?|(?:forecast|end(?:ing)?|final|target|terminal|last)[- ]year(?: \w+)?)\b|2030|(?:予測|最終|終了|到達|目標|終)(?:年|年度|点|時点)(?:の)?(?:値|額|規模|数字|予測)?|予測値/u;
/** … and how fast it gets there. */
const RATE =
  /\b(?:cagr|growth[- ]rate|rate of growth|(?:annual|yearly|average|per[- ]year|annualised|annualized|compound) (?:\w+ )?(?:growth|rate|pace)|growth (?:per|a|each) (?:year|annum)|percent(?:age)? growth)\b|cagr|成長率|伸び率|増加率|年率|年平均|(?:毎年|年間)の(?:伸び|成長)/u;
const FACTOR = /何倍|倍率|倍数|\b(?:multiples?|factor|how many times|multiplier)\b/u;
const ELSE =
  /逆算|増え|2025年?(?:から|→|[~〜-])|\bfrom 2025\b|なぜ|どうして|根拠|誰|どこ|出典|合[うっ]|矛盾|本当|正し|よね|業界|株|売上|利益|差額|計算|\b(?:why|who|where|source|consistent|match\w*|add up|agree|reconcile\w*|correct|right|true|tally|square|imply|implies|revenue|sales|profits?|industry|share|difference|gap|if|assum(?:e|ing)|compute|calculate|derive|from (?:just )?the)\b/u;
/** A yes or a no is asked for. */
const WHETHER = /^(?:is|are|does|do|did|has|was|were)\b|(?:ます|です|る|た)か[?？。]*$/u;
const LONGEST = 180;

/** "I need the base-year value, the 2030 forecast and the growth rate", 「基準年の値と2030年の予測と成長率」: the market's, told in one line. */
export function readMarketInputs(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text.trim());
  if (folded.length > LONGEST || ![BASE, END, RATE].every((one) => one.test(folded))) return undefined;
  if (ELSE.test(folded) || WHETHER.test(folded) || namesTyped(text, parts).length > 0) return undefined;
  const { foreign, figures, absent } = readFolded(folded, text, parts).context.reading;
  if (foreign.length + absent.length > 0 || figures.some(({ unit }) => unit !== 'year')) return undefined;
  const sizes: Question = { kind: 'facts', ids: ['market-size'] };
  const at = folded.search(FACTOR);
  if (at < 0) return clauseOf(text, sizes, parts);
  const factor: Question = { kind: 'derived', what: 'growth-factor' };
  const asked = at < folded.search(BASE) ? [factor, sizes] : [sizes, factor];
  return clauseOf(text, { kind: 'several', parts: asked }, parts);
}
