import type { Spots } from './spot.ts';

/** What the ranking compares texts by: `c:` concepts, `e:` entities, `a:` attributes, `f:` names that the article lacks, `w:` words, `o:` ordinary words, `k:` kanji. */
export type Feature = string;

/** The features of a read text, each once. */
export function featuresOf({ spots, grammar, words, ordinary, kanji }: Spots): Feature[] {
  const features = new Set<Feature>();
  for (const { senses } of spots) {
    for (const sense of senses) {
      if (sense.type === 'concept') features.add(`c:${sense.id}`);
      if (sense.type === 'entity') features.add(`e:${sense.id}`);
      if (sense.type === 'foreign') features.add(`f:${sense.id}`);
      if (sense.type === 'absent') features.add(`a:${sense.id}`);
    }
  }
  for (const { id } of grammar) if (!id.startsWith('t-')) features.add(`c:${id}`);
  for (const word of words) features.add(`w:${word}`);
  for (const word of ordinary) features.add(`o:${word}`);
  for (const term of kanji) features.add(`k:${term}`);
  return [...features];
}

/** A concept of what is talked about: none of asking, of a relation or of time. */
export const isNotion = (feature: Feature): boolean => /^c:(?![qrt]-)/.test(feature);

/** Such a concept, or a word of its own. */
export const isNotionOrWord = (feature: Feature): boolean => isNotion(feature) || /^[wk]:/.test(feature);

/** Words and concepts that say what is talked about, not how it is asked. */
export const isTelling = (feature: Feature): boolean => /^(?:[wk]:|c:(?![qr]-))/.test(feature);
