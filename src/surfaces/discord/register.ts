import { isDeepStrictEqual } from 'node:util';
import { Routes, type Client, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Words } from '../../persona/words.ts';
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

/**
 * Registers the commands by one bulk overwrite, unless Discord has them already.
 * @param guildId one server only, while developing
 * @returns whether anything was sent, and the commands' ids by their names
 * @throws DiscordAPIError, e.g. where the bot isn't in that server
 */
export async function registerCommands(
  client: Client<true>,
  words: Words,
  guildId: string | undefined,
): Promise<{ changed: boolean; ids: Map<string, string> }> {
  const { id } = client.application;
  const route =
    guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  const declared = declareCommands(words, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const stored = (await client.rest.get(route, { query })) as Json[];
  if (isUnchanged(declared, stored)) return { changed: false, ids: idsByName(stored) };
  return { changed: true, ids: idsByName((await client.rest.put(route, { body: declared })) as Json[]) };
}
