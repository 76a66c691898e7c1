import { fold } from '../text/fold.ts';
import { asks, opensAsking } from './asking.ts';
import { namesIn } from './ask-lists.ts';
import { isJapanese } from './nouns.ts';
import { toldBy } from './story.ts';
import type { Understanding } from './understand.ts';

const QUOTE = '(?:「[^「」]{8,}」|『[^『』]{8,}』|"[^"]{12,}"|“[^“”]{12,}”)';
const QUOTES = String.raw`(?:${QUOTE}[\s、,.。と]*)+`;
/** Says of a quoted passage that it was read: 「↑ここまで読んだ。で、」, "that's as far as I got. so". */
const READ = {
  ja: String.raw`(?:[↑←⬆]\s*)?(?:って|と(?:いう)?|は|を|が|の)?(?:ここ|これ|そこ|上|前半)?(?:まで)?(?:は|を|が|も)?[^。、\n「]{0,8}(?:読(?:んだ|みました|んで(?:い)?る|了)|見(?:た|ました)|(?:わ|分)か(?:った|りました|ってる)|理解(?:した|しました|済み)|把握(?:した|済み)|知って(?:い)?る|承知|書いて(?:ある|あった|た)|書かれて(?:い)?(?:る|た)|(?:これ|ここ)までは[^。、\n]{1,6}|話|で質問|について質問)[^。、\n「」]{0,8}(?:[。、.!！\s]+|\s*$)(?:で|じゃあ?|では|それで|ところで|さて|次に)?[、,\s]*`,
  en: String.raw`[,.:;\s-]*(?:(?:ok(?:ay)?|so|yeah|and|yes),? ){0,12}(?:(?:that|this)(?:['’]?s| is) (?:as far as (?:i|we)(?:['’]ve| have)? (?:got|read|gotten|made it)|what (?:i|we)(?:['’]ve)? (?:have|got|read)(?: so far)?|where i(?:['’]m)? (?:stopped|at|up to))|(?:(?:i|we)(?:['’]ve| have)? )?(?:already |just )?(?:read|seen|got|understood|know) (?:that|this|it|up to (?:here|there)|(?:this|that) (?:far|part|bit|much)))[.,!;:\s]+(?:(?:so|now|and|ok|but|then),? ){0,12}`,
};
const LED = String.raw`^\s*(?:(?:以下|↓)?(?:こぴぺ|コピペ|引用|読んだ(?:ところ|部分)|手元にある(?:の|もの)(?:は|が)?)[:：、\s]*|(?:here(?:['’]?s| is) (?:what (?:i|we)(?:['’]ve)? (?:have|got|read)(?: so far)?|the (?:part|bit|passage) i(?:['’]ve)? (?:have|read|got))|(?:i|we)(?:['’]ve| have)? (?:read|got|have)(?: this| so far| up to)?|pasted?|copied|from the article)[:：\s]+)`;
/** A pasted passage, and a question behind it. */
const PASTED = [
  new RegExp(String.raw`^\s*${QUOTES}(?:${READ.ja}|${READ.en}|\n\s*)(?<asked>[^\s][\s\S]{6,160})$`, 'iu'),
  new RegExp(
    String.raw`${LED}${QUOTES}(?:${READ.ja}|${READ.en})?(?:で|じゃあ?|では|so|now)?[、,\s]*(?<asked>[^\s、。][\s\S]{6,160})$`,
    'iu',
  ),
];
/** Asked of the passage itself, or of what comes with it. */
const OF_PASSAGE =
  /これ|それ|この(?!記事)|その|上記|上の|今の|そこ|続き|意味|誰の|だれの|本当|ほんと|合って|正しい|どこに|ほか|他に|残り|以外|英語|日本語|訳|要約|まとめ|\b(?:this|that|these|those|it|above|quote[ds]?|line|passage|sentence|rest|else|others?|next|continue|mean(?:s|ing)?|true|right|correct|who (?:said|wrote)|translat\w+|summar\w+|japanese|english|missing)\b/iu;

/** "The article gives the market for 2025 and 2030.", 「記事には…が載ってる。」: what is known of it, before a question. */
const STATED_EN =
  /^(?:(?:ok|okay|so|right|now|and|hi|hey|well),? ){0,12}(?:(?:the|this|your) (?:article|piece|text|post|page|story|report|write-?up)|(?:it|you)(?= (?:gives?|lists?|mentions?|covers?)\b))(?: (?:only|already|clearly|just|also))? (?:gives?|states?|lists?|mentions?|covers?|has|names?|includes?|shows?|describes?|discusses) (?!that\b)(?<stated>[^.?!]{6,120})[.;] (?:(?:so|now|and|but|ok|then),? )?(?<asked>[^.]{6,140}\?)\s*$/iu;
const STATED_JA =
  /^(?:(?:この|その)?(?:記事|本文|文章)(?:の中)?(?:に(?:は|も)?|で(?:は|も)?|は|だと)、?)?(?<stated>[^。?？]{6,80}?)(?:は|が|も|まで(?:は)?)?(?:載って|書いて|出て|挙がって|挙げられて|紹介されて|示されて|書かれて)(?![^。?？]{0,10}(?:か。|どこ|誰|だれ|何|どれ|いくら|いつ))[^。?？、]{0,10}(?:。|[がけど]、)(?:では|じゃあ?|で|なら)?[、\s]*(?<asked>[^。、][^。]{3,80}[?？]?)\s*$/u;
/** A sum between two may be wrong, and is put right. */
const MAY_BE_WRONG = /\d\s?(?:b|bn|billion|trillion|億|兆|%|％)|\$\d|ドル/iu;

/** 「では2027年は？」, "what does it say for 2027?": nothing but another year of the same. */
const OTHER_YEAR_JA =
  /^(?<year>20\d\d)年?(?:に|の分)?(?:は|だと|なら)?(?:どう|いくら|どれくらい|何ドル|何円)?(?:と|って)?(?:書いて(?:ある|あります|いる)|載って(?:い)?る|載っています|なって(?:い)?る)?(?:の|ん|です|か){0,8}[^\p{L}]*$/u;
const OF_YEARS_JA = /20\d\d年?(?:(?:と|、|や|・)20\d\d年?)?の(?<topic>[^はがも\d]{2,14})$/u;
const OTHER_YEAR_EN =
  /^(?:(?:what|how) about|and|what (?:\w+ )?(?:does it|do you|did it|is|was) ?(?:give|say|state|have|show|given|stated)?|does it (?:give|say|have|state|mention) (?:one|a figure|anything|something)) ?(?:for|in|about|on)? ?(?<year>20\d\d)[^\p{L}]*$/iu;
const OF_YEARS_EN = /^(?<topic>[^\d]{4,50}?) (?:for|in|of) (?:both )?20\d\d(?:(?:,? and| ?[&/]) ?20\d\d)?$/iu;

/** "Two firms announced stakes in A. What's B's?": the stake of one by its name alone. */
const STAKE_IN =
  /^(?<said>[^.?!]{8,120}?\b(?:stakes?|cash|money|invest\w*|cheques?|checks?|put\w*|promis\w+|pledg\w+|back\w*)\b[^.?!]{0,60})[.;] (?:(?:so|now|and|but|ok|then),? )?(?:what(?:'?s| is| was)|how (?:much|big|large) (?:is|was)|and|just)? ?(?<whose>[^.?!]{2,20}?)(?:'s|s'|’s)(?: (?:figure|number|amount|sum|stake|share|part|bit))?\s*\?\s*$/iu;
const INTO = /\b(?:in|into|to|for|behind|back(?:ing|s|ed)?) (?<taker>\p{L}[\w-]+)/giu;

/** Likely enough a question of hers. */
const LIKELY = 0.3;

/** The same of the other year that is asked for. */
function ofOtherYear(stated: string, asked: string): string | undefined {
  const isKana = isJapanese(asked) || /年/u.test(asked);
  const year = (isKana ? OTHER_YEAR_JA : OTHER_YEAR_EN).exec(asked)?.groups?.['year'];
  const topic = (isKana ? OF_YEARS_JA : OF_YEARS_EN).exec(stated.trim())?.groups?.['topic'];
  if (year === undefined || topic === undefined) return undefined;
  return isKana ? `${year}年の${topic}は？` : `what is ${topic} for ${year}?`;
}

/** Of how much it is, in whom the others put theirs. */
function ofOnesStake(text: string, parts: Understanding): string | undefined {
  const { said = '', whose } = STAKE_IN.exec(text)?.groups ?? {};
  const [giver, more] = whose === undefined ? [] : namesIn(whose, parts);
  const takers = Array.from(said.matchAll(INTO), ({ groups }) => namesIn(groups!['taker']!, parts)[0]);
  const ids = new Set(takers.flatMap((one) => (one ? [one.id] : [])));
  const taker = takers.find((one) => one !== undefined);
  if (!giver || more || !taker || ids.size !== 1 || giver.id === taker.id) return undefined;
  return `how much does ${giver.name} put into ${taker.name}?`;
}

const asksAlone = (asked: string, parts: Understanding): boolean =>
  (asks(asked) || opensAsking(asked) || /[?？]\s*$/u.test(asked)) && toldBy(asked, parts) >= LIKELY;

/** What is asked behind a passage that was only pasted, as that far it was read. */
function behindPasted(text: string, parts: Understanding): string | undefined {
  for (const pattern of PASTED) {
    const asked = pattern.exec(text)?.groups?.['asked']?.trim();
    if (asked !== undefined && !OF_PASSAGE.test(asked) && asksAlone(asked, parts)) return asked;
  }
  return undefined;
}

/** Asked of that, or of what is left beside it. */
const OF_STATED =
  /\b(?:this|that|these|those|them|they|its|else|others?|rest)\b|これ|それ|その|ほか|他に|以外|残り/iu;

/** What is asked behind what the article is said to tell. */
function behindStated(text: string, parts: Understanding): string | undefined {
  const { stated = '', asked } = (STATED_EN.exec(text) ?? STATED_JA.exec(text))?.groups ?? {};
  if (asked === undefined) return undefined;
  const other = ofOtherYear(stated, asked.trim());
  if (other !== undefined) return other;
  const isSum = MAY_BE_WRONG.test(stated) && namesIn(stated, parts).length > 1;
  const leans =
    OF_STATED.test(fold(asked)) || (namesIn(stated, parts).length > 0 && namesIn(asked, parts).length === 0);
  return isSum || leans || !asksAlone(asked, parts) ? undefined : asked;
}

/** A message without what its asker only says to have read: a pasted passage, or that the article tells something else. */
export const withoutRead = (text: string, parts: Understanding): string =>
  behindPasted(text, parts) ?? ofOnesStake(text, parts) ?? behindStated(text, parts) ?? text;
