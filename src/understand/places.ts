import { coreOf } from './acts.ts';

/** 「二つ目」, 「2個め」, 「三番目」. */
const COUNTED = String.raw`(?:(?:[1-5一二三四五]|ひと|ふた|みっ|よっ|いつ)(?:つ|番|ばん|個|こ|点|てん|社|件)(?:目|め)|[1-5]番(?![手線地号]))`;
const ORDINAL = String.raw`first|second|third|fourth|fifth|last|final|middle|[1-5](?:st|nd|rd|th)`;
/** "Number two", "#2". */
const NUMBERED = String.raw`(?:number|no|nr|#|point|item|step)[. ]{0,2}(?:one|two|three|four|five|[1-5])`;

const PLACES = [
  /^(?:first|1st)$|(?:^| |#|\.)(?:one|1)$|^(?:1|一|ひと)|^最初$|^はじめ$/,
  /^(?:second|2nd)$|(?:^| |#|\.)(?:two|2)$|^(?:2|二|ふた)/,
  /^(?:third|3rd)$|(?:^| |#|\.)(?:three|3)$|^(?:3|三|みっ)/,
  /^(?:fourth|4th)$|(?:^| |#|\.)(?:four|4)$|^(?:4|四|よっ)/,
  /^(?:fifth|5th)$|(?:^| |#|\.)(?:five|5)$|^(?:5|五|いつ)/,
];
const MIDDLE = /^middle$|^真ん中$|^まんなか$|^中間$/;
const LAST = /^(?:last|final)$|^(?:最後|さいご|らすと|しまい)$/;

const PLACED = new RegExp(
  String.raw`^(?:(?:more )?(?:about|on) |explain |expand on |elaborate on |describe |more on |(?:what|who)(?:'s| is|s| was) (?:in |on )?)?(?:the )?(?<en>${ORDINAL}|${NUMBERED})(?: (?:one|point|thing|\w+))?(?: (?:in (?:more )?detail|more|again|mean|about|say))?$` +
    String.raw`|^(?:その|で)?(?<ja>${COUNTED}|最初|はじめ|最後|さいご|らすと|真ん中|まんなか|中間)(?:の[^はをにが]{0,8}|に(?:入って(?:い)?る|入る|いる|含まれる|挙がって(?:い)?る|出て(?:くる|いる|る)|名前がある)の?)?(?:は|を|について|って)?(?:もっと|もう少し|もうちょい)?(?:詳しく|くわしく|詳細|説明(?:して)?|具体的に|どういう(?:こと|意味)|(?:例えば|たとえば)?(?:どこ|誰|だれ|どんな(?:会社|企業|とこ))(?:なの|ですか)?|どんな(?:の|もの)?|何|なに|もう一回)?$`,
);

/** One of a list, whatever is said of it besides: "the last one, what does it mean". */
const POINTED = new RegExp(
  String.raw`(?:(?:^|[^a-z])(?:the|that|your) |^(?:(?:and|so|but|ok|n) ){0,12}(?=\S+ (?:one|point)\b|(?:second|third|fourth|fifth),))(?<en>${ORDINAL})(?= (?:one|point|item|thing|bit|of (?:those|them|these)|do|does|did|is|mean|means|about)\b|[,?.!]|$)` +
    String.raw`|(?<![a-z])(?<number>${NUMBERED})(?![\w%])|(?<![\d一-龠])(?<ja>${COUNTED})|(?<end>最後|さいご|らすと)(?:の(?:やつ|もの|は|点|を|ほう|方)|は|を)|(?<start>最初|はじめ)の(?=は|って|が)|(?<begin>最初|はじめ)の(?:やつ|もの|点|理由|りすく|めりっと|特徴|要因|項目|ほう|方|それ)`,
  'u',
);

/** Which of so many a word for a place means, counted from 0; -1: the last. */
export function placeNamed(named: string, count: number): number | undefined {
  if (LAST.test(named)) return -1;
  if (MIDDLE.test(named)) return Math.floor(count / 2);
  const place = PLACES.findIndex((pattern) => pattern.test(named));
  return place < 0 ? undefined : place;
}

/** Which of so many a text points to, counted from 0; -1: the last. `isLoose`: whatever else it says. */
export function placeIn(folded: string, count: number, isLoose = false): number | undefined {
  const groups = (PLACED.exec(coreOf(folded)) ?? (isLoose ? POINTED.exec(folded) : undefined))?.groups;
  const named =
    groups?.['en'] ??
    groups?.['number'] ??
    groups?.['ja'] ??
    (groups?.['end'] && '最後') ??
    groups?.['start'] ??
    groups?.['begin'];
  return named === undefined ? undefined : placeNamed(named, count);
}

/** A place beside the list that it is in: "the second risk", 「リスクの2つ目」. */
const OF_LIST = new RegExp(
  String.raw`\b(?:the |its |their |his |her )?(?<en>${ORDINAL})\b(?! (?:time|place|year|month|quarter|week|day|biggest|largest|most|to|answer|offer|word|thought|question)\b)|(?<![a-z])(?<number>${NUMBERED})(?![\w%])|(?:の)?(?<![\d一-龠])(?<ja>${COUNTED})(?:の)?|(?:の)(?<end>最後|らすと)|(?<told>最初|はじめ|最後|らすと)に(?:書いて|書かれて|挙げられて|挙がって|出て|来|く|載って|並んで)(?:い?る|くる|来る|ある|い?ます|ました|いた)?`,
  'u',
);

/** A place in a list, and the text without it. */
export interface Placed {
  place: number;
  rest: string;
  /** where the place begins and ends in the text, in UTF-16 units */
  at: number;
  end: number;
}

/** Which of the list that a text names it points to; undefined where it points to none. */
export function placeOf(folded: string): Placed | undefined {
  const found = OF_LIST.exec(folded);
  const { en, number, ja, end, told } = found?.groups ?? {};
  const named = en ?? number ?? ja ?? told ?? (end && '最後');
  if (!found || named === undefined || MIDDLE.test(named)) return undefined;
  const place = placeNamed(named, 0);
  const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`.trim();
  // From the first to the last: none of them is pointed to.
  const behind = found.index + found[0].length;
  return place === undefined || OF_LIST.test(rest)
    ? undefined
    : { place, rest, at: found.index, end: behind };
}
