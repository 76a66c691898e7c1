import { fold } from '../text/fold.ts';
import type { Knowledge } from './load.ts';
import type { Fact } from './schema.ts';

/** Years from now: from the least to the most of them. */
export interface Horizon {
  least: number;
  most: number;
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const KANJI = '一二三四五六七八九十';
const NUMBER = `(\\d{1,2}|[${KANJI}]|${WORDS.join('|')})`;
const YEARS = '(?:\\s?-?(?:years?|yrs?)\\b|\\s?年)';
const COUNT = `${NUMBER}${YEARS}`;

function numberOf(text = ''): number {
  const place = text.length === 1 ? KANJI.indexOf(text) : WORDS.indexOf(text);
  return place < 0 ? Number(text) : place + 1;
}

/** How a span is put, and which one it is. */
const FORMS: [RegExp, (first: number, second: number) => Horizon][] = [
  [
    new RegExp(`${NUMBER}(?:${YEARS})?\\s?(?:[-–~]|to|or|から)\\s?${COUNT}`),
    (least, most) => ({ least, most }),
  ],
  [
    new RegExp(
      `(?:more than|over|beyond|past|after|at least|upwards of) (?:the next )?${COUNT}|${COUNT}(?: (?:or more|plus|and (?:up|beyond))|\\+|以上|より(?:も)?(?:先|後|あと)|超|以降|から先)|${NUMBER}\\+ ?(?:years?|yrs?)`,
    ),
    (least) => ({ least, most: Infinity }),
  ],
  [
    new RegExp(
      `(?:within|less than|under|inside(?: of)?|in the next|over the next|the next|next|in less than) ${COUNT}|${COUNT}(?:以内|未満|のうち|の間|もしない|もたたない|も経たない)`,
    ),
    (most) => ({ least: 0, most }),
  ],
  [
    new RegExp(
      `(?:in|about|like|roughly) ${COUNT}|${COUNT} (?:away|out|off|from now|time)|${COUNT}(?:後|先|ぐらい|くらい)`,
    ),
    (years) => ({ least: years, most: years }),
  ],
];

/** The span of years from now that a folded text names first; undefined where it names none. */
export function horizonIn(folded: string): Horizon | undefined {
  for (const [form, horizonOf] of FORMS) {
    const found = form.exec(folded);
    if (!found) continue;
    const [first, second] = found.slice(1).filter((one) => one !== undefined);
    return horizonOf(numberOf(first), numberOf(second));
  }
  return undefined;
}

/** Within the year that it is said in, or the next. */
const AT_ONCE =
  /\b(?:this year|next year|right away|immediately|straight away|overnight|at once|any day now)\b|今年|来年|年内|今すぐ|直ちに|明日にも/;
const SOON: Horizon = { least: 0, most: 1.5 };

/** The span that a folded text says, be it only that it is soon. */
export const horizonSaid = (folded: string): Horizon | undefined =>
  horizonIn(folded) ?? (AT_ONCE.test(folded) ? SOON : undefined);

/** The year that the article of a section is dated in: the one that its years are counted from; NaN where there is none. */
export const yearWritten = (section: string, { articleOf }: Pick<Knowledge, 'articleOf'>): number =>
  Number(articleOf.get(section)?.date.slice(0, 4));

/** The span of years from now that a fact tells of; undefined where it tells of none. */
export const horizonOf = ({ en }: Pick<Fact, 'en'>): Horizon | undefined => horizonIn(fold(en));

/** Whether two spans have nothing in common: "beyond five years" begins where "three to five" ends. */
export function areApart(one: Horizon, other: Horizon): boolean {
  const [from, to] = [Math.max(one.least, other.least), Math.min(one.most, other.most)];
  const isPoint = one.least === one.most || other.least === other.most;
  return isPoint ? from > to : from >= to;
}
