import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { readExampleOf } from './example-of.ts';
import type { Turn } from './follow.ts';
import { readMorePoints } from './more-points.ts';
import { readClaimedNet } from './net-side.ts';
import { readNobodyBoth } from './nobody-both.ts';
import { readOfListWhole } from './of-list.ts';
import { readOnlyOfTwo } from './only-of-two.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { readRivalsOrNot } from './rivals-or-not.ts';
import { readTwofold } from './twofold.ts';
import type { Understanding } from './understand.ts';

/** "It gets 15 and pays 30, so it's 20 short, right?": three sums of one balance, and no three claims. */
const SUMS = /(?:\d[\d,.]*[^\d]+){2}\d/u;
function readBalance(asked: string, parts: Understanding): Clause | undefined {
  const folded = fold(asked);
  if (!SUMS.test(folded)) return undefined;
  const net = readClaimedNet(readFolded(folded, asked, parts).context);
  return net && clauseOf(asked, net, parts);
}

/** What is asked of a whole list, of which point of it something is, of a balance, or as several questions at once. */
export function readAtOnce(
  asked: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const language = detectLanguage(asked, fallback, parts.isName);
  return (
    readRivalsOrNot(asked, last, parts) ??
    readExampleOf(asked, language, parts) ??
    readMorePoints(asked, last, parts) ??
    readOfListWhole(asked, language, last, parts) ??
    readOnlyOfTwo(asked, language, parts) ??
    readNobodyBoth(asked, language, parts) ??
    readBalance(asked, parts) ??
    readTwofold(asked, { language, last, parts })
  );
}
