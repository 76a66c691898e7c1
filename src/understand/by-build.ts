import type { Language } from '../text/language.ts';
import { readBackersListed } from './backers-listed.ts';
import type { Clause } from './clause.ts';
import { readCommentFigures } from './comment-figures.ts';
import { readCountInEach } from './count-in-each.ts';
import { readFiledUnder } from './filed-under.ts';
import { readInGroups } from './in-groups.ts';
import { readInSameFrame } from './in-same-frame.ts';
import { readLegByLeg } from './leg-by-leg.ts';
import { readListWithout } from './list-without.ts';
import { readNoneOfThem } from './none-of-them.ts';
import { readMarketListed } from './market-listed.ts';
import { readNewAndCaveat } from './new-and-caveat.ts';
import { readPointAtPlace } from './point-at-place.ts';
import { readSameBets } from './same-bets.ts';
import type { Turn } from './follow.ts';
import { readListAndEach } from './each-point.ts';
import { readEachLayer } from './named-each.ts';
import { readPlacesOfTold } from './placed-told.ts';
import { readOnGround } from './said-then-asked.ts';
import type { Understanding } from './understand.ts';
import { readWhichEach } from './which-each.ts';

/** What a whole message asks by its build, whatever its words are like: read before it is taken apart. */
export const readByBuild = (
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined =>
  readPlacesOfTold(text, last, parts) ??
  readCountInEach(text, parts) ??
  readWhichEach(text, fallback, parts) ??
  readEachLayer(text, parts) ??
  readListAndEach(text, fallback, last, parts) ??
  readInGroups(text, fallback, parts) ??
  readLegByLeg(text, fallback, parts) ??
  readInSameFrame(text, parts) ??
  readFiledUnder(text, fallback, parts) ??
  readCommentFigures(text, parts) ??
  readSameBets(text, fallback, parts) ??
  readNoneOfThem(text, fallback, parts) ??
  readBackersListed(text, fallback, parts) ??
  readMarketListed(text, parts) ??
  readNewAndCaveat(text, parts) ??
  readPointAtPlace(text, parts) ??
  readListWithout(text, fallback, parts) ??
  readOnGround(text, fallback, last, parts);
