import { fold } from '../text/fold.ts';
import { isBare, ORDERS, POLITE, TAIL, type AskList } from './ask-lists.ts';
import { isClause, isJapanese, isNoun, sizeOf } from './nouns.ts';
import { areBullets } from './bullets.ts';
import { asksBothStates } from './disclosure.ts';
import type { Understanding } from './understand.ts';
import { areThings as onlyNames, hasFinite } from './yesno-english.ts';
import { wantsYesNo } from './yesno.ts';

const ALSO = String.raw`(?:and |also |plus |then |as well as ){1,12}`;
/** How things are joined: so that it is plain that each is wanted, or by a mere "and". */
type Joints = Record<'surely' | 'likely', RegExp[]>;
const jointsOf = (surely: string[], likely: string[], flags: string): Joints => ({
  surely: surely.map((pattern) => new RegExp(pattern, flags)),
  likely: likely.map((pattern) => new RegExp(pattern, flags)),
});
const ENGLISH = jointsOf(
  [
    `^first(?:ly)?,? (?<one>.{6,}?)[,;]? (?:next|then|second(?:ly)?|and then|after that),? (?<two>.{6,}?)[,;]? (?:and(?: finally| lastly| then)?|finally|lastly|last|third(?:ly)?|then),? (?<three>.{6,})$`,
    `^not (?:only|just) (?<one>.{6,}?),? but(?: also| rather)? (?<two>.{6,})$`,
    `^(?:besides|in addition to|on top of|as well as|along with|together with|beyond) (?<one>[^,]{6,}), (?:(?:i|we)(?: also|'d)? (?:need|want|like)|(?:also |please ){0,12}${ORDERS}) (?<two>.{6,})$`,
    String.raw`^(?<one>[^()]{6,}?),? \((?:${ALSO}|(?:and |plus )?if (?:given|stated|available|there),? )(?<two>[^()]{6,})\)$`,
  ],
  [
    `^(?<one>.{6,}?),? (?:together with|along with|as well as|followed by|(?:and )?(?:then|next)(?: (?:move on|go on|on|turn|switch) to)?|in addition to|likewise|and likewise) (?<two>.{6,})$`,
    String.raw`^(?<one>the .{6,}?), (?<two>(?:the|its|their|\S+['’]s) .{6,})$`,
    String.raw`^(?<one>.{6,}?) ?(?:[–—]+|\s-+\s|\.{2,}|…|&|\+) ?(?:oh[, ]+)?(?:${ALSO})?(?<two>.{6,})$`,
    `^(?<one>.{6,}?),? (?:and(?: also| then)?|plus|&|as well as),? (?:also |if (?:given|stated|available|there),? |while (?:we're|you're) (?:here|at it|on it),? |if (?:possible|you can),? )?(?<two>.{6,})$`,
  ],
  'iu',
);
const JAPANESE = jointsOf(
  [
    '^(?:最初に|まず|はじめに)(?:は)?、?(?<one>.{3,}?)、?(?:次に|続いて|それから)(?:は)?、?(?<two>.{3,}?)、?(?:最後に|それから|そして|さらに)(?:は)?、?(?<three>.{3,}?)$',
    '^(?<one>.{3,}?)(?:だけ(?:で(?:は)?|じゃ)なく(?:て)?|のみならず)、?(?<two>.{3,}?)も?$',
    '^(?<one>.{3,}?)(?:の(?:ほか|他)に?|に(?:加え|くわえ)て?|と(?:とも|共)に|に併せて|と(?:あわせ|併せ|合わせ)て)、?(?<two>.{3,}?)も?$',
    '^(?<one>[^（）()]{3,}?)も?[（(](?:あと|それと|ついでに|できれば|可能なら|加えて|また){1,8}、?(?<two>[^（）()]{3,}?)も?[）)]$',
  ],
  [
    String.raw`^(?<one>[^\s、。]{4,})\s(?<two>[^\s、。]{4,})\s(?<three>[^\s、。]{4,})$`,
    '^(?<one>.{3,}?)(?:について|に関して)(?:は)?(?:と|や|も)?、?(?<two>.{3,}?)$',
    '^(?<one>.{3,}?(?<=[\\p{sc=Han}\\p{sc=Kana}A-Za-z]))や(?<two>(?=[\\p{sc=Han}\\p{sc=Kana}A-Za-z]).{3,}?)$',
    '^(?<one>.{4,}?)と、(?<two>.{4,}?)$',
    '^(?<one>.{3,}?)とか、?(?<two>.{3,}?)(?:とか|など)?$',
    '^(?<one>.{3,}?)も、?(?<two>.{3,}?)も?$',
    String.raw`^(?<one>.{3,}?)、?(?:および|及び|ならびに|並びに|それと|それから|あと|続いて|次に|(?:あと)?可能なら|[＆&+＋])\s?、?(?:可能なら、?)?(?<two>.{3,}?)も?$`,
  ],
  'u',
);

/** What is asked of both, or of all but one: no list of things to tell. */
const OF_BOTH =
  /どちら|どれ|いずれ|合わせた|合算|どっち|それとも|比べ|比較|違い|差額|何倍|合計|総額|共通|関係|以外|\b(?:difference|compare[ds]?|between|versus|vs|combined|which (?:of|one)|in total|sum|or|common)\b/iu;
/** What both are asked of stands behind them, or before them, and they are no things by themselves: sums, years, ends of a scale. */
const SHARES =
  /[:：].*\b(?:which|and in|and when)\b|^(?:please |pls )?(?:rank|sort|order|add)\b|[+＋]|\b(?:biggest|largest|highest) and (?:the )?(?:smallest|lowest)\b|\b(?:for|in|by) \d{4}[?.! ]*$|^\S+'s \S+ and \S+[?.! ]*$/iu;
const ORDERED = new RegExp(
  String.raw`^(?:so|ok|and|hi|hey)?[,. ]*(?:please |pls )?(?:${ORDERS}) (?:me )?(?:both )?`,
  'iu',
);

/** More words are no thing's name. */
const LONGEST = { words: 12, characters: 22 };
const isShort = (item: string): boolean =>
  isJapanese(item) ? sizeOf(item) <= LONGEST.characters : item.split(/\s+/u).length <= LONGEST.words;

/** Says something of something, or asks it: no name of a thing. */
const SAYS_JAPANESE = /は|って|を|何|なに|誰|だれ|どこ|どの|なぜ|いくら|いつ|、|(?:ます|です)/u;

const tidied = (item: string): string =>
  item
    .replace(/^(?:to )?(?:both|also|then|just|only)\s/iu, '')
    .replace(/[\s.。,、;；:：]+$/u, '')
    .trim();

/** "What are A and B", 「AとBは何ですか」: each is a thing to be told. */
const WHAT_ARE =
  /^(?:so |and |ok )?(?:what|who)(?:'s| is| are| were| was) (?=(?:the|[A-Za-z]+['’]s)\s.*[,\s]and (?:also )?(?:the|its|what|who|when|how|[A-Za-z]+['’]s)\s)/iu;
const ARE_WHAT = /(?:は|って)、?(?:何|なん|どこ|誰|だれ|どれ)(?:です|でしょう|だ|なん(?:です)?|なの)?か?$/u;

/** What is asked for around the two: 「…を教えてください」, "please give me …, thanks". */
function unwrapped(text: string): string {
  const plain = text
    .trim()
    .replace(POLITE, '')
    .replace(/[?？.。!！\s]+$/u, '');
  return isJapanese(plain)
    ? plain
        .replace(TAIL, '')
        .replace(ARE_WHAT, '')
        .replace(/(?:について|に関して)?(?:も|は|を|が)?$/u, '')
    : plain
        .replace(ORDERED, '')
        .replace(WHAT_ARE, '')
        .replace(/ (?:in|with) (?:one|a single|two) (?:line|sentence)s?(?: each)?$/iu, '');
}

/** A sum, or a rate: something is claimed of it, or worked out. */
const FIGURE = /[$＄]\s?\d|\d\s?(?:億|兆|bn\b|b\b|billion|trillion|[%％])/iu;

/** Whether an item names a thing; where it is plain that each is wanted, or ordered, half a sentence does so, too. */
function isThing(item: string, isWanted: boolean): boolean {
  if (!isShort(item) || FIGURE.test(item)) return false;
  if (isJapanese(item)) return isNoun(item) && !SAYS_JAPANESE.test(item);
  if (isClause(item)) return isWanted;
  return isNoun(item) && !item.includes(',') && (/^the\s/iu.test(item) || !hasFinite(fold(item)));
}

/** What parts more than two: "A | B | C", "on A, on B, and on C". */
const PARTED = [
  /\s*[|｜→⇒/／]\s*/u,
  /\s+[-–—]\s+/u,
  /(?:^|,? (?:and )?)\bon /iu,
  /(?:^|,? (?:and )?)\babout /iu,
  /(?:^|,? (?:and )?)\bfor /iu,
];
const MOST = 5;

/** The things that a message names in a row, parted by one mark. */
function partedIn(plain: string): string[] | undefined {
  const row = plain
    .replace(/^[\w' -]{2,24}? (?=(?:on|about|for) )/iu, '')
    .replace(/\s*の順(?:番)?(?:に|で)?$/u, '');
  for (const mark of PARTED) {
    const items = row.split(mark).map(tidied).filter(Boolean);
    if (items.some((item) => /[(（]/u.test(item) !== /[)）]/u.test(item))) continue;
    if (items.length > (mark === PARTED[0] ? 1 : 2) && items.length <= MOST) return items;
  }
  return undefined;
}

/** The things that a pattern finds. */
function foundBy(pattern: RegExp, plain: string): string[] | undefined {
  const { one, two, three } = pattern.exec(plain)?.groups ?? {};
  const items = [one, two, three].flatMap((item) => (item === undefined ? [] : [tidied(item)]));
  return items.length > 1 ? items : undefined;
}

/**
 * The things that a message joins to be told, by any of the ways in which people join two.
 * @param how whether it must be plain that each of them is wanted
 */
export function joinedIn(text: string, how: 'surely' | 'likely', parts: Understanding): AskList | undefined {
  const typed = text.trim();
  if (asksBothStates(fold(typed)) || OF_BOTH.test(typed) || SHARES.test(typed) || !ONE_SENTENCE.test(typed))
    return undefined;
  const plain = unwrapped(typed);
  const isOrdered = ORDERED.test(typed);
  if (!isOrdered && wantsYesNo(fold(typed))) return undefined;
  const isWanted = isOrdered || how === 'surely';
  const areThings = (items: string[]) =>
    items.every((item) => isThing(item, isWanted || items === row) && !isBare(item, parts));
  const row = how === 'likely' ? partedIn(plain) : undefined;
  const found = (isJapanese(plain) ? JAPANESE : ENGLISH)[how].map((pattern) => foundBy(pattern, plain));
  const items = [row, ...found].find((one) => one !== undefined && areThings(one));
  return items && { head: [], items, isPlain: true, isSure: how === 'surely' || onlyNames(fold(plain)) };
}
const ONE_SENTENCE = /^(?:[^?？!！。.;；\n]|[.](?!\s))+[?？.。!！\s]*$/u;

/** Whether a message is a head with its bullets, or plainly joins several things to be told. */
export const areListed = (text: string, parts: Understanding): boolean =>
  areBullets(text, parts) || joinedIn(text, 'surely', parts) !== undefined;
