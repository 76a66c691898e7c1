import { z } from 'zod';
import type { Reply, Technyan } from '../ask.ts';
import { readLines } from '../surfaces/lines.ts';
import { LANGUAGES } from '../text/language.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()], { error: 'a string or a number is needed' }),
  text: z.string(),
  conversation: z.string().nullish(),
  language: z.enum(LANGUAGES).nullish(),
});

type Line = z.infer<typeof lineSchema>;
type Parsed = { ok: true; line: Line } | { ok: false; id?: string | number; error: string };

function idOf(value: unknown): { id?: string | number } {
  const found = lineSchema.pick({ id: true }).safeParse(value);
  return found.success ? { id: found.data.id } : {};
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
}

function parseLine(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: 'line: not a JSON object' };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { ok: false, ...idOf(value), error: describe(parsed.error) };
  return { ok: true, line: parsed.data };
}

const toMilliseconds = (duration: number): number => Math.round(duration * 1000) / 1000;

function toRecord(id: Line['id'], reply: Reply, elapsedMs: number): object {
  return {
    id,
    language: reply.language,
    kind: reply.kind,
    reply: reply.text,
    source: reply.source ?? '',
    facts: reply.facts,
    deals: reply.deals,
    suggestions: reply.suggestions.map(({ label }) => label),
    elapsedMs: toMilliseconds(elapsedMs),
  };
}

/**
 * Answers one line of JSON with one line of JSON, without its line feed. A line that can't be answered gets
 * `{"id"?,"error"}`; so does one that meets a bug, so that the lines after it are still answered.
 * @param text one line as read
 */
export function answerLine(technyan: Technyan, text: string): string {
  const parsed = parseLine(text);
  if (!parsed.ok) return JSON.stringify({ id: parsed.id, error: parsed.error });
  const { id, text: question, conversation, language } = parsed.line;
  try {
    const start = performance.now();
    const reply = technyan.ask({
      text: question,
      conversation: conversation ?? undefined,
      language: language ?? undefined,
    });
    return JSON.stringify(toRecord(id, reply, performance.now() - start));
  } catch (error) {
    console.error(error);
    return JSON.stringify({ id, error: 'internal: the question could not be answered' });
  }
}

/**
 * Answers each line in order, as soon as it is there; the last one without a line feed too.
 * @param write called with each answer and its line feed; awaited before the next line is read
 */
export async function answerLines(
  technyan: Technyan,
  input: AsyncIterable<Uint8Array | string>,
  write: (text: string) => Promise<void> | void,
): Promise<void> {
  for await (const line of readLines(input)) await write(`${answerLine(technyan, line)}\n`);
}
