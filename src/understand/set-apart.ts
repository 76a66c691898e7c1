import { withoutBehind } from './behind-asked.ts';
import { withoutLeadUp } from './led-up-to.ts';
import type { Turn } from './follow.ts';
import { inFull } from './in-full.ts';
import { withoutOwnScene, withoutPremise } from './premised.ts';
import { withoutRead } from './read-ahead.ts';
import { withoutExcluded } from './excluded.ts';
import { asInOffice } from './recast-office.ts';
import { recast } from './recast.ts';
import { selfCorrected } from './self-corrected.ts';
import { withoutStory } from './told-around.ts';
import type { Understanding } from './understand.ts';
import { withoutWager } from './wager.ts';

/** What is asked, set apart from what is told around it: a bet, the office, the asker's day, what was taken back. */
export function setApart(typed: string, parts: Understanding): string {
  const plainly = withoutLeadUp(asInOffice(withoutWager(typed)), parts);
  return selfCorrected(withoutStory(withoutOwnScene(plainly, parts), parts), parts);
}

/** What is asked, in the plain words for it, without what was read ahead or is only granted. */
export const putPlainly = (said: string, last: Turn | undefined, parts: Understanding): string =>
  recast(
    withoutPremise(inFull(withoutRead(withoutExcluded(withoutBehind(said)), parts), last?.companies), parts),
    parts.library,
  );
