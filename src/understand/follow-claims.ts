import type { Comparison } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import { actOf } from './acts.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import { TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import type { Figure } from './numbers.ts';
import { polarityOf } from './polarity.ts';
import type { Claim, Question } from './question.ts';
import { wordsIn } from './reading.ts';
import { claimed, COMPARES, SMALLER } from './stakes.ts';

/** What stands around a figure that is held against what was said, and says nothing else. */
const AROUND =
  /[\d.,$%?!？！。、…\s]+|\bin \d+ (?:years?|yrs?)\b|\bam i (?:\w+ ){0,2}right\b|\b(?:percent|billions?|bn|b|bil|millions?|mn|m|trillions?|tn|t|dollars?|usd|bucks|(?:more|less|bigger|smaller|higher|lower|greater|larger) than|over|under|above|below|at least|at most|up to|exactly|precisely|about|around|roughly|nearly|almost|like|(?:as )?(?:much|many|high|low|little) as|north of|south of|exceeds?|exceeded|exceeding|beyond|past|close to|or (?:more|less)|is|it|its|it's|that|that's|thats|was|were|so|and|but|or|ok|really|actually|right|correct|true|wow|then|no|not|isn't|isnt|the|a|an|huh|wait|they|did|does|do|don't|didn't|put|in|say|said|you|to|of|than|reach|reached|top|tops|hit|hits|all|total|just|only|even|still|more|less|half|thirds?|quarter|fifth|sixth|twice|double|triple|times|x|fold|what|makes?|means?|basically|kinda|works? out|comes? (?:out )?to|sure|be|would|lol|hold on|hm+|have|has)\b|以上|以下|以内|未満|超えて?(?:い|る|た|ます)?|超す|越え|上回|下回|満たな|届|いか|いって|行って|ない|ません|よね?|より|多い|少ない|大きい|小さい|ちょうど|ぴったり|くらい|ぐらい|ほど|約|およそ|だいたい|って|まじで?|ほんとに?|本当に?|どる|万|億|兆|千|ぱーせんと|倍|半分|分の|合って?|あって|計算|つまり|要するに|これ|それ|その|そんな|じゃあ?|えっ?|へえ?|うそ|でしょ?う?|だっけ|です|ます|だろ|こと|わけ|も|は|が|に|を|の|か|な|ね|だ|る|て|い|と|し|ん|さ|で/giu;

/** Letters that may be left: a slip, a sigh. */
const MOST_LEFT = 2;

/** Who says so, and that she should put it right. */
const HEARSAY =
  /(?:てれび|にゅーす|新聞|ねっと|x|つい(?:った)?|友達|友だち|先輩|後輩|上司|同僚|親|兄|姉|弟|妹|彼氏|彼女|みんな|知り合い|ほか|他の?(?:記事|さいと|とこ)?|別の(?:記事|さいと|とこ)|どっか|どこか)(?:では|には|だと|で|から|が|は|に|も)|って?(?:言って|いって|聞い|きい|書いて|見)(?:い)?(?:た|てた|ある|あった|る|ました|てました)?(?:よ|けど|んだけど|んだが|のに|ぞ|わ)?|ちゃんと|ちゃう|訂正して|直して|認めて|嘘つ(?:くな|き)|うそだ|嘘だ|\b(?:i|we) (?:heard|read|saw|thought|was told)\b|\b(?:the |my |a |some )?(?:tv|news|radio|internet|paper|reddit|twitter|reuters|bloomberg|friend|boss|teacher|brother|sister|mate|colleague|dad|mum|mom|uncle|someone|somebody|everyone|everybody|he|she|people|others?)(?: (?:at work|on tv|online))? (?:said|says|told me|tells me|reported|reports|claims?|claimed|reckons?|thinks?|insists?|swears?)\b|\b(?:on tv|online|somewhere|elsewhere|on the news)\b|\b(?:fix|correct) (?:it|that|this|yourself)\b|\b(?:u|you|ya)(?:'re|'ve|r)? (?:have )?(?:mixed (?:it|them|those|that|things) up|(?:got|have) (?:it|that|them) (?:wrong|mixed up|backwards)|wrong|mistaken)\b|\b(?:liar|lies|bs|bull\w*|nah|nope)\b/gu;

/** Whether a text says a figure and how it is held against something, and nothing else. */
export const isBare = (folded: string): boolean =>
  folded.replace(HEARSAY, '').replace(AROUND, '').length <= MOST_LEFT;

/** "So under 15?": a number without its unit, after a sum; read in the scale that comes nearest to it. */
const UNITLESS =
  /\b(?:over|under|above|below|than|least|most|to|exactly|about|just|it'?s|is|was|that'?s|be)\s(\d+(?:\.\d+)?)\b|(\d+)(?=(?:は|を|も|より)?(?:以上|以下|未満|超え|越え|ない|いか|くらい|ぐらい|ちょうど|よりも?(?:多|少|上|下)))/;
const SCALES = [1e8, 1e9];

function unitless(folded: string, usd: number): Figure | undefined {
  const match = UNITLESS.exec(folded);
  if (!match) return undefined;
  const number = Number(match[1] ?? match[2]);
  const away = (scale: number) => Math.abs(Math.log((number * scale) / usd));
  const [scale = 1] = SCALES.toSorted((a, b) => away(a) - away(b));
  return { unit: 'usd', value: number * scale, start: match.index, bare: false };
}

function claimIn(context: Context, last: Turn, library: Library): Claim | undefined {
  const { reading } = context;
  const sized = reading.figures.filter(({ unit }) => unit !== 'year');
  if (sized.length > 0) return claimOf({ ...reading, figures: sized });
  const usd = dealOf(last, library)?.amount.usd;
  const figure = usd === undefined ? undefined : unitless(reading.folded, usd);
  return figure && claimOf({ ...reading, figures: [figure] });
}

/** Asks how much of the figure it is, and claims nothing. */
const ASKS_PART =
  /何割|何(?:%|ぱーせんと|分の)|何倍|割合|\b(?:what|which) (?:share|fraction|proportion|part|percent\w*)\b|\bhow many times\b/;

/** "More than $20 billion?", 「200億は超えてないよね？」: a figure and nothing else, held against what was told last. */
export function readFigure(context: Context, last: Turn, library: Library): Question | undefined {
  if (ASKS_PART.test(context.reading.folded)) return undefined;
  const { reading, negated } = context;
  if (reading.companies.length > 0 || !isBare(reading.folded)) return undefined;
  const claim = claimIn(context, last, library);
  if (!claim) return undefined;
  const { question } = last;
  const whether = { yes: true, ...(negated ? { negated: true } : {}) };
  const isFactor = claim.times !== undefined && claim.usd === undefined;
  if (question.kind === 'derived' && !(isFactor && question.what.startsWith('growth')))
    return { ...question, claim, ...whether };
  if (claim.usd === undefined) return undefined;
  if (question.kind === 'total') return { ...question, claim };
  if (question.kind === 'market') return { ...question, ...(negated ? {} : { claim }) };
  const deal = dealOf(last, library);
  if (deal) return { ...tieTo(deal), claim, ...whether };
  const [id] = question.kind === 'facts' ? question.ids : [];
  if (id === undefined || !library.knowledge.facts.get(id)?.en.includes('$')) return undefined;
  const polarity = polarityOf(
    { ...context, yesNo: true },
    { id, example: -1, nearest: 0, score: 0, share: 1 },
    library,
  );
  return { kind: 'facts', ids: [id], claim, ...(polarity ? { polarity } : {}) };
}

/** What is asked of a sum's bound, and of nothing else. */
const BOUNDS: [Comparison, RegExp][] = [
  [
    'exact',
    /\b(?:exact\w*|fixed|firm|hard|precise\w*|guaranteed|definite|set in stone)\b|確定|固定|確か|ちょうど|ぴったり|きっちり|きっかり/,
  ],
  [
    'at-most',
    /\b(?:max\w*|cap(?:ped)?|ceiling|(?:upper )?limit|up to|at most|tops)\b|上限|最大|まっくす|天井/,
  ],
  ['at-least', /\b(?:min(?:imum)?|floor|at least|lower bound|or more)\b|下限|最低|少なくとも/],
];
const BESIDE_BOUND = 3;

/** "Max or exact?", 「それって上限？」: the bound of the sum that was told last; which of two is told by the sum itself. */
export function readBound(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading } = context;
  const act = actOf(reading.folded);
  const isOther = act !== undefined && act !== 'sure' && act !== 'most' && act !== 'least';
  if (isOther || reading.companies.length > 0 || reading.figures.length > 0) return undefined;
  if (TOGETHER.test(reading.folded)) return undefined;
  const named = BOUNDS.filter(([, pattern]) => pattern.test(reading.folded)).map(([than]) => than);
  const deal = dealOf(last, library);
  const [than, other] = named;
  if (than === undefined || deal?.amount.usd === undefined) return undefined;
  const beside = wordsIn(reading);
  if (beside > BESIDE_BOUND) return undefined;
  const tie: Question = { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'amount' };
  const isWhether = other === undefined && context.yesNo;
  return isWhether ? { ...tie, claim: { usd: deal.amount.usd, than }, yes: true } : tie;
}

const THAN_NAMED =
  /\bthan\b|より|の(?:約)?(?:[\d.二三]+倍|倍|半分)|\b(?:twice|double|triple|half|times)\s(?:of\s|as (?:much|big) as\s)?(?:what\s)?\w+(?:'?s)?\b(?!\s(?:as|that))/;

/** "Is NVIDIA putting in more than that?": it is what was told that the one named is held against. */
const THAN_TOLD =
  /\bthan (?:that|it|this|them|those|these|him|her|what you (?:said|told))\b|(?:それ|これ|そっち|その額|その金額|さっきの(?:額|金額)?|上)より/;

/** 「MSは半分ってこと」, after two stakes were held against each other: which of them, and how much of the other. */
function ofTwo(context: Context, { by, of }: Extract<Question, { kind: 'stakes' }>): Question | undefined {
  const [id, second] = context.reading.companies;
  const isOne = id !== undefined && second === undefined && (by.length > 1 ? by : of).includes(id);
  const isHeld = context.yesNo && COMPARES.test(context.reading.folded);
  return isOne && isHeld ? claimed(context, by, of) : undefined;
}

/** By how many times the larger is said to be larger. */
function timesOf({ reading }: Context): number | undefined {
  const factor = reading.figures.find(({ unit }) => unit === 'times')?.value;
  return factor !== undefined && factor < 1 ? 1 / factor : factor;
}

/** "Is that more than Microsoft's?": the stake that was talked about against another giver's, or in another company. */
export function readAgainst(context: Context, { question }: Turn): Question | undefined {
  const { reading, yesNo, has } = context;
  const [id, second] = reading.companies;
  if (question.kind === 'stakes') return ofTwo(context, question);
  if (question.kind !== 'tie' || question.deal !== 'investment' || id === undefined || second !== undefined)
    return undefined;
  const { from, to } = question;
  if (id === from || id === to || !(COMPARES.test(reading.folded) || has('q-compare')) || has('q-why'))
    return undefined;
  const [by, of, told] = isAiCompany(context, id) ? [[from], [to, id], to] : [[from, id], [to], from];
  if (!isAiCompany(context, id) && !isInvestor(context, id)) return undefined;
  const isThanNamed = THAN_NAMED.test(reading.folded) && !THAN_TOLD.test(reading.folded);
  const isTold = isThanNamed !== SMALLER.test(reading.folded);
  const times = timesOf(context);
  return {
    kind: 'stakes',
    by,
    of,
    ...(yesNo ? { greater: isTold ? told : id, ...(times ? { factor: times } : {}) } : {}),
  };
}
