import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { turnOf } from './frame.ts';
import { END, isEnough, SAYS, SOMEBODY } from './hearsay.ts';
import { readAll } from './parts.ts';
import type { Understanding } from './understand.ts';

/** "… I said Z is in too. Am I right?": the asker's own word against another's. */
const OWN = new RegExp(
  String.raw`^(?<other>.+?)[\s,.;!–-]+(?:and |but |so |while )?i (?:just |always |still )?(?:said|say|told (?:him|her|them)|reckon|think|argued|bet|insist)(?: that)? (?<claim>[^?!.]+?)[\s,.;:!?–-]+(?:so )?(?:am i (?:right|correct)|was i (?:right|correct)|who(?:'s|s| is| was) right|(?:did|do|have) i (?:win|won)|who (?:wins|won))${END}`,
  'isu',
);
const SAID_BY = new RegExp(String.raw`^.*?\b(?:${SOMEBODY}) ${SAYS} (?<claim>.+)$`, 'isu');

/** What another said, and what the asker set against it. */
function wordsIn(typed: string): { other: string; own: string } | undefined {
  const { other = '', claim = '' } = OWN.exec(typed.trim())?.groups ?? {};
  const said = SAID_BY.exec(other)?.groups?.['claim'];
  return said !== undefined && isEnough(claim)
    ? { other: `${said}, right?`, own: `${claim}, right?` }
    : undefined;
}

/**
 * "My mate says A is only backed by B. I said C is in too. Am I right?": the asker's own claim is what is to be
 * confirmed; it may lean on the other one.
 */
export function readDisputed(
  typed: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const words = wordsIn(typed);
  if (!words) return undefined;
  const other = readAll([words.other], language, last, parts);
  return readAll([words.own], language, turnOf(other, parts), parts);
}
