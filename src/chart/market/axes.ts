import type { MarketChart } from '../chart.ts';
import { MARGIN, WIDTH } from '../look.ts';
import { around, contains, overlap, type Point, type Rect } from '../scene.ts';

/** Where years and values go. */
export interface Axes {
  /** height of zero */
  base: number;
  /** where labels may be */
  plot: Rect;
  barWidth: number;
  xOf: (year: number) => number;
  yOf: (value: number) => number;
}

const PLOT_HEIGHT = 700;
/** Room for what stands above the highest bar. */
const ABOVE = 110;
/** From the page's edge to the middle of the first and last year. */
export const SIDE = 190;
const WIDEST_BAR = 190;
/** Of the distance between the nearest bars. */
const BAR_SHARE = 0.72;

/** The axes below a header of a height. Values below zero are drawn as zero. */
export function toAxes({ stated, derived }: MarketChart, top: number): Axes {
  const points = [...stated, ...derived];
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(Number.MIN_VALUE, ...points.map(({ value }) => value));
  const base = top + ABOVE + PLOT_HEIGHT;
  const xOf = (year: number): number =>
    last === first ? WIDTH / 2 : SIDE + ((year - first) / (last - first)) * (WIDTH - 2 * SIDE);
  const xs = stated.map(({ year }) => xOf(year)).sort((a, b) => a - b);
  const nearest = Math.min(Infinity, ...xs.slice(1).map((x, index) => x - xs[index]!));
  return {
    base,
    plot: { x: MARGIN, y: top, width: WIDTH - 2 * MARGIN, height: base - top },
    barWidth: Math.min(WIDEST_BAR, nearest * BAR_SHARE),
    xOf,
    yOf: (value) => base - (Math.max(0, value) / most) * PLOT_HEIGHT,
  };
}

const LINE_REACH = 20;
const STEPS = 20;

function meets(line: Point[], box: Rect): boolean {
  return line.slice(1).some((to, index) => {
    const from = line[index]!;
    return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((share) => {
      const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return overlap(around(point, LINE_REACH, LINE_REACH), box);
    });
  });
}

/** Finds places for labels: each takes the first of its spots that hides nothing and is on the plot. */
export function createSpots(plot: Rect, line: Point[], bars: Rect[]): (spots: Rect[]) => Rect | undefined {
  const taken = [...bars];
  return (spots) => {
    const isFree = (spot: Rect): boolean =>
      contains(plot, spot) && !taken.some((each) => overlap(each, spot, 8)) && !meets(line, spot);
    const found = spots.find(isFree);
    if (found) taken.push(found);
    return found;
  };
}
