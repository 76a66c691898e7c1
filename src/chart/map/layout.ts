import type { LeftOut, MapChart } from '../chart.ts';
import { TALLEST } from '../look.ts';
import type { Scene } from '../scene.ts';
import { companiesOf, countArrows, select, type Bundle, type Selection } from './bundles.ts';
import { drawMap } from './draw.ts';
import { Arranger } from './order.ts';
import { attach, type Route } from './ports.ts';
import { toRows, type Row } from './rows.ts';
import { planMap, tieOf } from './ways.ts';

const MOST_ROWS = 4;
const MOST_BUNDLES = 24;
/** So many in a row that have no room, and the rest isn't tried. */
const MOST_MISSES = 30;

/** Rows in order, with where everything in them stands. */
export interface MapPlan {
  rows: Row[];
  xs: Map<string, number>;
  routes: Route[];
}

/** Tries to lay a selection out; `undefined` where a row is too narrow or a box has too many arrows. */
function arrange(selection: Selection): MapPlan | undefined {
  const plan = planMap(selection);
  const isTied = (left: string, right: string): boolean => plan.ties.has(tieOf(left, right));
  const arrangement = new Arranger(plan.segments, isTied).arrange(plan.rows);
  const routes = arrangement && attach(plan, arrangement);
  return routes && { ...arrangement, routes };
}

/** Adds in the given order whatever still fits; what doesn't is skipped. */
function fill<Item>(items: Item[], most: number, fits: (chosen: Item[]) => boolean): Item[] {
  let chosen: Item[] = [];
  let misses = 0;
  for (const item of items) {
    if (chosen.length >= most || misses >= MOST_MISSES) break;
    const next = [...chosen, item];
    if (fits(next)) {
      chosen = next;
      misses = 0;
    } else misses += 1;
  }
  return chosen;
}

function keepCompanies(selection: Selection, ids: ReadonlySet<string>): Selection {
  const { rows, bundles } = selection;
  return {
    ...selection,
    rows: rows.map((row) =>
      row.map((layer) => ({ ...layer, companies: layer.companies.filter(({ id }) => ids.has(id)) })),
    ),
    bundles: bundles.filter(({ ends }) => ends.every((id) => ids.has(id))),
  };
}

/** The focus first, then who is in the weightiest bundles. */
function rankCompanies(selection: Selection): string[] {
  const { bundles, focus } = selection;
  const ids = [
    focus ?? [],
    bundles.flatMap(({ ends }) => ends),
    companiesOf(selection).map(({ id }) => id),
  ].flat();
  return [...new Set(ids)];
}

/** As many companies as there are rows for, those that matter most. */
function chooseCompanies(selection: Selection): Selection {
  const fits = (ids: string[]): boolean =>
    toRows(keepCompanies(selection, new Set(ids)).rows).length <= MOST_ROWS;
  const ids = rankCompanies(selection);
  return fits(ids) ? selection : keepCompanies(selection, new Set(fill(ids, Infinity, fits)));
}

function countLeftOut(chart: MapChart, drawn: Selection): LeftOut {
  const all = new Set(chart.rows.flat().flatMap(({ companies }) => companies.map(({ id }) => id)));
  return {
    companies: all.size - companiesOf(drawn).length,
    arrows: chart.arrows.length - countArrows(drawn),
    paths: 0,
  };
}

/** Lays the ecosystem out; what matters least gives way until the rest is legible, and is counted. */
export function layOutMap(chart: MapChart): Scene {
  const selection = chooseCompanies(select(chart));
  const draw = (bundles: Bundle[]): Scene | undefined => {
    const drawn = { ...selection, bundles };
    const plan = arrange(drawn);
    const scene = plan && drawMap({ chart, selection: drawn, plan });
    return scene && scene.height <= TALLEST ? { ...scene, leftOut: countLeftOut(chart, drawn) } : undefined;
  };
  const all = selection.bundles.slice(0, MOST_BUNDLES);
  const whole = draw(all);
  if (whole) return whole;
  const some = fill(selection.bundles, MOST_BUNDLES, (bundles) => draw(bundles) !== undefined);
  return draw(some)!;
}
