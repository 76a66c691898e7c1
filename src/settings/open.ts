import { join } from 'node:path';
import { openPostgres, placeOf } from './postgres.ts';
import { StoreError } from './problem.ts';
import { openSqlite } from './sqlite.ts';
import { createStore } from './store.ts';
import type { Store } from './types.ts';

/** Where things are remembered. */
export interface StorePlace {
  /** absolute path of the embedded store's folder */
  dataDir: string;
  /** a PostgreSQL server instead, for more than one process */
  databaseUrl?: string | undefined;
}

/** The embedded store's file. */
export const FILE_NAME = 'technyan.db';

/** The file, or the server and database, as a log may show it: no user, no password. */
export function describePlace({ dataDir, databaseUrl }: StorePlace): string {
  return databaseUrl === undefined ? join(dataDir, FILE_NAME) : placeOf(databaseUrl);
}

const mayPass = (error: unknown): boolean => error instanceof StoreError && error.kind === 'unreachable';

/**
 * Opens the store and brings its schema up to date.
 * A server that can't be reached is no reason to fail: the store works as soon as it can.
 * @throws {StoreError} for all that doesn't pass by itself
 */
export async function openStore({ dataDir, databaseUrl }: StorePlace): Promise<Store> {
  const database =
    databaseUrl === undefined ? await openSqlite(join(dataDir, FILE_NAME)) : openPostgres(databaseUrl);
  const store = createStore(database);
  try {
    await store.check(Date.now());
  } catch (error) {
    if (databaseUrl !== undefined && mayPass(error)) return store;
    await store.close();
    throw error;
  }
  return store;
}
