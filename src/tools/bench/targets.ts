import { KEPT, percentOf, rowOf, showMs, type Row, type Table } from './report.ts';

/** Something to be reached: what was measured, and whether that is enough. Undefined: it wasn't measured. */
export interface Target {
  aim: string;
  found: string;
  isMet: boolean | undefined;
}

/** How much a "wide margin" is, in points of percent right. */
const WIDE_MARGIN = 20;
const MOST_MS = 20;
const LARGEST = '10000';

function compare(aim: string, own: number | undefined, most: number | undefined, show = showMs): Target {
  const isMet = own === undefined || most === undefined ? undefined : own <= most;
  return { aim, found: isMet === undefined ? 'not measured' : `${show(own)}, at most ${show(most)}`, isMet };
}

const scale = (value: number | undefined, factor: number): number | undefined =>
  value === undefined ? undefined : value * factor;
const typical = (row: Row | undefined): number | undefined => row?.times.typical?.median;

function compareRight(table: Table): Target {
  const aim = `${table.name}: right at least ${WIDE_MARGIN} points above every peer`;
  const own = rowOf(table);
  const shares = table.rows
    .filter((row) => row !== own && row.system !== KEPT)
    .flatMap((row) => percentOf(row, 'reply') ?? []);
  const share = own && percentOf(own, 'reply');
  if (share === undefined || shares.length === 0) return { aim, found: 'not measured', isMet: undefined };
  const best = Math.max(...shares);
  return {
    aim,
    found: `${share.toFixed(1)}%, best peer ${best.toFixed(1)}%`,
    isMet: share >= best + WIDE_MARGIN,
  };
}

function ofArticle(table: Table): Target[] {
  const own = typical(rowOf(table));
  return [
    compare(
      'article: a typical question 50 times faster than fuse.js',
      own,
      scale(typical(rowOf(table, 'fuse.js')), 1 / 50),
    ),
    compare(
      'article: a typical question no slower than minisearch',
      own,
      typical(rowOf(table, 'minisearch')),
    ),
  ];
}

function ofLargest(table: Table): Target[] {
  const own = rowOf(table);
  const worst = own && Object.values(own.times).map(({ p99 }) => p99);
  return [
    compare(
      `${LARGEST}: at most half of minisearch's time`,
      typical(own),
      scale(typical(rowOf(table, 'minisearch')), 0.5),
    ),
    compare(
      `${LARGEST}: p99 under ${MOST_MS} ms, whatever the length`,
      worst?.length ? Math.max(...worst) : undefined,
      MOST_MS,
    ),
  ];
}

function ofAny(table: Table): Target[] {
  const own = rowOf(table);
  const most = scale(rowOf(table, 'minisearch')?.buildMs, 2);
  return [
    compareRight(table),
    compare(
      `${table.name}: p99 of 2,000 characters under 5 typical questions`,
      own?.times.long?.p99,
      scale(typical(own), 5),
    ),
    compare(`${table.name}: built at the first start in at most twice minisearch's time`, own?.buildMs, most),
    compare(
      `${table.name}: built at a later start in at most twice minisearch's time`,
      rowOf(table, KEPT)?.buildMs,
      most,
    ),
  ];
}

/** What is to be reached, in the order of the tables. */
export function toTargets(tables: Table[]): Target[] {
  return tables.flatMap((table) => [
    ...ofAny(table),
    ...(table.name === 'article' ? ofArticle(table) : []),
    ...(table.name === LARGEST ? ofLargest(table) : []),
  ]);
}

const MARKS = new Map<boolean | undefined, string>([
  [true, 'met   '],
  [false, 'MISSED'],
  [undefined, '-     '],
]);

/** One line a target. */
export const showTargets = (targets: Target[]): string[] =>
  targets.map(({ aim, found, isMet }) => `${MARKS.get(isMet)}  ${aim}: ${found}`);
