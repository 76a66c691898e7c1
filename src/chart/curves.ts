import type { Point } from './scene.ts';

const STEPS = 28;
const LEAD = 32;
const CORNER = 56;
/** How long a curve keeps to the vertical at its ends, of its height. */
const STIFFNESS = 0.62;

function bezier([a, b, c, d]: [Point, Point, Point, Point]): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, index) => {
    const t = index / STEPS;
    const s = 1 - t;
    const mix = (key: 'x' | 'y'): number =>
      s ** 3 * a[key] + 3 * s * s * t * b[key] + 3 * s * t * t * c[key] + t ** 3 * d[key];
    return { x: mix('x'), y: mix('y') };
  });
}

/** From a point down to another, upright at both ends, where heads go. */
export function descend(from: Point, to: Point): Point[] {
  const lead = Math.min(LEAD, (to.y - from.y) / 5);
  const [start, end] = [
    { x: from.x, y: from.y + lead },
    { x: to.x, y: to.y - lead },
  ];
  const handle = (end.y - start.y) * STIFFNESS;
  const bend = bezier([start, { x: start.x, y: start.y + handle }, { x: end.x, y: end.y - handle }, end]);
  return [from, ...bend, to];
}

/** Down, and round a corner to the side. */
export function turn(from: Point, to: Point): Point[] {
  const radius = Math.min(CORNER, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  const start = { x: from.x, y: to.y - Math.sign(to.y - from.y) * radius };
  const end = { x: from.x + Math.sign(to.x - from.x) * radius, y: to.y };
  const corner = { x: from.x, y: to.y };
  const towards = (point: Point): Point => ({
    x: (point.x + 2 * corner.x) / 3,
    y: (point.y + 2 * corner.y) / 3,
  });
  return [from, ...bezier([start, towards(start), towards(end), end]), to];
}

/** From a point to another of the same height, hanging down by `depth` in the middle, upright at both ends. */
export function sag(from: Point, to: Point, depth: number): Point[] {
  const lead = Math.min(LEAD, depth / 2);
  const [start, end] = [
    { x: from.x, y: from.y + lead },
    { x: to.x, y: to.y + lead },
  ];
  const handle = ((depth - lead) * 4) / 3;
  const bend = bezier([start, { x: start.x, y: start.y + handle }, { x: end.x, y: end.y + handle }, end]);
  return [from, ...bend, to];
}

/** From a point to another in an even bow that is `height` off the straight line in its middle. */
export function arch(from: Point, to: Point, height: number): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, index) => {
    const t = index / STEPS;
    const lift = 4 * t * (1 - t) * height;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t + lift };
  });
}

/** The line at a distance beside another: to the left of its direction where `distance` is positive. */
export function beside(points: Point[], distance: number): Point[] {
  if (distance === 0) return points;
  return points.map((point, index) => {
    const before = points[Math.max(0, index - 1)]!;
    const after = points[Math.min(points.length - 1, index + 1)]!;
    const isEnd = index === 0 || index === points.length - 1;
    // At its ends a curve is upright, whatever the first step of its polyline says.
    const way =
      isEnd && Math.abs(after.y - before.y) > Math.abs(after.x - before.x)
        ? { x: 0, y: Math.sign(after.y - before.y) }
        : { x: after.x - before.x, y: after.y - before.y };
    const length = Math.hypot(way.x, way.y) || 1;
    return { x: point.x + (way.y / length) * distance, y: point.y - (way.x / length) * distance };
  });
}

/** Where a descending line is at a height. */
export function xAt(points: Point[], y: number): number {
  const index = points.findIndex((point) => point.y >= y);
  if (index <= 0) return (index === 0 ? points[0]! : points.at(-1)!).x;
  const [a, b] = [points[index - 1]!, points[index]!];
  return a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y || 1);
}
