/** Number words by what they count. */
export const WORDS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const KANJI = '〇一二三四五六七八九十';

const JAPANESE = /([一二三四五六七八九十]|\d{1,2})(?:社|つ|強|個|分野|層|種類|点|本柱|箇条|パターン)/gu;
const THINGS =
  'compan(?:y|ies)|firms?|players?|giants?|winners?|fields?|areas?|layers?|tiers?|risks?|merits?|benefits?|features?|points?|reasons?|strategies|things|kinds|pillars?|names?|brands?|makers?|big (?:ones|names|players)';
const ENGLISH = new RegExp(
  `\\b(${WORDS.slice(1).join('|')}|\\d{1,2})[ -](?:\\w+ )?(?:${THINGS})\\b|(?<=\\b(?:oligopoly|trio|group|club|handful|set|total|out|top|big) (?:of )?)(${WORDS.slice(1).join('|')}|\\d{1,2})(?=\\s*(?:$|[?.!,]))`,
  'g',
);
/** In a statement any number word may count what it lists. */
const ANY_NUMBER = new RegExp(`\\b(${WORDS.slice(1).join('|')})\\b`, 'g');

/** What a numeral counts, in digits, a word or a kanji; -1 for none. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return WORDS.includes(text) ? WORDS.indexOf(text) : KANJI.indexOf(text);
}

const numbersIn = (text: string, pattern: RegExp): Set<number> =>
  new Set(Array.from(text.matchAll(pattern), ([, number, last = '']) => numberOf(number ?? last)));

/** How many there are of anything, as a folded text says in digits, words or kanji. */
export const countsIn = (folded: string): Set<number> =>
  new Set([...numbersIn(folded, JAPANESE), ...numbersIn(folded, ENGLISH), ...numbersIn(folded, ANY_NUMBER)]);

/** "Apple and Samsung", "AWS, Azure and Google Cloud": names one after the other. */
const NAMES = /\b[A-Z]\w+(?: [A-Z]\w+)?(?:, [A-Z]\w+(?: [A-Z]\w+)?)* and [A-Z]\w+(?: [A-Z]\w+)?/g;
const COUNTS_NAMES =
  /\b(?:compan(?:y|ies)|firms?|players?|giants?|winners?|names?|brands?|makers?)\b|[一二三四五2-9][社強]/;

/** How many names a statement lists, where it lists them once. */
function namesIn(statement: string): number[] {
  const [list, other] = statement.match(NAMES) ?? [];
  return list === undefined || other !== undefined ? [] : [list.split(/, | and /).length];
}

/**
 * Whether a fact's statement has the number of things that a folded question counts ("a duopoly of two firms?");
 * undefined where one of them counts nothing, or several things and none of them the fact's own points.
 */
export function countHolds(
  folded: string,
  statement: { ja: string; en: string },
  points = 0,
): boolean | undefined {
  const claimed = new Set([...numbersIn(folded, JAPANESE), ...numbersIn(folded, ENGLISH)]);
  const stated = new Set([...numbersIn(statement.ja, JAPANESE), ...numbersIn(statement.en, ANY_NUMBER)]);
  const [claim, other] = claimed;
  const isOfNames = stated.size === 0 && COUNTS_NAMES.test(folded);
  const isOfPoints = stated.size > 1 && points > 1 && stated.has(points);
  const [count, more] = isOfNames ? namesIn(statement.en) : isOfPoints ? [points] : stated;
  if (claim === undefined || other !== undefined || count === undefined || more !== undefined)
    return undefined;
  return claim === 1 && count !== 1 ? undefined : claim === count;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const COUNTED = '(?:features?|points?|items?|ones?|takeaways?|things?|bullets?)';
const NTH = new RegExp(
  `\\b(${ORDINALS.slice(1).join('|')}|1st|2nd|3rd|4th|5th)\\b(?=(?: \\w+)? ${COUNTED}\\b)|\\b(?:${COUNTED}|number|no\\.?) ?#?(${WORDS.slice(1, 6).join('|')}|[1-5])\\b|#([1-5])\\b|([一二三四五1-5])(?:つ目|番目|個目|点目)`,
  'u',
);

function ordinalIn(text: string): number | undefined {
  const said = NTH.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (said === undefined) return undefined;
  return ORDINALS.includes(said) ? ORDINALS.indexOf(said) : numberOf(said.replace(/(?:st|nd|rd|th)$/, ''));
}

/** Whether a fact's English statement has the place in a list that a folded question gives it ("the first point is …?"). */
export function ordinalHolds(folded: string, statement: string): boolean | undefined {
  const [claimed, stated] = [ordinalIn(folded), ordinalIn(statement.toLowerCase())];
  return claimed === undefined || stated === undefined || claimed === stated ? undefined : false;
}
