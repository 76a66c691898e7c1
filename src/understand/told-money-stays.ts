import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';

/** The money is taken to stay with the one that got it. */
const STAYS =
  /\b(?:sits?|sitting|sat) on (?:it|that|the|this|all|those)\b|\b(?:keeps?|keeping|hoards?|hoarding|pockets?|pocketing|stash\w*|banks|hangs? on to|holds? on to) (?:(?:all|the|that|this|every|of|it|lot|whole|money|cash|sum|thing) ?){1,5}|\b(?:it|that|the (?:money|cash)|this|money) (?:just |only |all )?(?:stays?|stops?|ends?|sits?|rests?|remains?)(?: (?:right )?(?:there|put|with \w+|at \w+|in \w+))?\b|\b(?:end of (?:the )?(?:line|story|road)|stops there|ends there)\b|(?:そこ|それ|これ|ここ)で(?:終わ|おわ|止ま|とま|すとっぷ|おしまい)|(?:お?金|かね|それ|資金)[^、。]{0,10}で(?:止ま|とま|終わ)|た(?:め|め)こ|溜め|貯め|抱え|(?:懐|ふところ|ぽっけ|ぽけっと)に(?:入|しま)|独り占め|ひとりじめ|総取り|持ったまま|寝かせ/;
/** … or isn't: "so it doesn't keep it all". */
const NOT_ALL =
  /(?:わけ|の)(?:じゃ|では)な|んじゃなく|とは限ら|(?:入れ|込ん|抱え|止ま)(?:て(?:い)?)?ないん|\b(?:not|doesn'?t|isn'?t|don'?t|never)(?: just| all| even| actually){0,2} (?:keep\w*|hoard\w*|pocket\w*|sit\w*|stash\w*|stay\w*|stop\w*|end\w*)\b/;
/** It isn't taken to go on to another. */
const GOES_NOWHERE =
  /\b(?:does|do|did|is|will)(?: not|n'?t)(?: \w+){0,3} (?:go|going|move|moving|flow\w*|leave|leaving|travel|get passed|passed)\b|\b(?:goes|going) nowhere\b|(?:他|ほか|どこ|先|よそ|次)(?:に|へ)(?:は|も)?(?:行|い|流れ|出|回|動)(?:か|れ|ら|て(?:い)?|って(?:い)?|か)?(?:な|ん(?![だで])|へん)/;
/** Whether it goes on. */
const GOES_ON =
  /\b(?:does|do|did|is|will|would) (?:it|that|the (?:money|cash)|any of (?:it|that)|this)(?: \w+){0,2} (?:go|going|move|moving|flow\w*|travel|end up|get passed|passed)(?: (?:on|anywhere|somewhere|elsewhere|further|any further|from there|along|else|to (?:anyone|someone|somebody|anybody)(?: else)?)){1,5}\b|(?:他|ほか|どこか|よそ|次|その先)(?:に|へ)(?:も)?(?:さらに)?(?:行|い|流れ|出て|回|動)[^、。]{0,4}(?:の|か|[?？])/;
const ELSE = /\b(?:how much|why|when|profit|margin)\b|いくら|なぜ|なんで|いつ|割合/;
const LONGEST = 110;

/** Where the one that got it sends it: "and where does it send it", 「そのあとどこに流れるの」. */
const WHERE =
  /\b(?:where|who) (?:does|do|did|will|would) (?:it|they|that one|◯)(?: \w+){0,2} (?:send|sends|pass|put|spend|move|ship|forward|pay|hand|push|wire)\w*(?: (?:it|that|the (?:money|cash)|all that|all of it|them))?(?: on| along| over| next| then| to| in turn){0,4}[?.! ]*$/;

/** "And it just sits on that money, it doesn't go anywhere else?", 「そこで止まるの？」, after a payment: it is paid on. */
export function readMoneyStays(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || ELSE.test(folded) || asksLacking(heard)) return undefined;
  const isStill = (STAYS.test(folded) && !NOT_ALL.test(folded)) || GOES_NOWHERE.test(folded);
  const isWhere = WHERE.test(withNamesAs('◯', context.reading));
  if (!isStill && !isWhere && !STAYS.test(folded) && !GOES_ON.test(folded)) return undefined;
  const deal = dealOf(last, context);
  if (deal?.kind !== 'payment' || !namesOnly(heard, [deal.from, deal.to])) return undefined;
  const { figures } = context.reading;
  if (context.graph.outOf(deal.to, 'payment').length === 0 || figures.length > 0) return undefined;
  return { kind: 'payments', by: deal.to, ...(isWhere ? {} : { yes: true, counted: !isStill }) };
}
