import type { Library } from '../knowledge/index.ts';
import { readAbsent, readDealless, readForeign } from './absent.ts';
import { WHY, yields } from './arbitrate.ts';
import { isSure } from './asked.ts';
import { nearestOf, type Choice } from './choose.ts';
import { readAttributed, readSaying } from './attributed.ts';
import { readHeading } from './heading.ts';
import { readFirstStage } from './bounds.ts';
import { readBesides } from './besides.ts';
import { readCustomer } from './customers.ts';
import { readCompare } from './compare.ts';
import { readCalculation } from './calculation.ts';
import { isStrange } from './strange.ts';
import { isInvestor, type Context } from './context.ts';
import { readAnnounced, readSameTime } from './announced.ts';
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
import { readExtreme } from './extreme.ts';
import { readDerived, readMarket, readNeededRate } from './figures.ts';
import { readCounted } from './counted.ts';
import { readDual, readRoles } from './dual.ts';
import { readEach } from './each.ts';
import { readHeldByNone, readHolds } from './holds.ts';
import { readLayers } from './layers.ts';
import { readBackerSupplier, readOutside, readShared, readDates } from './membership.ts';
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
  readInAndOut,
  readInOrder,
  readMissing,
  readOfEach,
} from './missing.ts';
import { readLeave } from './leave.ts';
import { readOneWay } from './one-way.ts';
import { readOverlap } from './overlap.ts';
import { readPart } from './part.ts';
import { asksWay, readPath } from './paths.ts';
import { readPeers } from './peers.ts';
import { readNet, readPurse } from './purse.ts';
import { readRatio } from './ratio.ts';
import { readRoute } from './routes.ts';
import type { Question } from './question.ts';
import { readLeftOut, readInvestments, readInvestors, readOutsider } from './sets.ts';
import { readStakes } from './stakes.ts';
import { readTotal } from './total.ts';
import { readWhy } from './why.ts';
import { wrongPremise } from './why-premise.ts';
import { readOutsiders, readTrade } from './trades.ts';

type Read = (context: Context) => Question | undefined;

/** Readers of deal questions, the most particular first. A "why" goes to the facts instead. */
const READERS: Read[] = [
  readSameTime,
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

/** Enough where a word of summing up is said, too. */
const HEARD = 0.25;

/** Facts that together sum up the article. */
const WHOLE = ['cycle-flow', 'summary-five'];
const OF_WHOLE =
  /\b(?:article|whole|everything|entire|all of (?:it|this))\b|記事|全体|^(?:tl;?dr|tldr|gist|要約|まとめて?|要するに)[?？!！。\s]*$/;

/** What the article is about. */
const ABOUT =
  /(?:なん|何|どんな|どういう)の?(?:記事|文章|読み物)(?:なん|なの|です|だ|でしょう)?(?:か|の|っけ)?[?？。\s]*|\bwhat(?:'s|s| is)? (?:this|the|your|that) (?:whole )?(?:article|piece|text)(?: (?:is|even|all|actually|really))* about\b|\bwhat is (?:this|the|your|that) (?:article|piece|text) (?:\w+ )?about\b/;

/** Whether it is asked what the article is about. */
export const asksWhatAbout = ({ reading }: Context): boolean =>
  reading.companies.length === 0 && ABOUT.test(reading.folded);

/** So long as that, and no longer: "in one tweet", 「一文で」. */
const BY_LENGTH =
  /\b(?:in|with|into|just|give me|as) (?:just |only |under |less than )?(?:an?|one|two|three|single|\d+) (?:short |quick |single )?(?:tweets?|sentences?|lines?|words?|breath|bullets?(?: points?)?|paragraphs?|minutes?|seconds?|secs?|phrases?|one-?liner)\b|\b(?:one|two|three|\d+)[ -](?:line|sentence|bullet|word)(?:r|s)?\b|(?:[一二三四五1-5]|\d{2,3})(?:文|行|言|ことば|文字|字|秒|分)(?:以内|くらい|ぐらい|程度)?(?:で|に|くれ|よろ|頼)/;

/** What a text is about besides how it is to be told. */
function topicsOf({ spots, folded }: Context['reading']): string[] {
  const length = BY_LENGTH.exec(folded);
  const [start, end] = length ? [length.index, length.index + length[0].length] : [0, 0];
  return spots.spots
    .filter((spot) => spot.end <= start || spot.start >= end)
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'concept' ? [sense.id] : [])))
    .filter((id) => !MANNER.test(id));
}

const MANNER = /^(?:summary|article|explain|conclusion|count-\w+|artificial-intelligence)/;

/** "Sum up the article": what goes around, and the five points. */
function readWhole(context: Context, { knowledge }: Library): Question | undefined {
  const { reading, has, asked } = context;
  const topical = topicsOf(reading);
  const [first] = asked;
  const isMeant = first?.intent === 'sum-up' && first.share >= (has('q-summary', 'summary') ? HEARD : LIKELY);
  const isAbout = asksWhatAbout(context);
  const isAsked = isAbout || has('q-summary') || BY_LENGTH.test(reading.folded);
  const isSaid = isAbout || (isAsked && topical.length <= (OF_WHOLE.test(reading.folded) ? 1 : 0));
  if (reading.companies.length + reading.foreign.length > 0 || !(isMeant || isSaid)) return undefined;
  return WHOLE.every((id) => knowledge.facts.has(id)) ? { kind: 'facts', ids: WHOLE } : undefined;
}

/** A part of what the article lacks ("of its revenue") is no part of the sums that it has. */
const isOfLacking = ({ reading: { absent } }: Context, { knowledge }: Library): boolean =>
  absent.some(({ id }) => {
    const attribute = knowledge.absent.get(id);
    return attribute !== undefined && !attribute.part && !attribute.offTopic;
  });

/** From one to another, or to itself. */
const isOnWay = ({ reading: { companies, mentions } }: Context): boolean =>
  companies.length === 2 || (companies.length === 1 && mentions.length === 2);

/** What the words of a clause ask for outright, before any likeness: a sum, a lack, a deal, a comparison. */
export function readTyped(context: Context, own: Choice, library: Library): Question | undefined {
  const whole =
    readWhole(context, library) ??
    readAttributed(context, own, library) ??
    readSaying(context, own, library) ??
    readHeading(context, own, library) ??
    readLeave(context, own, library) ??
    readPart(context, own, library);
  if (whole) return whole;
  const derived =
    readOverlap(context) ??
    readNet(context) ??
    readHoldings(context) ??
    readNeededRate(context) ??
    (isOfLacking(context, library) ? undefined : readCalculation(context)) ??
    readDerived(context);
  if (derived) return derived;
  const period = readPeriod(context);
  if (period) return period;
  const way = isOnWay(context) && asksWay(context) ? readPath(context) : undefined;
  if (way) return way;
  const isNarrower = context.reading.absent.some(({ id }) => library.knowledge.absent.get(id)?.narrows);
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
    !(deal.kind === 'tie' && deal.acquired) &&
    WHY.some((id) => context.has(id)) &&
    own.sure > 0.5
  )
    return undefined;
  if (deal && deal.kind !== 'facts' && yields(deal, context, own, library)) return undefined;
  return deal;
}
