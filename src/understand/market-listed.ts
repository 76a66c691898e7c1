import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { listIn } from './under-head.ts';
import { isStated, SIZES } from './market-size.ts';
import type { Understanding } from './understand.ts';

const MARKET = /市場|\b(?:market|tam)\b/u;
/** What is worked out of the two sizes, and what is told of the market, by how an item asks for it. */
const ITEMS: [Question, RegExp][] = [
  [
    { kind: 'derived', what: 'growth-factor' },
    /何倍|倍率|倍数|\b(?:how many times|multiples?|factor|times (?:larger|bigger|as (?:large|big)))\b/u,
  ],
  [
    { kind: 'facts', ids: ['market-growth-rate'] },
    /(?:年率|成長率|伸び率|増加率|年平均|年(?:あたり|間)の?(?:成長|伸び)|cagr)|\b(?:rates?|cagr|percent(?:age)?|(?:yearly|annual|average|per[- ]year) (?:\w+ )?growth|growth (?:per|a|each) year)\b/u,
  ],
  [
    { kind: 'derived', what: 'growth-difference' },
    /増加額|増加分|増加幅|増える(?:金額|額|分)|増え(?:た|る)?(?:額|分|幅)|上乗せ|差額|増分|\b(?:increase|gain|added|adds?|additional|difference|rise|gap|how much (?:it|the market) (?:grows|adds|gains))\b/u,
  ],
  [{ kind: 'facts', ids: ['market-2030'] }, /2030/u],
  [{ kind: 'facts', ids: ['market-2025'] }, /2025/u],
];

const askedBy = (item: string): Question | undefined => ITEMS.find(([, asks]) => asks.test(fold(item)))?.[0];

/** What only closes a list, or says how it is to be told: "go", "three numbers", 「数字だけ」. */
const CLOSING =
  /^(?:go|quick(?:ly)?|please|pls|plz|thanks?|thx|cheers|just|only|that(?:'s| is) (?:it|all)|(?:just |only )?(?:the )?(?:two|three|2|3|these|those)?\s?(?:numbers?|figures?|things?|lines?)(?: (?:only|please|pls))?|数字(?:だけ|のみ)?(?:で)?|(?:この|以上)?の?[三3](?:つ|点)(?:だけ)?(?:です)?|よろしく|お願い(?:します)?|教えて(?:ください)?)$/u;
const NOW = /2025|今(?!後)|現在|足元|いま(?!す)|現状|\b(?:now|today|current(?:ly)?|present|this year)\b/u;
const LATER = /2030|予測|予想|見込み?|将来|\b(?:projected|forecast(?:ed)?|expected|predicted|future)\b/u;
const RATE = /\bp\.?a\.?(?![a-z])|\bgrowth\b|伸び|成長/u;
/** Something is claimed, worked out, held against another thing, or asked besides. */
const NO_LIST =
  /[$＄]|\d\s?(?:%|％|億|兆|b\b|bn|billion|trillion)|\b(?:why|who|how (?!big|large|fast|much)|where|difference|compare|vs|versus|between|from|total|sum|or|if|not|exceed|right|correct|true)\b|なぜ|誰|どこ|何倍|差|比|合計|から|まで|どちら|どっち|よね|ですか|本当/u;
const PARTED =
  /[,、;；\n・。]|\s?[/／|｜+＋]\s?|\.(?=\s|$)|\s(?:and|plus|&|then)\s|:\s|(?<=[\p{sc=Han}\p{sc=Kana}A-Za-z値])(?:と|および|及び)(?=[\p{sc=Han}\p{sc=Kana}A-Z2])/u;
const LONGEST = 48;

/** Which of the market's figures an item asks for: what it is now, what it is to be, or how fast it grows. */
const sortOf = (item: string): 'rate' | 'later' | 'now' | undefined => {
  if (item.length > LONGEST) return undefined;
  if (RATE.test(item) || askedBy(item) === ITEMS[1]![0]) return 'rate';
  return LATER.test(item) ? 'later' : NOW.test(item) ? 'now' : undefined;
};

/** "TAM today, TAM 2030, and the annual rate. go", 「今の市場、2030年の市場、成長率」: both sizes and the rate, in one line. */
function readSizesListed(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (NO_LIST.test(folded) || (folded.match(/\d{4}/gu) ?? []).some((year) => !isStated(Number(year))))
    return undefined;
  const items = text
    .split(PARTED)
    .map((item) =>
      fold(item)
        .trim()
        .replace(/[?？!！]+$/u, ''),
    )
    .filter((item) => item !== '' && !CLOSING.test(item));
  // What they are of may stand before them: "AI market: …".
  const listed = MARKET.test(items[0] ?? '') && sortOf(items[0]!) === undefined ? items.slice(1) : items;
  const sorts = listed.map(sortOf);
  const isWhole = (['now', 'later', 'rate'] as const).every((one) => sorts.includes(one));
  return isWhole && sorts.length === 3 ? clauseOf(text, SIZES, parts) : undefined;
}

/** "On the AI market: (a) the multiple (b) the increase (c) the yearly rate", 「AI市場について。①何倍か ②増加額 ③年率」: each. */
export function readMarketListed(text: string, parts: Understanding): Clause | undefined {
  if (!MARKET.test(fold(text))) return undefined;
  const sizes = readSizesListed(text, parts);
  if (sizes) return sizes;
  const list = listIn(text.replace(/[①-⑤]/gu, (mark) => `(${mark.normalize('NFKC')})`).normalize('NFKC'));
  if (!list || list.isRun || !MARKET.test(fold(list.head)) || list.closing !== '') return undefined;
  const asked = list.items.map(askedBy);
  const told = asked.flatMap((one) => one ?? []);
  const isDistinct = new Set(told).size === list.items.length;
  // Sizes and their rate are told in one line.
  if (!isDistinct || !told.some(({ kind }) => kind === 'derived')) return undefined;
  return clauseOf(text, { kind: 'several', parts: told }, parts);
}
