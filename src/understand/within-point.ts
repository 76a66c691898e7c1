import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';

/** What is left aside, in Japanese with what stands before it. */
const LEFT_ASIDE_JA = /([^、。?？\s]{2,12})(?:の(?:ほか|他)|以外)/u;
const LEFT_ASIDE =
  /\b(?:besides|apart from|aside from|other than|beyond)(?: just| only| the| its| their){0,12} ([a-z]{3,}?)s?\b/;

const SHORTEST = 2;

/** The ends of a text, longest first. */
const endsOf = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - SHORTEST + 1, 0) }, (_, at) => text.slice(at));

/** "Besides developers, whom do they want to win?": the point that names them names who else. */
function standsBesideIt(folded: string, { ja, en }: Fact): boolean {
  const before = LEFT_ASIDE_JA.exec(folded)?.[1];
  const told = fold(ja);
  if (before !== undefined)
    return endsOf(before).some((end) => told.includes(`${end}や`) || told.includes(`${end}も`));
  const word = LEFT_ASIDE.exec(folded)?.[1];
  if (word === undefined) return false;
  return new RegExp(String.raw`\b${word}s?(?: [a-z]+)? and\b|\band (?:[a-z]+ ){0,3}${word}`).test(fold(en));
}

/** "Of the three layers, what is the chips' role?": so many are named, one is asked about. */
const PART_OF_ONE =
  /^(?!.*(?:それぞれ|各|ごと|全部|[三3]つの(?:役割|役目|仕事))).*(?:役割|役目|担当|仕事)|^(?!.*\b(?:each|every|all|roles|jobs|respective\w*)\b).*\b(?:job|role|task|function) (?:of|for|do|does|falls|goes)\b/;

/** Whether a question that names a list, or what to leave out of one, is answered by the one point. */
export const asksWithin = (folded: string, fact: Fact): boolean =>
  fact.points.length === 0 && (standsBesideIt(folded, fact) || PART_OF_ONE.test(folded));
