const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** How much a line matters; a log leaves out what matters less than its own level. */
export type LogLevel = (typeof LEVELS)[number];

/** Context of a log line: ids and codes, never what a person wrote. */
export type LogContext = Record<string, unknown>;

/** Writes one line an event; secrets are struck out. */
export type Log = (level: LogLevel, event: string, context?: LogContext) => void;

/** Something shorter stands inside ordinary words, which would be struck out instead of it. */
const SHORTEST_SECRET = 4;

/** Interaction and webhook tokens stand in request paths, and so in discord.js's error messages. */
const PATH_TOKENS = /((?:interactions|webhooks)\/\d+\/)[\w-]{20,}/g;

/** An error as plain data: its stack only where nobody planned for it. */
function plain(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { code, status } = value as Error & { code?: unknown; status?: unknown };
  return { name: value.name, message: value.message, code, status, stack: value.stack };
}

/**
 * A log on standard error: `time LEVEL event {context}`.
 * @param secrets texts that never appear in it, unless they are shorter than four characters
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  write: (line: string) => unknown = (line) => process.stderr.write(line),
): Log {
  const threshold = LEVELS.indexOf(level);
  // A quote in a secret stands in the line as JSON has it.
  const hidden = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return (lineLevel, event, context) => {
    if (LEVELS.indexOf(lineLevel) < threshold) return;
    const details = context === undefined ? '' : ` ${JSON.stringify(context, (_, value) => plain(value))}`;
    const line = `${new Date().toISOString()} ${lineLevel.toUpperCase()} ${event}${details}`;
    const safe = hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
    write(`${safe.replace(PATH_TOKENS, '$1[secret]')}\n`);
  };
}
