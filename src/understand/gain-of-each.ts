import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { itemsOf } from './segment.ts';
import { unique } from './sets.ts';
import { placeOf } from './which-each.ts';

/** Who gains, or loses, and the overview that tells what. */
const SIDES: [overview: string, asks: RegExp][] = [
  [
    'merits-three',
    /\b(?:benefits?|gains?|wins?|profits?|better off|in it for|upsides?|merits?|advantages?|pros)\b|儲か|もうか|得(?:を)?(?:する|して|か|な|に|だ|がある)|めりっと|恩恵|うまみ|利点|ぷらす/u,
  ],
  [
    'risks-three',
    /\b(?:los(?:e|es|ing)|suffers?|hurts?|harm(?:ed|s)?|worse off|downsides?|risks?|dangers?|cons)\b|損(?:を)?(?:する|して|か|な)|りすく|でめりっと|まいなす|危険/u,
  ],
];
/** Each by itself, without a number: behind a colon, or a question that names nobody. */
const NAMED_EACH = [
  /\b(?:benefits?|upsides?|advantages?|gains?|merits?|risks?|downsides?) (?:for|to) (?<items>[^?.:]{3,60}?)(?:,? (?:in one go|please|pls|each|briefly|respectively|separately)){0,4}[?.\s]*$/,
  /^(?:[^:?]*\b(?:who|what|which|how|each|name|list|tell|give)\b[^:?]*[:?–—]|[^:?]*\bin it for)\s*(?<items>[^:?]{3,80}?)(?:[?,]? (?:and )?how(?: so)?)?[?.!\s]*$/,
  /^(?:[^:：?？。]{2,24}[:：?？。])\s*(?<items>[^:：?？。]{3,40}?)(?:は|について)?(?:、)?(?:それぞれ|各々)?(?:教えて|で|お願い(?:します)?)?[?？。\s]*$/u,
];
const BETWEEN =
  /\s*(?:[,、，/／・;；]|\s[&＆+]\s|\s(?:and|vs\.?)\s|(?<=[^\x00-\x7Fはがをも])と(?=[^\x00-\x7F]|[a-z]))\s*(?:and\s|for\s)?/u;
const LEAD = /^(?:(?:for|the|to|and)\s|[、\s]){1,8}|(?:にとって(?:は|の)?|の場合)?[?？.。!、\s]*$/gu;
/** Asks something of its own. */
const ASKS =
  /\b(?:how much|how many|when|whose|why|is|are|does|do|did|which)\b|[はがを]|いくら|いつ|なぜ|誰/u;
const LONGEST = 160;
const MOST = 4;

/** 「(ア)」 as it is folded. */
const KANA = 'あいうえお';
const KANA_MARK = /[(（]?([あいうえお])[)）]/gu;

/** Those of whom it is asked, where each is but named. */
function namedIn(folded: string): string[] {
  const typed =
    itemsOf(folded.replace(KANA_MARK, (_, kana: string) => ` (${KANA.indexOf(kana) + 1}) `)) ??
    NAMED_EACH.map((form) => form.exec(folded)?.groups?.['items'])
      .find(Boolean)
      ?.split(BETWEEN);
  const items = (typed ?? []).map((item) => item.replace(LEAD, '').trim());
  const areNames = items.every((item) => item.length > 1 && item.length < 36 && !ASKS.test(item));
  return items.length > 1 && items.length <= MOST && areNames ? items : [];
}

/** "Who benefits, and how: (1) R&D (2) users", 「誰がどう得する？①研究開発 ②利用者」: of each of them, what the article says. */
export function readGainOfEach(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST) return undefined;
  const [side, second] = SIDES.filter(([, asks]) => asks.test(folded));
  const items = side && !second ? namedIn(folded) : [];
  if (items.length === 0 || context.reading.companies.length > 0 || asksLacking(heard)) return undefined;
  const [overview] = side!;
  const { library } = parts;
  const points = library.knowledge.facts.get(overview)?.points ?? [];
  const placed = items.map((item) => {
    const id = placeOf(item, [overview], library)?.id;
    return id === undefined || points.includes(id) ? id : library.parents.get(id);
  });
  if (placed.some((id) => id === undefined || !points.includes(id))) return undefined;
  const ids = unique(placed as string[]);
  return ids.length < 2
    ? undefined
    : { kind: 'several', parts: ids.map((id) => ({ kind: 'facts', ids: [id] })) };
}
