import type { Change } from './types.ts';

/** One statement in the SQL that both databases share; parameters are `$1`, `$2` … */
export interface Statement {
  sql: string;
  parameters?: readonly (string | number | null)[];
}

export type Row = Record<string, unknown>;

/** What the databases write differently. */
export interface Dialect {
  /** name used in migrations */
  name: 'sqlite' | 'postgres';
  /** what takes deleted rows off the disk, run by itself after the deletion; absent: the server sees to that */
  afterDeletion?: string;
  /** a JSON object with the null members of the parameter taken out */
  withoutNulls(parameter: string): string;
  /** a stored JSON object with the parameter's members put in, null members taken out */
  merge(column: string, parameter: string): string;
}

/** A database with the current schema. */
export interface Database {
  dialect: Dialect;
  /**
   * Runs statements in order and all or none.
   * @returns the rows of each
   * @throws {StoreError}
   */
  run(statements: readonly Statement[]): Promise<Row[][]>;
  onChange(listener: (change: Change) => void): void;
  close(): Promise<void>;
}
