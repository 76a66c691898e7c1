import { z } from 'zod';
import { idsKnown } from './code.ts';
import type { Library } from './knowledge/index.ts';
import type { Language } from './text/language.ts';
import type { Turn } from './understand/follow.ts';
import type { Question } from './understand/question.ts';

/** How long a conversation's last question counts. */
export const CONVERSATION_KEPT_MS = 10 * 60 * 1000;
const MOST = 5000;
/** Of what `writeTurn` writes; another version's is not read. */
const VERSION = 1;

/** What one conversation remembers for ten minutes. */
export interface Memory {
  last?: Turn | undefined;
  /** a language that was asked for from then on */
  language?: Language | undefined;
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
function withoutTyped(question: Question): Question {
  if (question.kind === 'several') return { kind: 'several', parts: question.parts.map(withoutTyped) };
  if (question.kind !== 'absent') return question;
  const { word: _typed, ...rest } = question;
  return rest;
}

/**
 * A turn as JSON that holds meaning and no text: ids, and of the words only those that the knowledge itself has.
 */
export function writeTurn({ question, answered, features, ...rest }: Turn, { ranking }: Library): string {
  const turn: Turn = {
    ...rest,
    question: withoutTyped(question),
    ...(answered === undefined ? {} : { answered: withoutTyped(answered) }),
    features: features.filter((feature) => ranking.weightOf(feature) > 0),
  };
  return JSON.stringify({ version: VERSION, turn });
}

const questionShape = z.looseObject({ kind: z.string() });
const ids = z.array(z.string());
const keptShape = z.object({
  version: z.literal(VERSION),
  turn: z.object({
    question: questionShape,
    answered: questionShape.optional(),
    features: ids,
    companies: ids,
    facts: ids,
    deals: ids,
  }),
});

/** Reads a turn back; undefined for another version's, or where the knowledge no longer has what it names. */
export function readTurn(kept: string, library: Library): Turn | undefined {
  const parsed = keptShape.safeParse(JSON.parse(kept));
  if (!parsed.success) return undefined;
  const turn = parsed.data.turn as unknown as Turn;
  const { entities, facts, deals } = library.knowledge;
  const isKnown =
    idsKnown(turn.question, library) &&
    (turn.answered === undefined || idsKnown(turn.answered, library)) &&
    turn.companies.every((id) => entities.has(id)) &&
    turn.facts.every((id) => facts.has(id)) &&
    turn.deals.every((id) => deals.has(id));
  return isKnown ? turn : undefined;
}
