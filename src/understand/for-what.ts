import { asks, opensAsking } from './asking.ts';
import { namesIn } from './ask-lists.ts';
import { isNumbered } from './segment.ts';
import { toldBy } from './story.ts';
import type { Understanding } from './understand.ts';

/** What people fill in, draw or hand out. */
const SHEET =
  '(?:tables?|charts?|slides?|memos?|footnotes?|decks?|(?:work)?sheets?|diagrams?|maps?|lists?|reports?|timelines?|summar(?:y|ies)|notes?|one-?pagers?|graphics?|infographics?|spreadsheets?|cards?|briefs?|briefings?|matri(?:x|ces)|captions?|recaps?|overviews?|checklists?|posters?|glossar(?:y|ies)|scoreboards?|rundowns?|primers?|handouts?|ledgers?|comparisons?|columns?|appendi(?:x|ces)|box(?:es)?|sidebars?|margins?|drafts?)';
const MAKING =
  '(?:building|making|drawing|sketching|drafting|writing|preparing|prepping|compiling|putting together|pulling together|assembling|filling (?:in|out)|checking|double-?checking|cross-?checking|sanity-?checking|verifying|confirming|reconciling|netting|tallying|laying out|setting up|mapping|charting|plotting|collecting|gathering|sorting|updating|proofreading|annotating|designing|creating|tabulating|reviewing|tidying|finishing|working on|jotting down|fact-?checking|summing|summari[sz]ing|scoping|tracing|comparing)';
const WHOSE = '(?:an? |the |my |our |this |some |one )';

/** What all of it is for, in a sentence or a heading of its own: "Building a chart.", "For a slide:", 「対比表です。」. */
const FOR_WHAT: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:ok(?:ay)?|so|hi|hello|hey|right|now)[,!. ]+)*(?:(?:i'm|i am|we're|we are|just|only|currently|still) ){0,12}${MAKING}\b[^.?!:;\n]{2,70}(?:[.!:](?=\s)|\s[–—-](?=\s))\s+`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:(?:this is |these are |it's )?(?:for|as) )?${WHOSE}?(?:[\w'&-]+ ){0,5}${SHEET}\b(?:(?: (?:of|on|for|about|comparing|with|from|in|only|to|between)\b)[^.?!:;\n]{2,50}|,? (?:numbers|names|figures) only)?\s?(?:[.!:](?=\s)|[–—-](?=\s))\s+`,
    'iu',
  ),
  /^(?:(?:just|only) )?(?:the )?(?:\S+ ){1,5}(?:in (?:figures|numbers)|(?:figures|numbers|names) only)[.:]\s+/iu,
  /^(?:just|only) (?:the |a )?(?:quick |short |plain |bare )?(?:facts?|figures?|numbers?|names?|dates?|amounts?|essentials|basics|headlines?|bullet points?)[.:]\s+/iu,
  /^[^。?？!！\n]{2,36}?(?:(?:表|図|メモ|一覧|資料|整理|まとめ|チャート|リスト|ノート|覚え書き|年表|要約|下書き|原稿|レポート|スライド|カード|脚注|注釈|対比|比較|確認|検算|照合|点検|推移|案件|話|準備|集計|棚卸し|見出し|項目|材料|ネタ)(?:中)?(?:です|だ|なんですが|なのですが|用です|用に|用)?|(?:作|描|書|埋め|整理|準備|作成|確認|検討|集計|比較|調査|執筆|編集|用意|まとめ|集め|並べ|調べ)(?:し|っ|い)?(?:て(?:い)?(?:ます|る|おります|いるところです)|中(?:です|だ|なので|につき)?)|たい(?:です|んです|のです|と思います|と思っています|だけ(?:です)?)?|(?:数字|数値|名前|社名|要点|結論|金額|箇条書き)(?:だけ)?(?:で|を(?:ください|お願いします|下さい)|お願いします)|(?:向け|用|の?ため)(?:に|です|の(?:確認|質問)(?:です)?)?)[。:：]\s*/u,
];

/** Where what follows may lean on a word of it, and not on its own. */
const LEANS =
  /^[^,、。.?？]*?(?=\b(?:it|its|they|their|them|both|each|that|these|those|this)\b(?! (?:the|article|industry))|それ(?:ぞれ|ら)?|その|両[社者方]|二社(?:の|が|は)|同社|各)/iu;
/** More than one thing is to be told, or one is plainly asked. */
const LISTS = /[,、，;；]|[^\s]\s(?:and|plus)\s|[ぁ-ん\p{sc=Han}]と(?=[ぁ-ん\p{sc=Han}A-Z])/u;
/** What was said before it, in other words or in part. */
const OF_IT =
  /^(?:要するに|つまり|結局|要は|具体的に|[一二三四五1-5]つ(?:ずつ|[、,。])|in short|so what|meaning)/iu;
/** Three things in a row are what is to be told, whatever they are for. */
const IS_LIST = /^[^、,;]{3,}(?:[、,;][^、,;]{3,}){2,}$/u;
/** So well what follows is of the article's things. */
const PLAIN = 0.3;
/** … and so little less than what stands before it. */
const CLOSE = 0.1;

/** Whether what follows names whom it asks about, and can do without what stands before it. */
function standsAlone(rest: string, head: string, parts: Understanding): boolean {
  const lead = LEANS.exec(rest)?.[0];
  if (lead !== undefined && namesIn(lead, parts).length === 0) return false;
  if (OF_IT.test(rest)) return false;
  if (!(LISTS.test(rest) || opensAsking(rest) || asks(rest))) return false;
  const names = new Set(namesIn(rest, parts).map(({ id }) => id));
  const isNamed = namesIn(head, parts).every(({ id }) => names.has(id));
  if (names.size === 0 && /\b(?:they|them|their|the big)\b/iu.test(rest)) return false;
  // Several things in a row are told of less well than the plainest of them.
  const told = Math.max(...[rest, ...rest.split(/[、,;]/u)].map((one) => toldBy(one, parts)));
  // "The cloud for comparison: who are the big three?": what it is for is what is asked about.
  return (
    isNamed && told >= PLAIN && (names.size > 0 || IS_LIST.test(rest) || told >= toldBy(head, parts) - CLOSE)
  );
}

/**
 * A message without the sentence before it that only says what it is for: "Building a one-page chart. What does …",
 * 「先行業界との対比表です。スマホの二社、…」.
 */
export function withoutPurpose(text: string, parts: Understanding): string {
  // A list with marks of its own is read under its head.
  if (/\n|[•・]\s/u.test(text) || isNumbered(text)) return text;
  for (const pattern of FOR_WHAT) {
    const head = pattern.exec(text)?.[0];
    if (head === undefined || asks(head) || opensAsking(head)) continue;
    const rest = text.slice(head.length).trim();
    if (/[\p{L}\p{N}]{3}/u.test(rest) && standsAlone(rest, head, parts)) return rest;
  }
  return text;
}
