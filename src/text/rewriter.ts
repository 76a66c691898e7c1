import { mayFind } from './gate.ts';

/** What is found, and what is put there: as `String.prototype.replace` has them. */
export type Rewording = readonly [pattern: RegExp, put: string | ((...found: string[]) => string)];

/**
 * Puts many patterns' replacements into a text, one after the other, each into what the ones before it have made.
 * Of a long list few find anything.
 */
export const createRewriter =
  (rewordings: readonly Rewording[]): ((text: string) => string) =>
  (text) => {
    let said = text;
    for (const [pattern, put] of rewordings) {
      if (!mayFind(pattern, said)) continue;
      said = typeof put === 'string' ? said.replace(pattern, put) : said.replace(pattern, put);
    }
    return said;
  };
