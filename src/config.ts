import { parse } from 'dotenv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { editDistance } from './text/distance.ts';
import { LANGUAGES, type Language } from './text/language.ts';

/** How strong the cat voice is. */
export const VOICES = ['full', 'light', 'off'] as const;
export type Voice = (typeof VOICES)[number];

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that the environment may set, checked. */
export interface Config {
  /** absent: no Discord, a chat in the terminal instead */
  discordToken: string | undefined;
  /** register commands to this one server while developing */
  discordGuildId: string | undefined;
  /** REST base without the version, e.g. `http://localhost:8080/api`; absent: Discord's own */
  discordApiUrl: string | undefined;
  defaultLanguage: Language;
  voice: Voice;
  logLevel: LogLevel;
  /** folder of the embedded store; a relative one starts at the project's folder */
  dataDir: string;
  /** a PostgreSQL server instead of the embedded store */
  databaseUrl: string | undefined;
  /** keep the text of questions that she couldn't answer, without who asked */
  keepUnanswered: boolean;
}

/**
 * Either a usable configuration, or every problem at once: one ready line each, never a secret's value. `hints` name
 * variables that nothing reads but that look like ours.
 */
export type ConfigOutcome = { ok: true; config: Config; hints: string[] } | { ok: false; problems: string[] };

type Environment = Record<string, string | undefined>;

const REMEDIES = {
  DISCORD_TOKEN:
    'paste the bot token from the Developer Portal (Bot → Reset Token), without spaces or quotes',
  DISCORD_GUILD_ID: "use the server's id, 17 to 20 digits (right-click the server → Copy Server ID)",
  DISCORD_API_URL: 'use an http(s) address without the version, such as http://localhost:8080/api',
  DEFAULT_LANGUAGE: `use one of: ${LANGUAGES.join(', ')}`,
  VOICE: `use one of: ${VOICES.join(', ')}`,
  LOG_LEVEL: `use one of: ${LOG_LEVELS.join(', ')}`,
  DATA_DIR: 'use the path of a folder that she may write to',
  DATABASE_URL:
    "use an address such as postgres://user:password@localhost:5432/technyan, with the password's special characters escaped (%40 for @, %3A for :, %2F for /, %23 for #, %3F for ?)",
  KEEP_UNANSWERED: 'use true or false',
} as const;
type Variable = keyof typeof REMEDIES;
const VARIABLES = Object.keys(REMEDIES) as Variable[];

/** A stray percent sign in it would only show where a connection is made. */
function hasReadablePassword(url: string): boolean {
  try {
    return decodeURIComponent(new URL(url).password) !== undefined;
  } catch {
    return false;
  }
}

/**
 * An unescaped `/`, `?` or `#` ends the server's part of an address: what is left of the password, the real server behind
 * it, would be taken for the database, its options or a comment, and what came before for the server that logs name.
 */
function holdsWholePassword(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  return !url.includes('#') && !/[@:]/.test(parsed.pathname) && !parsed.search.includes('@');
}

const SCHEMA = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES).default('ja'),
  VOICE: z.enum(VOICES).default('full'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/ })
    .refine(hasReadablePassword)
    .refine(holdsWholePassword)
    .optional(),
  KEEP_UNANSWERED: z.enum(['true', 'false']).default('false'),
});

/** An unquoted value that goes on after a `#` without a space: dotenv ends it there and takes the rest for a comment. */
const CUT_ADDRESS = /^[ \t]*(?:export[ \t]+)?DATABASE_URL[ \t]*[=:][ \t]*[^\s'"`#][^\s#]*#/m;

/** What a `.env` says, and where it is; without a path there is none. */
interface EnvFile {
  path?: string;
  variables: Environment;
}

/** The first `.env` among the folders; an empty one where there is none. */
function readEnvFile(folders: readonly string[]): EnvFile {
  const path = folders.map((folder) => join(folder, '.env')).find((each) => existsSync(each));
  if (path === undefined) return { variables: {} };
  const text = readFileSync(path, 'utf8');
  const variables = parse(text);
  const cut = CUT_ADDRESS.test(text) ? { DATABASE_URL: `${variables['DATABASE_URL']}#` } : {};
  return { path, variables: { ...variables, ...cut } };
}

/** `NAME=` counts as not set, as in a copied `.env.example`; set but empty in the process, it hides the file's. */
function pickVariables(environment: Environment): Partial<Record<Variable, string>> {
  const set = VARIABLES.map((name) => [name, environment[name]?.trim()] as const);
  return Object.fromEntries(set.filter(([, value]) => value));
}

/** Where a name was set, for a person who has to mend it there. */
type Origin = (name: string) => string;

function originsOf(environment: Environment, { path = '.env' }: EnvFile): Origin {
  return (name) => (environment[name] === undefined ? `in ${path}` : "in the process's own environment");
}

function describeProblem(name: PropertyKey | undefined, origin: Origin): string {
  const variable = VARIABLES.find((known) => known === name);
  if (variable === undefined) return String(name);
  return `${variable} isn't usable (set ${origin(variable)}): ${REMEDIES[variable]}`;
}

/** Whether a name looks like one of ours: misspelt, or with a word too many, as in `DISCORD_BOT_TOKEN`. */
function looksLike(name: string, variable: Variable): boolean {
  const most = variable.length < 8 ? 1 : 2;
  if (editDistance(name, variable, most) <= most) return true;
  const words = name.split('_');
  return name.startsWith('DISCORD_') && variable.split('_').every((word) => words.includes(word));
}

/** Names that nothing reads, where a variable that they look like isn't set. */
function hintAtMisspelt(environment: Environment, origin: Origin): string[] {
  const missing = VARIABLES.filter((name) => !environment[name]?.trim());
  const others = Object.keys(environment).filter((name) => !VARIABLES.some((known) => known === name));
  return others.flatMap((name) => {
    const meant = missing.find((variable) => looksLike(name.toUpperCase(), variable));
    return meant === undefined
      ? []
      : [`${name} (set ${origin(name)}) does nothing: did you mean ${meant}? Then rename it.`];
  });
}

/**
 * Reads the environment once and checks all of it.
 * @param environment the process's variables; they win over the file's
 * @param folders where `.env` is looked for; the first one found is read, nothing is written to the process
 */
export function readConfig(environment: Environment, folders: readonly string[]): ConfigOutcome {
  let file: EnvFile;
  try {
    file = readEnvFile(folders);
  } catch (error) {
    return { ok: false, problems: [`.env can't be read: ${String(error)}`] };
  }
  return checkVariables({ ...file.variables, ...environment }, originsOf(environment, file));
}

function checkVariables(environment: Environment, origin: Origin): ConfigOutcome {
  const hints = hintAtMisspelt(environment, origin);
  const parsed = SCHEMA.safeParse(pickVariables(environment));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => describeProblem(issue.path[0], origin));
    return { ok: false, problems: [...new Set(lines), ...hints] };
  }
  return { ok: true, config: toConfig(parsed.data), hints };
}

function toConfig(data: z.infer<typeof SCHEMA>): Config {
  return {
    discordToken: data.DISCORD_TOKEN,
    discordGuildId: data.DISCORD_GUILD_ID,
    discordApiUrl: data.DISCORD_API_URL?.replace(/\/+$/, ''),
    defaultLanguage: data.DEFAULT_LANGUAGE,
    voice: data.VOICE,
    logLevel: data.LOG_LEVEL,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    keepUnanswered: data.KEEP_UNANSWERED === 'true',
  };
}

/** Every text of the configuration that must not be logged, as it is and as it stands in an address. */
export function listSecrets({ discordToken, databaseUrl }: Config): string[] {
  const { password = '' } = databaseUrl === undefined ? {} : new URL(databaseUrl);
  const secrets = [discordToken ?? '', databaseUrl ?? '', password, decodeURIComponent(password)];
  return [...new Set(secrets)].filter((secret) => secret !== '');
}
