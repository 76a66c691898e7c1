import type { Library } from '../knowledge/index.ts';
import type { Absent } from '../knowledge/schema.ts';
import { readPriceOf } from './acquired.ts';
import { readAbsent, readDealless, readForeign } from './absent.ts';
import { WHY, yields } from './arbitrate.ts';
import { isSure } from './asked.ts';
import { nearestOf, type Choice } from './choose.ts';
import { readAccused } from './accused.ts';
import { readAttributed, readSaying } from './attributed.ts';
import { readHeading } from './heading.ts';
import { readFirstStage } from './bounds.ts';
import { readBesides } from './besides.ts';
import { readCapped } from './capped.ts';
import { readCustomer } from './customers.ts';
import { readCompare } from './compare.ts';
import { readCalculation } from './calculation.ts';
import { isStrange } from './strange.ts';
import { isInvestor, type Context } from './context.ts';
import { readAnnounced } from './announced.ts';
import {
  readBeyond,
  readBothStates,
  readBounded,
  readDeals,
  readKind,
  readStated,
  readSum,
  readUndisclosed,
} from './deal-lists.ts';
import { readExpression } from './expression.ts';
import { readExtreme } from './extreme.ts';
import { readDerived, readNeededRate } from './figures.ts';
import { readMarket } from './market-size.ts';
import { readCounted } from './counted.ts';
import { readEarned } from './earned.ts';
import { readDual, readRoles } from './dual.ts';
import { readEach } from './each.ts';
import { readHeldByNone, readHolds } from './holds.ts';
import { readLayers } from './layers.ts';
import { readBackerSupplier, readOutside, readShared, readDates, readEarlier } from './membership.ts';
import { readPeriod } from './period.ts';
import { readRelation, readTie } from './pairs.ts';
import { readPayments } from './payments.ts';
import { readSupply } from './supply.ts';
import { readBarePair } from './bare-pair.ts';
import { readBareSet } from './bare-sets.ts';
import {
  readAllBut,
  readElsewhere,
  readHoldings,
  readPassedOver,
  readInOrder,
  readMissing,
  readOfEach,
} from './missing.ts';
import { readInAndOut } from './in-and-out.ts';
import { readLeave } from './leave.ts';
import { readWhoWhom } from './loops.ts';
import { readOneWay } from './one-way.ts';
import { readOverlap } from './overlap.ts';
import { readNeverStated } from './never-stated.ts';
import { readPart } from './part.ts';
import { asksWay, isOnWay, readPath } from './paths.ts';
import { readOwnAmount } from './own-amount.ts';
import { readPeers } from './peers.ts';
import { readNet } from './net.ts';
import { readPurse } from './purse.ts';
import { readRatio } from './ratio.ts';
import { readRoute } from './routes.ts';
import type { Question } from './question.ts';
import { readLeftOut, readInvestments, readOutsider } from './investments.ts';
import { readInvestors } from './sets.ts';
import { readStakes } from './stakes.ts';
import { readTimed } from './timed.ts';
import { readTotal } from './total.ts';
import { readWhole } from './whole.ts';
import { readWhoSupplies } from './who-supplies.ts';
import { readWhy } from './why.ts';
import { wrongPremise } from './why-premise.ts';
import { readNeither, readOutsiders, readTrade } from './trades.ts';
import { readUnstatedPayment } from './unstated-payment.ts';
import { readOutThanIn } from './whole-sums.ts';

type Read = (context: Context) => Question | undefined;

/** Readers of deal questions, the most particular first. A "why" goes to the facts instead. */
const READERS: Read[] = [
  readWhoWhom,
  readWhoSupplies,
  readOwnAmount,
  readUnstatedPayment,
  readEarlier,
  readRoute,
  readRoles,
  readPeers,
  readCustomer,
  readBesides,
  readKind,
  readBothStates,
  readBeyond,
  readOfEach,
  readInAndOut,
  readInOrder,
  readStated,
  readBounded,
  readMissing,
  readAllBut,
  readElsewhere,
  readPassedOver,
  readLayers,
  readCounted,
  readOneWay,
  readLeftOut,
  readHolds,
  readPurse,
  readNeither,
  readTrade,
  readOutsiders,
  readOutside,
  readShared,
  readDates,
  readBackerSupplier,
  readRatio,
  readTotal,
  readStakes,
  readEach,
  readDual,
  readPath,
  readOutsider,
  readHeldByNone,
  readFirstStage,
  readInvestors,
  readInvestments,
  readAnnounced,
  readUndisclosed,
  readExtreme,
  readSum,
  readDeals,
  readBareSet,
  readTie,
  readSupply,
  readPayments,
  readRelation,
  readBarePair,
];

/** A question that the graph of deals answers, as its words put it. */
export function readDealQuestion(context: Context): Question | undefined {
  if (context.has('q-why')) return wrongPremise(context);
  for (const read of READERS) {
    const question = read(context);
    if (question) return question;
  }
  return undefined;
}

/** The words may be strange, but the learner knows what they are about. */
const LIKELY = 0.5;

/** Two that only give, named side by side, are asked about together: nobody says that one backs the other. */
const areBeside = (deal: Question, context: Context): boolean =>
  deal.kind === 'no-tie' &&
  !context.roles.explicit &&
  [deal.from, deal.to].every((id) => isInvestor(context, id) && context.graph.into(id).length === 0);

/** A part of what the article lacks ("of its revenue") is no part of the sums that it has. */
const isOfLacking = ({ reading: { absent } }: Context, { knowledge }: Library): boolean =>
  absent.some(({ id }) => {
    const attribute = knowledge.absent.get(id);
    return attribute !== undefined && !attribute.part && !attribute.offTopic;
  });

/** Two figures that facts state are no part of what the article lacks. */
const areFigures = (question: Question): boolean =>
  question.kind === 'calculation' && 'fact' in question.left && 'fact' in question.right;

const ofStated = (
  question: Question | undefined,
  context: Context,
  library: Library,
): Question | undefined =>
  question && (areFigures(question) || !isOfLacking(context, library)) ? question : undefined;

/** What is lacking whatever kind of question it stands in: who made a forecast, what stands beside a sum. */
const isOutright = (attribute: Absent | undefined): boolean =>
  attribute?.narrows === true || (attribute?.general === true && !attribute.offTopic && !attribute.unit);

/** What the words of a clause ask for outright, before any likeness: a sum, a lack, a deal, a comparison. */
export function readTyped(context: Context, own: Choice, library: Library): Question | undefined {
  const whole =
    readNeverStated(context) ??
    readWhole(context, library) ??
    readAccused(context, own, library) ??
    readAttributed(context, own, library) ??
    readSaying(context, own, library) ??
    readHeading(context, own, library) ??
    readLeave(context, own, library) ??
    readTimed(context, own, library) ??
    readEarned(context, own, library) ??
    readPriceOf(context, own, library) ??
    readPart(context, own, library);
  if (whole) return whole;
  const derived =
    readExpression(context, false) ??
    readCapped(context) ??
    readOverlap(context) ??
    readNet(context) ??
    readOutThanIn(context) ??
    readHoldings(context) ??
    readNeededRate(context) ??
    ofStated(readCalculation(context), context, library) ??
    readDerived(context);
  if (derived) return derived;
  const period = readPeriod(context);
  if (period) return period;
  const way = isOnWay(context) && asksWay(context) ? readPath(context) : undefined;
  if (way) return way;
  const isNarrower = context.reading.absent.some(({ id }) => isOutright(library.knowledge.absent.get(id)));
  const absent = isSure(context) && !isNarrower ? undefined : readAbsent(context, own, library);
  if (absent) return absent;
  const market = readMarket(context);
  if (market) return market;
  const compared = readCompare(context, own, library);
  if (compared) return compared;
  const wrong = context.has('q-why') ? readDealQuestion(context) : undefined;
  if (wrong?.kind === 'investments') return wrong;
  const read = wrong ?? readWhy(context, own) ?? readDealQuestion(context);
  const deal = read && areBeside(read, context) ? undefined : read;
  const isLikely = (own.ranked[0]?.share ?? 0) >= LIKELY;
  if (!isLikely && isStrange(context, library) && !(deal?.kind === 'tie' && deal.aspect !== 'any'))
    return readForeign(context, deal, own, library) ?? { kind: 'unknown', near: nearestOf(own.ranked) };
  const foreign = readForeign(context, deal, own, library);
  if (foreign) return foreign;
  const dealless = readDealless(context, own, library);
  if (dealless) return dealless;
  if (
    deal &&
    deal.kind !== 'reversed' &&
    deal.kind !== 'no-tie' &&
    deal.kind !== 'facts' &&
    deal.kind !== 'unknown' &&
    !(deal.kind === 'tie' && deal.acquired) &&
    WHY.some((id) => context.has(id)) &&
    own.sure > 0.5
  )
    return undefined;
  if (deal && deal.kind !== 'facts' && deal.kind !== 'unknown' && yields(deal, context, own, library))
    return undefined;
  return deal;
}
