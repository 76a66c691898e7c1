import type { Context } from './context.ts';
import { askedSmaller } from './asked-smaller.ts';
import { besideMoney } from './beside-money.ts';
import { besideStranger, strangerAmong } from './beside-stranger.ts';
import { dayAsked } from './day-asked.ts';
import { ofEachLab } from './each-lab.ts';
import { withNumber } from './disclosure.ts';
import { ofHorizon } from './horizon-named.ts';
import { inCountries } from './in-countries.ts';
import { ofKnownSums } from './known-sums.ts';
import { ofLaterShare } from './later-share.ts';
import { withLayerCount } from './layers.ts';
import { ofFactor } from './market-claim.ts';
import { ofGoods } from './goods.ts';
import { misstated } from './misstated.ts';
import { moneySides, notACent, whichWay } from './money-sides.ts';
import { namedEach } from './named-each.ts';
import { ofNamedTwo } from './named-two.ts';
import { oddOne } from './odd-one.ts';
import { ofOutsiders } from './outsiders.ts';
import { profitUnsaid } from './profit-unsaid.ts';
import { putBack } from './put-back.ts';
import { personFirst } from './person-first.ts';
import type { Question } from './question.ts';
import { sameOfBoth } from './same-of-both.ts';
import { withoutSource } from './sourced.ts';
import { sumBetween } from './sum-between.ts';
import { stakeSides } from './stake-sides.ts';
import { ofNamedSum, upToYear, withNamedYear } from './sum-meant.ts';
import { setRight } from './turned.ts';
import { withRival } from './with-rival.ts';

/** What is set right of a question, whichever step read it; each on top of the one before. */
const MENDS: ((question: Question, context: Context) => Question)[] = [
  sumBetween,
  moneySides,
  notACent,
  whichWay,
  setRight,
  stakeSides,
  ofOutsiders,
  namedEach,
  ofNamedTwo,
  withNumber,
  ofKnownSums,
  ofLaterShare,
  besideMoney,
  oddOne,
  withRival,
  ofNamedSum,
  upToYear,
  withNamedYear,
  withLayerCount,
  dayAsked,
  besideStranger,
  strangerAmong,
  misstated,
  ofGoods,
  ofFactor,
  ofHorizon,
  sameOfBoth,
  withoutSource,
  inCountries,
  ofEachLab,
  (question, { reading }) => askedSmaller(question, reading.folded),
  profitUnsaid,
  putBack,
  personFirst,
];

/** A question as its words mean it. */
export const asMeant = (question: Question, context: Context): Question =>
  MENDS.reduce((read, mend) => mend(read, context), question);
