import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { once } from './once.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** A whole message as it is read, in its own language. */
export const preparedWhole = once((text, fallback, parts) =>
  prepare(text, detectLanguage(text, fallback as Language, parts.isName), parts),
);

/** What is read of a whole message, before it is taken apart. */
export const contextOfWhole = (text: string, fallback: Language, parts: Understanding): Context =>
  readFolded(preparedWhole(text, fallback, parts), text, parts).context;

/** What a whole message asks of what was told: of those that it names, else of those that were told of. */
export const clauseOfTold = (
  text: string,
  question: Question,
  { companies, last }: { companies: string[]; last: Turn | undefined },
  parts: Understanding,
): Clause => ({
  ...clauseOf(text, question, parts, companies.length > 0 ? companies : last?.companies),
  isActed: true,
  isOfTold: true,
});
