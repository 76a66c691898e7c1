import type { Knowledge } from '../knowledge/load.ts';
import type { Place, Problem } from '../knowledge/problem.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { figuresOf, type Figure } from './figures.ts';

/** What is said in both languages: a fact, a deal or a caveat. */
type Statement = Record<Language, string>;

/** What is wrong with a statement, and in which of its languages. */
interface Wrong {
  language: Language;
  message: string;
}

/** The longest statement that leaves room for her voice in the shortest reply, in graphemes. */
const LONGEST: Record<Language, number> = { ja: 180, en: 360 };
const HAS_KANA: Record<Language, boolean> = { ja: true, en: false };
const NAMES: Record<Language, string> = { ja: 'Japanese', en: 'English' };

// prettier-ignore
const WORDS = [
  /\b(?:one|once|single|first)\b/i, /\b(?:two|twice|both|second)\b/i, /\b(?:three|third)\b/i, /\b(?:four|fourth)\b/i,
  /\b(?:five|fifth)\b/i, /\b(?:six|sixth)\b/i, /\b(?:seven|seventh)\b/i, /\b(?:eight|eighth)\b/i,
  /\b(?:nine|ninth)\b/i, /\b(?:ten|tenth)\b/i, /\b(?:eleven|eleventh)\b/i, /\b(?:twelve|twelfth)\b/i,
];
const COUNTED = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
];
const KANJI = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const KANJI_NUMBER =
  /(?<![一二三四五六七八九十百千万億兆])(?:十[一二]?|[一二三四五六七八九])(?![一二三四五六七八九十百])/gu;

/** The values that an English statement gives in words: three, twice, November. */
const worded = (text: string): number[] => [
  ...WORDS.flatMap((word, index) => (word.test(text) ? [index + 1] : [])),
  ...MONTHS.flatMap((month, index) => (text.includes(month) ? [index + 1] : [])),
];

/** The values that a Japanese statement gives in kanji: 三つ, 両方. */
const kanji = (text: string): number[] => [
  ...Array.from(text.matchAll(KANJI_NUMBER), ([number]) => KANJI.indexOf(number) + 1),
  ...(text.includes('両') ? [2] : []),
];

/** Sums, percentages and years are told apart by their unit; counts and times by their value alone. */
const isGiven = ({ unit, value }: Figure, others: Figure[], words: number[]): boolean =>
  unit === 'plain' || unit === 'times'
    ? words.includes(value) || others.some((other) => other.value === value)
    : others.some((other) => other.unit === unit && other.value === value);

/** The figures of one statement that the other gives neither in digits nor in words. */
const missing = (own: Figure[], others: Figure[], inWords: number[]): string[] =>
  own.filter((figure) => !isGiven(figure, others, inWords)).map(({ text }) => text);

/**
 * The figures of each language that the other doesn't give: digits, and in English the number words from two to twelve.
 * Kanji numbers aren't looked for in English, where a list or an ordinal often stands for them.
 */
export function unmatchedFigures({ ja, en }: Statement): Record<Language, string[]> {
  const [japanese, english] = [figuresOf(ja), figuresOf(en)];
  const known = [...kanji(ja), ...japanese.map(({ value }) => value)];
  const words = COUNTED.filter(
    (word, index) => index > 0 && new RegExp(`\\b${word}\\b`, 'i').test(en) && !known.includes(index + 1),
  );
  return {
    ja: missing(japanese, english, worded(en)),
    en: [...missing(english, japanese, kanji(ja)), ...words],
  };
}

function wrongFigures(statement: Statement): Wrong[] {
  const unmatched = unmatchedFigures(statement);
  return LANGUAGES.flatMap((language) =>
    unmatched[language].map((text) => ({
      language,
      message: `"${text}" stands in the ${NAMES[language]} statement alone`,
    })),
  );
}

const VOICE: Record<Language, RegExp> = {
  ja: /にゃ|ニャ|です。|ます。/u,
  en: /\bnya\b|purr|meow/iu,
};

function wrongStyle(text: string, language: Language): string[] {
  const said = VOICE[language].exec(text)?.[0];
  const hasKana = /\p{sc=Hira}/u.test(text);
  const markup = /[\n`*_<>{}]|https?:/u.exec(text)?.[0];
  const length = countGraphemes(text);
  return [
    ...(said ? [`"${said}" isn't plain: her voice is added later`] : []),
    ...(hasKana === HAS_KANA[language] ? [] : [`the ${NAMES[language]} statement isn't ${NAMES[language]}`]),
    ...(markup
      ? [`a statement is one line without markup, templates and links: ${JSON.stringify(markup)}`]
      : []),
    ...(length > LONGEST[language]
      ? [`${length} characters are too long: at most ${LONGEST[language]}`]
      : []),
  ];
}

/** What is wrong with how something is stated. */
export function checkStatement(statement: Statement): Wrong[] {
  const style = LANGUAGES.flatMap((language) =>
    wrongStyle(statement[language], language).map((message) => ({ language, message })),
  );
  return [...style, ...wrongFigures(statement)];
}

const PARTS = [
  ['facts', 'fact'],
  ['deals', 'deal'],
  ['caveats', 'caveat'],
] as const;

/** Every fault in how facts, deals and caveats are stated, at the statement's line, with the id. O(their text). */
export function checkStatements(knowledge: Knowledge): Problem[] {
  return PARTS.flatMap(([part, name]) =>
    [...knowledge[part].values()].flatMap((item) =>
      checkStatement(item).map(({ language, message }) => ({
        ...placeOf(knowledge, `${part}/${item.id}/${language}`),
        message: `${name} ${item.id}: ${message}`,
      })),
    ),
  );
}

/** Where a part of the knowledge stands; `what`: such as `facts/market-size` or `facts/market-size/ja`. */
export const placeOf = ({ places }: Pick<Knowledge, 'places'>, what: string): Place =>
  places.get(what) ?? { file: 'knowledge', line: 1 };
