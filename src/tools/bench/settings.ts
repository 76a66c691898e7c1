import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createSettings, openStore, type Store, type StorePlace } from '../../settings/index.ts';
import { quantile } from '../evaluation.ts';
import { startPostgres } from './postgres-server.ts';
import { showTargets, type Target } from './targets.ts';

/** How a store did. */
interface Measured {
  store: string;
  /** milliseconds for the three settings of a reply: the person's, the channel's, the server's */
  fromMemory: { median: number; p99: number };
  fromStore: { median: number; p99: number };
  /** acknowledged changes a second, one after the other and many at once */
  writesInTurn: number;
  writesAtOnce: number;
  /** milliseconds until another process sees a change; undefined where there is one process */
  seenElsewhere?: { median: number; p99: number };
}

const READS_FROM_MEMORY = 20_000;
const READS_FROM_STORE = 500;
const WARM_UP = 2_000;
const CHANGES_SEEN = 200;
const AT_ONCE = 50;
/** The most that a look-up from memory may add to a reply. */
const MOST_LOOK_UP_MS = 0.05;

const subjectsOf = (number: number) =>
  [
    { kind: 'person', id: `1${number}` },
    { kind: 'channel', id: `2${number}`, serverId: `3${number}` },
    { kind: 'server', id: `3${number}` },
  ] as const;

const sumUp = (times: number[]) => ({ median: quantile(times, 0.5), p99: quantile(times, 0.99) });

/** How long it takes each time until the settings of a reply are there. */
async function timeReads(count: number, read: (number: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < count; number++) {
    const start = performance.now();
    await read(number);
    times.push(performance.now() - start);
  }
  return times;
}

async function measureReads(store: Store): Promise<Pick<Measured, 'fromMemory' | 'fromStore'>> {
  const settings = createSettings({ store, keepUnanswered: false, tell: () => undefined });
  const read = (number: number) =>
    Promise.all(subjectsOf(number).map(async (subject) => settings.read(subject)));
  const fromStore = await timeReads(READS_FROM_STORE, read);
  const again = (number: number) => read(number % READS_FROM_STORE);
  await timeReads(WARM_UP, again);
  return { fromStore: sumUp(fromStore), fromMemory: sumUp(await timeReads(READS_FROM_MEMORY, again)) };
}

/** Changes a second, by so many writers that each wait for the acknowledgement before the next change. */
async function countWrites(store: Store, writers: number, forMs: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  const write = async (writer: number): Promise<void> => {
    while (performance.now() - start < forMs) {
      const subject = { kind: 'person', id: `${writer}-${done % 1_000}` } as const;
      await store.changeSettings(subject, { language: done % 2 === 0 ? 'ja' : 'en' });
      done++;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return done / ((performance.now() - start) / 1_000);
}

async function measureStore(name: string, place: StorePlace, forMs: number): Promise<Measured> {
  const store = await openStore(place);
  try {
    await countWrites(store, AT_ONCE, forMs / 4);
    return {
      store: name,
      ...(await measureReads(store)),
      writesInTurn: await countWrites(store, 1, forMs),
      writesAtOnce: await countWrites(store, AT_ONCE, forMs),
    };
  } finally {
    await store.close();
  }
}

/** From a change in one process until another one, which has the setting in memory, reads it changed. */
async function measureSight(place: StorePlace): Promise<{ median: number; p99: number }> {
  const [one, other] = await Promise.all([openStore(place), openStore(place)]);
  const settings = createSettings({ store: other, keepUnanswered: false, tell: () => undefined });
  const subject = { kind: 'person', id: 'seen' } as const;
  const times: number[] = [];
  for (let change = 0; change < CHANGES_SEEN; change++) {
    const language = change % 2 === 0 ? 'ja' : 'en';
    const start = performance.now();
    await one.changeSettings(subject, { language });
    while ((await settings.read(subject)).language !== language) await setImmediate();
    times.push(performance.now() - start);
  }
  await Promise.all([one.close(), settings.close()]);
  return sumUp(times);
}

async function measurePostgres(forMs: number): Promise<Measured> {
  // Its own settings for crashes, since that is what a write costs.
  const server = await startPostgres({ isSafe: true });
  try {
    const place = { dataDir: '', databaseUrl: await server.createDatabase() };
    const measured = await measureStore('PostgreSQL', place, forMs);
    return { ...measured, seenElsewhere: await measureSight(place) };
  } finally {
    await server.remove();
  }
}

const ms = (value: number): string => value.toFixed(value < 1 ? 4 : 2);
const count = (value: number): string => Math.round(value).toLocaleString('en');

function showSight({ seenElsewhere: seen }: Measured): string {
  return seen === undefined
    ? ''
    : `; seen by another process after: median ${ms(seen.median)} ms, p99 ${ms(seen.p99)} ms`;
}

function show(measured: Measured): string {
  const { store, fromMemory, fromStore, writesInTurn, writesAtOnce } = measured;
  return `${store.padEnd(12)}  look-up from memory: median ${ms(fromMemory.median)} ms, p99 ${ms(fromMemory.p99)} ms; from the store: median ${ms(fromStore.median)} ms, p99 ${ms(fromStore.p99)} ms
${' '.repeat(12)}  writes a second: ${count(writesInTurn)} in turn, ${count(writesAtOnce)} by ${AT_ONCE} at once${showSight(measured)}`;
}

function toTarget({ store, fromMemory }: Measured): Target {
  return {
    aim: `${store}: a look-up from memory adds at most ${MOST_LOOK_UP_MS} ms to a reply`,
    found: `median ${ms(fromMemory.median)} ms`,
    isMet: fromMemory.median <= MOST_LOOK_UP_MS,
  };
}

/**
 * Measures what settings add to a reply and how fast they are saved, in both stores, on this machine's disk.
 * @param forMs how long each kind of writing goes on
 * @returns lines to show
 */
export async function measureSettings(forMs: number): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'technyan-bench-'));
  try {
    const measured = [await measureStore('SQLite', { dataDir }, forMs), await measurePostgres(forMs)];
    return ['== settings ==', ...measured.map(show), ...showTargets(measured.map(toTarget))];
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}
