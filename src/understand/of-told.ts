import type { Library } from '../knowledge/index.ts';
import { readLeftOut } from './backers-but.ts';
import { readYearsBetween } from './between-years.ts';
import { readBrokenDown } from './broken-down.ts';
import type { Context } from './context.ts';
import { readEachPoint } from './each-point.ts';
import { readEachTold } from './each-told.ts';
import { readAimsToo } from './follow-aims.ts';
import { readAmongBackers } from './follow-among.ts';
import { readAttributeOf } from './follow-attribute.ts';
import { readBriefly } from './follow-briefly.ts';
import { countPoints } from './follow-counts.ts';
import type { Turn } from './follow.ts';
import { readMayBuy } from './follow-bought.ts';
import { readWorkOf } from './follow-person.ts';
import { readCovers } from './follow-covers.ts';
import { readBoundTold } from './follow-bound.ts';
import { readChipsOf, readUnderWhich } from './follow-heading.ts';
import { readOtherWay } from './follow-other-way.ts';
import { readByPlaces } from './follow-places.ts';
import { readLeg } from './follow-legs.ts';
import { readPaidOn } from './follow-paid-on.ts';
import { readOfRate, readRateFurther } from './follow-rate.ts';
import { readSameAsTold } from './follow-same.ts';
import { readNotCounted, readOnlyUnstated, readOthersSecret, readSoNothing } from './follow-undisclosed.ts';
import { readCustomerToo } from './follow-supplied.ts';
import { readOfWhat } from './follow-factor.ts';
import { readStakeOfGiver } from './follow-stakes-of.ts';
import { readTimesYear } from './follow-sets.ts';
import { readSharesOfTotal } from './follow-shares.ts';
import { readTwoTold } from './follow-two-told.ts';
import { readVia } from './follow-via.ts';
import { readYearGap } from './follow-year-gap.ts';
import { readYearly } from './follow-yearly.ts';
import { readLikely } from './how-likely.ts';
import { readTrait } from './industries.ts';
import { followInSeveral, followLayers } from './layers.ts';
import { readOfFacts } from './of-facts.ts';
import type { Question } from './question.ts';
import { readAuthor, readInCountries } from './said.ts';
import { readSettled } from './settled.ts';
import { readWholeStake } from './staged-whole.ts';
import { readWhichNames, readWhichTold } from './which-told.ts';
import { readShorter } from './whole.ts';

const READERS = [
  readSettled,
  readAttributeOf,
  readYearsBetween,
  readSoNothing,
  readWorkOf,
  readMayBuy,
  readVia,
  readOnlyUnstated,
  readInCountries,
  readBrokenDown,
  readWholeStake,
  readWhichTold,
  readLikely,
  readYearly,
  readTrait,
  followLayers,
  readShorter,
  readAuthor,
  readOfFacts,
  countPoints,
];

/** What can mean nothing else after what was told. */
const SURELY = [
  readAimsToo,
  readWhichNames,
  readOtherWay,
  readTwoTold,
  readLeftOut,
  readYearGap,
  readAmongBackers,
  readTimesYear,
  readSharesOfTotal,
  readBriefly,
  readEachPoint,
  readBoundTold,
  readEachTold,
  readSameAsTold,
  readByPlaces,
  readLeg,
  followInSeveral,
  readPaidOn,
  readRateFurther,
  readOthersSecret,
  readCovers,
  readUnderWhich,
  readChipsOf,
  readOfRate,
  readNotCounted,
  readStakeOfGiver,
  readOfWhat,
  readCustomerToo,
];
export function readSurely(context: Context, last: Turn, library: Library): Question | undefined {
  for (const read of SURELY) {
    const question = read(context, last, library);
    if (question) return question;
  }
  return undefined;
}

/** What is asked of facts that were told, rather than of a deal: how likely, by the year, how many, of which industry. */
export function readOfTold(context: Context, last: Turn, library: Library): Question | undefined {
  for (const read of READERS) {
    const question = read(context, last, library);
    if (question) return question;
  }
  return undefined;
}
