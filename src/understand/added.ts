import { fold } from '../text/fold.ts';
import { look } from './look.ts';
import { operationIn } from './operation.ts';
import type { Understanding } from './understand.ts';

/** What is added up or compared is one question, however many it names. */
export const areAdded = (text: string, parts: Understanding): boolean =>
  look(text, parts).spots.grammar.some(({ id }) => id === 'q-total') || operationIn(fold(text)) !== undefined;
