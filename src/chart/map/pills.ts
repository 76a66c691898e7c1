import type { Lettering } from '../lettering.ts';
import { MARGIN, WIDTH } from '../look.ts';
import { letterAmount, PILL_HEIGHT, widthOfPill } from '../pill.ts';
import { around, overlap, type Point, type Rect } from '../scene.ts';
import { descend, xAt } from '../curves.ts';
import type { Strand } from './bundles.ts';
import type { Route } from './ports.ts';
import { widthOfBundle } from './ways.ts';

/** A bundle in the gap below a row: from `topX` at the lower edge of the boxes to `bottomX` at the upper edge of the next. */
export interface Crossing {
  route: Route;
  topX: number;
  bottomX: number;
  /** whether the bundle sets out here, which is where its amounts go */
  isFirst: boolean;
}

/** An amount on its strand. */
export interface Pill {
  route: Route;
  strand: Strand;
  lettering: Lettering;
  /** from the gap's upper edge; `box` is relative to it too */
  lane: number;
  box: Rect;
}

/** A gap between two rows with what is in it. */
export interface Gap {
  height: number;
  pills: Pill[];
}

const LANE = PILL_HEIGHT + 16;
const EDGE = 24;
const LEAST_HEIGHT = 36;
const LEAST_FOR_LINES = 140;
const HIGHEST_FOR_LINES = 380;
const HEIGHT_FOR_BOWS = 90;
const BETWEEN_PILLS = 14;
const MOST_TRIES = 2000;
/** A step by which a gap grows where amounts would hide what they don't belong to. */
const TALLER_BY = 60;

interface Item {
  route: Route;
  crossing: Crossing | undefined;
  strand: Strand;
  lettering: Lettering;
}

interface Geometry {
  height: number;
  /** from the edge of the boxes to the edge of the gap */
  padding: number;
  lanes: number;
}

const laneY = (lane: number, { height, lanes }: Geometry): number =>
  height / 2 + (lane - (lanes - 1) / 2) * Math.max(LANE, Math.min(LANE * 1.25, (height - 2 * EDGE) / lanes));

type Lines = ReadonlyMap<Crossing, Point[]>;

const toLines = (crossings: Crossing[], { height, padding }: Geometry): Lines =>
  new Map(
    crossings.map((crossing) => {
      const to = { x: crossing.bottomX, y: height + padding };
      return [crossing, descend({ x: crossing.topX, y: -padding }, to)];
    }),
  );

/** A pill stays on its line, and on the page. */
function boxAt({ route, crossing, lettering }: Item, y: number, lines: Lines): Rect {
  const x = crossing ? xAt(lines.get(crossing)!, y) : (route.topX + route.bottomX) / 2;
  const width = widthOfPill(lettering);
  const half = width / 2 + MARGIN / 2;
  return around({ x: Math.min(Math.max(x, half), WIDTH - half), y }, width, PILL_HEIGHT);
}

/** How many strands of others a pill would hide. */
function hides(box: Rect, item: Item, lines: Lines): number {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let hidden = 0;
  for (const [{ route }, line] of lines) {
    const reach = box.width / 2 + widthOfBundle(route.bundle) / 2 + 8;
    const isHidden = route !== item.route && Math.abs(xAt(line, middle.y) - middle.x) < reach;
    if (isHidden) hidden += route.bundle.strands.length;
  }
  return hidden;
}

interface Choice {
  boxes: Rect[];
  cost: number;
}

/** The lanes that hide least, tried depth first; the number of tries is bounded. */
function assign(items: Item[], crossings: Crossing[], geometry: Geometry): Choice | undefined {
  const lines = toLines(crossings, geometry);
  const options = items.map((item) =>
    Array.from({ length: geometry.lanes }, (_, lane) => {
      const box = boxAt(item, laneY(lane, geometry), lines);
      return { box, cost: hides(box, item, lines) };
    }).sort((a, b) => a.cost - b.cost),
  );
  let best: Choice | undefined;
  let tries = 0;
  const search = (chosen: Rect[], cost: number): void => {
    if (tries++ > MOST_TRIES || (best && cost >= best.cost)) return;
    const next = options[chosen.length];
    if (!next) {
      best = { boxes: chosen, cost };
      return;
    }
    for (const option of next) {
      if (chosen.every((box) => !overlap(box, option.box, BETWEEN_PILLS)))
        search([...chosen, option.box], cost + option.cost);
    }
  };
  search([], 0);
  return best;
}

function toItems(crossings: Crossing[], bows: Route[]): Item[] {
  const all = [
    ...crossings.filter(({ isFirst }) => isFirst).map((crossing) => ({ route: crossing.route, crossing })),
    ...bows.map((route) => ({ route, crossing: undefined })),
  ];
  return all.flatMap(({ route, crossing }) =>
    route.bundle.strands.flatMap((strand): Item[] => {
      if (route.bundle.isDimmed) return [];
      const lettering = letterAmount(strand.amount ?? '');
      return lettering.lines.length === 0 ? [] : [{ route, crossing, strand, lettering }];
    }),
  );
}

/** What the lines of a gap take: more where they go far to the side, or lie too flat, and where they are many. */
function heightForLines(crossings: Crossing[], bows: Route[], isTight: boolean): number {
  const farthest = Math.max(0, ...crossings.map(({ topX, bottomX }) => Math.abs(topX - bottomX)));
  const strands = crossings.reduce((sum, { route }) => sum + route.bundle.strands.length, 0);
  const wished = isTight ? LEAST_FOR_LINES : LEAST_FOR_LINES + Math.max(0.1 * farthest, 12 * strands);
  return Math.max(
    crossings.length > 0 ? Math.min(HIGHEST_FOR_LINES, wished) : LEAST_HEIGHT,
    bows.length > 0 ? HEIGHT_FOR_BOWS : 0,
  );
}

export interface GapOptions {
  /** from the boxes' edges to the gap's */
  padding: number;
  /** no more height than it takes */
  isTight: boolean;
}

type Fit = Choice & { height: number };

const lanesIn = (height: number): number => Math.floor((height - 2 * EDGE) / LANE);

/** The best of as many lanes as fit in anyway, and of more where that doesn't do: each amount can have its own. */
function fitIn(
  items: Item[],
  crossings: Crossing[],
  { least, padding }: { least: number; padding: number },
): Fit {
  let best: Fit | undefined;
  for (let lanes = 1; lanes <= lanesIn(least) || !best; lanes++) {
    const height = Math.max(least, items.length === 0 ? 0 : 2 * EDGE + lanes * LANE);
    const choice = assign(items, crossings, { height, padding, lanes });
    if (choice && (!best || choice.cost < best.cost)) best = { ...choice, height };
  }
  return best;
}

/** Where an amount hides arrows of others, a taller gap may help: lines lie further apart in it. */
function grow(fit: Fit, items: Item[], crossings: Crossing[], padding: number): Fit {
  let best = fit;
  for (
    let height = fit.height + TALLER_BY;
    height <= HIGHEST_FOR_LINES && best.cost > 0;
    height += TALLER_BY
  ) {
    for (let lanes = 2; lanes <= lanesIn(height); lanes++) {
      const choice = assign(items, crossings, { height, padding, lanes });
      if (choice && choice.cost < best.cost) best = { ...choice, height };
    }
  }
  return best;
}

/** Sets the amounts of a gap on lanes so that none lies on another and as little as may be is hidden. */
export function setPills(crossings: Crossing[], bows: Route[], { padding, isTight }: GapOptions): Gap {
  const items = toItems(crossings, bows);
  const least = heightForLines(crossings, bows, isTight);
  const fit = fitIn(items, crossings, { least, padding });
  const best = isTight ? fit : grow(fit, items, crossings, padding);
  const pills = items.map(({ route, strand, lettering }, index): Pill => {
    const box = best.boxes[index]!;
    return { route, strand, lettering, lane: box.y + box.height / 2, box };
  });
  return { height: best.height, pills };
}
