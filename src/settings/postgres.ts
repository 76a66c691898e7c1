import { Pool, types, type ClientBase, type ClientConfig } from 'pg';
import type { Database, Dialect, Row, Statement } from './database.ts';
import { MIGRATIONS, migrationFrom } from './migrations.ts';
import { listenForChanges } from './postgres-listener.ts';
import { StoreError, type ProblemKind } from './problem.ts';

const CONNECTIONS = 5;
const CONNECT_WITHIN_MS = 3_000;
const STATEMENT_WITHIN_MS = 5_000;
/** A little longer than the server's own limit, for a server that says nothing at all. */
const ANSWER_WITHIN_MS = 6_000;
/** Any number, as long as it is ours: migrations of two processes wait for each other by it. */
const MIGRATION_LOCK = 7_283_946_105;

const POSTGRES: Dialect = {
  name: 'postgres',
  withoutNulls: (parameter) => `jsonb_strip_nulls(${parameter}::jsonb)`,
  merge: (column, parameter) => `jsonb_strip_nulls(${column} || ${parameter}::jsonb)`,
};

/** SQLSTATE codes and classes, longest first. */
const KINDS: readonly [string, ProblemKind][] = [
  ['28', 'refused'], // wrong password, unknown role
  ['3D', 'refused'], // no such database
  ['42501', 'refused'], // no right to create or write tables
  ['25006', 'unwritable'], // a read-only server
  ['53100', 'full'],
  ['XX001', 'corrupt'],
  ['XX002', 'corrupt'],
  ['08', 'unreachable'],
  ['53', 'unreachable'], // too many connections
  ['55', 'unreachable'],
  ['57', 'unreachable'], // stopped, or too slow
  ['40', 'unreachable'], // a deadlock or a clash: the next try may work
];

/** A database that says nothing has no code of its own; a bug in a statement has one of class 42, 22 or 23. */
function kindOf(error: unknown): ProblemKind | undefined {
  const { code = '' } = error as { code?: string };
  const known = KINDS.find(([start]) => code.startsWith(start))?.[1];
  if (known !== undefined) return known;
  return /^[0-9A-Z]{5}$/.test(code) ? undefined : 'unreachable';
}

/** The server's failure as a `StoreError`; anything else, a bug in a statement above all, as it is. */
function explain(error: unknown, place: string): unknown {
  if (error instanceof StoreError) return error;
  const kind = kindOf(error);
  return kind === undefined ? error : new StoreError(kind, place, (error as Error).message);
}

/** The server and the database, without user, password and options. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

/** PostgreSQL's type of `BIGINT`, which comes as a number: counts and times fit. */
const INT8 = 20;
const TYPES: ClientConfig['types'] = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === INT8 ? Number : types.getTypeParser(type, format),
};

async function transact<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // Where the connection is lost, so is the transaction, and the first error tells more.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** How many steps the database has had. A user without the right to make tables may still use one that is up to date. */
async function readVersion(client: ClientBase): Promise<number> {
  const { rows: tables } = await client.query<Row>("SELECT to_regclass('technyan_schema') AS found");
  if (tables[0]?.['found'] === null) {
    await client.query('CREATE TABLE technyan_schema (version BIGINT NOT NULL)');
  }
  const { rows } = await client.query<{ version: number }>('SELECT version FROM technyan_schema');
  return rows[0]?.version ?? 0;
}

/** Brings the schema up to date, one process after the other. A newer one stays as it is. */
async function migrate(client: ClientBase, place: string): Promise<void> {
  await transact(client, async () => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const version = await readVersion(client);
    if (version > MIGRATIONS.length) {
      throw new StoreError('newer', place, `schema ${version}, this version knows ${MIGRATIONS.length}`);
    }
    if (version === MIGRATIONS.length) return;
    for (let step = version; step < MIGRATIONS.length; step++) {
      for (const sql of migrationFrom(step, POSTGRES)) await client.query(sql);
    }
    await client.query('DELETE FROM technyan_schema');
    await client.query('INSERT INTO technyan_schema VALUES ($1)', [MIGRATIONS.length]);
  });
}

async function runAll(client: ClientBase, statements: readonly Statement[]): Promise<Row[][]> {
  const rows: Row[][] = [];
  for (const { sql, parameters = [] } of statements) {
    rows.push((await client.query<Row>(sql, [...parameters])).rows);
  }
  return rows;
}

/** Runs work on a connection of the pool; one that failed isn't used again, since an answer may still be on its way. */
async function withClient<Result>(
  pool: Pool,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failed = true;
  try {
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    client.release(failed);
  }
}

function settingsOf(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'technyan',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: STATEMENT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    keepAlive: true,
    types: TYPES,
  };
}

/**
 * Uses a PostgreSQL server. It isn't reached before the first statement, and its schema is brought up to date then;
 * while it can't be reached each statement tries again.
 * @param url `postgres://user:password@host:port/database?options`
 */
export function openPostgres(url: string): Database {
  const place = placeOf(url);
  const pool = new Pool({ ...settingsOf(url), max: CONNECTIONS });
  // A connection that breaks while no statement waits for it is replaced, and the next statement says what is wrong.
  // Without a listener the error would end the process: the pool's is for idle ones, the other for those in use.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const listener = listenForChanges(settingsOf(url));

  let migrated: Promise<void> | undefined;
  const bringUpToDate = (): Promise<void> =>
    (migrated ??= withClient(pool, (client) => migrate(client, place)).catch((error: unknown) => {
      migrated = undefined;
      throw error;
    }));

  return {
    dialect: POSTGRES,
    async run(statements) {
      try {
        await bringUpToDate();
        return await withClient(pool, (client) =>
          statements.length === 1
            ? runAll(client, statements)
            : transact(client, () => runAll(client, statements)),
        );
      } catch (error) {
        throw explain(error, place);
      }
    },
    onChange: (hear) => listener.onChange(hear),
    async close() {
      await listener.close();
      await pool.end();
    },
  };
}
