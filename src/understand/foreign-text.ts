import { spot } from '../knowledge/spot.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import type { Question } from './question.ts';
import { readSpots, type Reading } from './reading.ts';
import type { Understanding } from './understand.ts';

/** What the names and the year of a text tell, whatever else it says. */
function askedBy({ companies: [a, b], figures }: Reading): Question | undefined {
  if (a && b) return { kind: 'relation', a, b, brief: true };
  if (a) return { kind: 'profile', of: a };
  const year = figures.find(({ unit }) => unit === 'year');
  return year && { kind: 'market', year: year.value };
}

/** A text in a third language: its names are read and answered to; without any, it is said which languages are hers. */
export function readForeignText(text: string, { library }: Understanding): Question {
  const folded = fold(text);
  const spots = spot(folded, library.vocabulary);
  const asked = askedBy(readSpots(folded, spots, library.knowledge.entities));
  const seed = hash(text);
  if (!asked) return { kind: 'talk', topic: 'foreign-language', seed };
  return { kind: 'several', parts: [{ kind: 'talk', topic: 'foreign-names', seed }, asked] };
}
