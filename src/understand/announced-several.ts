import { namesTyped } from './names-typed.ts';
import { asksBy, REQUESTED } from './story.ts';
import type { Understanding } from './understand.ts';

/** "Two things:", "a couple of quick questions for you.", 「2点お伺いします。」: what follows is several questions. */
const ANNOUNCES: RegExp[] = [
  /^(?:(?:ok(?:ay)?|so|hi|hey|hello|also|and|sorry|please|right|just)[,!. ]+)*(?:(?:i(?:'ve| have)?(?: got)?|there are|got|have|here are|with|let me ask|may i ask|can i ask)\s)?(?:just )?(?:(?:a )?couple(?: of)?|a pair of|a few|several|some|two|three|four|[2-4]) (?:(?:quick|short|small|brief|simple|related|separate|more|dumb|silly|different|follow-?up|other) ){0,12}(?:(?!more\b)[a-z-]+ (?=figures|numbers|data points|values))?(?:things?|questions?|qs?|asks?|points?|ones|queries|parts|items|bits|checks|clarifications|figures|numbers|data points|values)(?:,? (?:for (?:you|the cat|technyan|my notes)|please|pls|here|today|if i may|from me|on this|(?:on|about|regarding) (?!(?:it|this)\b)[a-z' -]{3,30}(?=:)|about (?:this|it|the article)|in one|at once|to (?:ask|check|clarify|confirm))){0,12}\s*(?::|[.!;,]\s|[–—-]+\s)\s*(?=\S)/iu,
  /^(?:(?:すみません|すいません|恐れ入りますが|お世話になっております|こんにちは|あの[うー]?|えっと|ねえ|質問|確認)[、。,!！\s]*){0,8}(?:[^。:：?？\n]{0,16}(?:発表|記事|提携)(?:の件)?(?:で|について|に関して)、?)?(?:以下の?|次の?)?(?:二|三|四|2|3|4|ふた|みっ)(?:点|つ|個|件|問)(?:だけ|ほど|ばかり)?[、,]?(?:続けて|まとめて|お?(?:質問|伺い|うかがい|聞き|尋ね|教え|願い|確認)|質問|確認|聞き|教えて|知りたい|あり|ある|ござい)[^。:：?？\n]{0,16}[。:：\n]\s*(?=\S)/u,
  // "Need two data points from your comment for a slide: …", 「資料用に二つ。…」
  /^(?:(?:hi|hey|hello|ok|so|please|pls)[,!. ]+)*(?:(?:for [^:,.?!]{3,40},? )?(?:(?:i|we)(?:'d| would|'m| am)? (?:just )?(?:need|want|like|after)|need|want|looking for|give me|gimme|get me|send me|can you give me|could i get|can i (?:get|have))|for [^:,.?!]{3,40},) (?:just |the following )?(?:two|three|four|[2-4]|a couple(?: of)?|a few) (?:(?:quick|short|data|separate|different|key|more) ?){0,12}(?:things?|figures?|numbers?|points?|facts?|items?|answers?|bits|stats|details)\b(?:[^:.?!]{0,50}:|,)\s*(?=\S)/iu,
  /^(?:(?:すみません|お世話になっております|お世話になります|こんにちは)[、。,!！\s]*){0,8}(?:[^。:：?？\n]{1,16}(?:用|向け|として|のため|ため)(?:に|で)?、?)?(?:以下の?|次の?)?(?:二|三|四|2|3|4|ふた|みっ)(?:点|つ|個|件|問)(?:だけ|ほど|ばかり)?(?:です)?[。:：\n]\s*(?=\S)/u,
  // "Please give the two figures that it cites: A, and B", 「二つの数字、つまりAとB」
  /^(?:(?:hi|hey|hello|ok|so|please|pls|kindly|and|also|(?:can|could|would) you)[,!. ]+)*(?:(?:give|state|provide|quote|list|name|cite|share|report|show|confirm)(?: me| us)? |what are |what were |i need |i'm after )(?:the |both |those |both of the ){0,12}(?:two|three|four|[2-4]|figures|numbers)(?: (?:\w+ )?(?:figures?|numbers?|data ?points?|values|amounts|sums|facts|items|percentages|estimates|statistics|stats)\b)?[^:.?!\n]{0,90}:\s*(?=[^:\n]{6,}(?:,| and )[^:\n]{4,})/iu,
  /^[^。?？\n]{0,40}[二三四2-4２-４](?:つ|個|点)の(?:数字|数値|金額|値|データ|項目|指標)(?:、?(?:つまり|すなわち|具体的に(?:は|言うと))、?|[:：])\s*(?=[^。\n]{4,}[と、,][^。\n]{4,})/u,
  // "quick qs - a, b, c?"
  /^(?:(?:hi|hey|hello|ok|so|yo)[,!. ]+)*(?:(?:some|a few|just) )?(?:quick|fast|short) (?:qs?|questions?|ones)(?: for you)?\s*(?:[:–—-]|\.{2,3})\s*(?=[^,;\n]+[,;\n][^,;\n]+)/iu,
  // "Please provide: a, b, c"
  /^(?:(?:hi|hey|hello|ok|so|dear \w+)[,!. ]+)*(?:(?:can|could|would) you )?(?:please |pls |kindly ){0,12}(?:provide|supply|send|list|state|share|report|give me|get me|answer|tell me)(?: me| us)?(?: the following| these| briefly)?(?: please)?:\s*(?=[^,;\n]+[,;\n][^,;\n]+)/iu,
];

const COUNTS: [count: number, RegExp][] = [
  [2, /\b(?:two|2|a? ?couple|a pair)\b|[二2２ふた](?=点|つ|個|件|問)/iu],
  [3, /\b(?:three|3)\b|[三3３み](?=点|つ|個|件|問|っつ)/iu],
  [4, /\b(?:four|4)\b|[四4４](?=点|つ|個|件|問)/iu],
];
const BETWEEN = /\s*[;；、]\s*(?:and |plus )?|,\s+(?:and |plus )?/iu;
/** A thing that is named, and nothing that is asked of another, or chosen. */
const NAMES =
  /^(?!.*(?:[?？:：]|\bor\b|どちら|それとも|\b(?:its?|their|them|they|both|each)\b|その|それ))(?:\S+\s+\S|[^\s]{5,})/iu;

/** "Three things: A, B, and C": so many as are announced are listed, each by a number of its own. */
function numbered(lead: string, rest: string): string {
  const count = COUNTS.find(([, word]) => word.test(lead))?.[0];
  const items = rest
    .replace(/[\s.。]+$/u, '')
    .split(BETWEEN)
    .map((item) => item.trim());
  if (count === undefined || items.length !== count || !items.every((item) => NAMES.test(item))) return rest;
  return items.map((item, at) => `${at + 1}. ${item}`).join('\n');
}

const AIMS_EN =
  "(?:['’]s? (?:own )?(?:motives?|motivations?|strategy|aims?|goals?|plans?|intentions?|side|role|position))?";
/** "Two things on Microsoft's motives.", 「Microsoftの狙いについて2点。」: of whom all that follows is asked. */
const OF_ONE = [
  new RegExp(
    String.raw`^(?:(?:ok(?:ay)?|so|hi|hey|hello)[,!. ]+)*(?:a couple of|a few|two|three|[23]) (?:quick )?(?:things?|questions?|points?|checks)(?: for you)? (?:on|about|regarding|concerning|around) (?<whose>[\p{L}\d .]{2,24}?)${AIMS_EN}[.:]\s+(?=\S)`,
    'iu',
  ),
  /^(?<whose>[^、。はがを\s]{2,16}?)(?:の(?:動機|戦略|狙い|ねらい|意図|目的))?(?:について|に関して)(?:は)?、?[二三2-3](?:点|つ)(?:だけ|ほど)?(?:質問|確認|お願い|教えて|伺|聞)?[^。:：?？]{0,10}[。:：]\s*(?=\S)/u,
];
const MARKED = /^(?:[①⑴]|[(（]?[1a][)）.])/iu;
const BULLETED = /^[-–—•・*]\s?\S/u;
const THEIRS = /\bits\b|同社の/giu;
const AS_DOER = /(?<=\b(?:does|did|will|would|has|is|can|could|do) )it\b/giu;
const AS_TAKER = /(?<=\b(?:backs?|funds?|owns?|pays?|supplies|behind|into|in|to|from) )it\b/giu;

/** One question with a name in place of its pronoun: of the doer, or whom it is done to, else of the owner. */
function named(question: string, name: string): string {
  const done = question.replace(AS_DOER, name).replace(AS_TAKER, name);
  return done === question ? question.replace(THEIRS, `${name}'s`) : done;
}

/** What is asked of one company that is named ahead, with its name in each question. */
function ofOne(text: string, parts: Understanding): string | undefined {
  for (const pattern of OF_ONE) {
    const found = pattern.exec(text);
    const { whose = '' } = found?.groups ?? {};
    const rest = text.slice(found?.[0].length ?? 0);
    const [name, more] = found ? namesTyped(whose, parts) : [];
    if (!name || more || name.name.length < whose.length || MARKED.test(rest) || BULLETED.test(rest))
      continue;
    if (!/[ぁ-ん]/u.test(rest))
      return rest
        .split(/(?<=[?.,;]\s+(?:and )?)(?=(?:what|who|how|where|when|why|which|is|does)\b)/iu)
        .map((one) => named(one, whose))
        .join('');
    const asked = rest.replace(THEIRS, `${whose}の`).split(/(?<=[?？。]|か、)(?=\S)/u);
    return asked.map((one) => (one.includes(whose) ? one : `${whose}は、${one}`)).join('');
  }
  return undefined;
}

/** "… (a story). Two things: A, and B.", 「…寝る前に二つだけ教えて。A、あとB。」: what is announced at its end. */
const AMID = [
  /(?<=[。!！?？\n]\s*)[^。!！?？\n]{0,20}(?:二|三|[23])(?:つ|点|個)(?:だけ|ほど)?[、,]?(?:お?(?:教え|聞かせ|質問|知りた|聞きた|聞き|伺|尋ね|確認|答え))[^。:：?？\n]{0,12}[。:：]\s*(?=[^。]{6,})/u,
  /(?<=[.!?)]\s+|\n)(?:[\w',]+ ){0,5}(?:two|three|a couple of|[23]) (?:(?:quick|short|little|small) )?(?:things|questions|qs)\b[^.!?:\n]{0,36}[:.]\s+(?=\S)/iu,
];
const SENTENCE = /(?<=[。!！?？])\s*|(?<=[.!?])\s+(?=\p{Lu})/u;
const ASKS_LAST =
  /[?？]\s*$|(?:か|は|も|教えて|ください|下さい|お願い(?:します)?)[。!！\s]*$|^(?:how|what|who|which|where|when|why|and|also)\b/iu;

/** What stands behind an announcement amid a story, up to the last sentence that asks. */
function announcedAmid(text: string): string | undefined {
  for (const announces of AMID) {
    const found = announces.exec(text);
    if (!found || asksBy(text.slice(0, found.index)) >= REQUESTED) continue;
    const sentences = text.slice(found.index + found[0].length).split(SENTENCE);
    const end = sentences.findLastIndex((one) => ASKS_LAST.test(one));
    const rest = sentences.slice(0, end + 1).join(' ');
    if (/[\p{L}\p{N}]{4}/u.test(rest)) return rest;
  }
  return undefined;
}

/** A message without the words that only announce several questions; undefined where it has none. */
export function afterAnnouncement(text: string, parts: Understanding): string | undefined {
  const own = ofOne(text, parts);
  if (own !== undefined) return own;
  for (const announces of ANNOUNCES) {
    const rest = text.replace(announces, '');
    // Whom all the bullets are about stays ahead of them.
    if (rest !== text && BULLETED.test(rest) && namesTyped(text.slice(0, -rest.length), parts).length > 0)
      return undefined;
    if (rest !== text && /[\p{L}\p{N}]{4}/u.test(rest))
      return numbered(text.slice(0, text.length - rest.length), rest);
  }
  return announcedAmid(text);
}

/** Says no more than that something is asked: 「寝る前に二つだけ教えて。」, "Quick question." */
const ANNOUNCES_ONLY =
  /^[^、。?？]{0,12}(?:[一二三1-3](?:つ|点|個)|ひとつ|ふたつ|みっつ|ちょっと)(?:だけ|ほど)?、?(?:質問|教えて|聞(?:いて|きたい|かせて)|訊(?:いて|きたい)|お願い)[^、?？]{0,12}$|^(?:(?:so|ok|anyway|and|just|please),? ){0,3}(?:(?:i(?:'ve| have)?(?: got)?|got) )?(?:(?:one|two|three|a|a couple of|quick|real|just|only) ){1,3}(?:questions?|things?|qs?)(?: (?:before|for you|then|though|about it)){0,2}[.:,!\s]*$/iu;
export const announcesOnly = (sentence: string): boolean => ANNOUNCES_ONLY.test(sentence.trim());
