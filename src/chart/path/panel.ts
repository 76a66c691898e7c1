import { drawArrow } from '../arrow.ts';
import type { PathStep } from '../chart.ts';
import { drawCompany, heightOfCompanies, letterName, widthOfCompany } from '../company.ts';
import type { Lettering } from '../lettering.ts';
import { turn } from '../curves.ts';
import { MARGIN, TINTS, WIDTH } from '../look.ts';
import { drawPill, letterAmount, PILL_HEIGHT, widthOfPill } from '../pill.ts';
import { around, type Mark, type Point, type Rect } from '../scene.ts';

/** Where a path's companies and arrows go, from the panel's upper edge. */
export interface Panel {
  marks: Mark[];
  height: number;
}

/** A company of a path with its box. */
export interface Stop {
  name: Lettering;
  box: Rect;
}

/** A place in a panel: the centre, and the row. */
export interface Cell {
  x: number;
  row: number;
}

export const PANEL_PADDING = 50;
/** Beside the number of a path. */
export const PANEL_LEFT = MARGIN + 100;
export const PANEL_RIGHT = WIDTH - MARGIN - 36;
/** Centres of the columns. */
export const CENTRE = (PANEL_LEFT + PANEL_RIGHT) / 2;
export const LEFT = CENTRE - 470;
export const RIGHT = CENTRE + 470;
/** Between rows: room for an amount with a piece of its arrow at either side. */
export const ROW_GAP = 156;

/** The companies on a path, in order; a loop's first isn't repeated at its end. */
export function namesOf(steps: PathStep[]): Lettering[] {
  const names = [...steps.map(({ from }) => from), steps.at(-1)!.to];
  const isLoop = names.length > 2 && names[0] === names.at(-1);
  return (isLoop ? names.slice(0, -1) : names).map(letterName);
}

export const isLoop = (steps: PathStep[]): boolean => steps.length > 1 && steps[0]!.from === steps.at(-1)!.to;

/** Puts companies at the centres of a grid's cells. */
export function toStops(names: Lettering[], cells: Cell[]): Stop[] {
  const height = heightOfCompanies(names);
  return names.map((name, index) => {
    const { x, row } = cells[index]!;
    const centre = { x, y: PANEL_PADDING + height / 2 + row * (height + ROW_GAP) };
    return { name, box: around(centre, widthOfCompany(name), height) };
  });
}

export const drawStops = (stops: Stop[]): Mark[] =>
  stops.flatMap(({ name, box }, index) =>
    drawCompany(name, box, { border: TINTS[1]!.border, look: index === 0 ? 'focus' : 'usual' }),
  );

export const heightOf = (stops: Stop[]): number =>
  Math.max(...stops.map(({ box }) => box.y + box.height)) + PANEL_PADDING;

const BESIDE_BOX = 6;

const middleX = ({ box }: Stop): number => box.x + box.width / 2;
const middleY = ({ box }: Stop): number => box.y + box.height / 2;

/** From a company down its column; to one in the middle, round a corner to its side. */
function goDown(upper: Stop, lower: Stop): Point[] {
  const from = { x: middleX(upper), y: upper.box.y + upper.box.height + BESIDE_BOX };
  if (middleX(upper) === middleX(lower)) return [from, { x: from.x, y: lower.box.y - BESIDE_BOX }];
  const side = Math.sign(from.x - middleX(lower));
  return turn(from, { x: middleX(lower) + side * (lower.box.width / 2 + BESIDE_BOX), y: middleY(lower) });
}

/** The line from one company to the next, which is beside, below or above it. */
export function join(a: Stop, b: Stop): Point[] {
  if (a.box.y < b.box.y) return goDown(a, b);
  if (a.box.y > b.box.y) return goDown(b, a).toReversed();
  const y = middleY(a);
  return a.box.x < b.box.x
    ? [
        { x: a.box.x + a.box.width + BESIDE_BOX, y },
        { x: b.box.x - BESIDE_BOX, y },
      ]
    : [
        { x: a.box.x - BESIDE_BOX, y },
        { x: b.box.x + b.box.width + BESIDE_BOX, y },
      ];
}

/** Where a step's amount goes; on a line with a corner, its upright part. */
export function middleOf(points: Point[]): Point {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (points.length === 2) return { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const [upper, x] = first.y < last.y ? [first.y, first.x] : [last.y, last.x];
  return { x, y: upper - BESIDE_BOX + ROW_GAP / 2 };
}

/** An arrow with its amount around a point. */
export function drawStep(points: Point[], middle: Point, { kind, amount }: PathStep): Mark[] {
  const arrow = drawArrow(points, { kind });
  const lettering = letterAmount(amount ?? '');
  if (lettering.lines.length === 0) return arrow;
  return [...arrow, ...drawPill(lettering, around(middle, widthOfPill(lettering), PILL_HEIGHT), kind)];
}
