import type { Library } from '../knowledge/index.ts';
import { horizonIn } from '../knowledge/horizon.ts';
import { lastHorizon, NEXT } from './follow-horizon.ts';
import { fold } from '../text/fold.ts';
import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import { stakeExplained, type Turn } from './follow.ts';
import { namedNear } from './named-near.ts';
import type { Question } from './question.ts';

const LED = '(?:(?:and|so|but|ok|okay|then|well|yeah|hm+) ){0,12}';
const WHO = new RegExp(
  `^${LED}who(?:'s|s| is| are| was| does| did)?(?: (?:it|that|they|this|those))?$|^(?:それ|これ|で|じゃあ)?、?(?:って|は)?(?:誰|だれ)(?:が|は|なの|なん|ですか)?$`,
  'u',
);
const AMOUNT = new RegExp(
  `^${LED}(?:how much(?: (?:is|was|are) (?:it|that|this|they))?|(?:(?:is there|are there|do they (?:give|say)|got|have) )?(?:any|a|an) (?:numbers?|figures?|amounts?)(?: (?:on|for|behind|to) (?:it|that|this|them|those))?)$|^(?:それ|これ|で|じゃあ)?、?(?:って|は)?(?:いくら|なんぼ|どのくらい)(?:なの|ですか|なん)?$|^(?:それ(?:の|に)?)?(?:何か)?(?:具体的な)?(?:数字|金額)(?:は|って|とか)?(?:ある|出てる|あります|出ています)(?:の|か|かな){0,8}$`,
  'u',
);
/** What it would cost, in however few words: "for how much", 「お値段は」. */
const PRICE = new RegExp(
  `^${LED}(?:(?:for|at) (?:how much|what (?:price|cost|sum))|(?:how much|what) (?:would|will|does|could|might|is) (?:that|it|this|they)(?: be going to)? (?:cost|run|set (?:them|it) back|go for)(?: (?:them|it))?|(?:at |and )?(?:what(?:'s|s| is| would be)? )?the (?:price|price tag|cost)|(?:the |any )?price(?: tag)?)$|^(?:それ|で|じゃあ|その)?、?(?:お?値段|金額|費用|価格|代金|買値|(?:いくら|なんぼ|どのくらい)(?:で|か(?:かる|かり)|する|に(?:なる|なり)|くらい))(?:は|って|も)?(?:いくら|どのくらい|なんぼ)?(?:の|なの|ですか|ますか|なん|に(?:なる|なりそう)){0,8}$`,
  'u',
);
/** 「買うとしたら」, "if it does": what is asked behind it is asked of what was told. */
const SUPPOSED =
  /^(?:もし)?[^、。]{0,8}(?:(?:と|に)したら|るなら|んなら|たら|れば|場合)(?:は)?、?(?=.)|^if (?:so|it does|they do|that happens|it happens),? /u;
/** 「…とか書いてる」, "does it say": whether the article tells. */
const WRITTEN =
  /(?:とか|か|って|の){0,8}(?:書いて|載って|出て|言及されて)(?:い?る|い?ます|ある|あります)(?:の|ん|かな?|です){0,8}$|(?:,? does (?:it|the article) say)$/u;
const MOST = new RegExp(
  `^${LED}(?:which|what)(?: (?:one|of (?:them|those|these)))?(?:'s|s| is| are| was)? (?:the )?(?:matters? (?:the )?most|most important|(?:biggest|main|key|worst|best|most serious|top|scariest)(?: (?:one|reason|risk|merit|point|of (?:them|those|these|all)))?)$|^(?:その(?:中|うち)で)?(?:一番|いちばん|最も)(?:大事|重要|大切|やばい|ヤバい|深刻|危ない|大きい|怖い|まずい|強い|良い|いい)(?:なの|な|の)?(?:は|って|は?どれ|は?何|点){0,8}$|^(?:その(?:中|うち)で)?(?:一番|いちばん)の(?:理由|りすく|めりっと|問題|ねらい|狙い|ぽいんと)(?:は|って)?(?:どれ|何|なに)?$`,
  'u',
);

const AFTER = new RegExp(
  `^${LED}(?:what (?:happens|comes|came|is|happened) )?after (?:that|this|it)$|^(?:で|じゃあ)?、?その(?:あと|後)(?:は|って|に|どうなる|どうなった){0,8}$`,
  'u',
);
/** No half sentence is longer, in UTF-16 units. */
const HALF = 36;
/** What may come about one day, of which neither the sum nor the time is told. */
const MAY = /\b(?:may|might)\b/;

/** Whether a statement tells of a stretch of time: what comes after it may be told. */
const isDated = (statement: string): boolean => horizonIn(fold(statement)) !== undefined;

/**
 * What is asked of facts that were told and that they don't tell: who, how much, what comes after, which of several
 * matters most. It is said to be missing, rather than something else being told.
 */
export function readOfFacts(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading } = context;
  const [fact = ''] = last.facts;
  const told = library.knowledge.facts.get(fact);
  const isOfFacts = last.question.kind === 'facts' && last.answered?.kind === 'facts';
  if (!told || !isOfFacts || reading.companies.length > 0 || last.deals.length > 0) return undefined;
  if (stakeExplained(context, last)) return undefined;
  const core = reading.folded
    .replace(/[?？!！。.…\s]+$/u, '')
    .replace(SUPPOSED, '')
    .replace(WRITTEN, '');
  const furthest = core.length <= HALF && NEXT.test(core) ? lastHorizon(last, context) : undefined;
  if (furthest) return furthest;
  const act = MAY.test(told.en) ? actOf(reading.folded) : undefined;
  const isOfMay = (act === 'amount' && !/\d/.test(told.en)) || (act === 'when' && !isDated(told.en));
  const isMissing =
    isOfMay ||
    (WHO.test(core) && told.entities.length === 0 && !namedNear(last, context, library)) ||
    ((AMOUNT.test(core) || (PRICE.test(core) && told.points.length === 0)) &&
      !/\d/.test(told.en) &&
      told.deals.length === 0) ||
    (AFTER.test(core) && !isDated(told.en)) ||
    (MOST.test(core) && told.points.length > 1);
  const isHinted = isOfMay || MOST.test(core) || PRICE.test(core);
  return isMissing ? { kind: 'unknown', near: [fact], hint: isHinted } : undefined;
}
