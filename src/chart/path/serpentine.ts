import type { PathStep } from '../chart.ts';
import { widthOfCompany } from '../company.ts';
import type { Lettering } from '../lettering.ts';
import { letterAmount, PILL_HEIGHT, widthOfPill } from '../pill.ts';
import {
  CENTRE,
  drawStep,
  drawStops,
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
const BESIDE_ABOVE = 10;
const BESIDE_ON_ARROW = 55;

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

/** Whether all amounts have room between their companies, with so much beside them. */
const haveRoom = (stops: Stop[], steps: PathStep[], beside: number): boolean =>
  steps.every(({ amount }, index) => {
    const room = roomBetween(stops[index]!, stops[index + 1]!);
    return room >= Math.max(LEAST_ROOM, widthOfPill(letterAmount(amount ?? '')) + 2 * beside);
  });

/** A path in one row of three companies where names and amounts leave room for it, else in rows of two. */
export function drawSerpentine(steps: PathStep[]): Panel {
  const names = namesOf(steps);
  const line = names.length === 3 ? toStops(names, toLine(names)) : [];
  const isLine = line.length > 0 && haveRoom(line, steps, BESIDE_ABOVE);
  const stops = isLine ? line : toStops(names, toCells(names.length));
  // An amount that leaves too little of its arrow to be seen goes above it, and its neighbours with it.
  const lift = isLine && !haveRoom(line, steps, BESIDE_ON_ARROW) ? PILL_HEIGHT / 2 + 14 : 0;
  const arrows = steps.flatMap((step, index) => {
    const points = join(stops[index]!, stops[index + 1]!);
    const { x, y } = middleOf(points);
    return drawStep(points, { x, y: y - lift }, step);
  });
  return { marks: [...arrows, ...drawStops(stops)], height: heightOf(stops) };
}
