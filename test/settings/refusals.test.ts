import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_NAME, openStore } from '../../src/settings/index.ts';
import { NEUTRAL, ROOT, startProgram } from '../program.ts';
import { startPostgres, type PostgresServer } from '../../src/tools/bench/postgres-server.ts';

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technyan-refusals-'));
  chmodSync(folder, 0o755);
  server = await startPostgres();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.remove();
});

/** A folder of its own with something in the place of the store. */
function makeFolder(name: string, content?: string): string {
  const dataDir = join(folder, name);
  mkdirSync(dataDir);
  if (content !== undefined) writeFileSync(join(dataDir, FILE_NAME), content);
  return dataDir;
}

async function makeStore(name: string): Promise<string> {
  const dataDir = makeFolder(name);
  const store = await openStore({ dataDir });
  for (let count = 0; count < 2_000; count++) {
    await store.changeSettings({ kind: 'person', id: String(count) }, { language: 'en' });
  }
  await store.close();
  return dataDir;
}

/** The bot with a token that Discord would refuse: it never gets that far. */
const start = (variables: Record<string, string>) =>
  startProgram({
    DISCORD_TOKEN: 'token',
    DISCORD_API_URL: 'http://127.0.0.1:9',
    DEFAULT_LANGUAGE: 'en',
    ...variables,
  });

describe('a file that she can’t use is left as it is', () => {
  test('where it is no database', async () => {
    const dataDir = makeFolder('notes', 'my shopping list\n'.repeat(1_000));
    const { code, stderr } = await start({ DATA_DIR: dataDir }).ended;
    expect(code).toBe(65);
    expect(stderr).toContain(join(dataDir, FILE_NAME));
    expect(stderr).toContain('backup');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(join(dataDir, FILE_NAME), 'utf8')).toMatch(/^(?:my shopping list\n){1000}$/);
  });

  test('where half of it is gone', async () => {
    const dataDir = await makeStore('half');
    const file = join(dataDir, FILE_NAME);
    truncateSync(file, readFileSync(file).length / 2);
    const before = readFileSync(file);
    await expect(openStore({ dataDir })).rejects.toMatchObject({ kind: 'corrupt', place: file });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('where a page of it was overwritten', async () => {
    const dataDir = await makeStore('scribbled');
    const file = join(dataDir, FILE_NAME);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096, 3 * 4_096);
    writeFileSync(file, bytes);
    await expect(openStore({ dataDir })).rejects.toMatchObject({ kind: 'corrupt' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test.each([
    ['missing', (file: string) => rmSync(file)],
    ['emptied', (file: string) => truncateSync(file)],
  ])('where it is %s, and only the log beside it still holds changes', async (name, spoil) => {
    const dataDir = makeFolder(name);
    const file = join(dataDir, FILE_NAME);
    const log = `${file}-wal`;
    const store = await openStore({ dataDir });
    await store.changeSettings({ kind: 'person', id: '1' }, { language: 'en' });
    const bytes = readFileSync(log);
    await store.close();
    spoil(file);
    writeFileSync(log, bytes);
    await expect(openStore({ dataDir })).rejects.toMatchObject({ kind: 'corrupt', place: file });
    expect(readFileSync(log).equals(bytes)).toBe(true);
  });
});

test('what a person has deleted is on the disk no more, though she goes on', async () => {
  const dataDir = makeFolder('forgotten');
  const store = await openStore({ dataDir });
  const id = '987654321098765432';
  const holdsId = () => readdirSync(dataDir).some((name) => readFileSync(join(dataDir, name)).includes(id));
  await store.changeSettings({ kind: 'person', id }, { language: 'en' });
  await store.giveFeedback({ personId: id, code: 'code', thumb: 'up' }, Date.now());
  await store.keepConversation({ key: `1:${id}`, personId: id, value: '{}', expiresAt: Date.now() + 60_000 });
  expect(holdsId()).toBe(true);
  await store.forgetPerson(id);
  expect(holdsId()).toBe(false);
  await store.close();
});

describe('a place where she may not write is refused', () => {
  test('where it is a file: she ends with 73', async () => {
    const dataDir = join(makeFolder('file', 'something'), FILE_NAME);
    const { code, stderr } = await start({ DATA_DIR: dataDir }).ended;
    expect(code).toBe(73);
    expect(stderr).toContain(dataDir);
    expect(stderr).toContain('DATA_DIR');
  });

  test.runIf(existsSync('/proc/self'))('where no folder can be made: she ends with 73', async () => {
    const { code, stderr } = await start({ DATA_DIR: '/proc/nope/deeper' }).ended;
    expect(code).toBe(73);
    expect(stderr).toContain('/proc/nope/deeper');
  });

  test('where folder and file are to be read only', async () => {
    const dataDir = await makeStore('read-only');
    chmodSync(join(dataDir, FILE_NAME), 0o444);
    chmodSync(dataDir, 0o555);
    const outcome = await openAsNobody(dataDir);
    chmodSync(dataDir, 0o755);
    expect(outcome).toBe('unwritable');
  });
});

/** Root may write everywhere, so another account has to try; whoever isn't root tries by itself. */
async function openAsNobody(dataDir: string): Promise<string> {
  const code = `
    import { openSqliteFile } from ${JSON.stringify(join(ROOT, 'src/settings/sqlite-file.ts'))};
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
    try { openSqliteFile(${JSON.stringify(join(dataDir, FILE_NAME))}); console.log('opened'); }
    catch (error) { console.log(error.kind ?? error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ...NEUTRAL },
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return said.trim();
}

describe('a database server that refuses her ends the start with 77, and her password isn’t repeated', () => {
  test.each([
    ['the password', () => server.url('postgres', 'wr0ng-p@ss')],
    ['the database’s name', () => server.url('nowhere', server.password)],
  ])('for %s', async (_, url) => {
    const { code, stderr } = await start({ DATABASE_URL: url(), LOG_LEVEL: 'debug' }).ended;
    expect(code).toBe(77);
    expect(stderr).toContain(`127.0.0.1:${server.port}`);
    expect(stderr).toContain('DATABASE_URL');
    for (const secret of ['wr0ng', 'p%40ss', 'p@ss']) expect(stderr).not.toContain(secret);
  });
});

test('the log says in which file settings are kept', async () => {
  const dataDir = makeFolder('kept');
  const { stderr } = await start({ DATA_DIR: dataDir }).ended;
  expect(stderr).toContain(`INFO settings are kept {"place":"${join(dataDir, FILE_NAME)}"}`);
});

test('a database server that can’t be reached is logged once, with the remedy, and she goes on', async () => {
  const url = 'postgres://technyan:h%2Adden-pass@127.0.0.1:9/technyan';
  const { says, ended, child } = start({ DATABASE_URL: url, LOG_LEVEL: 'debug' });
  await says('settings can’t be saved');
  // Discord can't be reached either, and that is what ends her.
  child.kill('SIGTERM');
  const { stderr } = await ended;
  expect(stderr.split('settings can’t be saved')).toHaveLength(2);
  expect(stderr).toContain('INFO settings are kept {"place":"postgres://127.0.0.1:9/technyan"}');
  expect(stderr).toContain('postgres://127.0.0.1:9/technyan');
  expect(stderr).toContain('See whether the database server is running');
  expect(stderr).not.toMatch(/can’t be saved.*"stack"/);
  for (const secret of ['h%2Adden-pass', 'h*dden-pass']) expect(stderr).not.toContain(secret);
});
