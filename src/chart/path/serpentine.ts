import type { PathStep } from '../chart.ts';
import type { Point } from '../scene.ts';
import {
  drawStep,
  drawStops,
  hasRoom,
  heightOf,
  namesOf,
  PANEL_LEFT,
  PANEL_RIGHT,
  toStops,
  type Panel,
  type Stop,
} from './panel.ts';

const MOST_COLUMNS = 3;
const LEAST_ROOM = 120;
const BESIDE_BOX = 6;

/** Rows go to the right and back in turn, so that each step leads to a neighbour. */
function toCells(count: number, columns: number, widest: number): { x: number; row: number }[] {
  const left = PANEL_LEFT + widest / 2;
  const step = (PANEL_RIGHT - widest / 2 - left) / (columns - 1);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const at = index % columns;
    return { x: left + step * (row % 2 === 0 ? at : columns - 1 - at), row };
  });
}

const roomBetween = (a: Stop, b: Stop): number =>
  Math.max(a.box.x, b.box.x) - Math.min(a.box.x + a.box.width, b.box.x + b.box.width);

function isRoomy(stops: Stop[], steps: PathStep[]): boolean {
  return steps.every((step, index) => {
    const [a, b] = [stops[index]!, stops[index + 1]!];
    const room = roomBetween(a, b);
    return a.box.y !== b.box.y || (room >= LEAST_ROOM && hasRoom(room, step));
  });
}

function join({ box: a }: Stop, { box: b }: Stop): Point[] {
  if (a.y !== b.y) {
    const x = a.x + a.width / 2;
    return [
      { x, y: a.y + a.height + BESIDE_BOX },
      { x, y: b.y - BESIDE_BOX },
    ];
  }
  const y = a.y + a.height / 2;
  return a.x < b.x
    ? [
        { x: a.x + a.width + BESIDE_BOX, y },
        { x: b.x - BESIDE_BOX, y },
      ]
    : [
        { x: a.x - BESIDE_BOX, y },
        { x: b.x + b.width + BESIDE_BOX, y },
      ];
}

/** A path in rows of up to three companies, fewer where names and amounts need the room. */
export function drawSerpentine(steps: PathStep[]): Panel {
  const names = namesOf(steps);
  for (let columns = Math.min(MOST_COLUMNS, names.length); ; columns--) {
    const widest = Math.max(
      ...toStops(
        names,
        names.map(() => ({ x: 0, row: 0 })),
      ).map(({ box }) => box.width),
    );
    const stops = toStops(names, toCells(names.length, columns, widest));
    if (columns > 2 && !isRoomy(stops, steps)) continue;
    const arrows = steps.flatMap((step, index) => {
      const points = join(stops[index]!, stops[index + 1]!);
      const middle = { x: (points[0]!.x + points[1]!.x) / 2, y: (points[0]!.y + points[1]!.y) / 2 };
      return drawStep(points, middle, step);
    });
    return { marks: [...arrows, ...drawStops(stops)], height: heightOf(stops) };
  }
}
