import type { ArrowKind, MapArrow, MapChart, MapCompany, MapLayer } from '../chart.ts';
import { KIND_ORDER } from '../look.ts';

/** Arrows of one kind and direction between two companies, drawn as one line. */
export interface Strand {
  from: string;
  to: string;
  kind: ArrowKind;
  amount?: string;
  weight: number;
  /** how many arrows it stands for */
  arrows: number;
}

/** All that runs between two companies, side by side like the strands of a cable. */
export interface Bundle {
  ends: [string, string];
  strands: Strand[];
  isDimmed: boolean;
}

/** What of the chart is to be drawn. */
export interface Selection {
  rows: MapLayer[][];
  bundles: Bundle[];
  focus?: string;
}

const pairOf = ({ from, to }: MapArrow): string => [from, to].sort().join('\n');
const directionOf = ({ from, kind }: MapArrow): string =>
  kind === 'partnership' ? kind : `${kind}\n${from}`;

/** Arrows that say the same become one strand; two amounts stay two strands, since they can't be added here. */
function toStrands(arrows: MapArrow[]): Strand[] {
  const strands: Strand[] = [];
  const silent = new Map<string, Strand>();
  for (const { amount, weight = 0, ...arrow } of arrows) {
    const key = directionOf(arrow);
    const known = silent.get(key);
    const strand = { ...arrow, weight, arrows: 1, ...(amount ? { amount } : {}) };
    if (amount === undefined || amount === '') {
      const other = known ?? strands.find((each) => directionOf(each) === key);
      if (other) other.arrows += 1;
      else {
        silent.set(key, strand);
        strands.push(strand);
      }
    } else if (known) {
      Object.assign(known, { amount, weight, arrows: known.arrows + 1 });
      silent.delete(key);
    } else strands.push(strand);
  }
  return strands.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

/** How much a bundle matters: with the focus first, then the greatest sum, then how much runs in it. */
export const importanceOf = ({ strands, isDimmed }: Bundle): [number, number, number] => [
  isDimmed ? 0 : 1,
  Math.max(...strands.map(({ weight }) => weight)),
  strands.length,
];

export function compareImportance(a: Bundle, b: Bundle): number {
  const [first, second] = [importanceOf(a), importanceOf(b)];
  const index = first.findIndex((value, at) => value !== second[at]);
  return index === -1 ? 0 : second[index]! - first[index]!;
}

/** Each company once, where it is named first. */
function withoutRepeats(rows: MapLayer[][]): MapLayer[][] {
  const seen = new Set<string>();
  const isNew = ({ id }: MapCompany): boolean => !seen.has(id) && Boolean(seen.add(id));
  return rows.map((row) => row.map((layer) => ({ ...layer, companies: layer.companies.filter(isNew) })));
}

/** Everything that the chart has, merged. Arrows that lead nowhere or to their own start are not in it. */
export function select({ rows, arrows, focus }: MapChart): Selection {
  const unique = withoutRepeats(rows);
  const known = new Set(unique.flat().flatMap(({ companies }) => companies.map(({ id }) => id)));
  const drawable = arrows.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to);
  const hasFocus = focus !== undefined && known.has(focus);
  const bundles = [...Map.groupBy(drawable, pairOf).values()].map((group): Bundle => {
    const { from, to } = group[0]!;
    const isDimmed = hasFocus && from !== focus && to !== focus;
    return { ends: [from, to], strands: toStrands(group), isDimmed };
  });
  return { rows: unique, bundles: bundles.sort(compareImportance), ...(hasFocus ? { focus } : {}) };
}

export const countArrows = ({ bundles }: Selection): number =>
  bundles.reduce((sum, { strands }) => sum + strands.reduce((all, { arrows }) => all + arrows, 0), 0);

export const companiesOf = ({ rows }: Selection): MapCompany[] =>
  rows.flat().flatMap(({ companies }) => companies);
