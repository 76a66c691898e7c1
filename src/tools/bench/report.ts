import { quantile } from '../evaluation.ts';
import type { Outcome } from './job.ts';
import type { Sample } from './measure.ts';
import { SIZES, type Size } from './probes.ts';

/** Half of the times lie below `median`, all but one of a hundred below `p99`; milliseconds. */
export interface Times {
  median: number;
  p99: number;
}

/** A system at a size, summed up; what it didn't come to is undefined. */
export interface Row {
  system: string;
  buildMs: number | undefined;
  times: Partial<Record<Size, Times>>;
  /** judged questions: how many, and how many were right by the reply and by the first fact's statement */
  judged: { all: number; reply: number; statement: number };
  /** what the numbers don't say */
  remark: string;
}

/** The rows of one knowledge. */
export interface Table {
  /** 'article', or how many facts it was grown to */
  name: string;
  rows: Row[];
}

const OWN = 'ours';
/** Ours too, as it is built at a later start. */
export const KEPT = 'ours-kept';

function remarkOn({ end, samples }: Outcome, counts: Counts, budgetMs: number): string {
  const over = `over ${budgetMs / 1000} s`;
  if (end === 'over-building') return `${over} to build`;
  if (typeof end === 'object') return `broke: ${end.broke}`;
  const asked = countProbes(samples);
  const short = [
    ...(asked.usual < counts.usual ? [`${asked.usual} of ${counts.usual} asked`] : []),
    ...(asked.long < counts.long ? [`${asked.long} of ${counts.long} of 2,000 characters`] : []),
  ];
  return short.length === 0 ? '' : `${over}: ${short.join(', ')}`;
}

/** How many questions a round has: those that are judged, and those of 2,000 characters. */
export interface Counts {
  usual: number;
  long: number;
}

/** Counts the questions, each once however often it was asked. */
export function countProbes(probes: { size: Size; probe?: number }[]): Counts {
  const distinct = (isLong: boolean): number =>
    new Set(
      probes.flatMap(({ size, probe }, index) => ((size === 'long') === isLong ? (probe ?? index) : [])),
    ).size;
  return { usual: distinct(false), long: distinct(true) };
}

/** Each question by the median of its rounds, so that what else the machine did in one of them counts little. */
function toTimes(samples: Sample[]): Times {
  const rounds = Map.groupBy(samples, ({ probe }) => probe);
  const each = [...rounds.values()].map((round) =>
    quantile(
      round.map(({ elapsedMs }) => elapsedMs),
      0.5,
    ),
  );
  return { median: quantile(each, 0.5), p99: quantile(each, 0.99) };
}

/** Sums an outcome up. @param counts what there was to be asked */
export function toRow(outcome: Outcome, counts: Counts, budgetMs: number): Row {
  const bySize = Map.groupBy(outcome.samples, ({ size }) => size);
  const verdicts = outcome.samples.flatMap(({ verdict }) => verdict ?? []);
  return {
    system: outcome.system,
    buildMs: outcome.buildsMs.length === 0 ? undefined : quantile(outcome.buildsMs, 0.5),
    times: Object.fromEntries([...bySize].map(([size, samples]) => [size, toTimes(samples)])),
    judged: {
      all: verdicts.length,
      reply: verdicts.filter(({ reply }) => reply).length,
      statement: verdicts.filter(({ statement }) => statement).length,
    },
    remark: remarkOn(outcome, counts, budgetMs),
  };
}

/** Percent right; undefined where nothing was judged. */
export function percentOf({ judged }: Row, by: 'reply' | 'statement'): number | undefined {
  return judged.all === 0 ? undefined : (100 * judged[by]) / judged.all;
}

/** Milliseconds for a table: three figures or so, seconds from ten of them on. */
export function showMs(ms: number | undefined): string {
  if (ms === undefined) return '-';
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

const showPercent = (percent: number | undefined): string =>
  percent === undefined ? '-' : `${percent.toFixed(1)}%`;

function showRatio(peer: number | undefined, own: number | undefined): string {
  if (peer === undefined || own === undefined || own === 0) return '-';
  const ratio = peer / own;
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`;
}

// prettier-ignore
const HEADINGS = [
  'system', 'right', 'by statement', 'build', 'short', 'p99', 'typical', 'p99', '2,000 ch', 'p99',
  'build÷ours', 'typical÷ours', '2,000÷ours', '',
];

function cellsOf(row: Row, own: Row | undefined): string[] {
  const timesCells = SIZES.flatMap((size) => [showMs(row.times[size]?.median), showMs(row.times[size]?.p99)]);
  return [
    row.system,
    showPercent(percentOf(row, 'reply')),
    showPercent(percentOf(row, 'statement')),
    showMs(row.buildMs),
    ...timesCells,
    showRatio(row.buildMs, own?.buildMs),
    showRatio(row.times.typical?.median, own?.times.typical?.median),
    showRatio(row.times.long?.median, own?.times.long?.median),
    row.remark,
  ];
}

/** The row of a system. */
export const rowOf = ({ rows }: Table, system = OWN): Row | undefined =>
  rows.find((row) => row.system === system);

/** Lays a table out in columns, line by line; a ratio is the peer's time by ours, so above 1 ours is faster. */
export function showTable(table: Table): string[] {
  const own = rowOf(table);
  const lines = [HEADINGS, ...table.rows.map((row) => cellsOf(row, own))];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 || column === cells.length - 1
          ? cell.padEnd(widths[column]!)
          : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
