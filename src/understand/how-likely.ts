import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const LED = '(?:(?:and|so|but|ok|okay|then|well|hm+|wait) ){0,12}';
const LIKELY = '(?:likely|probable|possible|realistic|plausible|credible)';
/** Whether it is likely: "is that likely", 「それってありそう？」. */
const IS_LIKELY = new RegExp(
  `^${LED}(?:(?:is|are|isn't|isnt) (?:that|it|this|they|those|these|any of (?:that|it|them)) (?:really |actually |even |very |all that |that |at all )?)?(?:${LIKELY}|a real (?:possibility|risk|danger|threat)|going to happen)(?: to happen| at all| then| really)?$` +
    `|^${LED}(?:will|could|can|might|would) (?:that|it|this|they) (?:really |actually |ever )?(?:happen|come true)(?: then| really)?$` +
    `|^${LED}(?:does|do) (?:that|it|this|they) (?:really |actually |ever )?happen(?: then| really| in real life)?$` +
    '|^(?:それ|これ|そんなこと|そんなの)?(?:って|は|が)?(?:、)?(?:本当に|ほんとに|まじで|実際)?(?:あり(?:そう|え(?:る|そう)|うる|得る)|起き(?:る|そう|うる)|起こ(?:る|りそう|りうる|りえる)|現実的|(?:その)?可能性(?:は|って|が)?(?:高い|ある|高そう|大きい))(?:の|か|かな|な|ですか|と思う|でしょう|ん|です|だ){0,8}$',
  'u',
);
/** By how much: no odds are given. */
const HOW_LIKELY = new RegExp(
  `^${LED}(?:how ${LIKELY}(?: (?:is|are) (?:that|it|this|they|those)(?: to happen)?)?|what(?:'s|s| is| are) the (?:chances?|odds|probability|likelihood)(?: of (?:that|it|this|them))?)$` +
    '|^(?:それ(?:って|は)?)?(?:その)?(?:可能性|確率|見込み)?(?:は|って)?(?:どの(?:くらい|程度)|どれくらい|どんくらい|何(?:%|割|ぱーせんと))(?:の)?(?:(?:可能性|確率)(?:が|で)?)?(?:ある|高い|あり(?:そう|える)|起こ(?:る|りそう)|起き(?:る|そう)|なの)(?:の|ですか|か|かな){0,8}$' +
    '|^(?:それ(?:って|は)?)?(?:その)?(?:可能性|確率|見込み)(?:は|って)?(?:どの(?:くらい|程度)|どれくらい|どんくらい|何(?:%|割|ぱーせんと))(?:ですか|なの|か|かな){0,8}$',
  'u',
);
/** How sure that is which was forecast: the article doesn't weigh it. */
const HOW_SURE = new RegExp(
  `^${LED}how (?:sure|certain|reliable|solid|safe|confident|firm|accurate|trustworthy|realistic)(?: (?:is|are|was|were) (?:that|it|this|they|those|the (?:forecast|prediction|number|figure|estimate))s?)?(?: (?:forecast|prediction|number|figure|estimate))?(?: (?:about|of) (?:that|it|this))?$` +
    `|^${LED}(?:is|are) (?:that|it|this|they|those)(?: \\w+)? (?:really |actually |even |for |all that )?(?:sure|certain|guaranteed|reliable|solid|set in stone|a (?:given|sure thing|guarantee|safe bet))$` +
    '|^(?:それ|これ|その(?:予測|予想|数字|見通し))?(?:って|は)?(?:どの(?:くらい|程度)|どれくらい|どんくらい|どこまで)(?:確か|確実|信頼(?:でき|性)|当てに|あてに|信用|信じ|正確)' +
    '|^(?:それ|これ|その(?:予測|予想|数字|見通し))?(?:って|は)?(?:本当に|ほんとに|もう)?(?:確実|確定|確か|決まり|間違いない|絶対|当たる|あたる|信頼できる|信用できる|当てになる|あてになる)(?:なの|な|の|ですか|です|か|かな|ん|だ|話){0,8}$',
  'u',
);
/** How bad that is, which the article gives no measure of beside the figure that it may have. */
const HOW_BAD = new RegExp(
  `^${LED}how (?:bad|serious|severe|dangerous|big a (?:deal|problem|risk)|worrying)(?: (?:is|are|would) (?:that|it|this|they|those)(?: be)?)?(?: really)?$` +
    '|^(?:それ(?:って|は)?)?(?:どの(?:くらい|程度)|どれくらい|どんだけ|どれほど)(?:やばい|まずい|ひどい|深刻|危ない|危険)(?:な|の|ん|です|か|かな|話){0,8}$',
  'u',
);
const MEASURED = /\d|\b(?:twice|double|half)\b/;

/** Which of several is the likeliest. */
const LIKELIEST = new RegExp(
  `^${LED}(?:(?:which|what)(?: one| ones| of (?:them|those|these|the (?:two|three))| risk)?(?:'s|s| is| are)? )?(?:the )?(?:most|more|least) ${LIKELY}(?: one| to happen)?$` +
    '|^(?:その(?:中|うち)で)?(?:は)?(?:一番|いちばん|最も)(?:可能性(?:が|の)?(?:高い|高そう|ある)|あり(?:そう|え(?:る|そう))|起き(?:そう|やすい)|起こり(?:そう|やすい))(?:な)?(?:の|やつ|りすく)?(?:は|って)?(?:どれ|何|なに)?(?:ですか|なの)?$',
  'u',
);
/** Whom it is good, or bad, for. */
const FOR_WHOM = new RegExp(
  `^${LED}(?:(?:good|bad|dangerous|risky) )?(?:for|to) (?:whom|who)(?: exactly| though)?$` +
    `|^${LED}who (?:loses?(?: out)?|suffers?|pays? (?:for (?:it|that)|the price))(?: (?:then|most|in that case|if so))?$` +
    `|^${LED}who(?:'s|s| is| are| gets| would be) (?:hurt|affected|harmed|at risk|in danger)(?: most)?(?: by (?:it|that|this|them|those))?$` +
    '|^(?:それ(?:は|って)?)?(?:誰|だれ|どこ)(?:に(?:とって)|のため)(?:の)?(?:りすく|めりっと|話|こと)?(?:なの|です|の|か){0,8}$|^(?:それ(?:で|は)?)?(?:誰|だれ)が(?:困る|損する|被害(?:を受ける|にあう))(?:の|ん|ですか){0,8}$',
  'u',
);

const POSSIBLE = /\b(?:may|might|could|possible|risks?)\b/;
const OPEN = /\b(?:whether|open question|hinges)\b/;

/** Whether it tells of what may come, which nobody can be sure of. */
function isForecast(fact: string, { knowledge }: Library): boolean {
  const { en = '', nature } = knowledge.facts.get(fact) ?? {};
  return nature === 'forecast' || POSSIBLE.test(en);
}

/** As likely as the article holds what it tells: it may be so, or is expected to be. */
function asLikely(fact: string, { knowledge }: Library): Question {
  const { en = '', topic, nature } = knowledge.facts.get(fact) ?? {};
  if (OPEN.test(en)) return { kind: 'facts', ids: [fact] };
  const isHedged = POSSIBLE.test(en) || topic === 'risks' || nature === 'opinion';
  return { kind: 'facts', ids: [fact], polarity: 'y', ...(isHedged ? { hedged: true } : {}) };
}

/**
 * How likely that is which was told, and for whom: it may be so, where the article holds it possible; more than that
 * it doesn't tell, and nothing else is told in its place ("which is the most likely?" asks for no sum).
 */
export function readLikely({ reading, has }: Context, last: Turn, library: Library): Question | undefined {
  const [fact] = last.facts;
  const isInstead = last.question.kind === 'facts' && last.answered?.kind === 'unknown';
  const isOfMarket = last.question.kind === 'market';
  const isOfFacts = last.question.kind === 'facts' && last.answered?.kind === 'facts';
  if (
    fact === undefined ||
    !(isOfFacts || isOfMarket || isInstead) ||
    reading.companies.length > 0 ||
    has('q-why')
  )
    return undefined;
  const core = reading.folded.replace(/[?？!！。.…\s]+$/u, '').replace(/、/g, '');
  const { en = '' } = library.knowledge.facts.get(fact) ?? {};
  if (HOW_BAD.test(core) && MEASURED.test(en)) return { kind: 'facts', ids: [fact] };
  if (IS_LIKELY.test(core) && isOfFacts) return asLikely(fact, library);
  const isUntold =
    (isForecast(fact, library) && HOW_SURE.test(core)) ||
    (isOfFacts && [HOW_LIKELY, LIKELIEST, FOR_WHOM, HOW_BAD].some((asked) => asked.test(core)));
  return isUntold ? { kind: 'unknown', near: [fact], hint: true } : undefined;
}
