import { isDeepStrictEqual } from 'node:util';
import {
  DiscordAPIError,
  HTTPError,
  RESTJSONErrorCodes,
  Routes,
  type Client,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Words } from '../../persona/words.ts';
import type { Settings } from '../../settings/index.ts';
import { hash } from '../../text/hash.ts';
import { isNoEntry } from './api-errors.ts';
import { COMMANDS } from './commands/all.ts';

type Declaration = RESTPostAPIApplicationCommandsJSONBody;
type Json = Record<string, unknown>;

/** What Discord fills in by itself; a field that equals this says nothing. */
const DEFAULTS: Json = { required: false, autocomplete: false, nsfw: false, type: 1 };

/** Fields that Discord adds to what was declared. */
const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
  'name_localized',
  'description_localized',
]);

function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined || value === null || ADDED.has(key) || DEFAULTS[key] === value) return true;
  // a message command's description comes back as an empty text
  return value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** One form for what we declare and for what Discord stores of it. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  const telling = Object.entries(value).filter(([key, each]) => !saysNothing(key, each));
  return Object.fromEntries(telling.map(([key, each]) => [key, normalise(each)]));
}

/** Where a command may be used is for global commands alone; a server's commands are that server's. */
function forGuild({
  integration_types: _types,
  contexts: _contexts,
  ...declaration
}: Declaration): Declaration {
  return declaration;
}

/** The declarations as they are sent, for all servers or for one. */
export function declareCommands(words: Words, guildId: string | undefined): Declaration[] {
  const declarations = COMMANDS.map((command) => command.declare(words));
  return guildId === undefined ? declarations : declarations.map(forGuild);
}

function byName(commands: readonly Json[]): Json[] {
  return commands.toSorted((one, other) => (String(one['name']) < String(other['name']) ? -1 : 1));
}

function idsByName(commands: readonly Json[]): Map<string, string> {
  return new Map(commands.map((command) => [String(command['name']), String(command['id'])]));
}

/** Whether Discord has exactly these commands already. */
function isUnchanged(declared: readonly object[], stored: readonly Json[]): boolean {
  return isDeepStrictEqual(normalise(byName(declared as Json[])), normalise(byName(stored)));
}

/** Where commands are registered for all servers. */
const GLOBAL = 'global';

/** What is to be registered, and where. */
export interface Registering {
  client: Client<true>;
  words: Words;
  settings: Settings;
  /** one server only, while developing */
  guildId: string | undefined;
}

function routeOf({ application }: Client<true>, guildId: string | undefined) {
  const { id } = application;
  return guildId === undefined
    ? Routes.applicationCommands(id)
    : Routes.applicationGuildCommands(id, guildId);
}

/** What Discord has; undefined where it doesn't tell. */
async function readRegistered({ client, guildId }: Registering): Promise<Json[] | undefined> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    return (await client.rest.get(routeOf(client, guildId), { query })) as Json[];
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    return undefined;
  }
}

/** Whether Discord has exactly these commands; where it doesn't tell, what was registered last counts. */
async function isRegistered(
  { settings, guildId }: Registering,
  declared: readonly Declaration[],
  stored: readonly Json[] | undefined,
): Promise<boolean> {
  if (stored !== undefined) return isUnchanged(declared, stored);
  const known = await settings.listRegistrations();
  const place = guildId ?? GLOBAL;
  return known.ok && known.value.some((each) => each.place === place && each.hash === hashOf(declared));
}

const hashOf = (declared: readonly Declaration[]): string => hash(JSON.stringify(declared)).toString(36);

/**
 * Registers the commands by one bulk overwrite, unless Discord has them already, and remembers it.
 * @returns whether anything was sent, and the commands' ids by their names
 * @throws DiscordAPIError, e.g. where the bot isn't in that server
 */
export async function registerCommands(
  registering: Registering,
): Promise<{ changed: boolean; ids: Map<string, string> }> {
  const { client, words, settings, guildId } = registering;
  const declared = declareCommands(words, guildId);
  const stored = await readRegistered(registering);
  if (await isRegistered(registering, declared, stored))
    return { changed: false, ids: idsByName(stored ?? []) };
  const registered = (await client.rest.put(routeOf(client, guildId), { body: declared })) as Json[];
  settings.noteRegistration({ place: guildId ?? GLOBAL, hash: hashOf(declared) });
  return { changed: true, ids: idsByName(registered) };
}

/**
 * Takes the commands out of the servers where they were registered while developing: Discord keeps those, and would
 * show each command twice.
 * @returns ids of the servers that were cleared
 */
export async function clearOtherServers({ client, settings, guildId }: Registering): Promise<string[]> {
  const known = await settings.listRegistrations();
  const places = known.ok ? known.value.map(({ place }) => place) : [];
  const others = places.filter((place) => place !== GLOBAL && place !== guildId);
  for (const other of others) {
    await client.rest.put(routeOf(client, other), { body: [] }).catch((error: unknown) => {
      // Where she isn't any more there is nothing to clear.
      if (!isNoEntry(error)) throw error;
    });
    settings.forgetRegistration(other);
  }
  return others;
}

/** What an operator can do where the commands couldn't be registered; undefined: nothing, it is a bug. */
export function registrationRemedy(error: unknown, guildId: string | undefined): string | undefined {
  if (error instanceof HTTPError) return 'Discord has trouble: start her again later';
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached)
    return 'Discord takes no more commands today: start her again tomorrow';
  if (guildId === undefined || !(isNoEntry(error) || error.code === RESTJSONErrorCodes.UnknownGuild))
    return undefined;
  return 'invite her to that server, with the scope applications.commands, or correct DISCORD_GUILD_ID';
}
