import { z } from 'zod';
import { idsKnown } from './code.ts';
import type { Library } from './knowledge/index.ts';
import { LANGUAGES, type Language } from './text/language.ts';
import type { Turn } from './understand/follow.ts';
import type { Question } from './understand/question.ts';

/** How long a conversation's last question counts. */
export const CONVERSATION_KEPT_MS = 10 * 60 * 1000;
const MOST = 5000;
/** Of what `writeMemory` writes; another version's is not read. */
const VERSION = 1;

/** What one conversation remembers for ten minutes. */
export interface Memory {
  last?: Turn | undefined;
  /** a language that was asked for from then on */
  language?: Language | undefined;
  /** the language of her last reply: half a sentence that shows none goes on in it */
  spoken?: Language | undefined;
}

/** The conversations of one process. */
export interface Conversations {
  /** a conversation's memory, to be changed; a fresh one for a new or old key, one for nobody without a key */
  get(key: string | undefined): Memory;
  has(key: string): boolean;
  forget(isGone: (key: string) => boolean): void;
}

/** Keeps the latest conversations, the oldest falling away first; none without a key. */
export function createConversations(now: () => number = Date.now): Conversations {
  const memories = new Map<string, { memory: Memory; at: number }>();
  const find = (key: string): Memory | undefined => {
    const kept = memories.get(key);
    return kept && now() - kept.at < CONVERSATION_KEPT_MS ? kept.memory : undefined;
  };
  return {
    get(key) {
      if (key === undefined) return {};
      const memory = find(key) ?? {};
      memories.delete(key);
      memories.set(key, { memory, at: now() });
      if (memories.size > MOST) memories.delete(memories.keys().next().value!);
      return memory;
    },
    has: (key) => find(key) !== undefined,
    forget(isGone) {
      for (const key of memories.keys()) if (isGone(key)) memories.delete(key);
    },
  };
}

/** The question without a word that somebody typed. */
export function withoutTyped(question: Question): Question {
  if (question.kind === 'several') return { kind: 'several', parts: question.parts.map(withoutTyped) };
  if (!('word' in question)) return question;
  const { word: _typed, ...rest } = question;
  return rest;
}

/** A turn that holds meaning and no text: ids, and of the words only those that the knowledge itself has. */
function withoutWords(turn: Turn, { ranking }: Library): Turn {
  const { question, answered, earlier, features, said: _typed, ...rest } = turn;
  return {
    ...rest,
    question: withoutTyped(question),
    ...(answered === undefined ? {} : { answered: withoutTyped(answered) }),
    ...(earlier === undefined ? {} : { earlier: earlier.map(withoutTyped) }),
    features: features.filter((feature) => ranking.weightOf(feature) > 0),
  };
}

/** A memory as JSON without what was written; undefined where there is nothing to follow. */
export function writeMemory({ last, spoken }: Memory, library: Library): string | undefined {
  return last && JSON.stringify({ version: VERSION, turn: withoutWords(last, library), spoken });
}

const questionShape = z.looseObject({ kind: z.string() });
const ids = z.array(z.string());
const keptShape = z.object({
  version: z.literal(VERSION),
  spoken: z.enum(LANGUAGES).optional(),
  turn: z.object({
    question: questionShape,
    answered: questionShape.optional(),
    earlier: z.array(questionShape).optional(),
    features: ids,
    companies: ids,
    facts: ids,
    deals: ids,
  }),
});

/** Whether the knowledge still has all that a turn names. */
function isKnown({ question, answered, earlier = [], companies, ...turn }: Turn, library: Library): boolean {
  const { entities, facts, deals } = library.knowledge;
  return (
    idsKnown(question, library) &&
    (answered === undefined || idsKnown(answered, library)) &&
    earlier.every((one) => idsKnown(one, library)) &&
    companies.every((id) => entities.has(id)) &&
    turn.facts.every((id) => facts.has(id)) &&
    turn.deals.every((id) => deals.has(id))
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a memory back; an empty one for another version's, or where the knowledge no longer has what it names. */
export function readMemory(kept: string, library: Library): Memory {
  const parsed = keptShape.safeParse(parseJson(kept));
  if (!parsed.success) return {};
  const last = parsed.data.turn as unknown as Turn;
  return isKnown(last, library) ? { last, spoken: parsed.data.spoken } : {};
}
