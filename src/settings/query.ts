import type { Database, Row } from './database.ts';

/** Runs one statement and gives its rows. */
export type Query = (sql: string, ...parameters: (string | number | null)[]) => Promise<Row[]>;

export function createQuery(database: Database): Query {
  return async (sql, ...parameters) => {
    const [rows = []] = await database.run([{ sql, parameters }]);
    return rows;
  };
}

/** A column that holds a text. */
export function textOf(row: Row, column: string): string {
  return row[column] as string;
}

/** A column that holds a number; PostgreSQL gives sums as text. */
export function numberOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}
