import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_NAME, openStore, type Store } from '../../src/settings/index.ts';
import { MIGRATIONS, migrationFrom } from '../../src/settings/migrations.ts';
import { startPostgres, type PostgresServer } from '../../src/tools/bench/postgres-server.ts';

const PREVIOUS = MIGRATIONS.length - 1;
const ROWS = `INSERT INTO technyan_settings (kind, id, server_id, value) VALUES
  ('person', '100', NULL, '{"language":"en"}'), ('server', '1', '1', '{"voice":"off"}')`;
const UNUSED = { withoutNulls: () => '', merge: () => '' };

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technyan-migrations-'));
  server = await startPostgres();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.remove();
});

function previousStatements(name: 'sqlite' | 'postgres'): string[] {
  const steps = Array.from({ length: PREVIOUS }, (_, step) => migrationFrom(step, { name, ...UNUSED }));
  return [...steps.flat(), ROWS];
}

/** A file as an earlier or later version left it. */
function writeFile(name: string, version: number): string {
  const dataDir = join(folder, name);
  mkdirSync(dataDir);
  const database = new DatabaseSync(join(dataDir, FILE_NAME));
  for (const sql of previousStatements('sqlite')) database.exec(sql);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
  return dataDir;
}

async function writeDatabase(version: number): Promise<string> {
  const url = await server.createDatabase();
  const client = new Client(url);
  await client.connect();
  for (const sql of previousStatements('postgres')) await client.query(sql);
  await client.query('CREATE TABLE technyan_schema (version BIGINT NOT NULL)');
  await client.query('INSERT INTO technyan_schema VALUES ($1)', [version]);
  await client.end();
  return url;
}

async function expectComplete(store: Store): Promise<void> {
  expect(await store.readSettings({ kind: 'person', id: '100' })).toEqual({ language: 'en' });
  expect(await store.readSettings({ kind: 'server', id: '1' })).toEqual({ voice: 'off' });
  await store.noteUnanswered('new', 0);
  expect(await store.listUnanswered(1, 0)).toEqual([{ text: 'new', count: 1 }]);
}

describe('the previous schema is brought up to date without a loss', () => {
  test('in the embedded store', async () => {
    const place = { dataDir: writeFile('previous', PREVIOUS) };
    const store = await openStore(place);
    await expectComplete(store);
    await store.close();
    const again = await openStore(place);
    expect(await again.listUnanswered(1, 0)).toHaveLength(1);
    await again.close();
  });

  test('in PostgreSQL, by two at the same time', async () => {
    const place = { dataDir: '', databaseUrl: await writeDatabase(PREVIOUS) };
    const [one, other] = await Promise.all([openStore(place), openStore(place)]);
    await expectComplete(one);
    expect(await other.listUnanswered(1, 0)).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('a newer schema is refused and left as it is', () => {
  test('in the embedded store', async () => {
    const dataDir = writeFile('newer', MIGRATIONS.length + 1);
    const before = readFileSync(join(dataDir, FILE_NAME));
    await expect(openStore({ dataDir })).rejects.toMatchObject({
      kind: 'newer',
      place: join(dataDir, FILE_NAME),
      detail: `schema ${MIGRATIONS.length + 1}, this version knows ${MIGRATIONS.length}`,
    });
    expect(readFileSync(join(dataDir, FILE_NAME)).equals(before)).toBe(true);
  });

  test('in PostgreSQL', async () => {
    const databaseUrl = await writeDatabase(MIGRATIONS.length + 1);
    await expect(openStore({ dataDir: '', databaseUrl })).rejects.toMatchObject({ kind: 'newer' });
    const client = new Client(databaseUrl);
    await client.connect();
    const { rows } = await client.query('SELECT id FROM technyan_settings ORDER BY id');
    expect(rows).toEqual([{ id: '1' }, { id: '100' }]);
    await client.end();
  });
});

test('a step that breaks off leaves nothing of itself', async () => {
  const dataDir = writeFile('clash', PREVIOUS);
  const file = join(dataDir, FILE_NAME);
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE technyan_pulse (id TEXT)');
  database.close();
  await expect(openStore({ dataDir })).rejects.toThrow('technyan_pulse');
  const after = new DatabaseSync(file);
  expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: PREVIOUS });
  expect(after.prepare("SELECT name FROM sqlite_master WHERE name = 'technyan_feedback'").all()).toEqual([]);
  after.close();
});
