import type { Knowledge } from '../knowledge/load.ts';

/** A figure of a text. `plain`: it has no unit, or one that isn't told apart (people, points, months). */
export interface Figure {
  value: number;
  unit: 'usd' | 'percent' | 'times' | 'year' | 'plain';
  /** as it stands in the text */
  text: string;
}

/**
 * Figures that follow from the stated ones and may be said as derived: 20 times ($100 billion → $2 trillion),
 * 10.5 times (60% a year), $3 billion ($13 billion less the $10 billion by 2023), $15 billion ($5 billion plus
 * $10 billion, both "up to"), $1.9 trillion ($2 trillion less $100 billion), $160 billion and so on (60% a year),
 * 77% ($10 billion of $13 billion), 74% ($74 billion of $100 billion), 67% and 33% ($10 and $5 of $15 billion),
 * 50% ($15 of $30 billion), $380 billion ($1.9 trillion over five years), $950 billion ($2 trillion less what 60% a
 * year makes), 2026 to 2030 (one to five years from the article's date). A new derivation is added here.
 */
export const DERIVED_FIGURES: readonly Omit<Figure, 'text'>[] = [
  { unit: 'times', value: 20 },
  { unit: 'times', value: 10.5 },
  { unit: 'usd', value: 3e9 },
  { unit: 'usd', value: 15e9 },
  { unit: 'usd', value: 1.9e12 },
  ...[160e9, 256e9, 410e9, 655e9].map((value) => ({ unit: 'usd' as const, value })),
  { unit: 'usd', value: 380e9 },
  { unit: 'usd', value: 950e9 },
  ...[2026, 2027, 2028, 2029, 2030].map((value) => ({ unit: 'year' as const, value })),
  ...[77, 74, 67, 50, 33].map((value) => ({ unit: 'percent' as const, value })),
];

/** Numbers up to this one may count things. */
const LARGEST_COUNT = 12;

// prettier-ignore
const SCALES: Record<string, number> = {
  兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3,
  trillion: 1e12, tn: 1e12, t: 1e12, billion: 1e9, bn: 1e9, b: 1e9, million: 1e6, mn: 1e6, m: 1e6, thousand: 1e3, k: 1e3,
};

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const SCALE = String.raw`千?[兆億万]|千|(?:trillion|billion|million|thousand|tn|bn|mn|[tbmk])(?![a-z])`;
const UNIT = String.raw`ドル|dollars?\b|usd\b|%|パーセント|percent\b|per cent\b|倍|x(?![a-z])|×|times\b|-?fold\b|年(?!間|以内|後|目|先)`;
const FIGURE = new RegExp(
  String.raw`(?<![a-z\d.,]|[a-z]-)(\$\s?)?((?:${NUMBER}\s?(?:${SCALE})?)(?:(?<=[兆億万])${NUMBER}\s?(?:[億万千]))*)(?:\s?-?(${UNIT}))?`,
  'giu',
);
const TERM = new RegExp(String.raw`(${NUMBER})\s?(${SCALE})?`, 'giu');

/** 千万 is a product of two scales; every other scale stands alone. */
function scaleOf(scale: string): number {
  return SCALES[scale] ?? Array.from(scale).reduce((product, part) => product * (SCALES[part] ?? 1), 1);
}

function valueOf(amount: string): number {
  let total = 0;
  for (const [, number = '', scale = ''] of amount.matchAll(TERM)) {
    total += Number(number.replaceAll(',', '')) * scaleOf(scale.toLowerCase());
  }
  return total;
}

function unitOf(sign: string | undefined, suffix: string, value: number): Figure['unit'] {
  if (sign || /^(?:ドル|dollars?|usd)$/iu.test(suffix)) return 'usd';
  if (/^(?:%|パーセント|percent|per cent)$/iu.test(suffix)) return 'percent';
  if (/^(?:倍|x|×|times|-?fold)$/iu.test(suffix)) return 'times';
  return Number.isInteger(value) && value >= 1900 && value < 2100 ? 'year' : 'plain';
}

/** The figures written in digits in a text of either language; a digit inside a name (H100) is none. */
export function figuresOf(text: string): Figure[] {
  return Array.from(
    text.replaceAll('…', ' ').normalize('NFKC').matchAll(FIGURE),
    ([whole, sign, amount = '', suffix = '']) => {
      const value = valueOf(amount);
      return { value, unit: unitOf(sign, suffix, value), text: whole.trim() };
    },
  );
}

/** Whether two figures may be one: the same value, and no two different units. */
function isSame(a: Omit<Figure, 'text'>, b: Omit<Figure, 'text'>): boolean {
  const close = Math.abs(a.value - b.value) <= Math.abs(b.value) * 1e-9;
  return close && (a.unit === b.unit || a.unit === 'plain' || b.unit === 'plain');
}

/** Every figure that the knowledge states in a fact, a deal or a caveat, with the known derivations. */
export function knownFigures({ facts, deals, caveats, articles }: Knowledge): Omit<Figure, 'text'>[] {
  const statements = [...facts.values(), ...deals.values(), ...caveats].flatMap(({ ja, en }) => [ja, en]);
  const titles = articles.flatMap(({ title, date }) => [title.ja, title.en, ...date.split('-')]);
  const announced = [...deals.values()].flatMap((deal) => deal.announced?.split('-') ?? []);
  const amounts = [...deals.values()].flatMap(({ amount, stages }) =>
    [amount, ...stages].flatMap(({ usd }) => usd ?? []),
  );
  return [
    ...[...statements, ...titles, ...announced].flatMap(figuresOf),
    ...amounts.map((value) => ({ unit: 'usd' as const, value })),
    ...DERIVED_FIGURES,
    ...pairFigures([
      ...amounts,
      ...TOTALS,
      ...[...facts.values()].flatMap(({ figure }) => figure?.usd ?? []),
    ]),
  ];
}

/** What stated sums of one bound come to together, where more is worked out of that. */
const TOTALS = [15e9];

/** Ratio, share, difference and sum of any two stated sums: what comparing stakes and totals may say. */
function pairFigures(amounts: number[]): Omit<Figure, 'text'>[] {
  return amounts.flatMap((a) =>
    amounts.flatMap((b) => [
      { unit: 'times' as const, value: Math.round((a / b) * 10) / 10 },
      { unit: 'percent' as const, value: Math.round((a / b) * 100) },
      { unit: 'percent' as const, value: Math.round((a / (a + b)) * 100) },
      { unit: 'usd' as const, value: Math.abs(a - b) },
      { unit: 'usd' as const, value: a + b },
    ]),
  );
}

/** "in 27": a year by its last two digits. */
const shortYears = (question: string): Omit<Figure, 'text'>[] =>
  Array.from(question.matchAll(/(?<!\d)([23]\d)(?!\d)/g), ([, digits]) => ({
    unit: 'year',
    value: 2000 + Number(digits),
  }));

/** What a question calls parts of a sum by: 「3割」, "a third". */
const PARTS: [RegExp, number][] = [
  [/\bhalf\b|半分/iu, 50],
  [/\bthird\b|[3三]分の[1一]/iu, 33.3],
  [/\bquarter\b|[4四]分の[1一]/iu, 25],
  [/\bfifth\b|[5五]分の[1一]/iu, 20],
  [/\bsixth\b|[6六]分の[1一]/iu, 16.7],
];

const partsIn = (question: string): Omit<Figure, 'text'>[] => [
  ...PARTS.flatMap(([words, value]) => (words.test(question) ? [{ unit: 'percent' as const, value }] : [])),
  ...Array.from(question.normalize('NFKC').matchAll(/(\d+)割/g), ([, tenths]) => ({
    unit: 'percent' as const,
    value: Number(tenths) * 10,
  })),
];

/** So near to the part of a sum is what rounds it. */
const ROUNDED = 0.005;

/** Whether a reply lists the sum of which a figure is the part that it names. */
const isPortion = ({ unit, value }: Figure, listed: Figure[]): boolean =>
  unit === 'usd' &&
  listed.some(
    (part) =>
      part.unit === 'percent' &&
      listed.some(
        (whole) =>
          whole.unit === 'usd' &&
          Math.abs((part.value / 100) * whole.value - value) <= Math.abs(value) * ROUNDED,
      ),
  );

/** The figures of a reply that nobody stated: neither known, nor in the question, nor a small count. */
export function inventedFigures(
  reply: string,
  question: string,
  known: readonly Omit<Figure, 'text'>[],
): string[] {
  const allowed = [...known, ...figuresOf(question), ...shortYears(question), ...partsIn(question)];
  const listed = figuresOf(reply);
  return listed
    .filter(({ unit, value }) => !(unit === 'plain' && value <= LARGEST_COUNT))
    .filter((figure) => !allowed.some((other) => isSame(figure, other)) && !isPortion(figure, listed))
    .map(({ text }) => text);
}
