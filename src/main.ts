import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSecrets, readConfig, type Config } from './config.ts';
import { createTechnyan } from './create.ts';
import type { News, ProblemKind, Settings, StoreError } from './settings/index.ts';
import { startConsole } from './surfaces/console.ts';
import { createLog, type Log } from './surfaces/discord/log.ts';
import type { Words } from './persona/words.ts';
import type { Ending } from './surfaces/discord/surface.ts';

/**
 * How the process ends, after BSD's sysexits: a supervisor can tell what needs a person from what may be tried again.
 * Anything else (1) is a bug.
 */
const EXIT_CODES = {
  stopped: 0,
  'bad-knowledge': 65,
  'intents-refused': 69,
  unreachable: 75,
  'connection-refused': 76,
  'token-refused': 77,
  'bad-config': 78,
  'store-corrupt': 65,
  'store-newer': 70,
  'store-unwritable': 73,
  'store-full': 74,
  'store-unreachable': 75,
  'store-refused': 77,
} as const satisfies Record<Ending | 'bad-knowledge' | 'bad-config' | `store-${ProblemKind}`, number>;

/** What an operator can do while she goes on without her store; it is tried again each second. */
const STORE_REMEDIES: Record<ProblemKind, string> = {
  corrupt: 'stop her and put a backup in its place',
  newer: 'update this process, since another one has brought the store to a newer version',
  unwritable: 'let the user that runs her write there, or see why the disk or the server is read-only',
  full: 'make room on its disk',
  refused: 'check the user, password, database and rights of DATABASE_URL, then start her again',
  unreachable:
    'see that the database server runs and can be reached, or that no other process holds the file',
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function fail(reason: keyof typeof EXIT_CODES, lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(EXIT_CODES[reason]);
}

function loadConfig(): Config {
  const outcome = readConfig(process.env, [process.cwd(), ROOT]);
  if (!outcome.ok) return fail('bad-config', outcome.problems);
  for (const hint of outcome.hints) console.error(hint);
  return outcome.config;
}

function loadParts({ defaultLanguage, voice }: Config): ReturnType<typeof createTechnyan> {
  try {
    return createTechnyan({ root: ROOT, defaultLanguage, voice });
  } catch (error) {
    return fail('bad-knowledge', [error instanceof Error ? error.message : String(error)]);
  }
}

function logNews(log: Log, news: News): void {
  if (news.kind === 'recovered') return log('info', 'settings can be saved again');
  const { problem, place, error } = news;
  if (problem === undefined) return log('error', 'settings can’t be saved', { error });
  const { detail } = error as StoreError;
  log('error', `settings can’t be saved: ${STORE_REMEDIES[problem]}`, { problem, place, detail });
}

async function loadSettings(
  { dataDir, databaseUrl, keepUnanswered, defaultLanguage }: Config,
  words: Words,
  log: Log,
): Promise<Settings> {
  // Loaded here, since the terminal chat stores nothing.
  const { createSettings, describePlace, openStore, StoreError } = await import('./settings/index.ts');
  const storePlace = { dataDir: resolve(ROOT, dataDir), databaseUrl };
  try {
    const store = await openStore(storePlace);
    log('info', 'settings are kept', { place: describePlace(storePlace) });
    return createSettings({ store, keepUnanswered, tell: (news) => logNews(log, news) });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { kind, place, detail } = error;
    return fail(`store-${kind}`, [words.say(defaultLanguage, `settings:problem.${kind}`, { place, detail })]);
  }
}

async function runDiscord(
  config: Config,
  token: string,
  parts: ReturnType<typeof createTechnyan>,
): Promise<never> {
  const log = createLog(config.logLevel, listSecrets(config));
  const settings = await loadSettings(config, parts.words, log);
  // Loaded here, since the terminal chat would only wait for discord.js.
  const { startDiscord } = await import('./surfaces/discord/surface.ts');
  const surface = startDiscord({
    ...parts,
    settings,
    defaultLanguage: config.defaultLanguage,
    log,
    token,
    guildId: config.discordGuildId,
    apiUrl: config.discordApiUrl,
    warmsPictures: true,
  });
  process.on('unhandledRejection', (error) => log('error', 'unhandled rejection', { error }));
  process.once('SIGTERM', () => void surface.stop());
  process.once('SIGINT', () => void surface.stop());
  const ending = await surface.ended;
  await settings.close();
  const lines =
    ending === 'stopped' ? [] : [parts.words.say(config.defaultLanguage, `discord:ending.${ending}`)];
  return fail(ending, lines);
}

const config = loadConfig();
const parts = loadParts(config);
if (config.discordToken !== undefined) await runDiscord(config, config.discordToken, parts);
console.error(parts.words.say(config.defaultLanguage, 'discord:start.noToken'));
await startConsole({ ...parts, defaultLanguage: config.defaultLanguage });
