import { Client, type ClientConfig } from 'pg';
import type { Change } from './types.ts';

const CHANNEL = 'technyan_settings';
const AGAIN_AFTER_MS = 500;
/** A connection that is dead without a word would otherwise look like one on which nothing happens. */
const HEARTBEAT_MS = 5_000;

/** Hears of changes that any process made to the settings. */
export interface ChangeListener {
  onChange(listener: (change: Change) => void): void;
  close(): Promise<void>;
}

/** A notice reads `kind:id`. */
function parseChange(payload = ''): Change {
  const [kind, id] = payload.split(':', 2);
  const isKnown = kind === 'person' || kind === 'channel' || kind === 'server';
  return id !== undefined && isKnown ? { kind, id } : 'all';
}

/** Stays on one connection until that breaks. */
async function listenOnce(client: Client, tell: (change: Change) => void): Promise<void> {
  const broken = Promise.withResolvers<void>();
  client.on('error', () => broken.resolve());
  client.on('end', () => broken.resolve());
  client.on('notification', ({ payload }) => tell(parseChange(payload)));
  // The promise of a connection that is closed while it is being made never settles.
  await Promise.race([client.connect(), broken.promise]);
  await client.query(`LISTEN ${CHANNEL}`);
  // What happened before this connection went unnoticed.
  tell('all');
  const heartbeat = setInterval(() => {
    client.query('SELECT 1').catch(() => broken.resolve());
  }, HEARTBEAT_MS);
  await broken.promise;
  clearInterval(heartbeat);
}

/** Resolves after so many milliseconds, or as soon as the listener is closed. */
async function pause(ms: number, closing: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  closing.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}

/** Listens, again and again where the connection breaks or can't be had, until it is closed. */
export function listenForChanges(settings: ClientConfig): ChangeListener {
  const listeners: ((change: Change) => void)[] = [];
  const tell = (change: Change): void => listeners.forEach((listener) => listener(change));
  const closing = new AbortController();
  let current: Client | undefined;

  async function listen(): Promise<void> {
    while (!closing.signal.aborted) {
      current = new Client(settings);
      // Whatever is wrong with the server is reported by the statements that need it.
      await listenOnce(current, tell).catch(() => undefined);
      await current.end().catch(() => undefined);
      if (!closing.signal.aborted) await pause(AGAIN_AFTER_MS, closing.signal);
    }
  }

  const ended = listen();
  return {
    onChange: (listener) => void listeners.push(listener),
    async close() {
      closing.abort();
      await current?.end().catch(() => undefined);
      await ended;
    },
  };
}
