import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Dialect, Row, Statement } from './database.ts';
import { MIGRATIONS, migrationFrom } from './migrations.ts';
import { StoreError, type ProblemKind } from './problem.ts';

/** The largest wait for another process that is writing to the same file. */
const BUSY_MS = 5_000;

export const SQLITE: Dialect = {
  name: 'sqlite',
  // Until then the log of changes has the old pages, however thoroughly the file itself forgets.
  afterDeletion: 'PRAGMA wal_checkpoint(TRUNCATE)',
  withoutNulls: (parameter) => `json_patch('{}', ${parameter})`,
  merge: (column, parameter) => `json_patch(${column}, ${parameter})`,
};

/** SQLite's primary result codes. */
const KINDS: Record<number, ProblemKind> = {
  3: 'unwritable', // PERM
  5: 'unreachable', // BUSY
  6: 'unreachable', // LOCKED
  8: 'unwritable', // READONLY
  10: 'unwritable', // IOERR
  11: 'corrupt', // CORRUPT
  13: 'full', // FULL
  14: 'unwritable', // CANTOPEN
  26: 'corrupt', // NOTADB
};

/** IOERR_SHMSIZE: there was no room for the file that readers share. */
const NO_ROOM_TO_SHARE = 4_874;

function kindOf(error: unknown): ProblemKind | undefined {
  const { errcode, code } = error as { errcode?: number; code?: string };
  if (errcode === NO_ROOM_TO_SHARE) return 'full';
  if (typeof errcode === 'number') return KINDS[errcode & 0xff];
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return /^(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|EIO)$/.test(code ?? '') ? 'unwritable' : undefined;
}

/** The file's failure as a `StoreError`; anything else, a bug in a statement above all, as it is. */
function explain(error: unknown, file: string): unknown {
  const kind = kindOf(error);
  return kind === undefined ? error : new StoreError(kind, file, (error as Error).message);
}

/** A database file, used by one thread. */
export interface SqliteFile {
  /** runs all or none; @throws {StoreError} */
  run(statements: readonly Statement[]): Row[][];
  close(): void;
}

function transact<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** @throws {StoreError} for a file of a newer version, which stays as it is */
function readVersion(database: DatabaseSync, file: string): number {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version <= MIGRATIONS.length) return version;
  throw new StoreError('newer', file, `schema ${version}, this version knows ${MIGRATIONS.length}`);
}

/** Brings the schema up to date, one process after the other. */
function migrate(database: DatabaseSync, file: string): void {
  transact(database, () => {
    for (let step = readVersion(database, file); step < MIGRATIONS.length; step++) {
      for (const sql of migrationFrom(step, SQLITE)) database.exec(sql);
    }
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function checkPages(database: DatabaseSync, file: string): void {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (found !== 'ok') throw new StoreError('corrupt', file, String(found));
}

function setUp(database: DatabaseSync, file: string): void {
  checkPages(database, file);
  // Asked before the first pragma, since that would already change the file.
  readVersion(database, file);
  // A commit is on the disk before it is acknowledged; what is deleted is overwritten, since it may be personal.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
    database.exec(`PRAGMA ${pragma}`);
  }
  migrate(database, file);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Changes that wait in the file beside an empty or missing one are all that is left of a store: SQLite would throw them
 * away and begin anew.
 */
function checkLeftovers(file: string): void {
  // In this order, since another process may be making the store at this moment.
  if (sizeOf(`${file}-wal`) === 0 || sizeOf(file) > 0) return;
  throw new StoreError('corrupt', file, `it is empty or missing, while ${file}-wal still holds changes`);
}

/**
 * Makes a folder and those above it, for nobody but the account that she runs as. One by one, since Node's own
 * `recursive` never returns where a folder takes none, below `/proc` for instance.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

function openDatabase(file: string): DatabaseSync {
  // Nobody but the account that she runs as may read what people chose; SQLite's other files follow this one.
  makeFolder(dirname(file));
  checkLeftovers(file);
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    setUp(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite numbers its parameters `?1`, where PostgreSQL writes `$1`. */
function prepare(database: DatabaseSync, prepared: Map<string, StatementSync>, sql: string): StatementSync {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  const statement = database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'));
  prepared.set(sql, statement);
  return statement;
}

/**
 * Opens the file, makes it where there is none, and brings its schema up to date.
 * @throws {StoreError} and leaves a file that it can't use untouched
 */
export function openSqliteFile(file: string): SqliteFile {
  const prepared = new Map<string, StatementSync>();
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw explain(error, file);
    }
  };
  const database = guard(() => openDatabase(file));
  const runOne = ({ sql, parameters = [] }: Statement): Row[] =>
    prepare(database, prepared, sql).all(...(parameters as SQLInputValue[]));
  return {
    run: (statements) =>
      guard(() =>
        statements.length === 1 ? statements.map(runOne) : transact(database, () => statements.map(runOne)),
      ),
    close: () => database.close(),
  };
}
