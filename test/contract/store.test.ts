import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openStore } from '../../src/settings/index.ts';
import { startPostgres } from '../../src/tools/bench/postgres-server.ts';
import { testStore } from './store.ts';

describe('the embedded store', () => {
  testStore(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'technyan-store-'));
    let places = 0;
    return {
      async newPlace() {
        const dataDir = join(folder, String(++places), 'data');
        return () => openStore({ dataDir });
      },
      remove: async () => rmSync(folder, { recursive: true }),
    };
  });
});

describe('the PostgreSQL store', () => {
  testStore(async () => {
    const server = await startPostgres();
    return {
      async newPlace() {
        const databaseUrl = await server.createDatabase();
        return () => openStore({ dataDir: '', databaseUrl });
      },
      remove: () => server.remove(),
    };
  });
});
