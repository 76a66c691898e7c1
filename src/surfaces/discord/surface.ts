import { DiscordjsError, DiscordjsErrorCodes, Events, type Client } from 'discord.js';
import { createPainter, type Painter } from '../../chart/painter.ts';
import type { Persona } from '../../persona/speak.ts';
import type { Words } from '../../persona/words.ts';
import type { Settings } from '../../settings/index.ts';
import type { Language } from '../../text/language.ts';
import { createClient } from './client.ts';
import { createDesk, type Desk, type Mind } from './desk.ts';
import { chooseIntents } from './intents.ts';
import type { Log } from './log.ts';
import { clearOtherServers, registerCommands, registrationRemedy } from './register.ts';
import { route } from './router.ts';
import { followServers } from './servers.ts';
import { warmPictures } from './cards/warm.ts';

/** Why the surface isn't running any more. */
export type Ending = 'stopped' | 'token-refused' | 'intents-refused' | 'connection-refused' | 'unreachable';

/** What the surface is built from. */
export interface DiscordParts {
  technyan: Mind;
  persona: Persona;
  words: Words;
  settings: Settings;
  defaultLanguage: Language;
  log: Log;
  token: string;
  /** registers commands to this one server */
  guildId?: string | undefined;
  /** REST base without the version */
  apiUrl?: string | undefined;
  /** draws the cards' pictures; without one, the surface makes its own, whose thread starts with the first picture */
  painter?: Painter;
  /** draws the usual pictures as soon as she is logged in, so that nobody waits for them */
  warmsPictures?: boolean;
}

/** A running surface. */
export interface DiscordSurface {
  /** resolves once she is logged in and her commands are known */
  ready: Promise<void>;
  ended: Promise<Ending>;
  /** finishes what is under way, then leaves */
  stop(): Promise<void>;
}

const FINISH_WITHIN_MS = 10_000;
const LEAVE_WITHIN_MS = 2_000;

/** The gateway's close codes after which discord.js doesn't come back. */
function endingOfClose(code: number): Ending | undefined {
  if (code === 4_004) return 'token-refused';
  if (code === 4_013 || code === 4_014) return 'intents-refused';
  return code >= 4_010 && code <= 4_012 ? 'connection-refused' : undefined;
}

function endingOfLogin(error: unknown): Ending {
  const isTokenRefused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return isTokenRefused ? 'token-refused' : 'unreachable';
}

function reportTrouble(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log('error', 'client error', { error }));
  client.on(Events.ShardError, ({ message }, shardId) => log('warn', 'gateway error', { shardId, message }));
  client.on(Events.Warn, (warning) => log('warn', 'client warning', { warning }));
  client.on(Events.Debug, (text) => log('debug', 'client', { text }));
  client.on(Events.ShardReconnecting, (shardId) => log('info', 'reconnecting', { shardId }));
  client.rest.on('rateLimited', ({ route: path, timeToReset }) =>
    log('warn', 'rate limited', { path, timeToReset }),
  );
}

/** Mentions and messages work without commands, so a refusal here is reported and survived. */
async function register(
  client: Client<true>,
  desk: Desk,
  { words, settings, guildId, log }: DiscordParts,
): Promise<void> {
  const registering = { client, words, settings, guildId };
  try {
    const { changed, ids } = await registerCommands(registering);
    for (const [name, id] of ids) desk.commandIds.set(name, id);
    log('info', changed ? 'commands registered' : 'commands unchanged', { guildId });
    const cleared = await clearOtherServers(registering);
    if (cleared.length > 0) log('info', 'commands cleared', { guildIds: cleared });
  } catch (error) {
    const remedy = registrationRemedy(error, guildId);
    if (remedy === undefined) return log('error', 'commands not registered', { guildId, error });
    const { code, status, message } = error as { code?: unknown; status?: unknown; message: string };
    log('error', `commands not registered: ${remedy}`, { guildId, code, status, message });
  }
}

async function leave(client: Client, desk: Desk, log: Log): Promise<void> {
  log('info', 'stopping');
  const left = await desk.inFlight.close(FINISH_WITHIN_MS);
  if (left > 0) log('warn', 'stopped with answers under way', { left });
  // discord.js announces a reconnection whenever a connection closes, also where it was told to leave.
  client.removeAllListeners(Events.ShardReconnecting);
  const { promise: timeout, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, LEAVE_WITHIN_MS);
  await Promise.race([Promise.all([client.destroy(), desk.painter.close()]), timeout]);
  clearTimeout(timer);
}

async function logIn(client: Client, desk: Desk, token: string): Promise<void> {
  await chooseIntents(client, desk, token);
  await client.login(token);
}

/** Logs in and starts answering. */
export function startDiscord(parts: DiscordParts): DiscordSurface {
  const { log } = parts;
  const ready = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<Ending>();
  const client = createClient({ apiUrl: parts.apiUrl });
  const desk = createDesk({ ...parts, painter: parts.painter ?? createPainter() });
  reportTrouble(client, log);
  route(client, desk);
  followServers(client, parts.settings);
  client.once(Events.ClientReady, (self) => {
    log('info', 'logged in', { user: self.user.tag, servers: self.guilds.cache.size });
    void register(self, desk, parts).then(ready.resolve);
    if (parts.warmsPictures) void warmPictures(desk);
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    const ending = endingOfClose(code);
    if (ending !== undefined) ended.resolve(ending);
  });
  logIn(client, desk, parts.token).catch((error: unknown) => {
    log('debug', 'login failed', { error });
    ended.resolve(endingOfLogin(error));
  });
  return {
    ready: ready.promise,
    ended: ended.promise,
    stop: async () => {
      await leave(client, desk, log);
      ended.resolve('stopped');
    },
  };
}
