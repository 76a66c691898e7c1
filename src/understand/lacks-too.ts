import { look } from './look.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** Between two things that are asked for alike: 「評価額とIPO時期」, "the CEO, the headcount or the HQ". */
const JOINED =
  /^(?:[^、。?？!！,.;はがを\s]{0,6}|(?: \w+)?)(?:と|や|・|、|\/|も|および|及び|ならびに|または|か|,? ?(?:and|or|nor|&)|,) ?(?:その|(?:the|its|their|an?|any|even) ){0,8}(?:[^、。?？はがを\s]{0,4}|(?:\w+ )?)$/u;

/** What else the article lacks that is asked for in one breath with what it lacks: each is said to be missing. */
export function lacksToo(question: Question, text: string, parts: Understanding): Question[] {
  if (question.kind !== 'absent' || question.attribute === undefined) return [];
  const { folded, spots } = look(text, parts);
  const { absent } = parts.library.knowledge;
  const lacking = spots.spots.flatMap(({ senses, start, end }) => {
    const sense = senses.find(({ type }) => type === 'absent' || type === 'owned');
    return sense && !absent.get(sense.id)?.offTopic ? [{ id: sense.id, start, end }] : [];
  });
  const isJoined = lacking.every(
    ({ start }, at) => at === 0 || JOINED.test(folded.slice(lacking[at - 1]!.end, start)),
  );
  const ids = [...new Set(lacking.map(({ id }) => id))];
  if (!isJoined || !ids.includes(question.attribute)) return [];
  return ids.filter((id) => id !== question.attribute).map((attribute) => ({ ...question, attribute }));
}
