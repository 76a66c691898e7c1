import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import {
  readForUsers,
  readHerTake,
  readHowHard,
  readTrigger,
  readWatchers,
  readWouldThey,
} from './told-asides.ts';
import { readWhoBesides } from './told-besides.ts';
import { readMinds, readOtherFields, readWhatElseItIs, readWhenOfCycle, readWhyGap } from './told-further.ts';
import { readEitherWay, readHowSo, readNobodyGains } from './told-gains-nobody.ts';
import { readIndustryAlike, readWhoWonThere, readWhyAiOtherwise } from './told-industry.ts';
import { readCountryToo, readDoesInstead } from './told-instead.ts';
import { readLosesOut } from './told-loses.ts';
import { readMoneyStays } from './told-money-stays.ts';
import { readOtherPoints } from './told-others.ts';
import { readNotOnly } from './told-not-only.ts';
import { readOnlyThat } from './told-only-that.ts';
import { readWhoIsIt } from './told-person.ts';
import { readAllSurvive, readOnlyOneOf, readRemarkOnSum, readUpOrDown, readWhoOfIt } from './told-remarks.ts';
import { readRivalWhy } from './told-rival-why.ts';
import { readElseUntold, readNobodyKnows, readOthersUntold } from './told-secret.ts';
import { readTheirStake } from './told-their-stake.ts';
import { readNeverTogether } from './told-together.ts';
import { readYetWhy } from './told-yet-why.ts';

/** What people say right after an answer, without saying again what it is about. */
const READERS: ((heard: Heard) => Question | undefined)[] = [
  readRivalWhy,
  readOtherPoints,
  readNobodyKnows,
  readElseUntold,
  readOthersUntold,
  readIndustryAlike,
  readWhoWonThere,
  readWhyAiOtherwise,
  readTheirStake,
  readMoneyStays,
  readYetWhy,
  readLosesOut,
  readNeverTogether,
  readWhoIsIt,
  readWhoBesides,
  readOnlyThat,
  readNotOnly,
  readNobodyGains,
  readEitherWay,
  readHowSo,
  readDoesInstead,
  readCountryToo,
  readForUsers,
  readHerTake,
  readHowHard,
  readTrigger,
  readWatchers,
  readWouldThey,
  readUpOrDown,
  readRemarkOnSum,
  readOnlyOneOf,
  readAllSurvive,
  readWhoOfIt,
  readWhyGap,
  readMinds,
  readOtherFields,
  readWhatElseItIs,
  readWhenOfCycle,
];

/** A reaction to what was told, as a question. */
export function readReaction(heard: Heard): Question | undefined {
  for (const read of READERS) {
    const question = read(heard);
    if (question) return question;
  }
  return undefined;
}
