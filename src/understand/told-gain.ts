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
const GROWTH =
  '(?:増加|増え(?:た|る)?|増分|増大|伸び(?:た|る)?|拡大|上昇|上積み|上乗せ|成長|ふくらみ|膨らみ|膨らんだ|差|差額|差分|実額|絶対額|金額)';
/** May as well be the rate. */
const BARE_GROWTH =
  /^(?:(?:で|じゃあ?|では)、?)?(?:成長|伸び|拡大|上昇)(?:は|だと|なら)?[?？。]*$|^(?:(?:and|so|then|the|what about|how about) ){0,12}growth[?. ]*$/;
/** Nothing but that the growth is wanted as a sum: 「増加の幅で申しますと」, "and as a dollar increase?" */
const AS_SUM = [
  new RegExp(
    `^(?:では|じゃあ?|で|なら|それを|これを|また|あと|ちなみに|一方){0,8}、?(?:金額|額|どる(?:建て)?|絶対額|実額|差額)?(?:での|の|で|に)?、?${GROWTH}(?:の|した|する)?(?:幅|はば|額|分|ぶん|量|金額)?(?:の(?:ほう|方)|自体)?(?:で|だと|では|に|を|は|なら|と|として|で(?:の|は))?(?:、)?(?:(?:申し|言い|もうし)(?:ますと|ましたら|ますなら)|言(?:うと|えば|ったら)|い(?:うと|えば)|表(?:すと|せば|しますと)|換算(?:すると|しますと)|直(?:すと|しますと)|示(?:すと|しますと)|見(?:ると|ますと)|する?と|なると|しますと)?(?:、)?(?:いくら|おいくら|どれ(?:くらい|ほど|だけ)|どのくらい|何兆(?:どる)?)?(?:に?なり?(?:ます|る)?|でしょう|です|の|か|ね|かな|(?:お?教え|お?聞かせ|お?示し|お?願い|知りたい|ください|下さい|ちょうだい|いただけ|ます|て|し|も|で|を|、)){0,8}[?？。…]*$`,
    'u',
  ),
  /^(?:(?:and|so|ok|now|then|but|what about|how about|what(?:'s| is| was| would)(?: that| it)?(?: be)?|put|expressed|stated|give me(?: that| it)?|make that)[, ]+){0,12}(?:that )?(?:as |in |by |the |an? |of |terms of |(?:absolute|actual|plain|raw|money|cash|dollars?|usd|net|total|outright|sheer|added|extra|additional)(?: terms)?,? ?){0,12}(?:the |an? )?(?:(?:absolute|dollar|money|cash|net|total|actual) ){0,12}(?:increase|gain|growth|difference|rise|jump|increment|uplift|expansion|gap|amount (?:added|gained)|dollars|dollar terms|absolute terms|money terms|money added)(?:,? (?:in|as|then|be|is|it|that|come to|amount|terms|absolute|of|dollars?|money|cash|size|by|an?|the|figure|sum|number|value)){0,12}[\s?.!]*$/,
];

/** Whether the market's size was what was told. */
const isTold = ({ last, context }: Heard): boolean =>
  last !== undefined &&
  (last.question.kind === 'market' ||
    (last.question.kind === 'derived' && /^growth|rate|sixty|years/.test(last.question.what)) ||
    last.facts.some((id) => context.figured.some((fact) => fact.id === id && fact.entities.length === 0)) ||
    last.facts.some((id) => id.startsWith('market-')));

/** Whether how many times as much the market gets was what was told. */
function isOfFactor({ last, context }: Heard): boolean {
  const { question } = last ?? {};
  if (question?.kind === 'derived') return question.what === 'growth-factor';
  if (question?.kind !== 'calculation' || question.operation !== 'ratio') return false;
  const sizes = context.figured.filter(({ topic }) => topic === 'market').map(({ id }) => id);
  return [question.left, question.right].every((sum) => 'fact' in sum && sizes.includes(sum.fact));
}

/** After how many times as much it gets: by how much money that is, in half a sentence. */
export function readGainOfFactor(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (
    !isOfFactor(heard) ||
    ELSE.test(folded) ||
    BARE_GROWTH.test(folded) ||
    context.reading.figures.length > 0
  )
    return undefined;
  return namesOnly(heard, []) && AS_SUM.some((words) => words.test(folded))
    ? { kind: 'derived', what: 'growth-difference' }
    : undefined;
}

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
