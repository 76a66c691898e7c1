import { isMoney } from '../knowledge/graph.ts';
import type { DealKind } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import { contentOf, isShort, type Turn } from './follow.ts';
import { derivedOf } from './figures.ts';
import { followHorizon } from './follow-horizon.ts';
import { followWay } from './follow-way.ts';
import { dealOf, marked } from './listed.ts';
import { isStated } from './market-size.ts';
import { layerIn } from './layers.ts';
import { readNet } from './net.ts';
import type { Question } from './question.ts';
import { whyAll, whyTie } from './why.ts';

const RATE = /率|何%|ぱせんと|ぺす|\b(?:rate|percent|cagr|pace|growth)\b/;

const FITS =
  /(?:それ|これ|その率|その伸び|そのぺす)で[^。]{0,10}(?:な[るり]|行[くき]|いけ|いく)|合う|合って|合わない|整合|矛盾|辻褄|つじつま|足り|届|本当|\b(?:in line|consistent|match|adds? up|squares?|enough|reconcile|work out|fit|agree|reach|clash|conflict|contradict|land|lands|get (?:us|you|it)? ?there)\b/;

/** What the market's rate was held against. */
const RATES = new Set(['sixty-percent', 'needed-rate']);
/** "What would it take then?", 「なら何がいるの」. */
const TAKES = /\b(?:takes?|needs?|needed|requires?|required)\b|必要|要る|いる(?:の|ん)?[?？]?$|足りる/;

const AMONG = /そのうち|その中|この中|うち|\b(?:those|of them|of these|among them|any of them|which ones?)\b/;

/** Said of the only one of a list. */
const OF_ONE = /\b(?:does|did|is|has) it\b|そこ|その会社/;
/** "xAI, too": of those who are in all that were named before. */
const ALSO =
  /にも|も(?:だと|なら|入れ|足し|加え|含め|追加|込み)|を(?:足し|加え|含め|追加し)|\b(?:too|as well|also|plus|add(?:ing|ed)?|includ(?:e|es|ing)|throw in)\b|\ball (?:three|3)\b.*\bwith\b/;

const BACK =
  /^(?:じゃあ|では|で、)?逆は|逆(?:方向|るーと|経路|向き)|反対は|逆に|\b(?:the other way|(?:other|opposite|reverse) (?:direction|way)|vice versa|the reverse|and back|(?:path|way|route|road|trip|link|line)s? back|coming back|goes back|flows back|(?:gives?|sends?|pays?|hands?) (?:\w+ )?back)\b|(?:帰り|戻り)(?:の)?(?:道|るーと|経路|は)|(?:返|戻)して(?:る|ん|い)|(?:返|戻)って(?:く|き)/;
/** Back the way that was told of; "the other way round, if A stumbles?" swaps what may happen. */
export const isReversed = ({ folded, concepts }: Context['reading']): boolean =>
  BACK.test(folded) && !concepts.has('stumble');

const WITH_FIGURE =
  /(?:額|数字|金額)(?:が|の)?(?:出て|わか|分か|ある|書い)[ぁ-ん]*(?:やつ|もの|の|分|ぶん|だけ)|\b(?:with|have|has|having|got) (?:an? |actual |stated )?(?:figures?|numbers?|amounts?)\b/;
/** "Knock out whoever also holds xAI": without those. */
const DROPS =
  /\b(?:knock out|exclud(?:e|ing)|minus|without|drop|remove|strike|leave out|take out|cross out|not counting|filter out)\b|除い|除く|抜い|外し|抜き|以外/;
const SPLIT =
  /\b(?:split|break(?:down| it down| that down)|each|per (?:investor|company)|itemi[sz]ed?|separately)\b|内訳|それぞれ|分けて|個別/;

/** The list that was told right before one of its stakes. */
const listBefore = ({ earlier: [before] = [] }: Turn): Question | undefined =>
  before?.kind === 'investors' ? before : undefined;

/** "Which of those …?", "and the other way?": over the set, or the tie, that was talked about. */
export function followSet(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const isAmong = AMONG.test(reading.folded) && last.question.kind.endsWith('tie');
  const question = (isAmong ? listBefore(last) : undefined) ?? last.question;
  const tie =
    question.kind === 'derived' || question.kind === 'calculation'
      ? dealOf(last, context)
      : question.kind === 'tie'
        ? question
        : undefined;
  const [id] = reading.companies;
  // "So net for Anthropic?", after whatever else.
  const net = id !== undefined && reading.companies.length === 1 ? readNet(context) : undefined;
  if (net) return net;
  const way = followWay(context, question);
  if (way) return way;
  if (
    (question.kind === 'investors' || question.kind === 'investments') &&
    !id &&
    WITH_FIGURE.test(reading.folded)
  )
    return marked(last, 'stated', context);
  if (question.kind === 'investors') {
    if (has('q-undisclosed') && !id) return { ...question, unstated: true };
    const isAdded = question.all && ALSO.test(reading.folded) && !OF_ONE.test(reading.folded);
    if (id && isAiCompany(context, id) && (isAdded || AMONG.test(reading.folded))) {
      return has('q-not')
        ? { kind: 'investors', of: question.of, all: true, except: [id] }
        : { kind: 'investors', of: [...new Set([...question.of, id])], all: true };
    }
  }
  if (question.kind === 'investors' && id && DROPS.test(reading.folded) && !has('q-amount'))
    return isAiCompany(context, id)
      ? { kind: 'investors', of: question.of, all: true, except: [id] }
      : { kind: 'investors', of: question.of, besides: [id] };
  if (question.kind === 'investors' && question.except && !id && isReversed(reading) && !question.by)
    return { kind: 'investors', of: question.except, except: question.of };
  const taker = question.kind === 'total' || question.kind === 'investors' ? question.of : undefined;
  if (taker?.length === 1 && (!id || id === taker[0]) && isReversed(reading))
    return { kind: 'payments', by: taker[0]! };
  if (question.kind === 'total' && !id && SPLIT.test(reading.folded)) {
    if (question.of?.length === 1) return { kind: 'investors', of: question.of };
    if (question.by?.length === 1) return { kind: 'investments', by: question.by, amount: true };
  }
  if (tie && (!id || id === tie.from || id === tie.to) && isReversed(reading))
    return reverseTie(context, tie);
  return undefined;
}

/** What goes back from the one that was given to the giver. */
export function reverseTie(
  { graph }: Context,
  { from, to, deal }: { from: string; to: string; deal?: DealKind },
): Question {
  const back = graph.between(to, from).find(isMoney);
  return back
    ? { kind: 'tie', from: to, to: from, deal: back.kind, aspect: 'amount' }
    : { kind: 'no-tie', from: to, to: from, deal: deal === 'payment' ? deal : 'investment' };
}

/** "And in 5 years": so many years on from the one that was told. */
const YEARS_ON = /\b(?:in|after|over) (\d) (?:more )?years?\b|(\d)年(?:後|先|たつ|経つ|たった|経った)/;

/** Of the market's figures the first is of this year. */
const FIRST_YEAR = 2025;

function yearsOn(folded: string, told: number): { value: number } | undefined {
  const [, en, ja] = YEARS_ON.exec(folded) ?? [];
  const years = en ?? ja;
  return years === undefined ? undefined : { value: told + Number(years) };
}

const isOfMarket = ({ question, facts }: Turn): boolean =>
  question.kind === 'market' || question.kind === 'derived' || facts.some((id) => id.startsWith('market-'));

/** "You sure that adds up?": whether the market's rate and its sizes fit. */
export const followFit = ({ reading }: Context, last: Turn): Question | undefined =>
  isOfMarket(last) && reading.companies.length === 0 && FITS.test(reading.folded)
    ? { kind: 'derived', what: 'sixty-percent' }
    : undefined;

/** After the market's size beside another line, too: 「やば。2025年の何倍」, "that's how many times 2025?". */
export function readTimesYear(context: Context, last: Turn): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const { question } = last;
  const parts = question.kind === 'several' ? question.parts : [question];
  const isMarket = isOfMarket(last) || parts.some(({ kind }) => kind === 'market');
  const [year, more] = figures;
  const isYear = year?.unit === 'year' && !more && isStated(year.value);
  return isMarket && isYear && companies.length === 0 && FACTOR.test(folded)
    ? derivedOf(context, 'growth-factor')
    : undefined;
}

/** How many times as much. */
const FACTOR = /何倍|\b(?:factor|multiple|times|fold|x how (?:many|much)|how many x(?:'?s)?)\b/;

/** Later than a year that is named. */
const LATER =
  /\b(?:after|beyond|past|later than|following) 20\d\d\b|20\d\d年?(?:の|より)?(?:あと|後|先|以降|以後|から先)|\b20\d\d (?:onwards?|and beyond)\b/;

/** "And 2027?", "which rate would?": after a question on the market's size. */
export function followMarket(context: Context, last: Turn): Question | undefined {
  const { reading } = context;
  if (!isOfMarket(last) || reading.companies.length > 0) return undefined;
  const fit = followFit(context, last);
  if (fit) return fit;
  if (LATER.test(reading.folded)) return { kind: 'unknown', near: last.facts.slice(0, 1), hint: true };
  const told = last.question.kind === 'market' ? last.question.year : FIRST_YEAR;
  const year = reading.figures.find(({ unit }) => unit === 'year') ?? yearsOn(reading.folded, told);
  const isFactor = FACTOR.test(reading.folded);
  if (isFactor && (!year || isStated(year.value))) return derivedOf(context, 'growth-factor');
  const isAtRate = reading.figures.some(({ unit }) => unit === 'percent');
  if (year && !isAtRate && !RATE.test(reading.folded)) return { kind: 'market', year: year.value };
  if (last.question.kind === 'derived' && RATES.has(last.question.what) && TAKES.test(reading.folded))
    return { kind: 'derived', what: 'needed-rate' };
  if (!RATE.test(reading.folded)) return undefined;
  const needed =
    (last.question.kind === 'derived' && RATES.has(last.question.what)) ||
    /必要|要る|\b(?:need|would|require|take)\b/.test(reading.folded);
  return needed ? { kind: 'derived', what: 'needed-rate' } : undefined;
}

const OPPOSITE =
  /^(?:じゃあ|では|で、|ほな|んじゃ|なら)?(?:逆|反対|裏|反論)|(?:逆|反対)(?:側)?(?:は|に|の)|\b(?:counter-?(?:arguments?|points?)|flip side|opposite|other side|on the other hand|conversely|(?:downsides?|upsides?)(?! for (?!it\b|this|that\b|them|all|the (?:whole|cycle)))|the reverse)\b/;

const CERTAIN =
  /^(?:それ|これ)?(?:って)?(?:、)?(?:確か|たしか|本当|ほんと|まじ|確実|(?:確定|決定|決まり)(?:なの|ですか?|かな?)?[?]?$)|\b(?:is that|are you|for) (?:certain|sure|true|confirmed|a fact|real)\b|^(?:really|seriously)\b/;

const ALL_LAYERS =
  /\bother\b.*\blayers?\b|(?:ほか|他)の(?:二つの|2つの)?層|(?:全部|すべて|全て|三つとも|3つとも|全層)(?:に|の層)|\b(?:all (?:three|of them)|every (?:one|layer)|more than one|several)\b|\b(?:on|in) (?:both|all)(?: (?:of )?(?:the |those )?(?:lists?|layers?|them))?$|両方(?:の(?:層|りすと))?に(?:いる|入|出|顔|名)/;

/** "What are those after?": why the givers of the last answer give. */
const AIMS =
  /狙い|目的|目当て|思惑|なぜ|なんで|\b(?:why|what(?:'s|s| is| are)? (?:it|they|those|these|them)? ?(?:after|want|hoping|in it)|aim|goal|motive)\b/;

function aimsOf({ graph }: Context, { deals }: Turn): Question | undefined {
  const given = graph.all.filter(({ id, kind }) => kind === 'investment' && deals.includes(id));
  return whyAll(given);
}

/** "And after that?", "is that certain?", "who says so?", "more": on the facts that were given. */
export function followOn(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const { question: told, answered } = last;
  // Of several that were told what follows is asked of the last one.
  const ids = answered?.kind === 'several' && told.kind === 'facts' ? told.ids : last.facts;
  const [fact = ''] = ids;
  if (reading.companies.length > 0) return undefined;
  if (fact.startsWith('layer') && ALL_LAYERS.test(reading.folded)) return { kind: 'layers', several: true };
  const beside = besides(reading.folded, fact, context);
  if (beside) return { kind: 'facts', ids: [beside] };
  const horizon = followHorizon(last, context);
  if (horizon) return horizon;
  const opposite = context.oppositeOf(fact) ?? context.oppositeOf(context.parentOf(fact) ?? '');
  if (opposite !== undefined && OPPOSITE.test(reading.folded) && isShort(context))
    return { kind: 'facts', ids: [opposite] };
  if (CERTAIN.test(reading.folded) && isShort(context)) return last.answered ?? last.question;
  if (last.question.kind === 'investors' && AIMS.test(reading.folded)) {
    const aims = aimsOf(context, last);
    if (aims) return aims;
  }
  const tie = last.question.kind === 'tie' ? last.question : undefined;
  if (tie && has('q-why') && contentOf(reading.features).length <= 2) return whyTie(context, tie);
  const [of, other] = last.question.kind === 'investors' ? last.question.of : [];
  const isOfOne = of !== undefined && other === undefined && last.deals.length !== 1;
  if (isOfOne && has('q-amount') && isShort(context)) return { kind: 'investors', of: [of] };
  const points = context.pointsOf(fact);
  if (has('q-more') && isShort(context) && contentOf(reading.features).length <= 2) {
    const more = [...points, ...context.relatedOf(fact)].filter((id) => !last.facts.includes(id)).slice(0, 2);
    if (more.length > 0) return { kind: 'facts', ids: more };
  }
  return undefined;
}

const BESIDE: [RegExp, string, string][] = [
  [/くらうど|\bclouds?\b/, 'industr', 'cloud-industry'],
  [/すまほ|\bphones?\b|smartphone/, 'industr', 'smartphone-industry'],
  [/\bai\b|ai(?:は|の|業界)/, 'industr', 'ai-industry'],
];

/** "And the chips?" after a layer, "and AI?" after an industry. */
function besides(folded: string, fact: string, context: Context): string | undefined {
  if (!isShort(context)) return undefined;
  const layer = /^(?:layer|cloud)/.test(fact) ? layerIn(folded) : undefined;
  const members = layer && context.membersOf(layer);
  if (members !== undefined && members !== fact) return members;
  return BESIDE.find(
    ([pattern, kind, id]) => fact.includes(kind) && id !== fact && pattern.test(folded),
  )?.[2];
}
