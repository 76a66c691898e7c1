import type { Context } from './context.ts';
import { readOperand, type Operand } from './operands.ts';
import { SPLITS } from './operation.ts';

/** Whether a side names no company. */
export const namesNone = ({ givers, takers }: Operand): boolean => givers.length + takers.length === 0;

/** A text parted into two sides. */
export interface Pair {
  left: Operand;
  right: Operand;
  /** what stands between them */
  word: string;
  score: number;
}

/** Only says on what terms: ", if both go to the max". */
const CONDITION = /,?\s(?:if|assuming|provided|supposing|taking|at)\s(?:both|all|they|the|it|each|you)\b.*$/;

/** Where a text is parted, by which word, and what speaks for it. */
interface Split {
  start: number;
  index: number;
  word: string;
  end: number;
  weight: number;
}

/** The two sides of one split, where either names a sum. */
export function pairAt(context: Context, { start, index, word, end, weight }: Split): Pair | undefined {
  const [before, after] = [
    readOperand(context, start, index + (PARTICLE.test(word) ? 1 : 0)),
    readOperand(context, index + word.length, end),
  ];
  const left = before ?? totalBeside(context.reading.folded.slice(start, index), after);
  const right = after ?? totalBeside(context.reading.folded.slice(index + word.length, end), before);
  if (!left || !right) return undefined;
  const score =
    weight +
    evidence(left) +
    evidence(right) -
    lost(context, [left, right]) -
    torn(context, [left, right], index) -
    partedNames(context, [left, right], [index, index + word.length]);
  return { left, right, word, score };
}

const POINTS_AT_TOTAL =
  /(?:その|この|上記の|先ほどの|前項の)(?:合計|総額|合算|足した額)|\b(?:that|this|the) (?:combined |joint |above )?(?:sum|total)\b/;
/** "How does that sum compare with what A pays B": what is put into the one that pays, as it was told before. */
const totalBeside = (words: string, other: Operand | undefined): Operand | undefined =>
  other?.kind === 'payment' && other.givers.length > 0 && POINTS_AT_TOTAL.test(words)
    ? { givers: [], takers: [], kind: 'investment', whole: true, pair: true, returns: false, bare: true }
    : undefined;

/** Whether a split would tear a name. */
export const tearsName = ({ reading: { mentions } }: Context, index: number): boolean =>
  mentions.some(({ start, end }) => index > start && index < end);

const ARROW = /^(?:→|->)$/;
/** "A → B": the arrow between two names tells whose sum it is, and parts nothing. */
const isDrawn = (context: Context, at: number, word: string): boolean =>
  ARROW.test(word) &&
  namesBeside(context, spaced(context.reading.folded, at, word)).every((name) => name !== undefined);
/** A joint with the spaces around it. */
function spaced(folded: string, at: number, word: string): [number, number] {
  const before = /\s*$/u.exec(folded.slice(0, at))![0].length;
  const after = /^\s*/u.exec(folded.slice(at + word.length))![0].length;
  return [at - before, at + word.length + after];
}

/** Splits of a text into two sides, the likeliest first. */
export function pairsIn(context: Context): Pair[] {
  const { folded } = context.reading;
  const whole = CONDITION.exec(folded)?.index ?? folded.length;
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  for (const [pattern, weight] of SPLITS)
    for (const { index, 0: word } of folded.matchAll(pattern)) {
      if (seen.has(index) || tearsName(context, index) || isDrawn(context, index, word)) continue;
      seen.add(index);
      const pair = pairAt(context, { start: 0, index, word, end: whole, weight });
      if (pair) pairs.push(pair);
    }
  return pairs.toSorted((a, b) => b.score - a.score);
}

/** Tells the part of the name before it. */
const PARTICLE = /^[はをがと]$/;

/** A sum is named, but neither side is that. */
const lost = ({ reading }: Context, sides: Operand[]): number =>
  reading.figures.some(({ unit, value }) => unit === 'usd' && value > 1) &&
  !sides.some((side) => side.fact !== undefined || side.deals !== undefined || side.deal !== undefined)
    ? 1
    : 0;

const JOINS = /\b(?:and|plus)\b|と|[+＋]/;

/** Two sums stand on the two sides; of three, the two that are joined stand together. */
function torn({ reading }: Context, sides: Operand[], at: number): number {
  const sums = reading.figures.filter(({ unit, value }) => unit === 'usd' && value > 1);
  const isOneSided = sides.some(({ deals }) => deals !== undefined && deals.length === sums.length);
  const before = sums.findLast(({ start }) => start < at);
  const after = sums.find(({ start }) => start >= at);
  const isJoined = before && after && JOINS.test(reading.folded.slice(before.start, after.start));
  return Number(isOneSided) * 2 + Number(sums.length > 2 && isJoined) * 1.5;
}

/** The companies whose names stand right before and right after a joint. */
export const namesBeside = (
  { reading: { mentions } }: Context,
  [start, end]: [number, number],
): [string | undefined, string | undefined] => [
  mentions.find((one) => one.end === start)?.company,
  mentions.find((one) => one.start === end)?.company,
];

/** 「MSとNVIDIAの合計」: two names that stand side by side, of which all is meant, are no two sides. */
const partedNames = (context: Context, sides: Operand[], joint: [number, number]): number =>
  sides.some(({ whole }) => whole) && namesBeside(context, joint).every((name) => name !== undefined)
    ? PARTED_NAMES
    : 0;
const PARTED_NAMES = 3;

/** A side that is named by its sum alone. */
const OF_SUM = 1.5;

/** How well a side is named: by kind and by names. */
function evidence({ givers, takers, kind, fact, bare, whole, deal, deals }: Operand): number {
  if (fact !== undefined || deals !== undefined) return 2;
  const named = Number(givers.length > 0) + Number(takers.length > 0);
  if (deal !== undefined) return OF_SUM;
  return named * 0.6 + Number(kind !== undefined) * 0.5 - Number(bare && !whole) * 0.5;
}
