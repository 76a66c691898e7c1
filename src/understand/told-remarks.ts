import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { isNetted } from './net.ts';
import type { Question } from './question.ts';

/** Up or down on balance: 「◯って結局プラスなのマイナスなの」, "is ◯ up or down on this". */
const UP_OR_DOWN =
  /ぷらす(?:なの|なん|か|です)?(?:か)?、?(?:それとも)?まいなす|(?:黒字|得)(?:なの|なん|か)?、?(?:それとも)?(?:赤字|損)|\b(?:up or down|net (?:positive or negative|winner or loser)|plus or minus|ahead or behind|in the (?:black|red) or (?:the |in the )?(?:black|red)|making or losing money|winning or losing) ?(?:on|in|from|by)?\b/;
const ELSE = /20\d\d|市場|株|\b(?:market|shares?|stock)\b/;

/** "Is ◯ up or down on this?": what it pays, less what comes back. */
export function readUpOrDown(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (!UP_OR_DOWN.test(folded) || ELSE.test(folded) || asksLacking(heard)) return undefined;
  const [of, by] = context.reading.companies;
  if (of === undefined || !isNetted(context, of) || context.reading.figures.length > 0) return undefined;
  const areTied = by === undefined || context.graph.between(of, by, 'payment').length > 0;
  return areTied && namesOnly(heard, by === undefined ? [of] : [of, by])
    ? { kind: 'net', of, ...(by === undefined ? {} : { by }) }
    : undefined;
}

/** What somebody thinks of a sum, and asks nothing: 「へえ意外と少ない」, "that's less than i thought". */
const REMARK =
  /^(?:(?:え|えっ|へえ?|へ|ふーん|うわ|おお?|まじ(?:か)?|すご|あれ|は)[、。!！?？…ー\s]*){0,4}(?:(?:それ|そん|思った(?:より)?|思ってた(?:より)?|意外(?:と|に)?|案外|結構|けっこう|だいぶ|かなり|めっちゃ|めちゃくちゃ|すごく|わりと|やけに)(?:なに|は|って|も)?、?){1,3}(?:少な(?:い|め|っ)|すくな(?:い|め)|多(?:い|め)|おお(?:い|め)|でか(?:い|っ)|大き(?:い|め)|小さ(?:い|め)|しょぼ(?:い|っ)|控えめ|安(?:い|め)|高(?:い|め))(?:んだ|ん|ね|な|じゃん|なあ|やん|かも|w|わ|です){0,4}[。!！…w\s]*$|^(?:(?:oh|huh|wow|hm+|lol|ok|damn|so)[,.! ]+){0,4}(?:that(?:'s| is|s)|it(?:'s| is|s)) (?:(?:way|much|a lot|a bit|kind of|kinda|actually|surprisingly|honestly|pretty|quite|really) ){0,3}(?:less|more|smaller|bigger|lower|higher|tiny|small|low|huge|massive|big|enormous|not (?:that |so )?(?:much|bad|a lot))(?: than (?:i|we) (?:thought|expected|figured|guessed|imagined))?(?: (?:tho|though|lol|actually)){0,2}[.! ]*$/;

/** A remark on one sum that was told: the article makes nothing of how large it is, and the sum is said again. */
export function readRemarkOnSum(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || !REMARK.test(folded) || !namesOnly(heard, []) || asksLacking(heard)) return undefined;
  const { question, earlier = [] } = last;
  const [before] = earlier;
  // Of two sums, one is held against the other.
  const isOfOne = before?.kind !== 'tie' && before?.kind !== 'payments' && before?.kind !== 'market';
  const [deal, more] = dealsTold(heard);
  const isOfDeal = question.kind === 'tie' || question.kind === 'payments' || question.kind === 'derived';
  const fact = isOfDeal && deal && !more ? deal.facts[0] : last.facts.find((id) => hasSum(id, heard));
  if (!isOfOne && question.kind !== 'derived') return undefined;
  return fact === undefined || context.reading.figures.length > 0
    ? undefined
    : { kind: 'unknown', near: [fact], hint: true };
}
const hasSum = (id: string, { parts }: Heard): boolean =>
  /\$\d/.test(parts.library.knowledge.facts.get(id)?.en ?? '');

/** Only one of them: 「GPU売りたいだけ？」, "so it's just about selling gpus?". */
const ONLY =
  /(?:だけ|のみ)(?:なの|なん|が目的|が狙い|のため|ってこと|です|なのか|な)?(?:の|か|かな|よね)?[?？]+\s*$|^(?:(?:so|and|is|wait|oh|but)[, ]+){0,3}(?:it(?:'s| is|s)? |they |that(?:'s| is|s)? |is it )?(?:just|only|purely|all|merely|really just) (?:about|for|to|in it for|want(?:s)? (?:to)?|wanna|there to)\b/;
const THAT_ONLY = /^(?:え|えっ|ん|は|で)?[、。?？]*(?:それ|これ|そん)だけ/;
const LISTS: ReadonlySet<string> = new Set(['strategy', 'reasons', 'risks', 'merits']);
const LISTED = 3;

/** 「売りたいだけ？」, after a list of aims or reasons: no, all of it. */
export function readOnlyOneOf(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  if (!last || !ONLY.test(folded) || THAT_ONLY.test(folded) || last.answered?.kind !== 'facts')
    return undefined;
  const [id = '', second] = last.answered.ids;
  const { topic = '', points = [], entities = [] } = parts.library.knowledge.facts.get(id) ?? {};
  if (second !== undefined || points.length < LISTED || !LISTS.has(topic) || asksLacking(heard))
    return undefined;
  const isShort = folded.length <= 40 && context.reading.figures.length === 0;
  return isShort && namesOnly(heard, entities)
    ? { kind: 'facts', ids: [id], polarity: 'n', yes: true }
    : undefined;
}

const ALL_SURVIVE =
  /(?:みんな|全員|全社|全部|どの会社も|どこも)(?:が|は|とも)?(?:ずっと)?(?:生き残|残れ|助か|やっていけ|無事|勝て|うまくい)|\b(?:they|everyone|everybody|all of them|all (?:the )?(?:labs|companies|ai firms))(?: (?:all|will|would|can|could|gonna|going to|get to|do|'ll|just)){0,4} (?:survive|make it|stay alive|pull through|stick around)\b|\b(?:nobody|no one|none of them) (?:dies|goes under|gets wiped out|disappears|drops out)\b/;
/** "So they all survive?": those that earn little may be weeded out. */
export function readAllSurvive(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > 60 || !ALL_SURVIVE.test(folded) || !namesOnly(heard, []) || asksLacking(heard))
    return undefined;
  if (/なぜ|なんで|誰|すまほ|くらうど|\b(?:why|who|how|phones?|cloud)\b/.test(folded)) return undefined;
  return context.yesNo || /[?？]\s*$/.test(folded)
    ? { kind: 'facts', ids: ['mid-shakeout'], polarity: 'n', yes: true }
    : undefined;
}

const WHO_SUFFERS =
  /^(?:(?:で|じゃあ?|それ(?:で)?|え)(?:って|は)?[、。]*){0,3}(?:誰|だれ|どこ)が(?:一番)?(?:困|損|被害|割を食|泣|痛い目|かわいそう|不利)[^、。]{0,8}[?？。]*$|^(?:(?:so|and|ok|but)[, ]+){0,3}who (?:gets|does (?:that|it|this)|is|would|will)(?: \w+){0,2} ?(?:hurt|hurts|suffers?|harm\w*|lose|loses|screwed|the victim)[?.! ]*$/;
const OF_DISTORTION: ReadonlySet<string> = new Set([
  'risk-distortion',
  'risk-distortion-giants',
  'risk-distortion-entry',
]);
const WHO_MAKES =
  /^(?:(?:で|じゃあ?|へえ?|え|それ|それって|ふーん)(?:って|は)?[、。]*){0,3}(?:誰|だれ|どこ)が(?:それ)?(?:作って|つくって|決めて|まとめて|仕切って)(?:い)?(?:る|ん)(?:の|だ|ですか|か){0,3}[?？。]*$|^(?:(?:so|and|ok|but)[, ]+){0,3}who(?:'s| is|s)? (?:makes?|making|sets?|setting|writes?|writing|decid(?:es|ing)|runs?|running) (?:them|those|these|that|the (?:rules|standards|guidelines))(?: (?:then|up|down))?[?.! ]*$/;

/** 「誰が困る」, 「誰が作ってんの」, right after what is told: who suffers by it, and that the article doesn't say who does it. */
export function readWhoOfIt({ folded, last, parts }: Heard): Question | undefined {
  const [told] = last?.facts ?? [];
  if (!last || told === undefined) return undefined;
  if (WHO_SUFFERS.test(folded) && last.facts.some((id) => OF_DISTORTION.has(id)))
    return { kind: 'facts', ids: ['risk-distortion-entry'] };
  const isOfField = parts.library.knowledge.facts.get(told)?.topic === 'cooperation';
  return isOfField && WHO_MAKES.test(folded)
    ? { kind: 'unknown', near: [told], hint: true, lack: 'who' }
    : undefined;
}
