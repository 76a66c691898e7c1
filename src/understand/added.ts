import { fold } from '../text/fold.ts';
import { asksBothStates } from './disclosure.ts';
import { look } from './look.ts';
import { isInOrder } from './missing.ts';
import { operationIn } from './operation.ts';
import { isPooled } from './total.ts';
import type { Understanding } from './understand.ts';

/** Whether its words ask for one thing of all that is named: a sum, an order, two heaps. */
export const isWorkedOut = (folded: string): boolean =>
  operationIn(folded) !== undefined || isPooled(folded) || isInOrder(folded) || asksBothStates(folded);

/** What is added up, compared, sorted or set apart is one question, however many it names. */
export function areAdded(text: string, parts: Understanding): boolean {
  return look(text, parts).spots.grammar.some(({ id }) => id === 'q-total') || isWorkedOut(fold(text));
}
