import { toDrawable } from './drawable.ts';
import { measure } from './font.ts';
import { around, type Label, type Point, type Rect } from './scene.ts';

export interface Type {
  size: number;
  isBold: boolean;
}

/** A text broken into lines, with the box that they take. */
export interface Lettering extends Type {
  lines: string[];
  width: number;
  height: number;
}

/** Line height, of the letters' size. */
const LEADING = 1.16;
const ELLIPSIS = '…';
/** Latin words and numbers stay whole; everything else may break anywhere. */
const UNITS = /[\p{Script=Latin}\p{N}$%.,'’&+()-]+|\s|./gu;

const breakUnit = (unit: string, most: number, type: Type): string[] =>
  measure(unit, type.size, type.isBold) <= most ? [unit] : Array.from(unit);

const toUnits = (text: string, most: number, type: Type): string[] =>
  (text.match(UNITS) ?? []).flatMap((unit) => breakUnit(unit, most, type));

function breakLines(units: string[], most: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    const isFull = line !== '' && measure((line + unit).trimEnd(), type.size, type.isBold) > most;
    if (isFull) lines.push(line.trimEnd());
    line = isFull ? unit.trimStart() : line + unit;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** As few lines as fit, about equally long, so that a second one doesn't hold a lone letter. */
function breakEvenly(text: string, most: number, type: Type): string[] {
  const units = toUnits(text, most, type);
  const lines = breakLines(units, most, type);
  for (let share = 0.5; lines.length > 1 && share < 1; share += 0.05) {
    const even = breakLines(units, most * share, type);
    if (even.length === lines.length && even.every((line) => measure(line, type.size, type.isBold) <= most))
      return even;
  }
  return lines;
}

function cut(line: string, most: number, { size, isBold }: Type): string {
  const letters = Array.from(line);
  while (letters.length > 0 && measure(letters.join('').trimEnd() + ELLIPSIS, size, isBold) > most)
    letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}

/** A space stood between lines that end and begin in Latin letters. */
const joinLines = (a: string, b: string): string =>
  /[!-~]$/.test(a) && /^[!-~]/.test(b) ? `${a} ${b}` : a + b;

/** Breaks a text into at most `lines` lines of `most` pixels; what doesn't fit ends in an ellipsis. */
export function letter(
  text: string,
  type: Type,
  { most, lines }: { most: number; lines: number },
): Lettering {
  const all = breakEvenly(toDrawable(text), most, type);
  const kept = all.slice(0, lines);
  if (all.length > lines) kept[lines - 1] = cut(all.slice(lines - 1).reduce(joinLines), most, type);
  const widths = kept.map((line) => measure(line, type.size, type.isBold));
  return { ...type, lines: kept, width: Math.max(0, ...widths), height: kept.length * type.size * LEADING };
}

export interface Setting {
  colour: string;
  ground: string;
  /** the shape that the text must stay in */
  within: Rect;
  align?: 'left' | 'centre';
}

/** Sets lines around a centre; aligned to the left, the centre is that of the widest line. */
export function setLabels(lettering: Lettering, centre: Point, { align, ...setting }: Setting): Label[] {
  const { lines, size, isBold, width, height } = lettering;
  const step = size * LEADING;
  return lines.map((text, index) => {
    const own = measure(text, size, isBold);
    const x = align === 'left' ? centre.x - width / 2 + own / 2 : centre.x;
    const y = centre.y - height / 2 + (index + 0.5) * step;
    return { kind: 'label', text, box: around({ x, y }, own, step), size, isBold, ...setting };
  });
}
