import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Message } from './one-asked.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** Reads one kind of question off what a message holds; undefined where something else is asked. */
export type ContextReader = (context: Context) => Question | undefined;

/**
 * Joins readers to one: the first that can say what is asked does.
 * @param likely what such messages say, whichever it is: others aren't looked at any further
 */
export const firstRead =
  (likely: readonly RegExp[], readers: readonly ContextReader[]) =>
  (folded: string, { text, parts }: Message): Clause | undefined => {
    if (!likely.some((one) => one.test(folded))) return undefined;
    const { context } = readFolded(folded, text, parts);
    for (const read of readers) {
      const question = read(context);
      if (question) return clauseOf(text, question, parts, context.reading.companies);
    }
    return undefined;
  };
