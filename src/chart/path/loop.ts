import type { PathStep } from '../chart.ts';
import { arch } from '../curves.ts';
import type { Point } from '../scene.ts';
import {
  drawStep,
  drawStops,
  heightOf,
  namesOf,
  CENTRE,
  LEFT,
  RIGHT,
  join,
  middleOf,
  toStops,
  type Panel,
  type Stop,
} from './panel.ts';

const BULGE = 46;

/** Clockwise: along the top, down the right, up the left; an odd one stands in the middle below. */
function toCells(count: number): { x: number; row: number }[] {
  const rows = Math.floor(count / 2);
  const right = Array.from({ length: rows }, (_, row) => ({ x: RIGHT, row }));
  const left = Array.from({ length: rows - 1 }, (_, index) => ({ x: LEFT, row: rows - 1 - index }));
  const below = count % 2 === 1 ? [{ x: CENTRE, row: rows }] : [];
  return [{ x: LEFT, row: 0 }, ...right, ...below, ...left];
}

const crestOf = (points: Point[]): Point => points[Math.floor(points.length / 2)]!;

/** From where arrows leave and reach a box to its middle. */
const APART = 26;

/** Two companies: there above, back below. */
function drawPair([there, back]: [PathStep, PathStep], stops: [Stop, Stop]): Panel {
  const [left, right] = stops.map(({ name, box }): Stop => ({ name, box: { ...box, y: box.y + BULGE } })) as [
    Stop,
    Stop,
  ];
  const [from, to] = join(left, right) as [Point, Point];
  const bow = (start: Point, end: Point, side: 1 | -1): Point[] =>
    arch({ ...start, y: start.y + side * APART }, { ...end, y: end.y + side * APART }, side * BULGE);
  const upper = bow(from, to, -1);
  const lower = bow(to, from, 1);
  return {
    marks: [
      ...drawStep(upper, crestOf(upper), there),
      ...drawStep(lower, crestOf(lower), back),
      ...drawStops([left, right]),
    ],
    height: heightOf([left, right]) + BULGE,
  };
}

/** A path that ends where it begins, as a round. */
export function drawLoop(steps: PathStep[]): Panel {
  const names = namesOf(steps);
  const stops = toStops(names, toCells(names.length));
  if (names.length === 2) return drawPair([steps[0]!, steps[1]!], [stops[0]!, stops[1]!]);
  const arrows = steps.flatMap((step, index) => {
    const points = join(stops[index]!, stops[(index + 1) % stops.length]!);
    return drawStep(points, middleOf(points), step);
  });
  return { marks: [...arrows, ...drawStops(stops)], height: heightOf(stops) };
}
