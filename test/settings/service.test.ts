import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSettings, openStore, type News, type Settings } from '../../src/settings/index.ts';
import { openSqlite } from '../../src/settings/sqlite.ts';
import { createStore } from '../../src/settings/store.ts';
import { layLine, type Line } from './line.ts';
import { startPostgres, type PostgresServer } from '../../src/tools/bench/postgres-server.ts';

const PERSON = { kind: 'person', id: '100' } as const;
const OTHER = { kind: 'person', id: '101' } as const;
/** A deadline for a busy machine: whatever is waited for is noticed at once. */
const SOON = { timeout: 20_000, interval: 20 };

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technyan-service-'));
  server = await startPostgres();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.remove();
});

let news: News[];
let opened: Settings[];
beforeEach(() => {
  news = [];
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((each) => each.close()));
});

async function open(databaseUrl: string | undefined, keepUnanswered = false): Promise<Settings> {
  const store = await openStore({ dataDir: join(folder, 'data'), databaseUrl });
  const settings = createSettings({ store, keepUnanswered, tell: (each) => news.push(each) });
  opened.push(settings);
  return settings;
}

const heard = (kind: News['kind']) => vi.waitUntil(() => news.find((each) => each.kind === kind), SOON);

describe('a setting', () => {
  test('is read from memory without waiting, once it was looked at', async () => {
    const settings = await open(undefined);
    expect(settings.read(PERSON)).toBeInstanceOf(Promise);
    await settings.read(PERSON);
    expect(settings.read(PERSON)).toEqual({});
    await settings.change(PERSON, { language: 'en' });
    expect(settings.read(PERSON)).toEqual({ language: 'en' });
  });

  test('doesn’t come back by what was still being written when the person was forgotten', async () => {
    const settings = await open(await server.createDatabase());
    const { id: personId } = PERSON;
    for (const key of Array.from({ length: 20 }, (_, index) => `${index}:${personId}`))
      settings.keepConversation({ key, personId, value: '{}', expiresAt: Date.now() + 60_000 });
    void settings.change(PERSON, { language: 'en' });
    expect(await settings.readPerson(personId)).toMatchObject({ value: { conversations: 20 } });
    settings.keepConversation({ key: '20', personId, value: '{}', expiresAt: Date.now() + 60_000 });
    void settings.change(PERSON, { language: 'ja' });
    await settings.forgetPerson(personId);
    expect(await settings.readPerson(personId)).toEqual({
      ok: true,
      value: { settings: {}, feedback: 0, conversations: 0 },
    });
  });

  test('is gone from memory too when the person is forgotten', async () => {
    const settings = await open(undefined);
    await settings.change(PERSON, { language: 'en' });
    expect(await settings.forgetPerson(PERSON.id)).toEqual({ ok: true, value: undefined });
    expect(await settings.read(PERSON)).toEqual({});
  });
});

describe('a question that she couldn’t answer', () => {
  test.each([
    [true, [{ text: 'kept true', count: 1 }]],
    [false, []],
  ])('is kept only if that is switched on: %s', async (keepUnanswered, kept) => {
    const databaseUrl = await server.createDatabase();
    const settings = await open(databaseUrl, keepUnanswered);
    settings.noteUnanswered(`kept ${keepUnanswered}`);
    await settings.close();
    opened.length = 0;
    const store = await openStore({ dataDir: '', databaseUrl });
    expect(await store.listUnanswered(10, Date.now())).toEqual(kept);
    await store.close();
  });
});

describe('two processes on one PostgreSQL', () => {
  test('see each other’s changes, also of what is in memory', async () => {
    const url = await server.createDatabase();
    const [one, other] = [await open(url), await open(url)];
    expect(await other.read(PERSON)).toEqual({});
    await one.change(PERSON, { language: 'en' });
    await expect.poll(async () => (await other.read(PERSON)).language, SOON).toBe('en');
    await other.change(PERSON, { language: 'ja' });
    await expect.poll(async () => (await one.read(PERSON)).language, SOON).toBe('ja');
    await one.forgetPerson(PERSON.id);
    await expect.poll(async () => (await other.read(PERSON)).language, SOON).toBe(undefined);
  });
});

describe('while the database is slow', () => {
  let line: Line;
  afterEach(async () => {
    line.thaw();
    await Promise.all(opened.map((each) => each.close()));
    opened.length = 0;
    await line.close();
  });

  /** a database that is reached by the wire */
  async function layLineToDatabase(): Promise<string> {
    const url = new URL(await server.createDatabase());
    line = await layLine(Number(url.port));
    url.port = String(line.port);
    return url.href;
  }

  test('what is in memory counts, and the rest as never chosen, before the database says anything', async () => {
    const settings = await open(await layLineToDatabase());
    await settings.change(PERSON, { language: 'en' });
    line.freeze();
    expect(settings.read(PERSON)).toEqual({ language: 'en' });
    expect(await settings.read(OTHER)).toEqual({});
    expect(await settings.readConversation('nothing')).toBeUndefined();
  });

  test('a setting that comes late is in memory for the next time', async () => {
    const url = await layLineToDatabase();
    const settings = await open(url);
    const other = await open(url);
    await other.change(PERSON, { language: 'en' });
    await settings.readPerson('0');
    line.freeze();
    expect(await settings.read(PERSON)).toEqual({});
    line.thaw();
    await vi.waitUntil(() => !(settings.read(PERSON) instanceof Promise), SOON);
    expect(settings.read(PERSON)).toEqual({ language: 'en' });
  });

  test('nobody waits a second time for a setting that is late', async () => {
    const settings = await open(await layLineToDatabase());
    await settings.readPerson('0');
    line.freeze();
    expect(await settings.read(PERSON)).toEqual({});
    const { promise: tick, resolve } = Promise.withResolvers<string>();
    setImmediate(resolve, 'after the next tick');
    expect(await Promise.race([settings.read(PERSON), tick])).toEqual({});
  });

  test('a change that doesn’t get through is told to be unsaved, and the log hears of it once', async () => {
    const settings = await open(await layLineToDatabase());
    await settings.readPerson('0');
    line.freeze();
    expect(await settings.change(PERSON, { language: 'ja' })).toEqual({ ok: false });
    expect(await settings.change(OTHER, { language: 'ja' })).toEqual({ ok: false });
    expect(news).toMatchObject([{ kind: 'trouble', error: { name: 'LateError' } }]);
    line.thaw();
    await heard('recovered');
    expect(news).toHaveLength(2);
  });
});

test('a database that says nothing any more doesn’t hold up the end', async () => {
  const url = new URL(await server.createDatabase());
  const line = await layLine(Number(url.port));
  url.port = String(line.port);
  const store = await openStore({ dataDir: '', databaseUrl: url.href });
  const settings = createSettings({ store, keepUnanswered: false, tell: () => undefined });
  await settings.readPerson('0');
  line.freeze();
  settings.leaveServer('1');
  await expect(settings.close()).resolves.toBeUndefined();
  await line.close();
});

describe('while the database is away', () => {
  test('she goes on with what is in memory, says it once, and recovers by herself', async () => {
    const settings = await open(await server.createDatabase());
    await settings.change(PERSON, { language: 'en' });
    await server.stop();
    expect(await settings.change(PERSON, { language: 'ja' })).toEqual({ ok: false });
    expect(await settings.change(OTHER, { language: 'ja' })).toEqual({ ok: false });
    expect(await settings.read(PERSON)).toEqual({ language: 'en' });
    expect(await settings.read(OTHER)).toEqual({});
    expect(await settings.readPerson(PERSON.id)).toEqual({ ok: false });
    expect(news).toMatchObject([{ kind: 'trouble', problem: 'unreachable' }]);
    await server.start();
    await heard('recovered');
    expect(await settings.change(PERSON, { language: 'ja' })).toMatchObject({ ok: true });
    expect(news.map(({ kind }) => kind)).toEqual(['trouble', 'recovered']);
  });

  test('a server that goes down in the middle of many changes ends none but these', async () => {
    const settings = await open(await server.createDatabase());
    const write = async (writer: number): Promise<void> => {
      const person = { kind: 'person', id: String(writer) } as const;
      while ((await settings.change(person, { language: 'en' })).ok);
    };
    const writers = Array.from({ length: 20 }, (_, writer) => write(writer));
    await settings.change(PERSON, { language: 'en' });
    await server.stop();
    await Promise.all(writers);
    await server.start();
    await heard('recovered');
    expect(await settings.change(PERSON, { language: 'ja' })).toMatchObject({ ok: true });
  });

  test('she starts all the same, and makes her tables when it comes', async () => {
    const url = await server.createDatabase();
    await server.stop();
    const settings = await open(url);
    expect(await settings.read(PERSON)).toEqual({});
    expect(await settings.change(PERSON, { language: 'en' })).toEqual({ ok: false });
    await server.start();
    await heard('recovered');
    expect(await settings.change(PERSON, { language: 'en' })).toMatchObject({ ok: true });
  });

  test('what another process changed meanwhile is seen afterwards', async () => {
    const url = await server.createDatabase();
    const [one, other] = [await open(url), await open(url)];
    await one.read(PERSON);
    await server.stop();
    await server.start();
    await vi.waitUntil(async () => (await other.change(PERSON, { language: 'en' })).ok, SOON);
    await expect.poll(async () => (await one.read(PERSON)).language, SOON).toBe('en');
    await other.change(PERSON, { language: 'ja' });
    await expect.poll(async () => (await one.read(PERSON)).language, SOON).toBe('ja');
  });
});

describe('while the disk is full', () => {
  test('nothing more is saved, what was saved is read, and there is room again once there is', async () => {
    const database = await openSqlite(join(folder, 'full', 'technyan.db'));
    const settings = createSettings({
      store: createStore(database),
      keepUnanswered: false,
      tell: (each) => news.push(each),
    });
    opened.push(settings);
    await settings.change(PERSON, { language: 'en' });
    const [[pages]] = (await database.run([{ sql: 'PRAGMA page_count' }])) as [[{ page_count: number }]];
    // SQLite's own limit of a file's size: what it answers is the same as for a full disk.
    await database.run([{ sql: `PRAGMA max_page_count = ${pages.page_count}` }]);
    const channels = Array.from({ length: 5_000 }, (_, index) => String(index));
    const server = { kind: 'server', id: '1' } as const;
    expect(await settings.change(server, { answersIn: channels })).toEqual({ ok: false });
    expect(news).toMatchObject([{ kind: 'trouble', problem: 'full' }]);
    expect(await settings.read(server)).toEqual({});
    expect(await settings.readPerson(PERSON.id)).toMatchObject({ value: { settings: { language: 'en' } } });
    await database.run([{ sql: 'PRAGMA max_page_count = 1000000' }]);
    expect(await settings.change(server, { answersIn: channels })).toMatchObject({ ok: true });
    await heard('recovered');
  });
});
