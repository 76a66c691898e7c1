import type { Context } from './context.ts';
import { derivedOf } from './figures.ts';
import type { Turn } from './follow.ts';
import { yearsOf } from './gains.ts';
import type { Question } from './question.ts';
import { sumsIn } from './tally.ts';

/** By what sum the one is larger than the other. */
const GAP =
  /差額|(?<!時)差(?!出|し出|し入|し支|し障)|開き|増分|増加(?:額|分|幅)|増え(?:る|た)?(?:額|分|幅)|伸び(?:る|た)?(?:額|分|幅)|(?:いくら|どれ(?:だけ|くらい|ぐらい)|何どる|何億|何兆)(?:ほど|くらい|ぐらい)?(?:増|伸び|大きく|上乗せ|膨ら)|\b(?:gap|difference|differ|delta|increments?|increase|uplift|apart)\b|\bhow (?:much|many)\b.*\b(?:adds?|added|adding|gains?|gained|more|bigger|larger|increases?|grows?|rises?)\b/;
/** By what part, how many times, or in each year: other questions. */
const OTHERWISE =
  /率|%|割|ぱせんと|ぱーせんと|倍|毎年|年(?:あたり|当たり|平均|ごと)|要因|理由|なぜ|\bhow many x\b|\b(?:rates?|percent\w*|cagr|pace|times|fold|multiple|factor|ratio|yearly|annual\w*|per|each|every|why|which|who)\b/;
/** What may stand around it, and names nothing else. */
export const AROUND =
  /両年|(?:二|2)(?:つの?)?(?:年|時点|数字|値|地点)?|(?:五|5)年間?|20\d\d年?|その間|期間(?:中|全体)?|(?:始|起|終|両)点|最初|最後|初め|はじめ|終わり|年|間|から|まで|より|市場|規模|予測|見込み|数字|数値|値|金額|絶対額?|実額|額|どる|億|兆|べーす|建て|両方|両者|それぞれ|どちら|いくら|どれ(?:だけ|くらい|ぐらい)|どのくらい|何|計算|教えて|ください|下さい|お願い|いたし|頼|願い|知りたい|言う|いう|言え|表す|直す|なる|なり|する|すれ|して|です|でしょう|ます|あと|それ|これ|その|この|じゃあ?|では|なら|だと|ほど|くらい|ぐらい|ちなみに|つまり|結局|ついで|さらに|また|も|は|が|の|を|で|に|と|か|ね|よ|だ|分|し|\b(?:and|so|ok|okay|then|now|but|also|in|absolute|real|hard|cash|money|terms|dollars?|usd|figures?|numbers?|how|much|many|what|whats|is|are|was|were|the|a|an|that|this|it|its|those|these|them|they|both|two|ends?|endpoints?|points?|dates?|years?|sizes?|values?|estimates?|amounts?|sums?|from|first|last|start|finish|to|of|by|between|over|across|period|span|market|does|do|did|would|will|be|get|gets|got|come|comes|which|as|for|total|in total|as well|too|whole|please|pls|me|give|show|s|add|adds|added|more|bigger|larger|far|about|\d{4})\b|[^\p{L}]/gu;
const MOST_BESIDE = 2;

/** The ends of the forecast. */
const ENDS: readonly number[] = [2025, 2030];

/** Whether what was told last is the market: its sizes, or how fast it grows. */
export function isOfMarket(context: Context, { question, facts }: Turn): boolean {
  if (question.kind === 'derived')
    return question.what.startsWith('growth') || question.what === 'needed-rate';
  const isIn = (id: string) => context.sectionOf(id) === 'market';
  const sums = sumsIn(question, context);
  if (sums.length > 0) return sums.every((sum) => 'fact' in sum && isIn(sum.fact));
  return question.kind === 'market' || facts.some(isIn);
}

/** "And the gap between the two years?", 「両年の差額も」, after the sizes of the market or how fast it grows: the one less the other. */
export function readYearGap(context: Context, last: Turn): Question | undefined {
  const { folded, companies } = context.reading;
  if (companies.length > 0 || !GAP.test(folded) || OTHERWISE.test(folded)) return undefined;
  if (context.yesNo && !/[ぁ-ん]/.test(folded)) return undefined;
  if (yearsOf(context).some((year) => !ENDS.includes(year)) || !isOfMarket(context, last)) return undefined;
  const rest = folded.replace(GAP, ' ').replace(AROUND, '');
  return rest.length <= MOST_BESIDE ? derivedOf(context, 'growth-difference') : undefined;
}
