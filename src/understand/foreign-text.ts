import { spot } from '../knowledge/spot.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { detectLanguage, type Detected, type Language } from '../text/language.ts';
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

/** What a message is written in; its accents, which only a third language has so many of, are no longer in what is read of it. */
export function languageHeard(
  heard: string,
  typed: string,
  fallback: Language,
  { isName }: Understanding,
): Detected {
  const own = fold(heard) === fold(typed) ? detectLanguage(typed, fallback, isName) : undefined;
  return own?.certainty === 'foreign' ? own : detectLanguage(heard, fallback, isName);
}

/** A word among the letters of its script: "CEO" is no part of another one. */
const stands = (folded: string, word: string): boolean =>
  word.length > SHORT || !/^[a-z]/.test(word)
    ? folded.includes(word)
    : new RegExp(`(?<![a-z])${word}(?![a-z])`).test(folded);
const SHORT = 3;

/** What the article lacks, by what other languages call it. */
const lackedIn = (folded: string, { knowledge }: Understanding['library']): string | undefined =>
  [...knowledge.absent.values()].find(({ abroad }) => abroad.some((word) => stands(folded, fold(word))))?.id;

/** A text in a third language: its names are read and answered to; without any, it is said which languages are hers. */
export function readForeignText(text: string, { library }: Understanding): Question {
  const folded = fold(text);
  const spots = spot(folded, library.vocabulary);
  const reading = readSpots(folded, spots, library.knowledge.entities);
  const asked = askedBy(reading);
  const seed = hash(text);
  const attribute = asked?.kind === 'market' ? undefined : lackedIn(folded, library);
  if (attribute !== undefined) {
    const [of, second] = reading.companies;
    const lacked: Question = { kind: 'absent', attribute, near: [], ...(of && !second ? { of } : {}) };
    return { kind: 'several', parts: [{ kind: 'talk', topic: 'foreign-language', seed }, lacked] };
  }
  if (!asked) return { kind: 'talk', topic: 'foreign-language', seed };
  return { kind: 'several', parts: [{ kind: 'talk', topic: 'foreign-names', seed }, asked] };
}
