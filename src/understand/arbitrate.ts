import type { Library } from '../knowledge/index.ts';
import { isAnotherSum } from './another-sum.ts';
import { agrees } from './asked.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import { readRoles } from './dual.ts';
import { OVERLAP } from './membership.ts';
import { fittingShare } from './fitting.ts';
import { asksOnlyHowTied } from './how-tied.ts';
import { isOfNoDeal } from './of-no-deal.ts';
import type { Question } from './question.ts';
import { isDealless } from './shares.ts';
import { isInTime } from './stakes.ts';

/** Concepts that ask for reasons and views: facts answer them, not the graph. */
export const WHY = ['q-why', 'q-opinion'];

/** A sum, a date or a comparison of named companies: only the graph can answer it. */
const strict = ({ has, reading }: Context): boolean =>
  reading.companies.length > 0 &&
  has('q-amount', 'q-when', 'q-total', 'q-compare', 'q-undisclosed', 'q-both', 'q-not', 'q-else');

/** Kinds that are read off a clear pattern: the ranking can't know better. */
const FIRM = new Set<Question['kind']>([
  'path',
  'loop',
  'total',
  'stakes',
  'ratio',
  'dual',
  'calculation',
  'counted',
  'deals',
  'purse',
  'among',
  'overlap',
  'net',
  'extreme',
  'undisclosed',
  'announced',
  'dates',
  'layers',
  'no-tie',
  'reversed',
]);

/** Whether a deal question gives way to a fact of another sort that the text is clearly like. */
export function yields(deal: Question, context: Context, own: Choice, library: Library): boolean {
  const { knowledge } = library;
  // Owned or not is told by the deals, whatever may come of it one day.
  if (deal.kind === 'tie' && deal.acquired && context.yesNo) return false;
  // A layer that a company is said to stand in is held against those that it does.
  if (deal.kind === 'layers' && deal.layer !== undefined) return false;
  // Whether one supplies another is told by the graph.
  if (deal.kind === 'supply' && deal.by && deal.of && context.yesNo) return false;
  // "Only to sell chips, or is there more to it?"
  if (deal.kind === 'supply' && MORE_TO_IT.test(context.reading.folded)) return true;
  // Whether those who are named are all is told by the graph, too.
  if (deal.kind === 'investors' && deal.only && deal.by && context.yesNo) return false;
  // Who is left where some are set aside is told by the graph alone.
  if (deal.kind === 'investors' && deal.all && (deal.besides ?? []).length > 0) return false;
  const isHeldByNone = ({ of }: { of: string[] }) =>
    of.every((id) => context.graph.into(id, 'investment').length === 0);
  if (deal.kind === 'investors' && isHeldByNone(deal)) return false;
  // Nor does one that invests in nothing do anything else.
  const isGivenByNone = ({ by }: { by: string[] }) =>
    by.every((id) => context.graph.outOf(id, 'investment').length === 0);
  if (deal.kind === 'investments' && context.yesNo && context.has('r-invest') && isGivenByNone(deal))
    return false;
  if (deal.kind === 'investments' && deal.all && OVERLAP.test(context.reading.folded)) return false;
  // What two have in common is told by the graph.
  if (
    deal.kind === 'investments' &&
    deal.all &&
    deal.by.length > 1 &&
    context.has('q-both') &&
    !context.yesNo
  )
    return false;
  if (isDatedPurchase(deal, context) || readRoles(context)) return false;
  if (deal.kind === 'relation' && isToldWithoutDeals(deal, context, own, library)) return true;
  if (deal.kind === 'relation' && asksOnlyHowTied(context)) return false;
  // "The strategy of backing everyone": why, and not whom.
  if (deal.kind === 'deals' && own.question.kind === 'facts' && context.has('strategy')) return true;
  if (deal.kind === 'total' && deal.claim?.usd !== undefined) return isAnotherSum(deal.claim, own, library);
  if (deal.kind === 'layers' && (deal.several || deal.every) && WHICH_ONE.test(context.reading.folded))
    return false;
  const isOfLayers = knowledge.facts.get(own.ranked[0]?.id ?? '')?.topic === 'layers';
  if (deal.kind === 'layers' && deal.several && isOfLayers && context.has('r-company')) return false;
  if (deal.kind === 'dates' && isInTime(context.reading.folded)) return false;
  // Who is said to pay the one that pays it is set right, whatever else is asked of that.
  if (deal.kind === 'reversed' && deal.deal === 'payment' && context.roles.explicit && context.has('q-why'))
    return false;
  if (isForeignTo(deal, context, own, library)) return true;
  if (isOutvoted(deal, context, own) || isOfNoDeal(deal, context, own, library)) return true;
  const share = own.ranked[0]?.share ?? 0;
  if (deal.kind === 'tie' && (context.reading.companies.length === 0 || deal.claim?.usd !== undefined))
    return false;
  // Words of getting and giving in what is plainly another matter: "does it earn from its chips alone?".
  if (deal.kind === 'purse' && own.question.kind === 'facts' && own.dealless && share >= PLAIN)
    return !context.has('q-amount', 'q-total');
  if (deal.kind === 'loop' && deal.of !== undefined && context.yesNo) return false;
  if (
    deal.kind === 'loop' &&
    deal.of === undefined &&
    fittingShare(context, deal) < HARDLY &&
    isDealless(own, knowledge)
  )
    return true;
  if (claims(deal) || (deal.kind === 'dual' && ASKS_WHICH.test(context.reading.folded))) return false;
  if (own.question.kind === 'facts' && own.dealless && share >= PLAIN && !context.has('q-amount', 'q-total'))
    return true;
  if (isBeyond(deal, context, own)) return true;
  if (own.question.kind !== 'facts' || strict(context) || agrees(context, deal, own)) return false;
  const named = context.reading.companies;
  if (deal.kind === 'tie' && states(own.question.ids[0], deal, context)) return false;
  const entities = knowledge.facts.get(own.question.ids[0] ?? '')?.entities ?? [];
  if (
    named.length === 2 &&
    context.has('r-invest', 'r-acquire') &&
    !named.every((id) => entities.includes(id))
  )
    return false;
  if (deal.kind === 'no-tie' && !named.every((id) => entities.includes(id))) return false;
  const topic = knowledge.facts.get(own.question.ids[0] ?? '')?.topic;
  if (LISTS.has(deal.kind) && ASKS_WHICH.test(context.reading.folded))
    return own.dealless && own.sure >= 0.93;
  if (deal.kind === 'no-tie' && context.has('q-why')) return false;
  const isOfTwo = deal.kind === 'no-tie' && context.roles.explicit && context.has('r-invest', 'r-pay');
  if (isOfTwo && (context.yesNo || context.has('q-more', 'q-amount', 'q-when'))) return false;
  if (deal.kind === 'no-tie' && own.sure >= 0.8 && named.every((id) => entities.includes(id))) return true;
  if (deal.kind === 'reversed' && share >= PLAIN && topic === 'strategy') return true;
  if (own.dealless) return own.sure >= (FIRM.has(deal.kind) ? 0.75 : YIELD_AT);
  return !FIRM.has(deal.kind) && topic !== 'deals' && topic !== 'investors' && own.sure >= 0.7;
}

/** Of two that have no deals with anybody, what there is stands in a fact that names both. */
function isToldWithoutDeals(
  { a, b }: Extract<Question, { kind: 'relation' }>,
  { graph }: Context,
  { question }: Choice,
  { knowledge }: Library,
): boolean {
  if (question.kind !== 'facts' || graph.hasDeals(a) || graph.hasDeals(b)) return false;
  return question.ids.some((id) => [a, b].every((one) => knowledge.facts.get(id)?.entities.includes(one)));
}

const MORE_TO_IT =
  /\b(?:more to it|(?:what|anything|something) else|other (?:reasons?|motives?|aims?))\b|(?:ほか|他)に(?:も|は|何|なに)/;

/** Kinds that are read off few words, which mean much else besides. */
const EASILY_HEARD = new Set<Question['kind']>([
  'calculation',
  'deals',
  'announced',
  'investments',
  'investors',
  'payments',
  'profile',
  'layers',
  'supply',
  'compare',
  'total',
  'no-tie',
  'undisclosed',
]);
/** So sure of a fact that a kind of question which isn't likely at all is none. */
export const ALL_BUT_CERTAIN = 0.95;
const NOT_AT_ALL = 0.01;

/** The learner plainly means a fact, and never what the words of the deal seem to ask. */
function isOutvoted(deal: Question, context: Context, own: Choice): boolean {
  const share = own.ranked[0]?.share ?? 0;
  return (
    !context.yesNo &&
    EASILY_HEARD.has(deal.kind) &&
    own.question.kind === 'facts' &&
    share >= ALL_BUT_CERTAIN &&
    fittingShare(context, deal) < NOT_AT_ALL
  );
}

/** One of them is asked for, not what they all are. */
const WHICH_ONE = /\bwhich (?:one|company|firm|name|of)\b|\bwho\b|どこ|誰|どの会社|のは[?？]?$/;

const PAST = /\b(?:did|was|bought|acquired)\b|(?:買収|購入|合併)(?:した|され|済)|買った/;

/** "When did A buy B?": takes for done what the outlook only holds possible. */
const isDatedPurchase = (deal: Question, context: Context): boolean =>
  deal.kind === 'tie' &&
  Boolean(deal.acquired) &&
  context.has('q-when', 'q-amount') &&
  PAST.test(context.reading.folded);

/** Claims a place or a lone customer, or counts: the ranking can't weigh that. */
const claims = (deal: Question): boolean =>
  (deal.kind === 'layers' && deal.layer !== undefined) ||
  (deal.kind === 'loop' && deal.so !== undefined) ||
  (deal.kind === 'supply' && deal.only !== undefined) ||
  deal.kind === 'counted' ||
  deal.kind === 'purse' ||
  deal.kind === 'one-way' ||
  deal.kind === 'among';

/** Whether a fact states the very deal: then the deal answers yes or no, amount and date better. */
function states(
  fact: string | undefined,
  { from, to, deal }: Extract<Question, { kind: 'tie' }>,
  { graph }: Context,
): boolean {
  return fact !== undefined && graph.between(from, to, deal).some(({ facts }) => facts.includes(fact));
}

/** Plainly about a fact that states another thing than the tie of the two. */
const isBeyond = (deal: Question, context: Context, { question, ranked: [first] }: Choice): boolean =>
  deal.kind === 'tie' &&
  deal.claim === undefined &&
  question.kind === 'facts' &&
  // "What ties the two besides money?": between two that are named nothing is left out.
  !context.has('q-amount', 'q-when', 'q-total', 'q-compare', 'q-undisclosed') &&
  (first?.share ?? 0) >= BEYOND_DOUBT &&
  !states(first?.id, deal, context);

/** Words of money in a text that the learner takes for a fact's, and for no such question as was read of them. */
function isForeignTo(deal: Question, context: Context, own: Choice, { knowledge }: Library): boolean {
  const [first] = own.ranked;
  if (context.yesNo || own.question.kind !== 'facts' || first === undefined) return false;
  // Counted, or parted from others: the text says it in so many words.
  if (deal.kind === 'counted' || 'except' in deal || 'partly' in deal || context.has('q-not')) return false;
  if ((first.share ?? 0) < PLAINLY || fittingShare(context, deal) >= HARDLY) return false;
  const entities = knowledge.facts.get(first.id)?.entities ?? [];
  if (!context.reading.companies.every((id) => entities.includes(id))) return false;
  if (own.dealless) return true;
  // A list of names can't tell when.
  const isStrict = LISTS.has(deal.kind) && context.has('q-when') ? context.has('q-amount') : strict(context);
  const isAsked = deal.kind === 'supply' && ASKS_WHICH.test(context.reading.folded);
  return !isStrict && !isAsked && (LISTS.has(deal.kind) || deal.kind === 'reversed');
}

/** Kinds that name companies: asked "who" or "which", they are what is wanted. */
const LISTS = new Set<Question['kind']>(['investors', 'investments', 'dual', 'layers', 'supply']);
const ASKS_WHICH =
  /\b(?:who|whom|which|name|list|portfolio)\b|どこ|誰|だれ|挙げ|どの|一覧|先(?:は|って|を|[?？]|$)|のは[?？]?$/;

const YIELD_AT = 0.62;
/** Surer of the fact than of most, and of the kind of question hardly at all. */
const [PLAINLY, HARDLY] = [0.7, 0.1];
export const BEYOND_DOUBT = 0.93;
/** So plainly about a fact that the companies in it only stand by. */
const PLAIN = 0.8;
