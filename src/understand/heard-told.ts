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

/** The deals that the last answer told, whichever of its lines they stood in. */
export const dealsTold = ({ last, context }: Heard): Deal[] =>
  context.graph.all.filter(({ id }) => last?.deals.includes(id));

/** Whether nobody is named but these, and nobody who is a stranger. */
export const namesOnly = ({ context: { reading } }: Heard, ids: string[]): boolean =>
  reading.foreign.length === 0 && reading.companies.every((id) => ids.includes(id));

/** Whether what the article lacks is asked for: of nothing that was told then. */
export const asksLacking = ({ context: { reading } }: Heard): boolean => reading.absent.length > 0;
