import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { isShort, type Turn } from './follow.ts';
import type { Context } from './context.ts';
import { ONLY_THOSE } from './doubted.ts';
import { listed, marked, tieTo } from './listed.ts';
import type { Question } from './question.ts';

/** Kept secret, which is more than not stated. */
const SECRET =
  /\b(?:undisclosed|secret|withheld|hidden|confidential|under wraps)\b|非公開|未公開|伏せ(?:て|ら)|秘密|内緒/;
/** Which of them that is. */
const WHICH =
  /\b(?:which|who|whose|what)\b|^(?:and |so )?(?:the )?(?:undisclosed|secret|hidden) ones?\b|どれ|どこ|誰|だれ|どの|(?:の|やつ|ところ|とこ|会社)(?:は|って)?[?？。]*$/;
/** What else there is nothing of: "what else isn't stated", 「他に書いてない額は？」. */
const ELSE_UNSTATED =
  /\b(?:else|other|others|another)\b.*(?:n't|\b(?:not|no|without|un(?:stated|known|disclosed)|missing)\b)|(?:他|ほか)(?:に|の)?[^、。]{0,10}(?:書いて|書かれて|載って|出て|わから|分から|明かされて|公表されて)(?:い)?ない(?!か)|(?:他|ほか)[^、。]{0,8}(?:非公開|不明|未公開)/;
/** Those whose sum is known: "so whose is known?", 「誰のならわかるの」. */
const KNOWN =
  /^(?:[^.?!]{0,20}[.,!] ?)?(?:(?:and|so|but|ok|then) ){0,6}(?:who|which ones?|whose) (?:(?:does|do|did) )?(?:(?:have|has|had|got|gives?|come with|comes with) )?(?:(?:an?|any|the|stated|known|disclosed) ){0,3}(?:sizes?|amounts?|figures?|sums?|price tags?)(?: (?:then|is known|are known))?[\s?.!]*$|^(?:[^。、?？]{0,12}[。、])?(?:で|じゃあ?|では)?、?(?:逆に)?(?:金額|額|数字)(?:が|の)(?:ある|出て(?:い)?る|わかる|書いて(?:あ|い)?る)(?:の|やつ|ところ|とこ)(?:は|って)?(?:誰|どこ|どれ)?[\s?？。]*$|^(?:(?:and|so|but|ok|then)[, ]+){0,12}(?:whose|which(?: (?:ones?|stakes?|amounts?|sums?|figures?|deals?))?|who)(?: (?:amounts?|sums?|figures?|stakes?))? (?:is|are|do (?:we|you) have|has been|have been|was|were) ?(?:actually |then )?(?:known|stated|given|public|disclosed|told|there|in there)[\s?.!]*$|^(?:(?:で|え|じゃあ?|では)、?){0,8}(?:誰の|どこの|どれ|どの会社の|どの)(?:額|金額|出資)?(?:なら|だったら|は|が)(?:わか|分か|書いて|載って|出て|公表|公開)[^、。]{0,8}$|^(?:(?:で|え|じゃあ?|では)、?){0,8}(?:額|金額)?(?:が)?(?:わか|分か)(?:る|って(?:い)?る)の(?:は|って)?(?:誰|だれ|どこ|どれ)の?(?:分|額|金額)?[\s?？。]*$/u;

/** The list that was told last, or right before what was told of one of it. */
const listsOf = (last: Turn, context: Context): Deal[][] =>
  [last.question, ...(last.earlier ?? []).slice(0, 1)]
    .filter(({ kind }) => kind !== 'tie')
    .map((question) => listed({ question }, context))
    .filter(({ length }) => length > 1);

/** Of a list that was told the only one that is called undisclosed. */
function onlySecret(last: Turn, context: Context): Question | undefined {
  const [list] = listsOf(last, context);
  const [deal, second] = (list ?? []).filter(({ amount }) => amount.bound === 'undisclosed');
  return deal && second === undefined ? tieTo(deal) : undefined;
}

/** "Which of them is undisclosed?", "what else isn't stated?", "so whose is known?": after stakes that were told, or a sum that wasn't. */
export function followUndisclosed(last: Turn, context: Context): Question | undefined {
  const { reading, graph, has, yesNo } = context;
  const { folded, companies } = reading;
  if (companies.length > 0 || yesNo || !isShort(context) || has('q-why', 'q-when')) return undefined;
  if (SECRET.test(folded) && WHICH.test(folded) && !ELSE_UNSTATED.test(folded))
    return onlySecret(last, context);
  const isOfMoney = last.question.kind === 'tie' || listed(last, context).length > 0;
  const isUntold = isOfMoney && !graph.all.some((deal) => isStated(deal) && last.deals.includes(deal.id));
  if (!isUntold) return undefined;
  if (ELSE_UNSTATED.test(folded)) return { kind: 'undisclosed', all: true };
  if (!KNOWN.test(folded)) return undefined;
  return last.question.kind === 'investors' ? marked(last, 'unstated', context) : { kind: 'deals' };
}

/** "So the others are undisclosed?", 「ほかは非公開ってこと？」: called so is only one, of the rest no sum is stated. */
const OF_OTHERS =
  /\b(?:others?|the rest|remaining|them|those|they)\b|(?:ほか|他|残り|それ以外|その他|あと)(?:の(?:会社|企業|とこ)?)?(?:は|も|って)/;

/** Whether those without a sum keep it secret, after those that have one. */
export function readOthersSecret({ reading }: Context, { question }: Turn): Question | undefined {
  const isStatedList = question.kind === 'investors' && question.stated === true;
  const isMeant = isStatedList && reading.companies.length === 0 && SECRET.test(reading.folded);
  return isMeant && OF_OTHERS.test(reading.folded) ? { kind: 'undisclosed', all: true } : undefined;
}

/** "Only those?", 「それだけ？」, of all that have no sum: those are all. */
export function readOnlyUnstated({ reading }: Context, { question }: Turn): Question | undefined {
  return question.kind === 'undisclosed' && ONLY_THOSE.test(reading.folded)
    ? { ...question, all: true, yes: true }
    : undefined;
}

/** "Who's not counted?", 「入ってないのは？」: of a sum those that have no figure. */
const NOT_COUNTED =
  /^(?:(?:and|so|ok|but)[, ]+){0,12}(?:who|which(?: (?:ones|companies))?|what)(?:'s|s| is| are| was| were)?(?:(?:n't| not) (?:counted|included|in (?:it|that|there|the (?:sum|total)))| (?:left out|missing|excluded|omitted))[^?]{0,20}[\s?.!]*$|^(?:(?:で|じゃあ?|では)、?){0,8}(?:(?:それ|そこ|合計)に)?(?:(?:入って|含まれて|数えて|足して)(?:い)?ない|抜けて(?:い)?る|漏れて(?:い)?る)(?:の|とこ(?:ろ)?|会社|分)(?:は|って)?(?:誰|どこ|何)?[^、。]{0,6}[\s?？。]*$/u;
/** What is told with the sum itself: 「なんで足せないの」. */
const WHY_NOT_ADDED =
  /(?:なんで|なぜ|どうして|何で)[^、。]{0,8}(?:足せ|合計でき|合算でき|まとめられ|一つにでき)|\bwhy (?:can't|can not|cannot|not|aren't|don't|isn't|couldn't)\b[^?.!]{0,16}\b(?:add|sum|combine|total|lump)/u;
export function readNotCounted({ reading }: Context, { question }: Turn): Question | undefined {
  if (question.kind !== 'total' || question.by !== undefined || reading.companies.length > 0)
    return undefined;
  if (WHY_NOT_ADDED.test(reading.folded)) return question;
  if (!NOT_COUNTED.test(reading.folded)) return undefined;
  const [of, more] = question.of ?? [];
  if (more !== undefined) return undefined;
  return of === undefined
    ? { kind: 'undisclosed', all: true }
    : { kind: 'investors', of: [of], unstated: true };
}

const NOTHING =
  /^(?:(?:so|then|and|ok|wait|oh),? ){0,12}(?:(?:it|that)(?:'s| is) |is (?:it|that) |they (?:gave|put) |does that mean |meaning |like ){0,12}(?:zero|nothing|none|0|nil|not a (?:cent|penny|dollar)|no money)(?: (?:then|at all|really)){0,12}[\s?.!]*$|^(?:(?:じゃあ?|で|え|つまり|ってことは|てことは|ということは)、?){0,8}(?:ぜろ|0|零|なし|ただ|無料|一銭も(?:なし|出してない))(?:円|どる)?(?:って)?(?:こと|なの|なん|です|だ|か|よね){0,8}[\s?？。]*$/u;

/** "So zero?", 「ゼロってこと？」: a sum that isn't told is not none. */
export function readSoNothing({ reading, graph }: Context, { question }: Turn): Question | undefined {
  if (question.kind !== 'tie' || !NOTHING.test(reading.folded)) return undefined;
  const [deal, more] = graph.between(question.from, question.to, question.deal);
  if (!deal || more || isStated(deal)) return undefined;
  return { ...tieTo(deal), yes: true, counted: false };
}
