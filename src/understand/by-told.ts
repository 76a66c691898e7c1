import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { readPartOfLacking } from './part-of-lacking.ts';
import { readOtherAims } from './told-aims.ts';
import { readBackersOfTold } from './told-backers.ts';
import { readFactorTold } from './told-factor.ts';
import { readGainTold } from './told-gain.ts';
import { readLargerTold } from './told-larger.ts';
import { readBothSidesOf } from './told-middleman.ts';
import { readStillDown } from './told-net.ts';
import { readLessTold, readWithTold } from './told-sums.ts';
import { readLimitTold } from './told-stake.ts';
import { readSinceTold } from './told-since.ts';
import { readUnstatedTold } from './told-unstated.ts';
import type { Understanding } from './understand.ts';

/** Each by its own words, the more particular first. */
const READERS: ((heard: Heard) => Question | undefined)[] = [
  readPartOfLacking,
  readStillDown,
  readLessTold,
  readWithTold,
  readLargerTold,
  readSinceTold,
  readUnstatedTold,
  readBackersOfTold,
  readOtherAims,
  readBothSidesOf,
  readGainTold,
  readLimitTold,
  readFactorTold,
];

/** Nobody asks such a thing in more, in UTF-16 units. */
const LONGEST = 200;

/** Two questions in more than that aren't one and its other half. */
const TWO_IN = 75;

/** What a whole message asks of the deals, the sums and the aims that were told, in words that stand in no other place. */
export function readByTold(text: string, last: Turn | undefined, parts: Understanding): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  if (folded.length > TWO_IN && (folded.match(/[?？]/gu) ?? []).length > 1) return undefined;
  const heard: Heard = {
    folded,
    last,
    parts,
    get context() {
      return readFolded(folded, text, parts).context;
    },
  };
  for (const read of READERS) {
    const question = read(heard);
    if (question) {
      const { companies } = heard.context.reading;
      const about = companies.length > 0 ? companies : (last?.companies ?? []);
      return { ...clauseOf(text, question, parts, about), isActed: true, isOfTold: true };
    }
  }
  return undefined;
}
