import type { Language } from './text/language.ts';
import type { Turn } from './understand/follow.ts';

const KEPT_MS = 10 * 60 * 1000;
const MOST = 5000;

/** What one conversation remembers for ten minutes. */
export interface Memory {
  last?: Turn | undefined;
  /** a language that was asked for from then on */
  language?: Language | undefined;
  /** the language of her last reply: half a sentence that shows none goes on in it */
  spoken?: Language | undefined;
}

/** Keeps the latest conversations, the oldest falling away first; none without a key. */
export function createConversations(now: () => number = Date.now): { get(key: string | undefined): Memory } {
  const memories = new Map<string, { memory: Memory; at: number }>();
  return {
    get(key) {
      if (key === undefined) return {};
      const at = now();
      const kept = memories.get(key);
      const memory = kept && at - kept.at < KEPT_MS ? kept.memory : {};
      memories.delete(key);
      memories.set(key, { memory, at });
      if (memories.size > MOST) memories.delete(memories.keys().next().value!);
      return memory;
    },
  };
}
