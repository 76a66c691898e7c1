import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_NAME, openStore } from '../../src/settings/index.ts';
import { createMeasuredTechnyan } from '../../src/tools/parts.ts';
import { startPostgres, type PostgresServer } from '../../src/tools/bench/postgres-server.ts';
import { runTool } from './tool.ts';

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technyan-unanswered-'));
  server = await startPostgres();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.remove();
});

const QUESTIONS = ['エヌビディアの本社はどこ', 'who will win the chip race', 'who will win the chip race'];
const LISTED =
  /^ {4}2 {2}who will win the chip race\n {7}[\w-]+ \(.+\)\n {4}1 {2}エヌビディアの本社はどこ\n {7}[\w-]+ \(.+\)\n$/;

describe.concurrent('npm run unanswered lists the most frequent first, each with the nearest fact', () => {
  test.each<[string, () => Promise<{ dataDir: string; databaseUrl?: string }>]>([
    ['from the embedded store', async () => ({ dataDir: join(folder, 'data') })],
    ['from PostgreSQL', async () => ({ dataDir: '', databaseUrl: await server.createDatabase() })],
  ])('%s', async (_, makePlace) => {
    const place = await makePlace();
    const store = await openStore(place);
    for (const text of QUESTIONS) await store.noteUnanswered(text, Date.now());
    await store.close();
    const { code, stdout, stderr } = await runTool('unanswered', [], '', {
      DATA_DIR: place.dataDir,
      DATABASE_URL: place.databaseUrl ?? '',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(LISTED);
  });
});

test('npm run unanswered -- --thumbs lists the replies that were liked least first', async () => {
  const dataDir = join(folder, 'thumbs');
  const { technyan } = createMeasuredTechnyan();
  const { code, text } = technyan.ask({ text: 'MicrosoftはAnthropicにいくら出資？' });
  const store = await openStore({ dataDir });
  await store.giveFeedback({ personId: '1', code: 'old', thumb: 'up' }, Date.now());
  for (const personId of ['1', '2']) await store.giveFeedback({ personId, code, thumb: 'down' }, Date.now());
  await store.close();
  const { stdout } = await runTool('unanswered', ['--thumbs'], '', { DATA_DIR: dataDir });
  expect(stdout).toBe(`2 down, 0 up  ${text}\n0 down, 1 up  (a reply of another version: old)\n`);
});

describe.concurrent('npm run unanswered', () => {
  test('says so where nothing is kept, and makes no store', async () => {
    const dataDir = join(folder, 'nothing');
    const { code, stdout, stderr } = await runTool('unanswered', [], '', { DATA_DIR: dataDir });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('KEEP_UNANSWERED is off');
    expect(existsSync(dataDir)).toBe(false);
  });

  test('ends with 64 on a bad limit', async () => {
    const { code, stderr } = await runTool('unanswered', ['--limit', '0']);
    expect(code).toBe(64);
    expect(stderr).toContain('Usage:');
  });

  test('ends with 74 and names the place where it can’t be read', async () => {
    writeFileSync(join(folder, FILE_NAME), 'no database');
    const { code, stderr } = await runTool('unanswered', [], '', { DATA_DIR: folder });
    expect(code).toBe(74);
    expect(stderr).toContain(join(folder, FILE_NAME));
  });
});
