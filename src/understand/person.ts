import type { Reading } from './reading.ts';
import type { Understanding } from './understand.ts';

/** What is asked of a person, and not of what the person has to do with. */
const PERSONAL =
  /\bwho(?:'s| is| was|s)\b|\b(?:said|says|say|quote\w*|tweet\w*|think|thinks|opinion|wife|husband|married|age|born|salary|net worth|biograph\w*|resign\w*|fired|interview)\b|どんな人|何者|誰|だれ|言っ|言う|発言|名言|こめんと|語っ|年齢|何歳|結婚|資産|経歴|年収|辞め|呟|つぶや/;

/** The text with the company that the one person in it stands for, where it isn't the person who is asked about. */
export function inPlaceOfPerson(
  { folded, foreign }: Reading,
  { library }: Understanding,
): string | undefined {
  const [person, second] = foreign;
  if (!person || second || PERSONAL.test(folded)) return undefined;
  const { of } = library.knowledge.foreign.get(person.id)!;
  if (of === undefined) return undefined;
  return `${folded.slice(0, person.start)}${of}${folded.slice(person.end)}`;
}
