import { featuresOf } from '../knowledge/features.ts';
import { gramsOf } from '../knowledge/grams.ts';
import type { Findings } from '../knowledge/judges.ts';
import { spot, type Spots } from '../knowledge/spot.ts';
import { fold, katakanaWords } from '../text/fold.ts';
import { once } from './once.ts';
import type { Understanding } from './understand.ts';

/** What a piece of text holds, at first sight. */
export function spotsIn(text: string, { library, mender }: Understanding): { folded: string; spots: Spots } {
  const folded = fold(text);
  return { folded, spots: spot(folded, library.vocabulary, mender.word, katakanaWords(text)) };
}

/** What a piece of text holds, and what it is about. */
interface Looked {
  folded: string;
  spots: Spots;
  findings: Findings;
}

const lookOnce = once((text, _, parts): Looked => {
  const { library } = parts;
  const { folded, spots } = spotsIn(text, parts);
  const grams = gramsOf(folded, spots, library.knowledge.entities);
  return { folded, spots, findings: library.rank(featuresOf(spots), grams, 2) };
});

/** What a piece of text holds, and what it is about, at first sight: not yet prepared as a clause of its own. */
export const look = (text: string, parts: Understanding): Looked => lookOnce(text, '', parts);
