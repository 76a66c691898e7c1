import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { readOfDealList } from './deals-told.ts';
import { readLargest } from './follow-largest.ts';
import { readOneOfList } from './follow-one-of-list.ts';
import { paysAnything, readPayers } from './follow-payers.ts';
import { readOfRound } from './follow-round.ts';
import { readSole } from './follow-sole.ts';
import { readSupplied } from './follow-supplied.ts';
import { readWithoutSum } from './follow-without-sum.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Half a sentence on the stakes, payments, supplies or ways of money that were told. */
export const readOfDeals = (context: Context, last: Turn, library: Library): Question | undefined =>
  readOfDealList(context, last) ??
  readSole(context, last) ??
  readLargest(context, last) ??
  readOneOfList(context, last) ??
  readWithoutSum(context, last) ??
  readOfRound(context, last, library) ??
  readPayers(context, last) ??
  paysAnything(context, last) ??
  readSupplied(context, last);
