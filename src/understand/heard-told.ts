import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Understanding } from './understand.ts';

/** A whole message, with what was told before it. */
export interface Heard {
  folded: string;
  context: Context;
  last: Turn | undefined;
  parts: Understanding;
}

/** A thing that is made only once somebody looks at what isn't known of it. */
function later<Thing extends object>(make: () => Thing, known: Partial<Thing> = {}): Thing {
  let made: Thing | undefined;
  const all = (): Thing => (made ??= make());
  return new Proxy({} as Thing, {
    get: (_, key) => Reflect.get(Object.hasOwn(known, key) ? known : all(), key) as unknown,
    ownKeys: () => Reflect.ownKeys(all()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(all(), key),
  });
}

/**
 * What is read of a message only once a reader looks into it: most of them see by the words alone that it is none of
 * theirs, and reading it takes far longer than that.
 * @param folded the words that it is read from, where they are known
 */
export function readLater(read: () => Context, folded?: string): Context {
  if (folded === undefined) return later(read);
  return later(read, { reading: later(() => read().reading, { folded }) });
}

/** The deals that the last answer told, whichever of its lines they stood in. */
export const dealsTold = ({ last, context }: Heard): Deal[] =>
  context.graph.all.filter(({ id }) => last?.deals.includes(id));

/** Whether nobody is named but these, and nobody who is a stranger. */
export const namesOnly = ({ context: { reading } }: Heard, ids: string[]): boolean =>
  reading.foreign.length === 0 && reading.companies.every((id) => ids.includes(id));

/** Whether what the article lacks is asked for: of nothing that was told then. */
export const asksLacking = ({ context: { reading } }: Heard): boolean => reading.absent.length > 0;
