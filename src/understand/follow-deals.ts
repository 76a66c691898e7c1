import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { readPayers } from './follow-payers.ts';
import { readOfRound } from './follow-round.ts';
import { readSole } from './follow-sole.ts';
import { readSupplied } from './follow-supplied.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Half a sentence on the stakes, payments, supplies or ways of money that were told. */
export const readOfDeals = (context: Context, last: Turn, library: Library): Question | undefined =>
  readSole(context, last) ??
  readOfRound(context, last, library) ??
  readPayers(context, last) ??
  readSupplied(context, last);
