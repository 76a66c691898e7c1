import { areApart, horizonIn, horizonSaid } from '../knowledge/horizon.ts';
import { fold } from '../text/fold.ts';

/** Of what comes in three to five years: "beyond five" is wrong, "in three to five" is right, others may be. */
export function timeHolds(folded: string, statement: string): boolean | undefined {
  const [claimed, stated] = [horizonSaid(folded), horizonIn(fold(statement))];
  if (!claimed || !stated) return undefined;
  if (areApart(claimed, stated)) return false;
  return claimed.least === stated.least && claimed.most === stated.most ? true : undefined;
}
