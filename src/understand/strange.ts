import { isTelling, type Feature } from '../knowledge/features.ts';
import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';

/** A pair of kanji is half a word. */
const weigh = (feature: Feature): number => (/^k:\p{sc=Han}/u.test(feature) ? 0.5 : 1);

const MOST_STRANGE = 0.55;

/** Whether most of a short question's telling words are strange to the article: it is about something else. */
export function isStrange(context: Context, library: Library): boolean {
  const { features, folded } = context.reading;
  if (folded.length > 160) return false;
  const telling = features.filter(isTelling);
  const strange = telling
    .filter((feature) => library.ranking.weightOf(feature) === 0)
    .reduce((sum, feature) => sum + weigh(feature), 0);
  const all = telling.reduce((sum, feature) => sum + weigh(feature), 0);
  return strange >= 2 && strange / all >= MOST_STRANGE;
}
