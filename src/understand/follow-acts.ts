import type { Library } from '../knowledge/index.ts';
import type { Act } from '../knowledge/schema.ts';
import { actOf } from './acts.ts';
import { addedInto, againstOther, bothTotals, totalBy } from './against-stakes.ts';
import { biggestOfUnsized } from './biggest.ts';
import { followCapped } from './capped.ts';
import { followPortion } from './portion.ts';
import { actsOf } from './compound.ts';
import type { Context } from './context.ts';
import { readDoubted, readOneOf, readOnlyThose } from './doubted.ts';
import { readAgainst, readBound, readFigure } from './follow-claims.ts';
import { readCount } from './follow-counts.ts';
import { readOfDeals } from './follow-deals.ts';
import { readFactor } from './follow-factor.ts';
import { readList } from './follow-lists.ts';
import { readWithin } from './follow-within.ts';
import { followIndustry } from './follow-industry.ts';
import { followFit, followOn, reverseTie } from './follow-sets.ts';
import { readSameSpan } from './follow-same-span.ts';
import { readToo } from './follow-too.ts';
import { alsoInto, elidedGiver } from './elided.ts';
import { claimedTotal, eitherOf, sumUp, TOGETHER } from './follow-together.ts';
import { readAnyBack, readReturned, readWayBack } from './follow-returns.ts';
import { whichFirst } from './follow-which-first.ts';
import { readSum } from './follow-sums.ts';
import { isShort, type Turn } from './follow.ts';
import { readLabelAlone } from './label-alone.ts';
import { readLikewise } from './likewise.ts';
import { isThin, leadsAway, learntAct, LIKELY, LISTS, markedAct, SURE } from './half-acts.ts';
import { readHop } from './hops.ts';
import { handedOver, leftOver, otherYear } from './onward.ts';
import { readOfDeal } from './of-deal.ts';
import { readOfTold } from './of-told.ts';
import { readBesidesGiver, readOthersInAll } from './others-in-all.ts';
import { readOwnPart } from './own-part.ts';
import type { Question } from './question.ts';
import { dealOf } from './listed.ts';
import { another, pick, pointNamed, pointOfTwin, rankedIn, withinPicked } from './points.ts';
import { otherSideNamed, whichPoint } from './points-asked.ts';
import { laterPart, readPeriod } from './period.ts';
import { COMES_BACK } from './resolve-sums.ts';
import { otherOfTwo } from './resolve-other.ts';
import { RESOLVE } from './resolve.ts';
import { sameNames } from './same-names.ts';
import { withoutFigure } from './swapped.ts';
import { readTwoLists } from './two-lists.ts';
import { sourceOf } from './said.ts';
import { asksWhere } from './which-part.ts';

const isSource = (context: Context): boolean => {
  const [first] = context.asked;
  if (context.reading.absent.length > 0) return false;
  if (asksWhere(context.reading.folded) && context.reading.companies.length === 0) return true;
  return first?.intent === 'source' && first.share >= (isThin(context) ? LIKELY : SURE);
};

/** What is asked of two stakes together, or of one against the other. */
const OF_BOTH = new Set<Act>(['total', 'most', 'least', 'gap']);

/** What is said so, and in no other words. */
const FIRM = new Set<Act>(['source', 'good', 'bad', 'simple', 'why', 'now', 'pass-on']);

/** Pick from a list that was told. */
const OF_LIST = new Set<Act>(['stated', 'unstated', 'most', 'least']);

const resolveLearnt = (act: Act, last: Turn, context: Context, library: Library): Question | undefined =>
  (OF_BOTH.has(act) ? sumUp(context, last) : undefined) ?? RESOLVE[act](last, context, library);

/** Where a move leads, and what is asked there. */
function readMoved(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded } = context.reading;
  const { question: told } = last;
  if (COMES_BACK.test(folded) && TOGETHER.test(folded)) return RESOLVE.total(last, context, library);
  if (told.kind === 'tie' && told.deal === 'payment' && COMES_BACK.test(folded))
    return reverseTie(context, told);
  const acts = actOf(folded) === undefined ? actsOf(folded) : undefined;
  const question = acts && RESOLVE[acts.move](last, context, library);
  if (!question) return undefined;
  const there: Turn = { ...last, question, answered: question, facts: [], deals: [] };
  return RESOLVE[acts.aspect](there, context, library) ?? question;
}

/** What is asked of the one that was picked besides: who, why, when. */
const OF_ONE: [string, Act][] = [
  ['q-who', 'who'],
  ['r-company', 'who'],
  ['q-why', 'why'],
  ['q-when', 'when'],
];

/** 「2つ目に入ってるのは」: those that are in it. */
export const MEMBERS = /に(?:入って(?:い)?る|入る|いる|含まれる|挙がって(?:い)?る|名前がある)の?/;

/** "Who's in the second one?": what is asked of a point that was picked, where that is told. */
function ofPicked(picked: Question, context: Context, last: Turn, library: Library): Question {
  const isOfMembers = MEMBERS.test(context.reading.folded);
  const act = OF_ONE.find(([concept]) => context.has(concept))?.[1] ?? (isOfMembers ? 'who' : undefined);
  if (picked.kind !== 'facts') return picked;
  const within = withinPicked(picked.ids, context, library);
  if (within !== undefined) return { kind: 'facts', ids: [within] };
  if (act === undefined) return picked;
  const there: Turn = { ...last, question: picked, answered: picked, facts: picked.ids, deals: [] };
  return RESOLVE[act](there, context, library) ?? picked;
}

/** What comes later is no other point of a list. */
const LATER = /その(?:あと|後)/;

const BOUND_NAMED = /\b(?:floor|ceiling|(?:lower|upper) bound|minimum|maximum)\b|下限|上限/;

/** So many points are a list, of which one is picked by its place. */
const LISTED = 3;

/** As long as half a sentence may be. */
const LONGEST = 80;

/**
 * What only does something to the last turn ("and the rest?", "how come", 「1つ目くわしく」), read off its frame.
 * @returns undefined where it says something of its own, or the frame doesn't tell
 */
export function readAct(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading } = context;
  if (reading.folded.length > LONGEST) return undefined;
  const doubted =
    readAnyBack(context, last) ??
    readWayBack(context, last) ??
    otherOfTwo(context, last, library) ??
    readToo(context, last, library) ??
    whichFirst(context, last) ??
    readSameSpan(context, last, library) ??
    followIndustry(context, last) ??
    whichPoint(context, last, library) ??
    otherSideNamed(context, last, library) ??
    readOfDeals(context, last, library) ??
    readReturned(context, last) ??
    followCapped(context, last) ??
    followPortion(context, last) ??
    readBesidesGiver(context, last) ??
    readOthersInAll(context, last) ??
    withoutFigure(context, last) ??
    readWithin(context, last, library) ??
    alsoInto(context, last) ??
    elidedGiver(context, last) ??
    againstOther(context, last) ??
    addedInto(context, last) ??
    totalBy(context, last) ??
    bothTotals(context, last) ??
    claimedTotal(context, last) ??
    eitherOf(context, last) ??
    laterPart(context, last) ??
    readOwnPart(context, last) ??
    readOfDeal(context, last, library) ??
    readOfTold(context, last, library) ??
    readDoubted(context, last, library) ??
    readOneOf(context, last, library) ??
    readOnlyThose(context, last, library) ??
    readLikewise(context, last, library) ??
    readCount(context, last, library) ??
    biggestOfUnsized(context, last, library) ??
    (last.within ? undefined : followFit(context, last));
  if (doubted) return doubted;
  const learnt = last.within ? undefined : learntAct(context, library);
  const isBound = BOUND_NAMED.test(reading.folded);
  const bound = leadsAway(learnt) && !isBound ? undefined : readBound(context, last, library);
  const held =
    readFigure(context, last, library) ??
    readFactor(context, last, library) ??
    bound ??
    readAgainst(context, last);
  if (held) return held;
  const same = sameNames(context, last);
  if (same) return same;
  const sum = readSum(context, last) ?? readTwoLists(context, last) ?? readList(context, last);
  if (sum) return sum;
  const year =
    isShort(context) && reading.companies.length === 0 ? otherYear(last, context, library) : undefined;
  if (year) return year;
  const period = readPeriod(context, dealOf(last, context));
  if (period) return period;
  const theirs = pointOfTwin(context, last) ?? readHop(context, last);
  if (theirs) return theirs;
  if (reading.companies.length > 0 || reading.figures.some(({ unit }) => unit !== 'times')) return undefined;
  const handed = isShort(context) ? handedOver(last, context) : undefined;
  if (handed) return handed;
  const left = isThin(context) ? leftOver(last, context, true) : undefined;
  if (left) return left;
  const isList = last.answered?.kind === 'facts' && context.pointsOf(last.facts[0] ?? '').length >= LISTED;
  const placed = isList && actOf(reading.folded) === undefined ? pick(context, last) : undefined;
  if (placed) return ofPicked(placed, context, last, library);
  const moved = another(context, last) ?? readMoved(context, last, library);
  if (moved) return moved;
  const isSure = learnt !== undefined && learnt.share >= SURE;
  const named = actOf(reading.folded);
  const act = named ?? (isSure ? learnt.act : markedAct(context, last));
  // "When do they IPO?": what the article lacks has no day.
  if (act === 'when' && reading.absent.length > 0) return undefined;
  const ranked = rankedIn(context, last);
  if (ranked) return ranked;
  const picked = named === 'first' ? undefined : pick(context, last);
  if (picked) return ofPicked(picked, context, last, library);
  const point =
    act === undefined || act === 'more' || act === 'sure' || learnt?.act === 'more'
      ? pointNamed(context, last, library)
      : undefined;
  if (point) return point;
  const labelled = named === undefined ? readLabelAlone(context, last, library) : undefined;
  if (labelled) return labelled;
  const isOfPoints = last.question.kind === 'facts' && !LATER.test(reading.folded);
  const isRest = named === 'rest' && (LISTS.has(last.question.kind) || isOfPoints);
  const isAgreed = named !== undefined && (isRest || named === learnt?.act || FIRM.has(named));
  const acted = act !== undefined && (!isSure || isAgreed) ? RESOLVE[act](last, context, library) : undefined;
  // What lies further out is more, too: but more of something else.
  if (acted && (named || act !== 'more')) return acted;
  const inList =
    isSure && named === undefined && OF_LIST.has(learnt.act)
      ? RESOLVE[learnt.act](last, context, library)
      : undefined;
  if (inList) return inList;
  return (isShort(context) ? followOn(context, last) : undefined) ?? acted;
}

/** What it does to the last turn by its likeness to other half sentences alone, where no word of it tells. */
export function readLearntAct(context: Context, last: Turn, library: Library): Question | undefined {
  const { companies, figures, folded } = context.reading;
  const isOther = companies.length > 0 || figures.some(({ unit }) => unit !== 'times');
  if (folded.length > LONGEST || isOther) return undefined;
  const learnt = last.within ? undefined : learntAct(context, library);
  const isSure = learnt !== undefined && learnt.share >= SURE;
  const act = actOf(folded) ?? (isSure ? learnt.act : markedAct(context, last));
  const meant =
    learnt && (isSure || act === undefined) ? resolveLearnt(learnt.act, last, context, library) : undefined;
  if (meant) return meant;
  return act === undefined && isSource(context) && !context.has('q-who') ? sourceOf(last) : undefined;
}
