import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Her opinion of it, with or without a name to call her by: "whats your take cat", "what do you think, kitty". */
const HER_TAKE =
  /^(?:(?:so|and|ok|okay|but|hey|yo|cat|kitty|technyan)[, ]+){0,4}(?:(?:what(?:'s| is|s)|how(?:'s| is)) )?(?:your|ur|yr) (?:(?:own|honest|personal|real) )?(?:take|opinion|view|verdict|thoughts?|two cents)(?: (?:on|of|about) (?:it|this|that|all (?:of )?(?:this|that)|the whole thing))?(?:,? (?:then|cat|kitty|technyan|though|tho)){0,3}[?.! ]*$|^(?:(?:so|and|ok|okay|but|hey|yo|cat|kitty|technyan)[, ]+){0,4}what (?:do|d'?|would)? ?(?:you|u|ya) (?:think|make of (?:it|this|that)|reckon)(?: (?:about|of) (?:it|this|that|all (?:of )?(?:this|that)))?(?:,? (?:then|cat|kitty|technyan|yourself|though|tho)){0,3}[?.! ]*$/;

/** "Whats your take cat": what she says of it all. */
export function readHerTake({ folded }: Heard): Question | undefined {
  const isMeant = HER_TAKE.test(folded) && /\b(?:cat|kitty|technyan|ur|yr)\b/.test(folded);
  return isMeant ? { kind: 'facts', ids: ['comment-overview'] } : undefined;
}

/** For those who use it: "for regular people i mean", 「一般人には？」. */
const FOR_USERS =
  /^(?:(?:and|so|but|ok|what about|how about|i mean|any|anything)[, ]+){0,5}(?:for|to) (?:(?:the )?(?:regular|normal|ordinary|average|everyday|actual|us|end|common) ?(?:people|users?|folks?|person|joe|guys?|humans?|consumers?|customers?)?|users?|consumers?|customers?|me|us|people like (?:me|us)|someone like me|the rest of us|the little guy)(?:,? (?:i mean|then|though|tho|that is))?[?.! ]*$|^(?:(?:で|じゃあ?|え|ちなみに|いや)[、。]*){0,3}(?:一般(?:人|の人|ゆーざ|庶民)?|普通の(?:人|ひと|ゆーざ)|ふつうの(?:人|ひと)|庶民|ゆーざ|ゆざ|利用者|使う(?:側|人)|消費者|わたしたち|私たち|私|うちら|俺ら?|自分)(?:ー)?(?:たち)?(?:に(?:は|とって(?:は)?)?|からしたら|から見て|側(?:に)?は|的には|は)(?:何か(?:いい(?:こと|とこ))?(?:ある)?|どう|どうなの)?(?:の|か|な){0,3}[?？。]*$/;
const OF_USERS = ['merit-choice', 'comment-user-gain'];

/** "For regular people, I mean", after what is good of it: what those gain who use it. */
export function readForUsers({ folded, last, parts }: Heard): Question | undefined {
  if (!last || !FOR_USERS.test(folded)) return undefined;
  const { facts } = parts.library.knowledge;
  const isOfMerits = last.facts.some((id) => facts.get(id)?.topic === 'merits');
  return isOfMerits ? { kind: 'facts', ids: OF_USERS } : undefined;
}

const WOULD_THEY =
  /^(?:(?:and|so|but|ok|hm+|wait|lol|really)[,.?! ]+){0,3}(?:would|will|could|might|can|may) (?:they|it|that|he|this)(?: (?:really|actually|ever|even|honestly|do (?:it|that)|happen|go (?:there|through|for it))){0,3}[?!. ]*$|^(?:(?:え|へえ?|で|でも)[、。!！?？]*){0,3}(?:ほんと(?:う)?に|まじで|実際に?)?(?:そんなこと|そこまで|それ)?(?:やる|する|起き|起こ|ありえ)(?:る)?(?:かな|の(?:かな)?|んだ|んかな|か)?[?？。]*$/;
const MAY = /\b(?:may|might|could)\b/;

/** "Would they?", after what may come of it: it may. */
export function readWouldThey({ folded, last, parts }: Heard): Question | undefined {
  if (!last || !WOULD_THEY.test(folded) || last.answered?.kind !== 'facts') return undefined;
  const [id = ''] = last.answered.ids;
  const fact = parts.library.knowledge.facts.get(id);
  const isPossible = fact !== undefined && fact.points.length === 0 && MAY.test(fact.en);
  return isPossible ? { kind: 'facts', ids: [id], polarity: 'y', yes: true, hedged: true } : undefined;
}

const TRIGGER =
  /\b(?:what|which thing)(?:'s| is| would| could| will| might|'d)? (?:be )?(?:the )?(?:sets? (?:it|that|this) off|triggers?(?: (?:it|that|this))?|causes? (?:it|that|this)|bring(?:s)? (?:it|that|this) (?:on|about|down)|makes? (?:it|that|this) (?:burst|crash|pop|collapse|happen)|kills? (?:it|this)|pops? (?:it|the bubble))\b|(?:何|なに)が(?:きっかけ|引き金|とりが|原因)|(?:きっかけ|引き金)(?:は|って|になるのは)|(?:どう|何が(?:どう))(?:なったら|起きたら)(?:はじけ|弾け|崩れ|崩壊|破裂|くずれ)/;
const BURSTS: ReadonlySet<string> = new Set([
  'comment-if-no-growth',
  'comment-bubble',
  'risk-bubble',
  'comment-hinges-market',
  'summary-which-way',
]);

/** "What would set it off?", after what is said of a bubble: that the market doesn't grow as hoped. */
export function readTrigger(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  const isOfBubble = last?.facts.some((id) => BURSTS.has(id)) === true;
  if (!isOfBubble || !TRIGGER.test(folded) || !namesOnly(heard, []) || asksLacking(heard)) return undefined;
  return { kind: 'facts', ids: ['comment-if-no-growth'] };
}

const HARD =
  /^(?:(?:so|and|but|is|is it|is that|would (?:it|that) be|it's|its|will it be)[, ]+){0,4}(?:hard|easy|tough|difficult|simple)(?: (?:or (?:easy|hard|not)|to (?:do|get in|enter|join|break in)|though|tho|then|for them)){0,3}[?.! ]*$|^(?:(?:で|じゃあ?|それ|それって|でも|え)(?:は|って)?[、。]*){0,3}(?:簡単|かんたん|むずい|難し(?:い)?|むずかし(?:い)?|大変|たいへん|楽)(?:な|に入れる|じゃない|なん|そう|だ|です)?(?:の|ん|か|かな|よね|？){0,3}[?？。]*$/;
const ENTRY: ReadonlySet<string> = new Set([
  'new-players-may-enter',
  'risk-distortion-entry',
  'risk-distortion',
]);
/** "Hard or easy?", after those who may come in: that it gets harder. */
export function readHowHard({ folded, last }: Heard): Question | undefined {
  const isOfEntry = last?.facts.some((id) => ENTRY.has(id)) === true;
  return isOfEntry && HARD.test(folded) ? { kind: 'facts', ids: ['risk-distortion-entry'] } : undefined;
}

/** Who watches over them isn't told: "who checks", 「誰が監視してるの」. */
const WATCHERS =
  /^(?:(?:so|and|but|ok|wait)[, ]+){0,3}(?:is there )?(?:who(?:'s|s| is| even| actually| keeps| would| does)?|anyone|anybody|someone)(?: (?:even|actually|really))? ?(?:checks?(?: (?:on )?(?:this|that|it|them|all this|these (?:guys|deals)))?|checking(?: (?:on )?(?:this|that|it|them))?|watching (?:over )?(?:this|that|it|them|all this)|watch(?:es)? (?:over )?(?:this|that|it|them|all this)|(?:an |keeps an |keeping an )eye on (?:this|that|it|them|all this)|polic(?:es|ing) (?:this|that|it|them)|audit(?:s|ing) (?:this|that|it|them)|overs(?:ees|eeing) (?:this|that|it|them)|monitor(?:s|ing) (?:this|that|it|them))[?.! ]*$|^(?:(?:で|じゃあ?|これ|それ|こういうの|そういうの)(?:って|は)?、?){0,3}(?:誰|だれ|どこ)(?:か)?(?:が)?(?:監視|ちぇっく|見張|取り締ま|監督|審査|監査)(?:って|し(?:て)?|る|て)?(?:いる|る|んの|ん)?(?:の|か|ですか|人いる|人){0,3}[?？。]*$/;
export const readWatchers = ({ folded }: Heard): Question | undefined =>
  WATCHERS.test(folded)
    ? { kind: 'unknown', near: ['risk-conflict-opaque'], hint: true, lack: 'who' }
    : undefined;
