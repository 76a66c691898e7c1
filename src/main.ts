import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from './config.ts';
import { createTechnyan } from './create.ts';
import { startConsole } from './surfaces/console.ts';
import { createLog } from './surfaces/discord/log.ts';
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
} as const satisfies Record<Ending | 'bad-knowledge' | 'bad-config', number>;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function fail(reason: keyof typeof EXIT_CODES, lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(EXIT_CODES[reason]);
}

function loadConfig(): Config {
  const outcome = readConfig(process.env, [process.cwd(), ROOT]);
  return outcome.ok ? outcome.config : fail('bad-config', outcome.problems);
}

function loadParts({ defaultLanguage, voice }: Config): ReturnType<typeof createTechnyan> {
  try {
    return createTechnyan({ root: ROOT, defaultLanguage, voice });
  } catch (error) {
    return fail('bad-knowledge', [error instanceof Error ? error.message : String(error)]);
  }
}

async function runDiscord(
  config: Config,
  token: string,
  parts: ReturnType<typeof createTechnyan>,
): Promise<never> {
  const log = createLog(config.logLevel, [token]);
  // Loaded here, since the terminal chat would only wait for discord.js.
  const { startDiscord } = await import('./surfaces/discord/surface.ts');
  const surface = startDiscord({
    ...parts,
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
  const lines =
    ending === 'stopped' ? [] : [parts.words.say(config.defaultLanguage, `discord:ending.${ending}`)];
  return fail(ending, lines);
}

const config = loadConfig();
const parts = loadParts(config);
if (config.discordToken !== undefined) await runDiscord(config, config.discordToken, parts);
console.error(parts.words.say(config.defaultLanguage, 'discord:start.noToken'));
await startConsole({ ...parts, defaultLanguage: config.defaultLanguage });
