import type { Turn } from './follow.ts';
import { isPerson } from './sayer.ts';
import type { Understanding } from './understand.ts';

const SAYS = String.raw`(?:call|compar|liken|describ|said|say|coin|claim|think|thought|warn|predict|mention|came up)`;
/** Somebody is said to have said something: "he's the one who called it …", 「…と言ったのも彼？」. */
const HE_SAID: [RegExp, RegExp][] = [
  [
    new RegExp(
      String.raw`\bhe(?:['’]s| is| was| has| did| also| even| really){0,3}\b[^?]{0,24}\b${SAYS}`,
      'iu',
    ),
    /\bhe\b(?:['’]s\b)?/iu,
  ],
  [
    new RegExp(String.raw`\b(?:did|does|was|is|has) (?:he|it him)\b[^?]{0,24}(?:\b${SAYS}|\bwho\b)`, 'iu'),
    /\b(?:he|it him)\b/iu,
  ],
  [
    /(?:彼(?!女|ら|氏)|同氏|その人|あの人)[^。]{0,40}(?:言|いっ|呼|例え|たとえ|述べ|表現)|(?:言|いっ|呼ん|例え|たとえ|述べ|表現し)[^。、]{0,6}のも?(?:は)?(?:彼(?!女|ら|氏)|同氏|その人|あの人)/u,
    /彼(?!女|ら|氏)|同氏|その人|あの人/u,
  ],
];

/** What was said is asked, not whether it was. */
const WHAT = /\bwhat\b|何|なんて|なんと/iu;

/** "And he's the one who called it alchemy?", after somebody was told of: by that one's name. */
export function heNamed(text: string, last: Turn, { library }: Understanding): string | undefined {
  const [, he] = HE_SAID.find(([said]) => said.test(text)) ?? [];
  if (!he || WHAT.test(text)) return undefined;
  const people = last.facts
    .flatMap((id) => library.knowledge.facts.get(id)?.entities ?? [])
    .filter((id) => isPerson(library, id));
  const [only, second] = new Set(people);
  if (only === undefined || second !== undefined) return undefined;
  const name = library.knowledge.entities.get(only)!.name.en;
  return text.replace(he, (found) => (/['’]s$/u.test(found) ? `${name} is` : name));
}
