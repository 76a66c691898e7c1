import type { Arrangement } from './order.ts';
import { tieOf, widthOfBundle, type Plan, type Way } from './ways.ts';

/** How a bundle that stays in one row gets there: straight to its neighbour, or in a bow below the row. */
export type Level = 'straight' | 'bow' | undefined;

/** A bundle with where it leaves its upper (or left) and reaches its lower (or right) company. */
export interface Route extends Way {
  level: Level;
  topX: number;
  bottomX: number;
}

const BETWEEN_BUNDLES = 34;
const LEAST_BETWEEN = 26;
const BOX_INSET = 26;

interface Port {
  route: Route;
  end: 'topX' | 'bottomX';
  towards: number;
}

function levelOf(
  { top, bottom, topRow, bottomRow }: Way,
  { rows }: Arrangement,
  ties: ReadonlySet<string>,
): Level {
  if (topRow !== bottomRow) return undefined;
  const ids = rows[topRow]!.slots.map(({ id }) => id);
  const isNext = Math.abs(ids.indexOf(top) - ids.indexOf(bottom)) === 1;
  return isNext && ties.has(tieOf(top, bottom)) ? 'straight' : 'bow';
}

/** Spreads the bundles of one side of a box along it, in the order of where they lead; false without room. */
function spread(ports: Port[], centre: number, width: number): boolean {
  const widths = ports.map(({ route }) => widthOfBundle(route.bundle));
  const used = widths.reduce((sum, each) => sum + each, 0);
  const room = width - 2 * BOX_INSET - used;
  const gap = ports.length < 2 ? 0 : Math.min(BETWEEN_BUNDLES, room / (ports.length - 1));
  if (room < 0 || (ports.length > 1 && gap < LEAST_BETWEEN)) return false;
  let x = centre - (used + gap * (ports.length - 1)) / 2;
  for (const { route, end } of ports.toSorted((a, b) => a.towards - b.towards)) {
    const own = widthOfBundle(route.bundle);
    route[end] = x + own / 2;
    x += own + gap;
  }
  return true;
}

/** Gives each bundle its place at both of its boxes; `undefined` where a box has too many. */
export function attach({ ways, ties }: Plan, arrangement: Arrangement): Route[] | undefined {
  const { rows, xs } = arrangement;
  const routes = ways.map((way): Route => {
    const isFlipped = way.topRow === way.bottomRow && xs.get(way.top)! > xs.get(way.bottom)!;
    const ends = isFlipped ? { top: way.bottom, bottom: way.top } : {};
    return { ...way, ...ends, level: levelOf(way, arrangement, ties), topX: 0, bottomX: 0 };
  });
  const sides = new Map<string, Port[]>();
  const add = (side: string, port: Port): unknown => sides.set(side, [...(sides.get(side) ?? []), port]);
  for (const route of routes) {
    if (route.level === 'straight') continue;
    const down = xs.get(route.passes[0] ?? route.bottom)!;
    const up = xs.get(route.passes.at(-1) ?? route.top)!;
    add(`${route.top}\nbelow`, { route, end: 'topX', towards: down });
    add(`${route.bottom}\n${route.level === 'bow' ? 'below' : 'above'}`, {
      route,
      end: 'bottomX',
      towards: up,
    });
  }
  const widths = new Map(rows.flatMap(({ slots }) => slots.map(({ id, width }) => [id, width])));
  for (const [side, ports] of sides) {
    const id = side.slice(0, side.lastIndexOf('\n'));
    if (!spread(ports, xs.get(id)!, widths.get(id)!)) return undefined;
  }
  return routes;
}
