import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readLater, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { isNumbered } from './segment.ts';
import { readRateApplied } from './by-rate.ts';
import { readAllAndMeaning } from './all-and-meaning.ts';
import { readCashTo } from './cash-to.ts';
import { readLabsSide } from './labs-side.ts';
import { readOtherWayNamed } from './other-way-named.ts';
import { readFiguresExplained } from './figures-explained.ts';
import { readGapToOne, readPaidAndGap } from './paid-and-gap.ts';
import { readPartOfLacking } from './part-of-lacking.ts';
import { readActualOrForecast } from './told-actual.ts';
import { readOtherAims } from './told-aims.ts';
import { readAlsoBack } from './told-also-back.ts';
import { readApartTold } from './told-apart.ts';
import { readBackersOfTold } from './told-backers.ts';
import { readGainOfFactor, readGainTold } from './told-gain.ts';
import { readSameOfAnother } from './same-of-another.ts';
import { readReturnLegs } from './return-legs.ts';
import { readRouteAsked } from './route-asked.ts';
import { readSpanAndPoints } from './span-and-points.ts';
import { readTotalAndShare } from './total-and-share.ts';
import { readStakesAndAim } from './stakes-and-aim.ts';
import { readStakeOfTrade, readTradeInSoMany } from './trade-of-told.ts';
import { readBoughtNever } from './bought-never.ts';
import { readFiguresBehind, readGroundsOfOpinion, readOtherWorry } from './told-grounds.ts';
import { readBothWays } from './in-and-out.ts';
import { readIntoTold } from './told-into.ts';
import { readWhenTold } from './told-when.ts';
import { readFactorTold } from './told-factor.ts';
import { readLargerTold, readMoreLabs } from './told-larger.ts';
import { readBothSidesOf } from './told-middleman.ts';
import { readMultipleTold } from './told-multiple.ts';
import { readMistaken } from './told-mistaken.ts';
import { readNetAgainst, readNetOfThread, readNetWithOne, readStillDown } from './told-net.ts';
import { readAgainstTold, readBothStakes, readInSum, readLessTold, readWithTold } from './told-sums.ts';
import { readLimitTold } from './told-stake.ts';
import { readSinceTold } from './told-since.ts';
import { readUnstatedTold } from './told-unstated.ts';
import { readTheirsToo } from './told-theirs.ts';
import { readReaction } from './told-reactions.ts';
import type { Understanding } from './understand.ts';
import { clauseOfTold } from './whole-message.ts';
import { readLayerAndBackers } from './layer-and-backers.ts';
import { readPaidAndBack } from './paid-and-back.ts';
import { readHorizonLeft } from './two-horizons.ts';
import { readWhatThen } from './what-then.ts';

/** Each by its own words, the more particular first. */
const READERS: ((heard: Heard) => Question | undefined)[] = [
  readSameOfAnother,
  readGapToOne,
  readMultipleTold,
  readPartOfLacking,
  readRouteAsked,
  readStakeOfTrade,
  readNetOfThread,
  readStillDown,
  readNetWithOne,
  readNetAgainst,
  readMistaken,
  readAgainstTold,
  readLessTold,
  readWithTold,
  readBothStakes,
  readInSum,
  readLargerTold,
  readMoreLabs,
  readSinceTold,
  readUnstatedTold,
  readBackersOfTold,
  readOtherAims,
  readBothSidesOf,
  readGainTold,
  readTheirsToo,
  readGainOfFactor,
  readApartTold,
  readGroundsOfOpinion,
  readFiguresBehind,
  readOtherWorry,
  readAlsoBack,
  readIntoTold,
  readWhenTold,
  readBoughtNever,
  readLimitTold,
  readFactorTold,
  readCashTo,
  readLabsSide,
  readOtherWayNamed,
  readActualOrForecast,
  readWhatThen,
  readReaction,
];

/** What is asked in two halves, each of which may be a question by itself. */
const OF_TWO_HALVES: typeof READERS = [
  readAllAndMeaning,
  readReturnLegs,
  readSpanAndPoints,
  readTotalAndShare,
  readPaidAndGap,
  readTradeInSoMany,
  readBothWays,
  readHorizonLeft,
  readRateApplied,
  readFiguresExplained,
  readStakesAndAim,
  readLayerAndBackers,
  readPaidAndBack,
];

/** Nobody asks such a thing in more, in UTF-16 units. */
const LONGEST = 200;

/** What one item of a list works out of the others. */
const OF_ITEMS: typeof READERS = [readTotalAndShare, readPaidAndGap];

/** Two questions in more than that aren't one and its other half. */
const TWO_IN = 75;

/** What a whole message asks of the deals, the sums and the aims that were told, in words that stand in no other place. */
export function readByTold(text: string, last: Turn | undefined, parts: Understanding): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const areTwo = folded.length > TWO_IN && (folded.match(/[?？]/gu) ?? []).length > 1;
  const heard: Heard = {
    folded,
    last,
    parts,
    context: readLater(() => readFolded(folded, text, parts).context, folded),
  };
  // Items with numbers of their own are told one by one, unless one holds the other against something.
  const isList = isNumbered(text);
  const readers = isList ? OF_ITEMS : areTwo ? OF_TWO_HALVES : [...OF_TWO_HALVES, ...READERS];
  for (const read of readers) {
    const question = read(heard);
    if (question)
      return clauseOfTold(text, question, { companies: heard.context.reading.companies, last }, parts);
  }
  return undefined;
}
