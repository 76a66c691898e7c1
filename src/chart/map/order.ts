import { ROW_LEFT, ROW_RIGHT, type Row, type Slot } from './rows.ts';
import { placeRow, type Wish } from './place.ts';

/** A bundle's way between two rows that follow each other. */
export interface Segment {
  /** index of the upper row */
  gap: number;
  top: string;
  bottom: string;
  /** how many strands */
  size: number;
}

export interface Arrangement {
  rows: Row[];
  /** slot → centre */
  xs: Map<string, number>;
}

const SWEEPS = 4;
const CROSSING_COST = 260;
const LABEL_PULL = 1000;

/** Where a slot belongs: by band, and in it the label at its end. */
function rankOf({ kind, band }: Slot, { bands }: Row): number {
  const label = bands[band]?.isLabelRight ? 2 : 0;
  return 3 * band + (kind === 'label' ? label : 1);
}

const isOutside = (slot: Slot | undefined, end: Slot | undefined): boolean =>
  slot?.kind === 'label' && slot !== end;

/** Boxes of a band may change places, and bundles pass anywhere between, but not outside of an outer label. */
function isLegal(slots: Slot[], row: Row): boolean {
  const standing = slots.filter(({ kind }) => kind !== 'pass');
  const ranks = standing.map((slot) => rankOf(slot, row));
  return (
    ranks.every((rank, index) => index === 0 || ranks[index - 1]! <= rank) &&
    !isOutside(standing[0], slots[0]) &&
    !isOutside(standing.at(-1), slots.at(-1))
  );
}

const move = (slots: Slot[], from: number, to: number): Slot[] => {
  const rest = slots.toSpliced(from, 1);
  return rest.toSpliced(to, 0, slots[from]!);
};

/** Orders and places the slots of all rows so that bundles are short and cross little. Deterministic. */
export class Arranger {
  readonly #segments: Segment[];
  readonly #isTied: (left: string, right: string) => boolean;
  readonly #ties: Map<string, { other: string; size: number }[]>;

  constructor(segments: Segment[], isTied: (left: string, right: string) => boolean) {
    this.#segments = segments;
    this.#isTied = isTied;
    this.#ties = Map.groupBy(
      segments.flatMap(({ top, bottom, size }) => [
        { own: top, other: bottom, size },
        { own: bottom, other: top, size },
      ]),
      ({ own }) => own,
    );
  }

  #wishOf(slot: Slot, index: number, row: Row, xs: Map<string, number>): Wish {
    if (slot.kind === 'label') {
      const isRight = row.bands[slot.band]!.isLabelRight;
      if (index === 0 && !isRight) return { x: ROW_LEFT, pull: LABEL_PULL };
      if (index === row.slots.length - 1) return { x: ROW_RIGHT, pull: LABEL_PULL };
      return { x: xs.get(row.slots[index + 1]?.id ?? '') ?? (ROW_LEFT + ROW_RIGHT) / 2, pull: 0.01 };
    }
    const ties = this.#ties.get(slot.id) ?? [];
    const middle = ROW_LEFT + ((index + 0.5) * (ROW_RIGHT - ROW_LEFT)) / row.slots.length;
    const pull = ties.reduce((sum, { size }) => sum + size, 0);
    const sum = ties.reduce((all, { other, size }) => all + size * (xs.get(other) ?? middle), 0);
    const own = 0.5;
    return { x: (sum + own * middle) / (pull + own), pull: slot.kind === 'pass' ? 3 * pull : pull + own };
  }

  #place(row: Row, xs: Map<string, number>): Map<string, number> | undefined {
    const wishes = row.slots.map((slot, index) => this.#wishOf(slot, index, row, xs));
    const placed = placeRow(row, wishes, this.#isTied);
    if (!placed) return undefined;
    return new Map([...xs, ...row.slots.map(({ id }, index): [string, number] => [id, placed[index]!])]);
  }

  #cost(xs: Map<string, number>, gaps: number[]): number {
    let cost = 0;
    for (const gap of gaps) {
      const lines = this.#segments
        .filter((segment) => segment.gap === gap)
        .map(({ top, bottom, size }) => ({ top: xs.get(top)!, bottom: xs.get(bottom)!, size }));
      for (const [index, a] of lines.entries()) {
        cost += a.size * Math.abs(a.top - a.bottom);
        for (const b of lines.slice(index + 1)) {
          if ((a.top - b.top) * (a.bottom - b.bottom) < 0) cost += CROSSING_COST * Math.min(a.size, b.size);
        }
      }
    }
    return cost;
  }

  #improve(
    rows: Row[],
    at: number,
    xs: Map<string, number>,
  ): { row: Row; xs: Map<string, number> } | undefined {
    const row = rows[at]!;
    const placed = this.#place(row, xs);
    if (!placed) return undefined;
    let best = { row, xs: placed, cost: this.#cost(placed, [at - 1, at]) };
    for (let from = 0; from < row.slots.length; from++) {
      for (let to = 0; to < row.slots.length; to++) {
        if (from === to) continue;
        const slots = move(best.row.slots, from, to);
        if (!isLegal(slots, row)) continue;
        const next = { ...row, slots };
        const moved = this.#place(next, xs);
        const cost = moved ? this.#cost(moved, [at - 1, at]) : Infinity;
        if (moved && cost < best.cost - 1) best = { row: next, xs: moved, cost };
      }
    }
    return best;
  }

  /** `undefined` where a row is too narrow for what is in it. */
  arrange(given: Row[]): Arrangement | undefined {
    const rows = [...given];
    let xs = new Map<string, number>();
    for (const row of rows) {
      const placed = this.#place(row, xs);
      if (!placed) return undefined;
      xs = placed;
    }
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const order = rows.map((_, index) => (sweep % 2 === 0 ? rows.length - 1 - index : index));
      for (const at of order) {
        const better = this.#improve(rows, at, xs);
        if (!better) return undefined;
        rows[at] = better.row;
        xs = better.xs;
      }
    }
    return { rows, xs };
  }
}
