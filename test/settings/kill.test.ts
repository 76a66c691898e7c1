import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type StorePlace } from '../../src/settings/index.ts';
import { startPostgres, type PostgresServer } from '../../src/tools/bench/postgres-server.ts';

const WRITER = join(import.meta.dirname, 'writer.ts');

/** Lets a process write until it has had so many acknowledged, and kills it in the middle of what it does. */
async function writeAndKill({ dataDir, databaseUrl }: StorePlace, enough: number): Promise<number> {
  const args = databaseUrl === undefined ? [dataDir] : [dataDir, databaseUrl];
  const child = spawn(process.execPath, [WRITER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    if (written.split('\n').length > enough) child.kill('SIGKILL');
  });
  await closed;
  // A line that the kill cut short was no acknowledgement.
  return Number(written.split('\n').at(-2));
}

/** What was acknowledged and isn't there. */
async function findLost(place: StorePlace, acknowledged: number): Promise<string[]> {
  const store = await openStore(place);
  const lost: string[] = [];
  for (let count = 1; count <= acknowledged; count++) {
    const { language } = await store.readSettings({ kind: 'person', id: String(count) });
    if (language !== (count % 2 === 0 ? 'ja' : 'en')) lost.push(`person ${count}`);
  }
  const { cooldownSeconds = 0 } = await store.readSettings({ kind: 'server', id: '1' });
  if (cooldownSeconds < acknowledged) lost.push('server');
  await store.close();
  return lost;
}

describe('after kill -9 in the middle of writing, every acknowledged setting is there', () => {
  let folder: string;
  let server: PostgresServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'technyan-kill-'));
    server = await startPostgres();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await server.remove();
  });

  test.each([1, 40, 300])('in the embedded store, killed after %i', async (enough) => {
    const place = { dataDir: join(folder, String(enough)) };
    const acknowledged = await writeAndKill(place, enough);
    expect(acknowledged).toBeGreaterThanOrEqual(enough);
    expect(await findLost(place, acknowledged)).toEqual([]);
  });

  test.each([1, 300])('in PostgreSQL, killed after %i', async (enough) => {
    const place = { dataDir: '', databaseUrl: await server.createDatabase() };
    const acknowledged = await writeAndKill(place, enough);
    expect(acknowledged).toBeGreaterThanOrEqual(enough);
    expect(await findLost(place, acknowledged)).toEqual([]);
  });
});
