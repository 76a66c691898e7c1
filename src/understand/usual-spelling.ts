import { compact } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage, isEnglish, type Language } from '../text/language.ts';
import { withDigits } from './numbers.ts';
import { saidLightly } from './recast-casual.ts';
import type { Understanding } from './understand.ts';

/** Whether an example question is asked word for word. */
export const isExample = (text: string, { library }: Understanding): boolean =>
  library.exact.has(compact(fold(text)));

/** "howmuchdidtheypay?": nothing but one run of letters is parted before anything else is read of it. */
export const parted = (typed: string, { mender }: Understanding): string =>
  /^[a-z\d']{10,}[?!.]*$/i.test(typed) ? mender.unrun(typed.toLowerCase()) : typed;

/** "HOW MCUH DID THEY PAY": where nothing is small, a capital makes no name. */
const SHOUTED = /^(?=.*\p{Lu}{3}.*\s\p{Lu}{2})[^\p{Ll}]*$/su;
const calmly = (typed: string): string => (SHOUTED.test(typed) ? typed.toLowerCase() : typed);

/** English with its slips put right; in other languages, every word would look like one. */
export function inUsualSpelling(typed: string, fallback: Language, parts: Understanding): string {
  const { respell, isName } = parts;
  if (isExample(typed, parts)) return typed;
  return saidLightly(
    isEnglish(detectLanguage(typed, fallback, isName)) ? withDigits(respell(calmly(typed))) : typed,
    parts,
  );
}
