import type { Point } from './scene.ts';

const STEPS = 28;
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

/** From a point down to another, vertical at both ends. */
export function descend(from: Point, to: Point): Point[] {
  const handle = (to.y - from.y) * STIFFNESS;
  return bezier([from, { x: from.x, y: from.y + handle }, { x: to.x, y: to.y - handle }, to]);
}

/** From a point to another of the same height, hanging down by `depth` in the middle. */
export function sag(from: Point, to: Point, depth: number): Point[] {
  const handle = (depth * 4) / 3;
  return bezier([from, { x: from.x, y: from.y + handle }, { x: to.x, y: to.y + handle }, to]);
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
