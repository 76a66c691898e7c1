import type { Understanding } from './understand.ts';

/** Enough for the pieces of one message. */
const MOST_KEPT = 48;

/**
 * Reads each text once: one message is looked at by many, and the same piece of it by several of them. Nothing but the
 * latest texts is kept, in memory alone; what was read must not be changed.
 */
export function once<Read>(
  read: (text: string, second: string, parts: Understanding) => Read,
): (text: string, second: string, parts: Understanding) => Read {
  const kept = new WeakMap<Understanding, Map<string, Read>>();
  return (text, second, parts) => {
    let known = kept.get(parts);
    if (!known) kept.set(parts, (known = new Map<string, Read>()));
    const key = `${text}\n${second}`;
    let found = known.get(key);
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, (found = read(text, second, parts)));
    }
    return found;
  };
}
