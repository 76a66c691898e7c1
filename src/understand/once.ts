import type { Understanding } from './understand.ts';

/** Enough for the pieces of one message. */
const MOST_KEPT = 48;

/**
 * Reads each text once for one message, which is looked at by many, and the same piece of it by several of them. What
 * was read is kept for as long as `parts` is, which is made anew for each message; it must not be changed.
 */
export function once<Read>(
  read: (text: string, second: string, parts: Understanding) => Read,
): (text: string, second: string, parts: Understanding) => Read {
  const kept = new WeakMap<Understanding, Map<string, Read>>();
  return (text, second, parts) => {
    let known = kept.get(parts);
    if (!known) kept.set(parts, (known = new Map<string, Read>()));
    const key = `${second.length} ${second}${text}`;
    let found = known.get(key);
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, (found = read(text, second, parts)));
    }
    return found;
  };
}
