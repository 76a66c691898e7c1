import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { readWhoWhom } from './loops.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

/** It was to be told to somebody, or followed, and that failed: "I tried to explain how the money goes, lost it". */
const LOST =
  /\b(?:explain\w*|tell(?:ing)?|told|describ\w+|follow\w*|understand|figure out|get my head|wrap my head|keep track|draw|asked me|sketch\w*|lost|confus\w+|froze|blank(?:ed)?)\b|説明|話そ|教えよ|伝えよ|理解|追え|混乱|こんがら|聞かれ|わから|分から|図に/;
/** And who pays whom is what it comes to, at its end. */
const AT_LAST =
  /\bwho(?:'s|s| is)? (?:actually |really )?(?:pay\w*|giv\w+|send\w*|owe\w*|fund\w*)(?: (?:the |any )?(?:money|cash|what))?(?: to)? who(?:m|ever)?\b[^.!?]{0,24}[.!?\s]*$|\bwhere (?:the |all the )?(?:money|cash) (?:goes|comes from)\b[^.!?]{0,24}[.!?\s]*$|(?:誰|だれ|どこ)(?:が|から)(?:誰|だれ|どこ)に[^。?？]{0,20}[。?？!！\s]*$/;
const LONGEST = 400;

/** "I was trying to explain how the money goes round between A, B and C and lost it … who pays who": the loop that they stand in. */
export function readLostTrack(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const [end = ''] = AT_LAST.exec(folded) ?? [];
  if (end === '' || !LOST.test(folded.slice(0, folded.length - end.length))) return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const question = readWhoWhom(context);
  return question && clauseOf(text, question, parts, context.reading.companies);
}
