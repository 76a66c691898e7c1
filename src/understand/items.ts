/** Longer ones are no items of a list, in words or in UTF-16 units. */
const LONGEST = { words: 6, characters: 16 };

const SEPARATOR =
  /\s*(?:[,、，/／|・;；]|[+＋&＆]|(?<=[^\s])\s(?:and|or|plus|nor|vs)\s)\s*(?:(?:and|or)\s)?/giu;
/** 「AとBとC」: two of them at least, each between nouns. */
const JOINED = /(?<=[\p{sc=Han}\p{sc=Kana}ーA-Za-z\d])と(?=[\p{sc=Han}\p{sc=Kana}A-Za-z])/gu;
/** What parts a list from what it is a list of. */
const BORDER = /[:：=＝→⇒?？。!！\n]+|\s[-–—]+\s|\.\s|[「」『』()（）]/u;
/** What stands before the first item. */
const LEAD =
  /^.*(?:\b(?:are|is|were|was|includ\w+|lists?|being|among|between|like|of|say|says|covers?|on)\b\s*|は|って|として|とは|\s)(?=\S)/iu;
const LEAD_WORD = /^.*\b(?:are|is|were|was|includ\w+|lists?|being|among|between|says?|covers?)\s+(?=\S)/iu;
const LEAD_JAPANESE = /^.*(?:は|って|として|とは|\s)(?=\S)/u;
/** What stands after the last item. */
const TRAIL =
  /(?:の(?:[一二三四五1-5１-５](?:つ|点|個|本|者|社|分野)?|うち|中|なか|どれ)|で(?:合|あって|正|いい|す|し|OK)|だ|です|って|かな|っけ|でしょ|だろ|から|を|という|など|とか|なん|が(?:挙|あ)).*$|\s(?:right|correct|true|yes|no|ok|that's|thats|isn'?t|aren'?t|is|are|was|were)\b.*$/iu;
/** What is only asked along with the list. */
const ASIDE =
  /^(?:right|correct|true|yes|no|yeah|yep|huh|innit|briefly|quick(?:ly)?|ok(?:ay)?|etc|all|y\/n|y|n|agreed?|which.*|am i.*|did i.*|do i.*|is that.*|isn'?t.*|aren'?t.*|wasn'?t.*|weren'?t.*|合ってる|正しい|その(?:とおり|通り)|間違いない|本当|だよね)$/iu;

/** 「A」「B」「C」: from one quotation to the next. */
const QUOTED_LIST = /[」』][、,・\s]*(?:と|や)?[「『]/gu;

const HAS_KANA = /[ぁ-ん\p{sc=Han}\p{sc=Kana}]/u;

const isShort = (item: string): boolean =>
  HAS_KANA.test(item) ? item.length <= LONGEST.characters : item.split(/\s+/).length <= LONGEST.words;

const trim = (item: string): string => item.replace(/^[\s"'“”]+|[\s"'“”.…]+$/gu, '');

/** The items of one stretch of text. */
function split(stretch: string): string[] {
  const joined = (stretch.match(JOINED)?.length ?? 0) > 1 ? stretch.replace(JOINED, '、') : stretch;
  const [first = '', ...rest] = joined.split(SEPARATOR).map(trim);
  if (rest.length === 0) return [];
  const lead = HAS_KANA.test(stretch) ? LEAD_JAPANESE : LEAD_WORD;
  const items = [isShort(first) && !LEAD.test(first) ? first : first.replace(lead, ''), ...rest];
  return items
    .map((item) => trim(item.replace(TRAIL, '')))
    .filter((item) => item !== '' && isShort(item) && !ASIDE.test(item));
}

/** The items of the longest list that a text holds: "A, B and C", 「A・B・C」, "A / B"; none where it holds no list. */
export function itemsIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(QUOTED_LIST, '、')
    .split(BORDER)
    .map(split)
    .reduce((longest, items) => (items.length > longest.length ? items : longest), []);
}
