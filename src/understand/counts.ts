const WORDS = [
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
  'compan(?:y|ies)|firms?|players?|giants?|winners?|fields?|areas?|layers?|tiers?|risks?|merits?|benefits?|features?|points?|reasons?|strategies|things|kinds|pillars?|names?|big (?:ones|names|players)';
const ENGLISH = new RegExp(`\\b(${WORDS.slice(1).join('|')}|\\d{1,2})[ -](?:\\w+ )?(?:${THINGS})\\b`, 'g');
/** In a statement any number word may count what it lists. */
const ANY_NUMBER = new RegExp(`\\b(${WORDS.slice(1).join('|')})\\b`, 'g');

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return WORDS.includes(text) ? WORDS.indexOf(text) : KANJI.indexOf(text);
}

const numbersIn = (text: string, pattern: RegExp): Set<number> =>
  new Set(Array.from(text.matchAll(pattern), ([, number = '']) => numberOf(number)));

/**
 * Whether a fact's statement has the number of things that a folded question counts ("a duopoly of two firms?");
 * undefined where one of them counts nothing, or several things.
 */
export function countHolds(folded: string, statement: { ja: string; en: string }): boolean | undefined {
  const claimed = new Set([...numbersIn(folded, JAPANESE), ...numbersIn(folded, ENGLISH)]);
  const stated = new Set([...numbersIn(statement.ja, JAPANESE), ...numbersIn(statement.en, ANY_NUMBER)]);
  const [claim, other] = claimed;
  const [count, more] = stated;
  if (claim === undefined || other !== undefined || count === undefined || more !== undefined)
    return undefined;
  return claim === 1 && count !== 1 ? undefined : claim === count;
}
