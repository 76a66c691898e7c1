import { ROW_LEFT, ROW_RIGHT, SLOT_GAP, type Row, type Slot } from './rows.ts';

/** Where something would like to be, and how much. */
export interface Wish {
  x: number;
  pull: number;
}

/** Extra room between neighbours with a line from one to the other. */
const TIE_ROOM = 90;
/** How much of a row's free room goes between its slots, so that lines spread. */
const SHARE_OF_FREE = 0.5;
const WIDEST_GAP = 240;

/** The least distance between the centres of neighbours, by position. */
function distancesOf(slots: Slot[], isTied: (left: string, right: string) => boolean): number[] {
  const least = slots.slice(1).map((slot, index) => {
    const before = slots[index]!;
    const gap = isTied(before.id, slot.id)
      ? SLOT_GAP + TIE_ROOM
      : slot.kind === 'pass' || before.kind === 'pass'
        ? SLOT_GAP / 2
        : SLOT_GAP;
    return before.width / 2 + gap + slot.width / 2;
  });
  const used = least.reduce((sum, each) => sum + each, 0);
  const free = ROW_RIGHT - ROW_LEFT - used - ((slots[0]?.width ?? 0) + (slots.at(-1)?.width ?? 0)) / 2;
  const extra = Math.min(
    WIDEST_GAP - SLOT_GAP,
    (SHARE_OF_FREE * Math.max(0, free)) / Math.max(1, least.length),
  );
  return least.map((each, index) =>
    slots[index]!.kind === 'label' || slots[index + 1]!.kind === 'label' ? each : each + extra,
  );
}

interface Block {
  sum: number;
  pull: number;
  count: number;
}

/** Least squares under "each at least as far right as the one before": pool adjacent violators, O(n). */
function regress(wishes: Wish[]): number[] {
  const blocks: Block[] = [];
  for (const { x, pull } of wishes) {
    blocks.push({ sum: x * pull, pull, count: 1 });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (!before || !last || before.sum / before.pull <= last.sum / last.pull) break;
      blocks.splice(-2, 2, {
        sum: before.sum + last.sum,
        pull: before.pull + last.pull,
        count: before.count + last.count,
      });
    }
  }
  return blocks.flatMap(({ sum, pull, count }) => Array.from({ length: count }, () => sum / pull));
}

/**
 * Centres of a row's slots, in their order: as near to the wishes as the room allows.
 * `undefined` where the row is too narrow for them.
 */
export function placeRow(
  row: Row,
  wishes: Wish[],
  isTied: (left: string, right: string) => boolean,
): number[] | undefined {
  const { slots } = row;
  if (slots.length === 0) return [];
  const distances = distancesOf(slots, isTied);
  const offsets = [0, ...distances].map(
    (
      (sum) => (each: number) =>
        (sum += each)
    )(0),
  );
  const lowest = ROW_LEFT + slots[0]!.width / 2;
  const highest = ROW_RIGHT - slots.at(-1)!.width / 2 - offsets.at(-1)!;
  if (highest < lowest - 0.01) return undefined;
  const free = regress(wishes.map(({ x, pull }, index) => ({ x: x - offsets[index]!, pull })));
  return free.map((x, index) => Math.min(Math.max(x, lowest), Math.max(lowest, highest)) + offsets[index]!);
}
