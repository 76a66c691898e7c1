import type { LeftOut, MapChart } from '../chart.ts';
import { MOST_HEIGHT } from '../look.ts';
import type { Scene } from '../scene.ts';
import { companiesOf, countArrows, select, type Selection } from './bundles.ts';
import { Arranger } from './order.ts';
import { attach, type Route } from './ports.ts';
import { drawMap } from './draw.ts';
import { toRows, type Row } from './rows.ts';
import { planMap, tieOf } from './ways.ts';

const MOST_ROWS = 4;
const MOST_BUNDLES = 24;

/** Rows in order, with where everything in them stands. */
export interface MapPlan {
  rows: Row[];
  xs: Map<string, number>;
  routes: Route[];
}

/** Tries to lay a selection out; `undefined` where it has no room. */
function arrange(selection: Selection): MapPlan | undefined {
  const plan = planMap(selection);
  const isTied = (left: string, right: string): boolean => plan.ties.has(tieOf(left, right));
  const arrangement = new Arranger(plan.segments, isTied).arrange(plan.rows);
  const routes = arrangement && attach(plan, arrangement);
  return routes && { ...arrangement, routes };
}

const withoutLastBundle = (selection: Selection): Selection => ({
  ...selection,
  bundles: selection.bundles.slice(0, -1),
});

/** Who matters least: without an arrow of importance, named last. Never the focus. */
function withoutLastCompany(selection: Selection): Selection {
  const { rows, bundles, focus } = selection;
  const rank = (id: string): number => {
    const at = bundles.findIndex(({ ends }) => ends.includes(id));
    return at === -1 ? Infinity : at;
  };
  const last = companiesOf(selection)
    .filter(({ id }) => id !== focus)
    .reduce((worst, each) => (rank(each.id) >= rank(worst.id) ? each : worst));
  return {
    ...selection,
    rows: rows.map((row) =>
      row.map((layer) => ({ ...layer, companies: layer.companies.filter(({ id }) => id !== last.id) })),
    ),
    bundles: bundles.filter(({ ends }) => !ends.includes(last.id)),
  };
}

function countLeftOut(chart: MapChart, drawn: Selection): LeftOut {
  const all = new Set(chart.rows.flat().flatMap(({ companies }) => companies.map(({ id }) => id)));
  return {
    companies: all.size - companiesOf(drawn).length,
    arrows: chart.arrows.length - countArrows(drawn),
    paths: 0,
  };
}

/** Lays the ecosystem out; drops what matters least until the rest is legible, and counts it. */
export function layOutMap(chart: MapChart): Scene {
  let selection = select(chart);
  while (toRows(selection.rows).length > MOST_ROWS) selection = withoutLastCompany(selection);
  selection = { ...selection, bundles: selection.bundles.slice(0, MOST_BUNDLES) };
  for (;;) {
    const plan = arrange(selection);
    const scene = plan && drawMap(chart, selection, plan);
    if (scene && (scene.height <= MOST_HEIGHT || selection.bundles.length === 0))
      return { ...scene, leftOut: countLeftOut(chart, selection) };
    selection = withoutLastBundle(selection);
  }
}
