import { STROKES, STROKE_WIDTH, COLOURS } from './look.ts';
import type { ArrowKind } from './chart.ts';
import type { Point, Trace } from './scene.ts';

const HEAD_LENGTH = 26;
const HEAD_WIDTH = 26;
const DOT = 7;

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
export const toPath = (points: Point[]): string => `M${points.map(at).join('L')}`;

export const disc = ({ x, y }: Point, radius: number): string =>
  `M${at({ x: x - radius, y })}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** Takes `length` off the end of a line, which is where its head goes. */
function shorten(points: Point[], length: number): { line: Point[]; end: Point } {
  const line = [...points];
  let left = length;
  for (;;) {
    const end = line.pop()!;
    const before = line.at(-1);
    if (before === undefined) return { line: [end, end], end };
    const step = Math.hypot(end.x - before.x, end.y - before.y);
    if (step > left) {
      const share = (step - left) / step;
      const cut = { x: before.x + (end.x - before.x) * share, y: before.y + (end.y - before.y) * share };
      return { line: [...line, cut], end: cut };
    }
    left -= step;
  }
}

function head(base: Point, tip: Point): string {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const side = {
    x: (-(tip.y - base.y) / length) * (HEAD_WIDTH / 2),
    y: ((tip.x - base.x) / length) * (HEAD_WIDTH / 2),
  };
  return `M${at(tip)}L${at({ x: base.x + side.x, y: base.y + side.y })}L${at({ x: base.x - side.x, y: base.y - side.y })}Z`;
}

/** Whether an arrow stands back behind those in focus. */
export interface ArrowLook {
  kind: ArrowKind;
  isDimmed?: boolean;
}

/** An arrow along a line of points, its tip at the last one. A partnership ends in a dot at either side. */
export function drawArrow(points: Point[], { kind, isDimmed = false }: ArrowLook): Trace[] {
  const { colour: own, dash, hasHead } = STROKES[kind];
  const colour = isDimmed ? COLOURS.dimLine : own;
  const stroke = {
    colour,
    width: isDimmed ? STROKE_WIDTH - 3 : STROKE_WIDTH,
    ...(dash === undefined ? {} : { dash }),
  };
  const isMeaning = !isDimmed;
  if (!hasHead) {
    const dots = [points[0]!, points.at(-1)!].map((end) => disc(end, DOT)).join('');
    return [
      { kind: 'trace', d: toPath(points), stroke, isMeaning },
      { kind: 'trace', d: dots, fill: colour, isMeaning },
    ];
  }
  const { line, end } = shorten(points, HEAD_LENGTH);
  return [
    { kind: 'trace', d: toPath(line), stroke, isMeaning },
    { kind: 'trace', d: head(end, points.at(-1)!), fill: colour, isMeaning },
  ];
}
