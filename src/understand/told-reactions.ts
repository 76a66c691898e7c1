import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { readWhoBesides } from './told-besides.ts';
import { readIndustryAlike, readWhoWonThere, readWhyAiOtherwise } from './told-industry.ts';
import { readLosesOut } from './told-loses.ts';
import { readMoneyStays } from './told-money-stays.ts';
import { readOtherPoints } from './told-others.ts';
import { readWhoIsIt } from './told-person.ts';
import { readRivalWhy } from './told-rival-why.ts';
import { readNobodyKnows } from './told-secret.ts';
import { readTheirStake } from './told-their-stake.ts';
import { readNeverTogether } from './told-together.ts';
import { readYetWhy } from './told-yet-why.ts';

/** What people say right after an answer, without saying again what it is about. */
const READERS: ((heard: Heard) => Question | undefined)[] = [
  readRivalWhy,
  readOtherPoints,
  readNobodyKnows,
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
];

/** A reaction to what was told, as a question. */
export function readReaction(heard: Heard): Question | undefined {
  for (const read of READERS) {
    const question = read(heard);
    if (question) return question;
  }
  return undefined;
}
