import { onceFor } from '../text/latest.ts';
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
  const keptFor = onceFor<Understanding, Map<string, Read>>(() => new Map());
  return (text, second, parts) => {
    const known = keptFor(parts);
    const key = `${second.length} ${second}${text}`;
    let found = known.get(key);
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, (found = read(text, second, parts)));
    }
    return found;
  };
}
