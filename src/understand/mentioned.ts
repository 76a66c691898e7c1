import { fold } from '../text/fold.ts';
import { asks } from './asking.ts';
import { CHOICE } from './follow-sure.ts';
import { wantsYesNo } from './yesno.ts';

const WHERE =
  '(?: (?:anywhere|at all|somewhere|even|too|here|in (?:this|it|here|there)|in (?:this|the) (?:article|piece|text|story|whole thing))){0,12}';
/** "… or just Y": is asked for no more than whether X is there. */
const OR_JUST = "(?:[,.?!]? or (?:is it |it's |is this |does it )?(?:just|only|all|mostly)\\b.*)";
const THING =
  "(?!(?:who|what|which|when|where|why|how|it|that|this|they|them|he|she|these|those|is|are|was|were|does|do|did|has|any\\w*)\\b)[\\w' .&-]{2,40}?";
/** "agi mentioned anywhere": as a sentence it would have a verb. */
const VERBLESS = new RegExp(
  `^(?:(?:so|and|but|ok)[, ]+){0,12}(?<thing>${THING}) (?:even |ever |also |actually )?(?:mentioned|named|referenced|brought up)${WHERE}${OR_JUST}?[\\s?.!]*$`,
  'iu',
);
/** "is amd even in this or just nvidia" */
const IN_THIS = new RegExp(
  `^(?:(?:so|and|but|ok)[, ]+){0,12}(?:is|are|was|were|does) (?<thing>${THING}) (?:even |ever |also |actually |really ){0,12}(?:in (?:this|it|here|there|the (?:article|piece|text|story))|mentioned|named|come up|appear)${WHERE}${OR_JUST}[\\s?.!]*$`,
  'iu',
);
/** 「AMDも出てくる？それともNVIDIAだけ？」 */
const OR_JUST_IN_JAPANESE =
  /^(?<asked>.*(?:出て(?:くる|きて?る?|きます)|載って(?:い?る|ます)|書いて(?:ある|る|あります)|触れて(?:い?る|ます)|登場(?:する|します)|入って(?:い?る|ます)|話(?:も|は)?ある)(?:の|ん|か|かな){0,8})[?？、\s]+(?:それとも|もしくは)?[^、。?？]{1,16}(?:だけ|のみ|ばっかり?|オンリー)(?:なの|の話|です|か|かな){0,8}[?？\s]*$/u;

/** "… Does the article raise that?", 「…。記事では触れてる？」: asked of what was asked just before. */
const BROUGHT_UP =
  /(?<=[?.!…,;:—–-]\s*)(?:and |but |so ){0,12}(?:does|did|do|is|are|was|were|has) (?:the |this |that |your |ur )?(?:article|piece|text|story|cat|it|they|that|this|author|u|you) (?:even |ever |also |actually |at all ){0,12}(?:raised?|mention(?:ed)?|bring|brings|brought|cover(?:ed)?|address(?:ed)?|acknowledged?|flag(?:ged)?|discuss(?:ed)?|touch(?:ed)?|talk(?:ed)?|go|get)(?: (?:that|this|it|up|upon|on|into|about|of|any of (?:that|this))){0,12}(?: (?:up|on|at all|anywhere|in (?:the (?:article|piece|text)|it|there))){0,12}\s*[?.!]*$|(?<=[?？。、,]\s*)(?:そのへん|その辺|その点|そこ|それ|これ)?(?:は|って)?(?:この|その)?(?:記事|本文|文中|文章|コメント)?(?:の中)?(?:でも|では|では?そこ|で|には|に|は|も)?(?:ちゃんと)?(?:触れ(?:て|られて)|言及(?:して|されて))(?:い?る|い?ます)(?:の|ん(?:です)?)?か?(?:ね|な)?[?？。\s]*$/iu;

/** A message whose last sentence only asks whether that is in the article, without it. */
export function withoutBroughtUp(typed: string): string {
  const rest = typed.replace(BROUGHT_UP, '').trim();
  return rest !== typed.trim() && (asks(rest) || wantsYesNo(fold(rest))) ? rest : typed;
}

/**
 * Whether something is in the article at all, as one plain question: "agi mentioned anywhere", "is amd even in this or
 * just nvidia", 「AMDも出てくる？それともNVIDIAだけ？」.
 * @param typed without markup
 */
export function withMention(typed: string): string {
  const text = typed.trim();
  // For certain, or only as what may be: that is another matter.
  if (CHOICE.test(fold(text))) return typed;
  const asked = OR_JUST_IN_JAPANESE.exec(text)?.groups?.['asked'];
  if (asked !== undefined) return `${asked}？`;
  const thing = (VERBLESS.exec(text) ?? IN_THIS.exec(text))?.groups?.['thing'];
  return thing === undefined ? typed : `is ${thing.trim()} mentioned in the article?`;
}
