import type { Library } from '../knowledge/index.ts';
import { agrees } from './asked.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import { readRoles } from './dual.ts';
import { OVERLAP } from './membership.ts';
import { fittingShare } from './fitting.ts';
import type { Figure } from './numbers.ts';
import type { Question } from './question.ts';
import { isDealless, ofTopic } from './shares.ts';
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
  // A layer that a company is said to stand in is held against those that it does.
  if (deal.kind === 'layers' && deal.layer !== undefined) return false;
  // Whether one supplies another is told by the graph.
  if (deal.kind === 'supply' && deal.by && deal.of && context.yesNo) return false;
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
  if (deal.kind === 'total' && deal.claim?.usd !== undefined)
    return own.question.kind === 'facts' && own.dealless && (own.ranked[0]?.share ?? 0) >= BEYOND_DOUBT;
  if (deal.kind === 'layers' && deal.several && WHICH_ONE.test(context.reading.folded)) return false;
  if (deal.kind === 'dates' && isInTime(context.reading.folded)) return false;
  // Who is said to pay the one that pays it is set right, whatever else is asked of that.
  if (deal.kind === 'reversed' && deal.deal === 'payment' && context.roles.explicit && context.has('q-why'))
    return false;
  if (isForeignTo(deal, context, own, library)) return true;
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

/** One of them is asked for, not what they all are. */
const WHICH_ONE = /\bwhich (?:one|company|firm|name)\b|\bwho\b|どこ|誰|どの会社/;

const PAST = /\b(?:did|was|bought|acquired)\b|(?:買収|購入|合併)(?:した|され|済)|買った/;

/** "When did A buy B?": takes for done what the outlook only holds possible. */
const isDatedPurchase = (deal: Question, context: Context): boolean =>
  deal.kind === 'tie' &&
  deal.acquired === true &&
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

/** Read off a word or two, with no company that has to fit: these are the easiest to hear by mistake. */
const LOOSE = new Set<Question['kind']>([
  'absent',
  'talk',
  'facts',
  'extreme',
  'deals',
  'total',
  'investors',
]);
/** Likelier a fact than not, and hardly any kind of question. */
const [LIKELIER, NEXT_TO_NONE] = [0.5, 0.1];

type Knowledge = Library['knowledge'];

/** Whether facts tell of a person whom another fact tells of: what somebody said, beside who that is. */
function ofOnePerson(entities: string[], ids: string[], { facts, entities: all }: Knowledge): boolean {
  const people = entities.filter((id) => all.get(id)?.kinds.includes('person'));
  return ids.some((id) => facts.get(id)?.entities.some((one) => people.includes(one)));
}

/** Whether a sum of US dollars is a deal's own. */
const isDealSum = (usd: number | undefined, { deals }: Knowledge): boolean =>
  usd !== undefined && [...deals.values()].some(({ amount }) => amount.usd === usd);

/**
 * Whether what was read stands beside the point: the learner hears a fact that states no deal, of the companies that
 * are named, and no kind of question at all, be it of deals, of small talk or of what the article lacks.
 */
export function isBesidePoint(
  read: Question,
  { asked, reading, has }: Context,
  { question, dealless, ranked }: Choice,
  { knowledge, parents }: Library,
): boolean {
  const [first] = ranked;
  // What it lacks altogether is named outright, whatever else stands around it.
  const isPlain = (first?.share ?? 0) >= BEYOND_DOUBT && dealless && has('q-why');
  // Nor is that one that is named gives nothing.
  if (read.kind === 'absent' && read.of && !read.attribute && !read.name && has('r-invest', 'r-pay'))
    return false;
  if (read.kind === 'absent' && !isPlain && knowledge.absent.get(read.attribute ?? '')?.general) return false;
  if (!LOOSE.has(read.kind) || question.kind !== 'facts' || !dealless || first === undefined) return false;
  const isNear = (id: string) =>
    id === first.id || id === parents.get(first.id) || parents.get(id) === first.id;
  // What was held against a list, or a fact, is decided.
  if (read.kind === 'facts' && (read.polarity !== undefined || read.said || read.ids.some(isNear)))
    return false;
  // What a word alone says to be lacking gives way to a topic that is plain, whichever of its facts is meant.
  const isOfWord = read.kind === 'absent' && read.attribute !== undefined;
  if ((isOfWord ? ofTopic(first, ranked, knowledge) : (first.share ?? 0)) < LIKELIER) return false;
  const entities = knowledge.facts.get(first.id)?.entities ?? [];
  if (read.kind === 'facts' && ofOnePerson(entities, read.ids, knowledge)) return false;
  // A sum that a deal has is named: it is that deal of which something is lacking.
  const isOfDeal = ({ unit, value }: Figure) => unit === 'usd' && isDealSum(value, knowledge);
  if (read.kind === 'absent' && reading.figures.some(isOfDeal)) return false;
  const heard = asked.reduce((sum, { share }) => sum + share, 0);
  return heard < NEXT_TO_NONE && reading.companies.every((id) => entities.includes(id));
}

/** Kinds that name companies: asked "who" or "which", they are what is wanted. */
const LISTS = new Set<Question['kind']>(['investors', 'investments', 'dual', 'layers', 'supply']);
const ASKS_WHICH =
  /\b(?:who|whom|which|name|list|portfolio)\b|どこ|誰|だれ|挙げ|どの|一覧|先(?:は|って|を|[?？]|$)|のは[?？]?$/;

const YIELD_AT = 0.62;
/** Surer of the fact than of most, and of the kind of question hardly at all. */
const [PLAINLY, HARDLY] = [0.7, 0.1];
const BEYOND_DOUBT = 0.93;
/** So plainly about a fact that the companies in it only stand by. */
const PLAIN = 0.8;
