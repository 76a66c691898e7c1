import { stripInvisible } from './fold.ts';

/** What names a person or a place on the net, and says nothing about the question. */
const PERSONAL = [
  /<[@#][!&]?\d+>/g, // mentions
  /<a?:\w+:\d+>/g, // emoji of a server
  /[a-z][a-z0-9+.-]*:\/\/\S+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu,
  /(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*/gi, // addresses without https
  /[+(]?\d(?:[\s().\p{Pd}ー]{0,2}\d){8,}/gu, // telephone numbers, ids
];

/**
 * A question as it may be kept: in one width and case, on one line, without mentions, addresses and long numbers.
 * Katakana stays, unlike in folded text, since people read these.
 * @returns '' where nothing is left
 */
export function anonymise(text: string): string {
  const bare = PERSONAL.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    stripInvisible(text).replaceAll('\n', ' '),
  );
  return bare
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/[\s?!.。…]+$/u, '')
    .trim();
}
