import { disc, toPath } from '../arrow.ts';
import type { MarketChart, MarketPoint } from '../chart.ts';
import { letter, setLabels, type Lettering } from '../lettering.ts';
import { COLOURS, MARGIN, SIZES } from '../look.ts';
import { around, overlap, type Block, type Mark, type Point, type Rect } from '../scene.ts';
import { SIDE, type Axes } from './axes.ts';

const DOT = 15;
export const LINE_COLOUR = '#b4370f';
const DOTTED = { colour: LINE_COLOUR, width: 8, dash: '1 18' };
export const BAR_COLOUR = '#2f74ab';
const FORECAST = { fill: '#d5e8f6', stroke: { colour: BAR_COLOUR, width: 6, dash: '20 12' } };
const LOWEST_BAR = 8;
const AMOUNT_HEIGHT = 66;
const WIDEST_AMOUNT = 560;
export const AXIS_HEIGHT = 76;

const strong = (text: string, most: number): Lettering =>
  letter(text, { size: SIZES.text, isBold: true }, { most, lines: 1 });

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Finds a free place for a label. */
export type FindSpot = (spots: Rect[]) => Rect | undefined;

export function barOf({ year, value }: MarketPoint, { base, barWidth, xOf, yOf }: Axes): Rect {
  const y = Math.min(yOf(value), base - LOWEST_BAR);
  return { x: xOf(year) - barWidth / 2, y, width: barWidth, height: base - y };
}

/** A bar; a forecast's is pale with a broken edge. */
export function drawBar(box: Rect, isForecast: boolean): Block {
  const look = isForecast ? FORECAST : { fill: BAR_COLOUR };
  return { kind: 'block', box, radius: Math.min(14, box.height / 2), role: 'bar', ...look };
}

/** A stated value above its bar, higher where something is in the way. */
export function labelBar({ text }: MarketPoint, bar: Rect, findSpot: FindSpot): Mark[] {
  const lettering = strong(text, 2 * SIDE - MARGIN);
  const heights = Array.from({ length: 30 }, (_, index) => 44 + index * 16);
  const spots = heights.map((up) => around({ x: bar.x + bar.width / 2, y: bar.y - up }, lettering.width, 56));
  const box = lettering.lines.length === 0 ? undefined : findSpot(spots);
  return box
    ? setLabels(lettering, middleOf(box), { colour: COLOURS.ink, ground: COLOURS.paper, within: box })
    : [];
}

/** Beside a point on the left first, since a growing line comes from below. */
function spotsAbout({ x, y }: Point, width: number, barWidth: number): Rect[] {
  const side = barWidth / 2 + 26 + width / 2;
  const above = y - DOT - 20 - AMOUNT_HEIGHT / 2;
  return [
    { x: x - side, y: y - 6 },
    { x: x - side, y: y - AMOUNT_HEIGHT },
    { x, y: above },
    { x: x + side, y },
    { x: x - width / 2, y: above - AMOUNT_HEIGHT / 2 },
    { x, y: y + DOT + 20 + AMOUNT_HEIGHT / 2 },
  ].map((centre) => around(centre, width, AMOUNT_HEIGHT));
}

/** A derived value on a card in the line's colour; without a free spot it isn't drawn. */
export function labelPoint({ year, value, text }: MarketPoint, axes: Axes, findSpot: FindSpot): Mark[] {
  const lettering = strong(text, WIDEST_AMOUNT);
  if (lettering.lines.length === 0) return [];
  const point = { x: axes.xOf(year), y: axes.yOf(value) };
  const box = findSpot(spotsAbout(point, Math.ceil(lettering.width) + 44, axes.barWidth));
  if (!box) return [];
  const stroke = { colour: LINE_COLOUR, width: 5 };
  return [
    { kind: 'block', box, radius: AMOUNT_HEIGHT / 2, fill: COLOURS.card, role: 'note', stroke },
    ...setLabels(lettering, middleOf(box), { colour: LINE_COLOUR, ground: COLOURS.card, within: box }),
  ];
}

/** What is derived: a dotted line with a dot a year. */
export function drawLine(line: Point[]): Mark[] {
  if (line.length === 0) return [];
  const dots = line.map((point) => disc(point, DOT)).join('');
  return [
    { kind: 'trace', d: toPath(line), stroke: DOTTED, isMeaning: true },
    {
      kind: 'trace',
      d: dots,
      fill: LINE_COLOUR,
      stroke: { colour: COLOURS.paper, width: 5 },
      isMeaning: true,
    },
  ];
}

/** Years along the axis, from the last back; those without room are left out. */
export function drawYears({ stated, derived, years: names = {} }: MarketChart, { base, xOf }: Axes): Mark[] {
  const years = [...new Set([...stated, ...derived].map(({ year }) => year))].sort((a, b) => b - a);
  const placed: Rect[] = [];
  return years.flatMap((year) => {
    const text = names[year] ?? String(year);
    const lettering = letter(
      text,
      { size: SIZES.text, isBold: false },
      { most: 2 * SIDE - MARGIN, lines: 1 },
    );
    const box = around({ x: xOf(year), y: base + AXIS_HEIGHT / 2 }, lettering.width + 2, AXIS_HEIGHT);
    if (placed.some((each) => overlap(each, box, 24))) return [];
    placed.push(box);
    return setLabels(lettering, middleOf(box), { colour: COLOURS.ink, ground: COLOURS.paper, within: box });
  });
}
