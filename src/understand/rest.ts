import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { detailOf, isSeveral } from './more-detail.ts';
import { isOfSeveral } from './layers.ts';
import { restOfStakes } from './listed.ts';
import { leftOver } from './onward.ts';
import type { Question } from './question.ts';
import type { Resolve } from './resolve.ts';
import { unique } from './sets.ts';
import { statedGivers } from './stakes.ts';
import { goesOnGiving } from './takers-asked.ts';
import { sumsIn } from './tally.ts';

/** More of what a fact is about: its points, then the other points of its overview, then what is near it. */
function moreOf({ facts }: Turn, context: Context, siblings: boolean): Question | undefined {
  const [fact = ''] = facts;
  const parent = context.parentOf(fact);
  const beside = parent === undefined ? [] : context.pointsOf(parent);
  const own = context.pointsOf(fact).length;
  // An overview named them all: nothing of it is left.
  if (siblings && own >= LISTED && own <= MOST_LISTED) return { kind: 'facts', ids: [fact] };
  const near = [...context.pointsOf(fact), ...context.relatedOf(fact)];
  const isLeaf = context.pointsOf(fact).length === 0;
  if (!siblings && facts.indexOf(near[0] ?? '') > 0 && asksOn(context)) return further(facts, context);
  const all = siblings && beside.length > 0 ? beside : near;
  if (!siblings && isLeaf && near[0] !== undefined) return { kind: 'facts', ids: [fact, near[0]] };
  const left = all.filter((id) => !facts.includes(id));
  // More of them than are told at once are named by their list.
  const isLong = siblings && beside.length <= MOST_LISTED && left.length > MOST_MORE;
  const ids = isLong && parent !== undefined ? [parent] : left.slice(0, MOST_MORE);
  return ids.length > 0 ? { kind: 'facts', ids } : undefined;
}

/** More of what was told: of one fact, or stake, with what is near it; of several what adds to all of them. */
export function moreTold(last: Turn, context: Context): Question | undefined {
  const of = last.answered ?? last.question;
  const stake = moreOfStake(context, last);
  if (stake) return stake;
  if (asksOn(context) && isSeveral(last) && !goesFurther(last.facts, context)) {
    const detail = detailOf(last, context);
    if (detail) return detail;
  }
  return of.kind === 'facts' ? moreOf(last, context, false) : undefined;
}

/** What is nearest to the first of them was told with it: what lies further off is news. */
const goesFurther = ([fact = '', ...others]: string[], context: Context): boolean =>
  others.includes([...context.pointsOf(fact), ...context.relatedOf(fact)][0] ?? '');

/** Nothing but for more: not for what was told in other words, nor for an example of something. */
const asksOn = ({ reading: { folded } }: Context): boolean =>
  ONLY_MORE.test(folded) || (actOf(folded) === 'more' && !MEANS.test(folded));
/** After a fact this asks for more of that, not for what is left of a list. */
const ONLY_MORE = /^(?:(?:and|ok|so) ){0,12}(?:some |a bit |tell me )?more(?: (?:please|pls))?[?.! ]*$/;

/** What is near several facts that were told together, and is none of them. */
function further(facts: string[], context: Context): Question | undefined {
  const near = facts.flatMap((id) => [...context.pointsOf(id), ...context.relatedOf(id)]);
  const ids = [...new Set(near)].filter((id) => !facts.includes(id)).slice(0, MOST_MORE);
  return ids.length > 0 ? { kind: 'facts', ids } : undefined;
}

const MOST_MORE = 2;
/** So many points an overview names one by one. */
const [LISTED, MOST_LISTED] = [3, 5];
/** Asks for no more of it, but for what was told in other words. */
export const MEANS = /\bmean(?:s|ing)?\b|意味|どういう(?:こと|話)|というと/;

/** Who else holds all that one does: "who else has all three". */
function holdersOf({ question }: Turn, context: Context): Question | undefined {
  if (question.kind !== 'investments' || question.by.length !== 1 || !context.has('q-both')) return undefined;
  const of = context.graph.outOf(question.by[0]!, 'investment').map(({ to }) => to);
  return of.length > 1 ? { kind: 'investors', of, all: true } : undefined;
}

/** What is left of what was told: the other givers, the other points, what came on top of a first stage. */
export const rest: Resolve = (last, context, library) => {
  const left = leftIn(last, context, library);
  // "Is that all?": yes where nothing is left.
  return left && context.yesNo && IS_ALL.test(context.reading.folded) ? { ...left, negated: true } : left;
};

const IS_ALL =
  /\b(?:is|was|are|were|that's|thats) (?:that|it|those|they)? ?(?:all|it|everything|everyone|the (?:whole|full|complete) (?:list|thing))\b|(?:だけ|全部|ぜんぶ|すべて|全員|終わり|以上)(?:なの|です|だ)?(?:か|よね|かな|の)?[?？]?$/;

/** Who else pays, or is paid, beside the payment that was told. */
function otherPayments({ question }: Turn, { graph, has }: Context): Question | undefined {
  if (question.kind !== 'tie' || question.deal !== 'payment') return undefined;
  const { from, to } = question;
  const others = graph.all.filter(
    ({ kind, ...deal }) => kind === 'payment' && (deal.from !== from || deal.to !== to),
  );
  const isLeft = has('q-who') && !others.some((deal) => deal.to === to);
  const [only] = others;
  if (isLeft) return { kind: 'payments', to, besides: [from] };
  return only && { kind: 'tie', from: only.from, to: only.to, deal: 'payment', aspect: 'any' };
}

/** Two stakes that were held against each other: who else is in that company, or what else that one has. */
function besideTwo(question: Question, context: Context): Question | undefined {
  const told = question.kind === 'calculation' ? sumsIn(question, context) : [];
  const ids = told.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const deals = context.graph.all.filter(({ id, kind }) => kind === 'investment' && ids.includes(id));
  const isPair = question.kind === 'calculation' && deals.length === ids.length;
  if (question.kind !== 'stakes' && !isPair) return undefined;
  const { by, of } =
    question.kind === 'stakes'
      ? question
      : { by: unique(deals.map(({ from }) => from)), of: unique(deals.map(({ to }) => to)) };
  if (of.length === 1 && by.length > 1) return { kind: 'investors', of, besides: by };
  return by.length === 1 && of.length > 1 ? { kind: 'investments', by, besides: of } : undefined;
}

/** More of one stake: what was told of it, with what it is for. */
function moreOfStake(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  if (question.kind !== 'tie' || question.deal !== 'investment' || last.deals.length > 1) return undefined;
  const [deal, second] = context.graph.between(question.from, question.to, 'investment');
  const [fact] = deal?.facts ?? [];
  if (!deal || second || fact === undefined) return undefined;
  return { kind: 'facts', ids: [fact, ...deal.why.slice(0, 1)] };
}

/** "Is Google in all of them?", and then "any others?": who stands in several, else who else is in that layer. */
function othersInLayers({ question, said = '' }: Turn, { yesNo, membersOf }: Context): Question | undefined {
  if (question.kind !== 'layers' || question.of === undefined) return undefined;
  const members = question.layer === undefined ? undefined : membersOf(question.layer);
  return isOfSeveral(said) || members === undefined
    ? { kind: 'layers', several: true, ...(yesNo ? { yes: true, negated: true } : {}) }
    : { kind: 'facts', ids: [members] };
}

/** "And the rest?", of a stake of which the first stage was told: what came on top of that. */
function laterStage({ question }: Turn, { graph }: Context): Question | undefined {
  const told = question.kind === 'calculation' ? [question.left, question.right] : [];
  const isStaged = told.some(
    (sum) =>
      'deals' in sum &&
      sum.stage === 0 &&
      sum.rest !== true &&
      graph.all.some(({ id, stages }) => id === sum.deals[0] && stages.length > 0),
  );
  return isStaged || (question.kind === 'derived' && question.what === 'share-by-2023')
    ? { kind: 'derived', what: 'after-2023' }
    : undefined;
}

const leftIn: Resolve = (last, context, { knowledge }) => {
  const { question, answered } = last;
  const later = laterStage(last, context);
  if (later) return later;
  const layered = othersInLayers(last, context);
  if (layered) return layered;
  const paid = otherPayments(last, context);
  if (paid) return paid;
  const left = leftOver(last, context);
  if (left) return left;
  const two = besideTwo(question, context);
  if (two) return two;
  const statesDeal = last.facts.some((id) => (knowledge.facts.get(id)?.deals.length ?? 0) > 0);
  const isOthers = !ONLY_MORE.test(context.reading.folded);
  if (answered?.kind === 'facts' && !statesDeal) return moreOf(last, context, isOthers);
  if ((question.kind === 'tie' || question.kind === 'no-tie') && question.deal === 'investment') {
    const besides = question.kind === 'tie' ? [question.to] : [];
    if (goesOnGiving(context.reading.folded)) return { kind: 'investments', by: [question.from], besides };
    return { kind: 'investors', of: [question.to], besides: question.kind === 'tie' ? [question.from] : [] };
  }
  const others = holdersOf(last, context);
  if (others) return others;
  if (question.kind === 'investors' || question.kind === 'investments')
    return restOfStakes(question, context);
  if (question.kind === 'total' && question.of?.length === 1)
    return {
      kind: 'investors',
      of: question.of,
      besides: question.by ?? statedGivers(context, question.of[0]!),
    };
  if (question.kind === 'extreme')
    return { kind: 'deals', ...(question.deal ? { deal: question.deal } : {}) };
  return question.kind === 'facts' ? moreOf(last, context, true) : undefined;
};
