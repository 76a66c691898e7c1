import type { Bundle, Selection } from './bundles.ts';
import type { Segment } from './order.ts';
import { toRows, type Row, type Slot } from './rows.ts';

/** A bundle with where it runs: from the upper company to the lower, or between two of one row. */
export interface Way {
  bundle: Bundle;
  top: string;
  bottom: string;
  topRow: number;
  bottomRow: number;
  /** what it passes in the rows between, from top to bottom: ids of slots */
  passes: string[];
}

export interface Plan {
  rows: Row[];
  ways: Way[];
  segments: Segment[];
  /** pairs in one row that a straight line can join, if they stand next to each other */
  ties: ReadonlySet<string>;
}

/** Between strands of a bundle, in pixels. */
export const STRAND_GAP = 24;
export const widthOfBundle = ({ strands }: Bundle): number => (strands.length - 1) * STRAND_GAP;
export const tieOf = (left: string, right: string): string => [left, right].sort().join('\n');
export const hasAmount = ({ strands }: Bundle): boolean => strands.some(({ amount }) => amount !== undefined);

function toWay(bundle: Bundle, rowOf: Map<string, number>): Way {
  const [top, bottom] = bundle.ends.toSorted((a, b) => rowOf.get(a)! - rowOf.get(b)!) as [string, string];
  const topRow = rowOf.get(top)!;
  const bottomRow = rowOf.get(bottom)!;
  const between = Math.max(0, bottomRow - topRow - 1);
  const passes = Array.from(
    { length: between },
    (_, index) => `\npass ${top} ${bottom} ${topRow + 1 + index}`,
  );
  return { bundle, top, bottom, topRow, bottomRow, passes };
}

function toSegments({ bundle, top, bottom, topRow, passes }: Way): Segment[] {
  const stops = [top, ...passes, bottom];
  return stops.slice(1).map((stop, index) => ({
    gap: topRow + index,
    top: stops[index]!,
    bottom: stop,
    size: bundle.strands.length,
  }));
}

function addPass(row: Row, id: string, width: number): Row {
  const slot: Slot = { kind: 'pass', id, width, band: -1 };
  const at = row.slots[0]?.kind === 'label' ? 1 : 0;
  return { ...row, slots: row.slots.toSpliced(at, 0, slot) };
}

/** Sorts the companies into rows and finds through which rows each bundle passes. */
export function planMap({ rows: layers, bundles }: Selection): Plan {
  const rows = toRows(layers);
  const rowOf = new Map(
    rows.flatMap(({ slots }, index) => slots.map(({ id }): [string, number] => [id, index])),
  );
  const ways = bundles.map((bundle) => toWay(bundle, rowOf));
  for (const { passes, topRow, bundle } of ways)
    for (const [index, id] of passes.entries())
      rows[topRow + 1 + index] = addPass(rows[topRow + 1 + index]!, id, widthOfBundle(bundle) + STRAND_GAP);
  const level = ways.filter(({ topRow, bottomRow }) => topRow === bottomRow);
  return {
    rows,
    ways,
    segments: ways.filter((way) => !level.includes(way)).flatMap(toSegments),
    ties: new Set(
      level.filter(({ bundle }) => !hasAmount(bundle)).map(({ top, bottom }) => tieOf(top, bottom)),
    ),
  };
}
