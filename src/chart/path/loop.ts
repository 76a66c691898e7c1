import type { PathStep } from '../chart.ts';
import { descend, sag } from '../curves.ts';
import type { Point } from '../scene.ts';
import {
  drawStep,
  drawStops,
  heightOf,
  namesOf,
  PANEL_LEFT,
  PANEL_RIGHT,
  toStops,
  type Panel,
  type Stop,
} from './panel.ts';

const CENTRE = (PANEL_LEFT + PANEL_RIGHT) / 2;
const SIDE = 440;
const BESIDE_BOX = 6;
const BULGE = 74;

/** Clockwise: along the top, down the right, up the left; an odd one stands in the middle below. */
function toCells(count: number): { x: number; row: number }[] {
  const rows = Math.floor(count / 2);
  const right = Array.from({ length: rows }, (_, row) => ({ x: CENTRE + SIDE, row }));
  const left = Array.from({ length: rows - 1 }, (_, index) => ({ x: CENTRE - SIDE, row: rows - 1 - index }));
  const below = count % 2 === 1 ? [{ x: CENTRE, row: rows }] : [];
  return [{ x: CENTRE - SIDE, row: 0 }, ...right, ...below, ...left];
}

const middleX = ({ box }: Stop): number => box.x + box.width / 2;
const middleY = ({ box }: Stop): number => box.y + box.height / 2;

function level(a: Stop, b: Stop): Point[] {
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

/** Between a company of a column and the one in the middle below, as a descending line. */
function corner(upper: Stop, lower: Stop): Point[] {
  const x = middleX(lower) + Math.sign(middleX(upper) - middleX(lower)) * lower.box.width * 0.28;
  return descend(
    { x: middleX(upper), y: upper.box.y + upper.box.height + BESIDE_BOX },
    { x, y: lower.box.y - BESIDE_BOX },
  );
}

function between(a: Stop, b: Stop): Point[] {
  if (a.box.y === b.box.y) return level(a, b);
  const line = a.box.y < b.box.y ? corner(a, b) : corner(b, a).toReversed();
  return middleX(a) === middleX(b) ? [line[0]!, line.at(-1)!] : line;
}

const middleOf = (points: Point[]): Point => {
  const [first, last] = [points[0]!, points.at(-1)!];
  return points.length === 2
    ? { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 }
    : points[Math.floor(points.length / 2)]!;
};

/** Two companies: there above, back below. */
function drawPair([there, back]: [PathStep, PathStep], [a, b]: [Stop, Stop]): Panel {
  const shift = BULGE - 20;
  const [left, right] = [a, b].map(({ name, box }): Stop => ({
    name,
    box: { ...box, y: box.y + shift },
  })) as [Stop, Stop];
  const [from, to] = level(left, right) as [Point, Point];
  const bow = (start: Point, end: Point, side: 1 | -1): Point[] =>
    sag({ ...start, y: start.y + side * 26 }, { ...end, y: end.y + side * 26 }, side * BULGE * 0.6).map(
      (point, index, all) => {
        const share = index / (all.length - 1);
        return { x: start.x + (end.x - start.x) * share, y: point.y };
      },
    );
  const upper = bow(from, to, -1);
  const lower = bow(to, from, 1);
  return {
    marks: [
      ...drawStep(upper, middleOf(upper), there),
      ...drawStep(lower, middleOf(lower), back),
      ...drawStops([left, right]),
    ],
    height: heightOf([left, right]) + shift,
  };
}

/** A path that ends where it begins, as a round. */
export function drawLoop(steps: PathStep[]): Panel {
  const names = namesOf(steps);
  const stops = toStops(names, toCells(names.length));
  if (names.length === 2) return drawPair([steps[0]!, steps[1]!], [stops[0]!, stops[1]!]);
  const arrows = steps.flatMap((step, index) => {
    const points = between(stops[index]!, stops[(index + 1) % stops.length]!);
    return drawStep(points, middleOf(points), step);
  });
  return { marks: [...arrows, ...drawStops(stops)], height: heightOf(stops) };
}
