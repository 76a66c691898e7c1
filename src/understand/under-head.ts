import { keepLatest } from '../text/latest.ts';
import { cashFlows } from './in-and-out.ts';
import { isJapanese } from './nouns.ts';
import { namesInOrder, underEnglishHead } from './under-english-head.ts';
import { underJapaneseHead } from './under-japanese-head.ts';
import type { Understanding } from './understand.ts';

/** What stands before the first mark of a list, and behind each. */
export interface Headed {
  head: string;
  /** without what only closes the list */
  items: string[];
  /** what is said behind the last of them, or before the first */
  closing: string;
  /** one question after the other, without marks */
  isRun?: true;
}

const LETTERS = 'abcde';
const KANA = 'アイウエオ';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
const FIRST_LAST = ['first(?:ly| off| of all)?', '(?:second(?:ly)?|then)', '(?:third(?:ly)?|lastly|finally)'];
const COUNTERS = ['(?:一|ひと|1)', '(?:二|ふた|2)', '(?:三|みっ|3)', '(?:四|よっ|4)', '(?:五|いつ|5)'];
const NTH = ['第一', '第二', '第三', '第四', '第五'];

/** The mark that opens the item of a place, by each way to mark a list. */
const MARKS: ((at: number) => string | undefined)[] = [
  (at) => String.raw`\s?[([]${at + 1}[)\]]\s?`,
  (at) => String.raw`(?:^|(?<=[\s、。:,;はがで]))${at + 1}(?:\)|[.:](?!\d))\s?`,
  (at) => String.raw`\s?\(${LETTERS[at]!}\)\s?`,
  (at) => String.raw`(?:^|(?<=[\s、。:,;]))${LETTERS[at]!}\)\s?`,
  (at) => String.raw`(?:^|(?<=[\s、。:,;]))${KANA[at]!}[\s.:)、．）]\s?`,
  (at) => String.raw`(?:^|(?<=[\s:,;]))\(?${ROMAN[at]!}\)\s?`,
  (at) =>
    String.raw`(?:^|(?<=[\s、。:,はがで]))(?:${COUNTERS[at]!}(?:つ|点)目?|${NTH[at]!})(?:は|に)?[、,:\s]?`,
  (at) => FIRST_LAST[at] && String.raw`(?:^|(?<=[,;.:–—-]\s?)|(?<=\band ))(?:and )?${FIRST_LAST[at]},?\s`,
];
const BULLET = /(?:^|[\s:])(?:[-–—*]\s?(?=[^\s\d>])|[•・]\s?(?=\S))/u;
const MOST = 5;

/** Behind an item: that all of it is to be told, in this order. */
const CLOSES =
  /(?:[、,\s]*(?:の(?:順(?:番)?)(?:に|で)?|(?:以上|の)?の?[二三四2-4](?:点|つ)(?:です)?|を?(?:それぞれ|順に)?(?:教えて|示して|お願い|答えて|ご教示|知りたい|お聞かせ)[^。?？]{0,12}|in (?:that|this) order|please|pls|thanks|thank you|respectively))+[。.!！?\s]*$/iu;
const ENDS_ITEM = /(?<=[。\n]|[?？]\s)\s*(?=\S)|\n/u;

/** "Anthropic's cash: - in: … - out: …", with what is asked of all of it. */
const OF_ALL =
  /[、。\s]*(?:[^、。\s]{0,24}から見て、?)?(?:それぞれ|どちら|どっち|差し?引|差額?は).*$|[,.;\s]*\b(?:how much (?:is )?each|which (?:one )?is|what's the (?:gap|difference)|net)\b.*$/iu;

/** Few marks are asked for, and often. */
const patternOf = keepLatest((source) => new RegExp(source, 'iu'));

function listBy(text: string, mark: (at: number) => string | undefined): string[] | undefined {
  const pieces: string[] = [];
  let rest = text;
  for (let at = 0; at < MOST; at++) {
    const source = mark(at);
    const found = source === undefined ? undefined : patternOf(source).exec(rest);
    if (!found) break;
    pieces.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
  }
  return pieces.length > 1 ? [...pieces, rest] : undefined;
}

const ASKING = 'who(?:m|se)?|what|which|when|where|why|how';
const ASKING_JA = '(?:誰|だれ|どこ|何|なに|いつ|いくら|なぜ|どの)';
/** "A: who does it pay, and who funds it?", 「Aは、誰に払い、誰から受けている？」: question by question of one. */
const RUN_IN: [RegExp, RegExp][] = [
  [
    new RegExp(String.raw`^(?<head>[\p{L}\d .'&-]{2,40}):\s(?<body>(?:${ASKING})\b.+)$`, 'iu'),
    new RegExp(String.raw`[,;?]\s(?:and |plus )?(?=(?:${ASKING})\b)|\sand (?=(?:${ASKING})\b)`, 'iu'),
  ],
  [
    new RegExp(`^(?<head>[^、。?？\\s]{2,24}は)、(?<body>${ASKING_JA}[^。?？]+[。?？]?)$`, 'u'),
    new RegExp(`(?<=[てでしいかりみ])、(?=${ASKING_JA})`, 'u'),
  ],
];
function runIn(text: string): Headed | undefined {
  for (const [whole, between] of RUN_IN) {
    const { head, body } = whole.exec(text.trim())?.groups ?? {};
    const items = body?.split(between).map((item) => item.trim());
    if (head !== undefined && items && items.length > 1 && items.length <= MOST)
      return { head, items, closing: '', isRun: true };
  }
  return undefined;
}

/** The list that a message is, under its head; undefined where it is none. */
export function listIn(text: string): Headed | undefined {
  const bullets = text.split(BULLET);
  const marked = MARKS.map((mark) => listBy(text, mark)).find((one) => one !== undefined);
  const [head = '', ...listed] = marked ?? (bullets.length > 2 && bullets.length <= MOST + 1 ? bullets : []);
  if (listed.length < 2) return runIn(text);
  const last = listed.at(-1)!;
  const [own = '', ...behind] = last.split(ENDS_ITEM);
  const ofAll = OF_ALL.exec(own)?.[0] ?? '';
  const closing = [ofAll, ...behind].join(' ').trim();
  const items = [...listed.slice(0, -1), own.slice(0, own.length - ofAll.length)].map((item) =>
    item
      .replace(CLOSES, '')
      .replace(/[\s、,;。.]+(?:and|plus|&)?\s*$/iu, '')
      .trim(),
  );
  return items.every((item) => /[\p{L}\p{N}]{2}/u.test(item))
    ? { head: head.trim(), items, closing }
    : undefined;
}

/** Works with the other items, or one of all is to be chosen: nothing that the head alone is asked of. */
const OF_OTHERS =
  /\([1-5a-e]\)|(?<![\p{L}\d])[1-5a-e]\)|その(?:二|2|両)|両者|両方|合計|合算|総額|差額|の差|何倍|比率|共通|どちら|どっち|どれ|どの(?:業界|会社|企業|リスク|層)|\b(?:the (?:two|sum|difference|gap|ratio|total of)|both|combined|together|which (?:of|one)|true or false|right or wrong)\b/iu;
const CHOOSES =
  /選[べびん]|のうち|正し|誤|間違|本当|正誤|分類|\b(?:which|pick|choose|classify|rank|sort|true|correct|odd)\b.*:?$/iu;

/** 「Anthropicまわりで3点。」, "Three checks on Anthropic:": of one, and of all that is listed. */
const OF_ONE_NAME =
  /^[^、。\s]{2,20}?(?:について|に関して|の件|(?:の)?(?:まわり|周り|周辺|関連|関係|がらみ|絡み)).{0,24}$|^(?:\w+ ){1,3}(?:around|about|on|regarding|for) \S+(?:,? please)?[:.,]?$|^(?:on|about|regarding) \S+?,? (?:two|three|four|a few|[2-4]) \w+[:.,]?$/iu;

const numbered = (all: string[]): string => all.map((one, at) => `${at + 1}. ${one}`).join(' ');

/**
 * What is listed under a head, each item with what the head says of all of them: 「NVIDIA→xAIについて。①出資額 ②…」,
 * "Stakes in Anthropic: 1. Google 2. Amazon", "Microsoft: (a) whom does it pay? (b) …".
 * @returns a numbered question each; undefined where the items are whole by themselves, or the head is no such
 */
export function underHead(text: string, parts: Understanding): string | undefined {
  const inOrder = namesInOrder(text, parts);
  if (inOrder) return numbered(inOrder);
  const list = listIn(text);
  if (!list) return undefined;
  const flows = cashFlows(list, parts);
  if (flows !== undefined) return flows;
  if (
    list.closing !== '' &&
    !/^(?:それぞれ|以上|よろしく|お願い|thanks|thank|please|cheers)/iu.test(list.closing)
  )
    return undefined;
  if (CHOOSES.test(list.head)) return undefined;
  const items = list.items.filter((item) => !OF_OTHERS.test(item));
  const isOne = items.length === list.items.length;
  if (items.length === 0 || (!isOne && !OF_ONE_NAME.test(list.head))) return undefined;
  const own = { ...list, items };
  const full = isJapanese(text) ? underJapaneseHead(own, parts) : underEnglishHead(own, parts);
  // What works with the other items stands as it is.
  return full && numbered(list.items.map((item) => full[items.indexOf(item)] ?? item));
}
