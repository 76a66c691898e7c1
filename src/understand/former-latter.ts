import { namesTyped } from './names-typed.ts';
import type { Understanding } from './understand.ts';

/** Both of two, each by its place: 「前者の…と、後者の…」, "the former's … and the latter's …". */
const BOTH = /前者.*後者|\bthe former\b.*\bthe latter\b/iu;
const FORMER = /前者|\bthe former\b/giu;
const LATTER = /後者|\bthe latter\b/giu;
/** All sentences before the one that goes on. */
const ENDS = /^.*[。?？.!:]\s*/su;
/** What is said of the two before only leads up to what is asked of each. */
const LEADS_UP =
  /(?:違[いう]|比べ|比較|について|対比)[^。?？]*[。?？]\s*$|\b(?:differ\w*|compar\w+|contrast|about|on|versus|vs)\b[^.?!:]*[.?!:]\s*$|^[^.?!:]{3,40}:\s*$/iu;

/**
 * 「XとYで狙いはどう違う？前者の多角化と、後者のGPU絡みの狙いをそれぞれ」: what is asked of each of two that the message itself
 * names, with their names; what only leads up to it is left out.
 */
export function withFormerNamed(text: string, parts: Understanding): string {
  if (!BOTH.test(text)) return text;
  const lead = ENDS.exec(text.slice(0, text.search(FORMER)))?.[0] ?? '';
  const asked = text.slice(lead.length);
  const [one, other, more] = namesTyped(lead, parts);
  if (!one || !other || more || one.id === other.id || namesTyped(asked, parts).length > 0) return text;
  const named = asked.replace(FORMER, one.name).replace(LATTER, other.name);
  return LEADS_UP.test(lead) ? named : lead + named;
}
