import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

const STRIKE =
  /\b(?:strike|striking|cross(?:ing)?(?= (?:out|off))|tak(?:e|ing) (?:away|out|off)|drop(?:ping)?|remov(?:e|ing)|exclud(?:e|ing)|leav(?:e|ing) (?:out|aside|off)|leave\b[^.?]{0,50}\b(?:out|aside)|minus|less|without|subtract(?:ing)?|eliminat(?:e|ing)|weed(?:ing)? out|delet(?:e|ing)|discard(?:ing)?|scratch|cut|strip(?:ping)?|filter(?:ing)? out|knock(?:ing)? out|rul(?:e|ing) out|discount(?:ing)?|tak(?:e|ing)\b[^.?]{0,50}\b(?:away|out|off)|cross\b[^.?]{0,50}\b(?:off|out)|throw(?:ing)? out|not counting|ignor(?:e|ing)|except(?:ing)?)\b|消[しすせ]|除[いくけ外]|外[しすせ]|はず[しす]|抜[いくけき]|引[いくけ]|差し引|落と[しす]|削[っりる除]|省[いくけ]|かっと|除外|弾[いく]|はじ[いく]|抹消/;
/** Those who are in it, and not the one itself. */
const THOSE =
  /\b(?:anyone|anybody|any|all|everyone|everybody|whoever|those|who|ones?|names?|backers?|investors?|crowd|holders?|shareholders?|lot|people|folks?|funders?|also|too|as well)\b|も|投資家|出資|投資|株主|組|勢|人|者|会社|企業|先|やつ|ところ|いる/;
const ELSE = /なぜ|いつ|いくら|金額|額|合計|\b(?:why|when|how (?:much|many|big)|amount|total|sum)\b/;
const LONGEST = 100;

/** Those who were told to invest in some, or in what some invest. */
function labsTold({ last }: Heard): string[] | undefined {
  const question = last?.question;
  if (question?.kind === 'investors')
    return question.except || question.partly || question.some || question.besides ? undefined : question.of;
  return question?.kind === 'overlap' && question.side === 'givers' ? question.of : undefined;
}

/** "Now strike out anyone also in C. Who survives?", 「Cにも出している先を消すと？」: those who were told, less those who are in that one, too. */
export function readStruckOut(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (
    !heard.last ||
    folded.length > LONGEST ||
    !STRIKE.test(folded) ||
    !THOSE.test(folded) ||
    ELSE.test(folded)
  )
    return undefined;
  const of = labsTold(heard);
  const [out, more] = context.reading.companies;
  if (!of || out === undefined || more !== undefined || of.includes(out)) return undefined;
  if (context.graph.into(out, 'investment').length === 0) return undefined;
  if (!namesOnly(heard, [out]) || asksLacking(heard) || context.reading.figures.length > 0) return undefined;
  return { kind: 'investors', of, ...(of.length > 1 ? { all: true } : {}), except: [out] };
}

const THAT_LAST =
  /\b(?:the|that|this) (?:third|3rd|last|final|excluded|other|one more) (?:ai )?(?:lab|one|company|firm|startup|start-up|name)\b|(?:三|3)(?:社|つ|番|個)目|第三の|最後の(?:会社|企業|らぼ|一社|1社)|(?:外|除外|除)した(?:会社|企業|らぼ|ほう|方)/;
const STAKE =
  /\b(?:stakes?|positions?|holdings?|invest\w*|put|puts|money|cheque|check|shares?|sizes?|how (?:much|big|large)|amount|in for)\b|出資|投資|持ち?分|入れ|いくら|額|株/;
const THIRD = 3;

/** "NVIDIA's position in that third lab?", 「その三社目へのNVIDIAの出資額は？」, after three were named: its stake in the last of them. */
export function readStakeInThird(heard: Heard): Question | undefined {
  const { folded, context, last } = heard;
  if (last?.question.kind !== 'investors' || folded.length > LONGEST) return undefined;
  if (!THAT_LAST.test(folded) || !STAKE.test(folded)) return undefined;
  const { of, except = [] } = last.question;
  const [only, second] = except.length > 0 ? except : of.slice(THIRD - 1);
  const [from, more] = context.reading.companies;
  if (only === undefined || second !== undefined || from === undefined || more !== undefined)
    return undefined;
  if (context.yesNo || context.has('q-why', 'q-when') || !namesOnly(heard, [from]) || asksLacking(heard))
    return undefined;
  return context.graph.between(from, only, 'investment').length > 0
    ? { kind: 'tie', from, to: only, deal: 'investment', aspect: 'amount' }
    : { kind: 'holds', by: [from], of: [only] };
}
