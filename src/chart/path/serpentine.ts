import type { PathStep } from '../chart.ts';
import { widthOfCompany } from '../company.ts';
import type { Lettering } from '../lettering.ts';
import {
  CENTRE,
  drawStep,
  drawStops,
  hasRoom,
  heightOf,
  join,
  LEFT,
  middleOf,
  namesOf,
  PANEL_LEFT,
  PANEL_RIGHT,
  RIGHT,
  toStops,
  type Cell,
  type Panel,
  type Stop,
} from './panel.ts';

const LEAST_ROOM = 120;

/** Rows of two go to the right and back in turn, so that each step leads to a neighbour; a last one stands in the middle. */
function toCells(count: number): Cell[] {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / 2);
    const isAlone = index % 2 === 0 && index === count - 1;
    return { x: isAlone ? CENTRE : index % 2 === row % 2 ? LEFT : RIGHT, row };
  });
}

/** All in one row, with the same room between them. */
function toLine(names: Lettering[]): Cell[] {
  const widths = names.map(widthOfCompany);
  const used = widths.reduce((sum, width) => sum + width, 0);
  const gap = (PANEL_RIGHT - PANEL_LEFT - used) / (names.length - 1);
  let x = PANEL_LEFT - gap;
  return widths.map((width) => {
    x += gap + width;
    return { x: x - width / 2, row: 0 };
  });
}

const roomBetween = (a: Stop, b: Stop): number =>
  Math.max(a.box.x, b.box.x) - Math.min(a.box.x + a.box.width, b.box.x + b.box.width);

const isRoomy = (stops: Stop[], steps: PathStep[]): boolean =>
  steps.every((step, index) => {
    const room = roomBetween(stops[index]!, stops[index + 1]!);
    return room >= LEAST_ROOM && hasRoom(room, step);
  });

/** A path in one row of three companies where names and amounts leave room for it, else in rows of two. */
export function drawSerpentine(steps: PathStep[]): Panel {
  const names = namesOf(steps);
  const line = names.length === 3 ? toStops(names, toLine(names)) : [];
  const stops = line.length > 0 && isRoomy(line, steps) ? line : toStops(names, toCells(names.length));
  const arrows = steps.flatMap((step, index) => {
    const points = join(stops[index]!, stops[index + 1]!);
    return drawStep(points, middleOf(points), step);
  });
  return { marks: [...arrows, ...drawStops(stops)], height: heightOf(stops) };
}
