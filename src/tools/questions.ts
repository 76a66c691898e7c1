import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../text/language.ts';
import { SHORTHANDS, type Shorthand } from './shorthands.ts';

// prettier-ignore
export const QUESTION_KINDS = [
  'fact', 'deal', 'list', 'set', 'path', 'derived', 'yesno', 'premise', 'refusal', 'followup', 'multi', 'smalltalk',
  'hostile', 'switch',
] as const;
// prettier-ignore
export const QUESTION_TOPICS = [
  'deals', 'flow', 'investors', 'reasons', 'layers', 'market', 'strategy', 'competition', 'cooperation', 'merits',
  'risks', 'industries', 'outlook', 'comment', 'summary', 'article', 'none',
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** `held-in` may be looked at while tuning, `held-out` may not. */
export const HALVES = ['held-in', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** Whether a text is one of the shorthands of `must` and `mustNot`. */
export function isShorthand(pattern: string): pattern is Shorthand {
  return Object.hasOwn(SHORTHANDS, pattern);
}

const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    if (isShorthand(text)) return;
    try {
      void new RegExp(text, 'iu');
    } catch (error) {
      context.addIssue({ code: 'custom', message: String(error) });
    }
  });

const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3}[a-z]?$/, 'an id is <author>-<nnn>'),
  /** absent: the text shows none, so either will do */
  language: z.enum(LANGUAGES).optional(),
  kind: z.enum(QUESTION_KINDS),
  topic: z.enum(QUESTION_TOPICS),
  text: z.string(),
  conversation: z.string().min(1).optional(),
  list: z.boolean().default(false),
  must: z.array(pattern),
  mustNot: z.array(pattern),
});

/** A question with what its reply must and must not hold; see `test/questions/README.md`. */
export type TestQuestion = z.infer<typeof schema>;

/** Bad question files: lists every problem at once, one a line, as `file:line: what is wrong`. */
export class QuestionsError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(
      `the questions have ${problems.length} problem(s):\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Who wrote a question. */
export const authorOf = ({ id }: Pick<TestQuestion, 'id'>): string => id.slice(0, id.indexOf('-'));

function hashFnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Spreads a hash over all bits (murmur3's finaliser): ids that differ in their last digit alone are else near each other. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** The half that a question belongs to, fixed for ever by its id; a conversation stays together. */
export function halfOf(question: Pick<TestQuestion, 'id' | 'conversation'>): Half {
  const key = `${authorOf(question)}:${question.conversation ?? question.id}`;
  return HALVES[mix(hashFnv1a(key)) & 1]!;
}

type Place = `${string}:${number}`;

function parseQuestion(text: string, place: Place, problems: string[]): TestQuestion[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.push(`${place}: not a JSON object`);
    return [];
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return [parsed.data];
  for (const { path, message } of parsed.error.issues)
    problems.push(`${place}: ${path.join('.')}: ${message}`);
  return [];
}

function readFile(folder: string, file: string, problems: string[], seen: Set<string>): TestQuestion[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place: Place = `${file}:${index + 1}`;
    const questions = parseQuestion(line, place, problems);
    for (const { id } of questions) {
      if (seen.has(id)) problems.push(`${place}: the id "${id}" is used twice`);
      seen.add(id);
    }
    return questions;
  });
}

/**
 * Reads every `*.jsonl` of a folder, in the order of the files' names and of their lines.
 * @throws {QuestionsError} with all problems at once
 */
export function readQuestions(folder: string): TestQuestion[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const questions = files.flatMap((file) => readFile(folder, file, problems, seen));
  if (files.length === 0) problems.push(`${folder}:1: there is no .jsonl file here`);
  if (problems.length > 0) throw new QuestionsError(problems);
  return questions;
}
