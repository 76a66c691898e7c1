import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSecrets, readConfig, type Config } from './config.ts';
import { createTechnyan, KEPT_FOLDER } from './create.ts';
import type { News, ProblemKind, Settings } from './settings/index.ts';
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
    return createTechnyan({ root: ROOT, defaultLanguage, voice, keptIn: join(ROOT, KEPT_FOLDER) });
  } catch (error) {
    return fail('bad-knowledge', [error instanceof Error ? error.message : String(error)]);
  }
}

type Explain = (kind: ProblemKind, where: { place: string; detail: string }) => string;

function logNews(log: Log, explain: Explain, news: News): void {
  if (news.kind === 'recovered') return log('info', 'settings can be saved again');
  const { problem, place = '', detail = '', error } = news;
  // An expected trouble needs its remedy, a bug its stack.
  const context = problem
    ? { problem, place, detail, remedy: explain(problem, { place, detail }) }
    : { error };
  log('error', 'settings can’t be saved', context);
}

async function loadSettings(
  { dataDir, databaseUrl, keepUnanswered, defaultLanguage }: Config,
  words: Words,
  log: Log,
): Promise<Settings> {
  // Loaded here, since the terminal chat stores nothing.
  const { createSettings, describePlace, openStore, StoreError } = await import('./settings/index.ts');
  const explain: Explain = (kind, where) => words.say(defaultLanguage, `settings:problem.${kind}`, where);
  const storePlace = { dataDir: resolve(ROOT, dataDir), databaseUrl };
  try {
    const store = await openStore(storePlace);
    log('info', 'settings are kept', { place: describePlace(storePlace) });
    return createSettings({ store, keepUnanswered, tell: (news) => logNews(log, explain, news) });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return fail(`store-${error.kind}`, [explain(error.kind, error)]);
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
