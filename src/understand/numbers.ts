import { keepLatest } from '../text/latest.ts';
import { KANJI_DIGITS } from '../text/typewriting.ts';
/** A figure in a question, with its unit. */
export type Figure =
  | { unit: 'usd'; value: number; start: number; bare: boolean; foreign?: boolean }
  | { unit: 'percent'; value: number; start: number }
  | { unit: 'year'; value: number; start: number }
  | { unit: 'times'; value: number; start: number };

/** The values of the figures that have a unit, in their order. */
export const valuesOf = (figures: readonly Figure[], unit: Figure['unit']): number[] =>
  figures.flatMap((figure) => (figure.unit === unit ? [figure.value] : []));

// prettier-ignore
const SCALE: Record<string, number> = {
  兆: 1e12, 億: 1e8, 万: 1e4, trillion: 1e12, tn: 1e12, t: 1e12, trn: 1e12, tril: 1e12, trillions: 1e12,
  billion: 1e9, bn: 1e9, b: 1e9, bil: 1e9, bill: 1e9, bills: 1e9, billions: 1e9, million: 1e6, mn: 1e6, m: 1e6, mil: 1e6,
};

/** 百三十 → 130, 三百 → 300, 五十 → 50: kanji numbers below 1,000 before 億 and 兆. */
function kanjiNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else digit = KANJI_DIGITS.indexOf(character);
  }
  return total + digit;
}

const KANJI_AMOUNT = /([一二三四五六七八九十百千]+)(?=[億兆])/g;
const AMOUNT =
  /([$¥€£])?\s?(\d[\d,]*(?:\.\d+)?)\s?(千)?(兆|億|万|trillions?|tril|trn|tn|billions?|bills?|bil|bn|millions?|mil|mn|[tbm])?(?![a-z0-9%])(?:\s?(ドル|どる|dollars?|usd|bucks|円(?!盤|卓|高|安)|(?:yen|jpy|euros?|eur|pounds?|yuan|won|ユーロ|ゆろ|ぽんど|人民元|うぉん)(?![a-z])))?/g;
const FOREIGN = /^(?:[¥€£]|円|yen|jpy|eur|pound|yuan|won|ユーロ|ゆろ|ぽんど|人民元|うぉん)/;

const UNDER_TWENTY =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORD = [...TENS, ...UNDER_TWENTY].join('|');
/** "Seventy-four billion", "a hundred billion", "a trillion", "tenfold": what follows makes a figure of them. */
const WORD_AMOUNT = new RegExp(
  `(?<![\\w-])(?:(${NUMBER_WORD})(?:[ -](${UNDER_TWENTY.slice(0, 9).join('|')}))?( hundred)?|(?:a |one )?(hundred)|(?:an?|one)(?: (?:full|whole|cool|mere|solid|round|measly|clean|entire|good|flat|nice|proper))?(?= [a-z]+illion\\b))(?=[ -]?fold\\b| (?:million|billion|trillion|percent|per cent|times)\\b)`,
  'g',
);

function inDigits(text: string, word = '', ones = '', hundred?: string, alone?: string): string {
  const place = UNDER_TWENTY.indexOf(word);
  const value = place >= 0 ? place + 1 : (TENS.indexOf(word) + 2) * 10;
  if (word === '') return alone ? '100' : '1';
  return String((value + UNDER_TWENTY.indexOf(ones) + 1) * (hundred ? 100 : 1));
}

const SPELT_OUT = new RegExp(
  `(?<![\\w-])(${NUMBER_WORD})(?:[ -](${UNDER_TWENTY.slice(0, 9).join('|')}))?( hundred)?(?=[ -](?:million|billion|trillion)\\b)`,
  'gi',
);
/** "Seventy-four billion" as "74 billion": what is learnt of a figure is learnt of digits. */
export const withDigits = (typed: string): string =>
  typed.replace(SPELT_OUT, (_, word: string, ones = '', hundred?: string) =>
    inDigits('', word.toLowerCase(), (ones as string).toLowerCase(), hundred),
  );

/** What multiplies by itself: "doubles", "tripled". */
const MULTIPLIES: [RegExp, number][] = [
  [/半分|\bhalf\b/, 0.5],
  [
    /\b(?:twice|doubl(?:e|es|ed|ing))\b(?![- ](?:check|count|down|edged|dip|whammy|bill|entry|agent|take|standard|sided|bets?|invest\w*|stakes?|backing|roles?|position|life|game|act|duty))/,
    2,
  ],
  [/\b(?:tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|thrice)\b/, 3],
  [/\bquadrupl(?:e|es|ed|ing)\b/, 4],
];
/** "Multiply by 20", "a factor of ten". */
const BY_FACTOR = new RegExp(
  `\\b(?:multipl\\w+ by|(?:by )?a factor of|by a multiple of) (?:about |around |roughly |some )?(?:(\\d+(?:\\.\\d+)?)|(${NUMBER_WORD}))\\b`,
);

/** 1兆500億 → 10500億; 2千億 → 2000億: one number with one scale. */
function joinScales(folded: string): string {
  return folded
    .replace(/(?<=\d)おく/g, '億')
    .replace(/(\d+)千(?=[億兆])/g, (_, thousands: string) => String(Number(thousands) * 1000))
    .replace(
      /(\d+(?:\.\d+)?)兆(\d[\d,]*)億/g,
      (_, trillions: string, rest: string) =>
        `${Number(trillions) * 10_000 + Number(rest.replaceAll(',', ''))}億`,
    );
}

function amounts(text: string): Figure[] {
  const folded = joinScales(text);
  const digits = folded.replace(KANJI_AMOUNT, (text) => String(kanjiNumber(text)).padStart(text.length, ' '));
  return Array.from(digits.matchAll(AMOUNT)).flatMap(
    ({ 1: sign, 2: number = '', 3: thousand, 4: scale, 5: unit, index }) => {
      if (!sign && !scale && !unit) return [];
      if (scale === '万' && !unit && !sign) return [];
      const value = Number(number.replaceAll(',', '')) * (thousand ? 1000 : 1) * (SCALE[scale ?? ''] ?? 1);
      const foreign = FOREIGN.test(sign ?? '') || FOREIGN.test(unit ?? '');
      return [{ unit: 'usd' as const, value, start: index, bare: !scale, ...(foreign ? { foreign } : {}) }];
    },
  );
}

function matchAll(folded: string, pattern: RegExp, unit: 'percent' | 'year' | 'times'): Figure[] {
  return Array.from(folded.matchAll(pattern), (match) => ({
    unit,
    value: Number(match[1]),
    start: match.index,
  }));
}

/** "in 27", 「28年に」: a year of this century by its last two digits. */
function shortYears(folded: string): Figure[] {
  const pattern =
    /(?:\b(?:in|by|for)\s'?|')([23]\d)(?![\d.,%]|\s?(?:x|years?|months?|days?|b|bn|billion|percent|m|million|t|trillion)\b)|(?<![\d.])([23]\d)年(?!間|後|以|ぐらい|くらい|たって)/g;
  return Array.from(folded.matchAll(pattern), (match) => ({
    unit: 'year',
    value: 2000 + Number(match[1] ?? match[2]),
    start: match.index,
  }));
}

/** The year of the article. Others ("last year") are left: a reply would name a year that nobody did. */
const THIS_YEAR = 2025;

/** "This year", 「今年」: as the article, of that year, would have it. */
const thisYear = (folded: string): Figure[] =>
  Array.from(folded.matchAll(/\b(?:this|the current) year\b|今年/g), (match) => ({
    unit: 'year',
    value: THIS_YEAR,
    start: match.index,
  }));

const PARTS: Record<string, number> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
};

/** "A third of", 「三分の一」: a factor below one. */
function fractions(folded: string): Figure[] {
  const pattern =
    /\b(?:a|one) (third|quarter|fifth|sixth)\b(?! (?:of )?(?:company|party|player|reason|risk|point|one|place))|([3-6三四五六])分の[1一]/g;
  return Array.from(folded.matchAll(pattern), (match) => ({
    unit: 'times',
    value: 1 / PARTS[match[1] ?? match[2] ?? '']!,
    start: match.index,
  }));
}

/** 「三倍」, 「二十倍」: in digits. */
const kanjiTimes = (folded: string): string =>
  folded.replace(/(?<![一二三四五六七八九十百千万])[一二三四五六七八九十]{1,3}(?=倍)/g, (text) =>
    String(kanjiNumber(text)),
  );

/** 「倍」 alone is twice as much. */
const TWICE =
  /(?<=[のはがもと、]|(?<=[うすくだる億])なら|[たえすけ]ば|から|つまり|約|ほぼ|ちょうど)倍(?!率|増|々|速)/;

/** The first factor that a word says by itself. */
function timesOf(folded: string): Figure | undefined {
  const [, digits, word] = BY_FACTOR.exec(folded) ?? [];
  const said = digits ?? (word === undefined ? undefined : inDigits('', word));
  if (said !== undefined) return { unit: 'times', value: Number(said), start: folded.search(BY_FACTOR) };
  const twice = TWICE.exec(folded);
  const found = MULTIPLIES.map(([pattern, times]) => ({ at: folded.search(pattern), times }))
    .concat(twice ? [{ at: twice.index, times: 2 }] : [])
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const [first] = found;
  return first && { unit: 'times', value: first.times, start: first.at };
}

const [NOT_BEFORE, NOT_AFTER] = [
  /\b(?:not|nor|neither|never mind|forget|skip) (?:for |in |of |about )?(?:the )?$/,
  /^(?:20\d\d)?年?(?:の(?:数字|話|分|値|規模)?)?(?:(?:や|と|、|も|でも)20\d\d年?(?:の)?)?(?:じゃ|では|でも|も)?(?:なく|ない|いらない|要らない|いい(?:から|んで))/,
];

/** "For 2028. Not 2025, not 2030.": years that are ruled out, beside one that isn't. */
function withoutDenied(folded: string, figures: Figure[]): Figure[] {
  const kept = figures.filter(
    ({ unit, start }) =>
      unit !== 'year' || !(NOT_BEFORE.test(folded.slice(0, start)) || NOT_AFTER.test(folded.slice(start))),
  );
  return kept.some(({ unit }) => unit === 'year') ? kept : figures;
}

/** Those that are written in digits. */
const inFigures = (folded: string): Figure[] => [
  ...matchAll(
    folded,
    /(\d+(?:\.\d+)?)\s?(?:%|percent|per cent|ぱせんと|ぱ(?:(?![ぁ-ん])|(?=[でのだにはをとず]|くらい|ぐらい|伸|成)))/g,
    'percent',
  ),
  ...matchAll(
    folded.replace(/(\d+)割(?![るっれ])/g, (_, tenths: string) => `${tenths}0わり`),
    /(\d+)わり/g,
    'percent',
  ),
  ...matchAll(folded, /(?<![\d,.$])((?:19|20)\d\d)(?!\d|,\d|\s?(?:億|兆|billion|trillion|%))/g, 'year'),
  ...shortYears(folded),
];

/** The figures with a unit in a folded text: sums of money, percentages, years, factors. */
export const figures = keepLatest((typed): Figure[] => {
  // A pause before a number is no decimal point: "last year…2024".
  const text = typed.replace(/\.{2,}/g, (dots) => ' '.repeat(dots.length));
  const folded = text.replace(WORD_AMOUNT, inDigits);
  const factor = timesOf(folded);
  return withoutDenied(folded, [
    ...amounts(folded),
    ...(/\d/.test(folded) ? inFigures(folded) : []),
    ...thisYear(folded),
    ...matchAll(kanjiTimes(folded), /(\d+(?:\.\d+)?)\s?(?:倍|x\b|times\b|-?fold\b)/g, 'times'),
    ...(factor ? [factor] : []),
    ...fractions(folded),
  ]).sort((a, b) => a.start - b.start);
});
