import { drawArrow } from '../arrow.ts';
import type { MapChart } from '../chart.ts';
import { drawCompany, type CompanyLook } from '../company.ts';
import { drawHeader, drawKinds } from '../frame.ts';
import { setLabels } from '../lettering.ts';
import { COLOURS, MARGIN, MOST_HEIGHT, WIDTH } from '../look.ts';
import { drawPill } from '../pill.ts';
import { around, type Mark, type Point, type Scene } from '../scene.ts';
import type { Selection } from './bundles.ts';
import { beside, descend, sag } from '../curves.ts';
import type { MapPlan } from './layout.ts';
import { setPills, type Crossing, type Gap } from './pills.ts';
import type { Route } from './ports.ts';
import type { Row } from './rows.ts';
import { STRAND_GAP } from './ways.ts';

const BAND_PADDING = 26;
const BAND_GAP = 24;
const BOW_DEPTH = 56;
const BEFORE_LEGEND = 20;

/** A row with the heights of its band. */
interface Level {
  row: Row;
  top: number;
  bottom: number;
  boxTop: number;
  boxBottom: number;
}

interface Page {
  levels: Level[];
  gaps: Gap[];
  xs: Map<string, number>;
  bottom: number;
}

const stopsOf = ({ topX, bottomX, passes }: Route, xs: Map<string, number>): number[] => [
  topX,
  ...passes.map((id) => xs.get(id)!),
  bottomX,
];

/** What crosses the gap below a row. */
function crossingsOf(gap: number, { routes, xs }: MapPlan): Crossing[] {
  return routes
    .filter(({ topRow, bottomRow }) => topRow <= gap && gap < bottomRow)
    .map((route) => {
      const stops = stopsOf(route, xs);
      return {
        route,
        topX: stops[gap - route.topRow]!,
        bottomX: stops[gap - route.topRow + 1]!,
        isFirst: gap === route.topRow,
      };
    });
}

function toGaps(plan: MapPlan, isTight: boolean): Gap[] {
  return plan.rows.map((_, index) => {
    const crossings = crossingsOf(index, plan);
    const bows = plan.routes.filter(({ level, topRow }) => level === 'bow' && topRow === index);
    const isLast = index === plan.rows.length - 1;
    const gap = setPills(crossings, bows, { padding: BAND_PADDING, isTight });
    return isLast && bows.length === 0 ? { ...gap, height: 0 } : gap;
  });
}

function toPage(plan: MapPlan, top: number, isTight: boolean): Page {
  const gaps = toGaps(plan, isTight);
  let y = top;
  const levels = plan.rows.map((row, index): Level => {
    const level = {
      row,
      top: y,
      boxTop: y + BAND_PADDING,
      boxBottom: y + BAND_PADDING + row.boxHeight,
      bottom: y + 2 * BAND_PADDING + row.boxHeight,
    };
    y = level.bottom + gaps[index]!.height;
    return level;
  });
  return { levels, gaps, xs: plan.xs, bottom: y };
}

function drawBands({ row, top, bottom }: Level, xs: Map<string, number>): Mark[] {
  const extent = (band: number): { left: number; right: number } => {
    const own = row.slots.filter((slot) => slot.band === band);
    return {
      left: Math.min(...own.map(({ id, width }) => xs.get(id)! - width / 2)),
      right: Math.max(...own.map(({ id, width }) => xs.get(id)! + width / 2)),
    };
  };
  const edges = row.bands.map((_, band) =>
    band === 0 ? MARGIN : (extent(band - 1).right + extent(band).left) / 2 + BAND_GAP / 2,
  );
  return row.bands.map(({ tint }, band) => {
    const right = band === row.bands.length - 1 ? WIDTH - MARGIN : edges[band + 1]! - BAND_GAP;
    const box = { x: edges[band]!, y: top, width: right - edges[band]!, height: bottom - top };
    return { kind: 'block', box, radius: 34, fill: tint.band, role: 'ground' };
  });
}

function drawSlots(
  { row, boxTop }: Level,
  xs: Map<string, number>,
  look: (id: string) => CompanyLook,
): Mark[] {
  return row.slots.flatMap(({ kind, id, width, lettering, band }) => {
    if (kind === 'pass' || !lettering) return [];
    const centre = { x: xs.get(id)!, y: boxTop + row.boxHeight / 2 };
    const box = around(centre, width, row.boxHeight);
    const { tint } = row.bands[band]!;
    if (kind === 'label') {
      const align = row.bands[band]!.isLabelRight ? 'centre' : 'left';
      const within = { ...box, x: box.x - 1, width: box.width + 2 };
      return setLabels(lettering, centre, { colour: COLOURS.soft, ground: tint.band, within, align });
    }
    return drawCompany(lettering, box, { border: tint.border, look: look(id) });
  });
}

/** The middle line of a bundle that is no bow, from its upper (or left) end. */
function lineOf(route: Route, { levels, xs }: Page): Point[] {
  const { topRow, bottomRow, level } = route;
  const upper = levels[topRow]!;
  if (level === 'straight') {
    const y = (upper.boxTop + upper.boxBottom) / 2;
    const half = (id: string): number => upper.row.slots.find((slot) => slot.id === id)!.width / 2;
    return [
      { x: xs.get(route.top)! + half(route.top) + 4, y },
      { x: xs.get(route.bottom)! - half(route.bottom) - 4, y },
    ];
  }
  const stops = stopsOf(route, xs);
  return stops.slice(1).flatMap((x, index) => {
    const from = { x: stops[index]!, y: levels[topRow + index]!.boxBottom + (index === 0 ? 4 : 0) };
    const isEnd = topRow + index + 1 === bottomRow;
    return descend(from, { x, y: levels[topRow + index + 1]!.boxTop - (isEnd ? 4 : 0) });
  });
}

/** Each strand of a bow hangs as low as its amount is; those without one follow each other. */
function bowOf(route: Route, index: number, { levels, gaps }: Page): Point[] {
  const { topRow, bundle, topX, bottomX } = route;
  const { strands } = bundle;
  const y = levels[topRow]!.boxBottom + 4;
  const pill = gaps[topRow]!.pills.find(({ strand }) => strand === strands[index]);
  const outwards = ((strands.length - 1) / 2 - index) * STRAND_GAP;
  const depth = pill ? pill.lane + BAND_PADDING - 4 : BOW_DEPTH + outwards;
  return sag({ x: topX - outwards, y }, { x: bottomX + outwards, y }, depth);
}

function drawBundle(route: Route, page: Page): Mark[] {
  const line = route.level === 'bow' ? [] : lineOf(route, page);
  const { strands, isDimmed } = route.bundle;
  return strands.flatMap(({ kind, from }, index) => {
    const offset = ((strands.length - 1) / 2 - index) * STRAND_GAP;
    const points = route.level === 'bow' ? bowOf(route, index, page) : beside(line, offset);
    return drawArrow(from === route.top ? points : points.toReversed(), { kind, isDimmed });
  });
}

interface Drawn {
  chart: MapChart;
  selection: Selection;
  plan: MapPlan;
}

function drawPage({ chart, selection, plan }: Drawn, isTight: boolean): Omit<Scene, 'leftOut'> {
  const { bundles, focus } = selection;
  const header = drawHeader(chart);
  const page = toPage(plan, header.height, isTight);
  const near = new Set(bundles.filter(({ isDimmed }) => !isDimmed).flatMap(({ ends }) => ends));
  const look = (id: string): CompanyLook => {
    if (id === focus) return 'focus';
    return focus === undefined || near.has(id) ? 'usual' : 'dim';
  };
  const routes = plan.routes.toSorted((a, b) => Number(b.bundle.isDimmed) - Number(a.bundle.isDimmed));
  const kinds = new Set(
    bundles.flatMap((bundle) => (bundle.isDimmed ? [] : bundle.strands.map(({ kind }) => kind))),
  );
  const legend = drawKinds(chart.legend, kinds, page.bottom + BEFORE_LEGEND);
  const marks: Mark[] = [
    ...header.marks,
    ...page.levels.flatMap((level) => drawBands(level, page.xs)),
    ...routes.flatMap((route) => drawBundle(route, page)),
    ...page.levels.flatMap((level) => drawSlots(level, page.xs, look)),
    ...page.gaps.flatMap(({ pills }, index) =>
      pills.flatMap(({ box, strand, lettering }) =>
        drawPill(lettering, { ...box, y: box.y + page.levels[index]!.bottom }, strand.kind),
      ),
    ),
    ...legend.marks,
  ];
  return { width: WIDTH, height: Math.ceil(page.bottom + BEFORE_LEGEND + legend.height), marks };
}

/** Draws a planned map: bands, arrows (the dimmed ones first), companies, amounts, legend; roomy if the page allows it. */
export function drawMap(drawn: Drawn): Omit<Scene, 'leftOut'> {
  const roomy = drawPage(drawn, false);
  return roomy.height <= MOST_HEIGHT ? roomy : drawPage(drawn, true);
}
