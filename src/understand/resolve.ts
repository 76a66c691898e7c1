import { isStated, type Graph } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Act, Deal } from '../knowledge/schema.ts';

import { isAiCompany, type Context } from './context.ts';
import { reverseTie, sumUp } from './follow-sets.ts';
import { onlyDeal, RIVALS, type Turn } from './follow.ts';
import { asDeal, dealOf, extremeOf, listed, marked, tieTo } from './listed.ts';
import { after, assured, before, judged, passOn, pointBeside } from './onward.ts';
import { SAYS_PAY } from './pairs.ts';
import type { Aspect, Question } from './question.ts';
import { said, sayer, where } from './said.ts';
import { moreOf, rest } from './rest.ts';
import { swapCompany } from './swap.ts';
import { whyAll, whyGiven, whyTie } from './why.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
export type Resolve = (last: Turn, context: Context, library: Library) => Question | undefined;

const reverse: Resolve = ({ question }, context) => {
  if (question.kind === 'tie' || question.kind === 'no-tie') return reverseTie(context, question);
  if (
    question.kind === 'payments' &&
    !context.has('q-how') &&
    (question.by === undefined) !== (question.to === undefined)
  )
    return { kind: 'payments', ...(question.by === undefined ? { by: question.to! } : { to: question.by }) };
  return question.kind === 'extreme' ? { ...question, most: !question.most } : undefined;
};

const why: Resolve = (last, context) => {
  const { question } = last;
  const deal = dealOf(last, context);
  if (deal?.kind === 'payment') return whyTie(context, deal) ?? paidFor(deal, context.graph);
  if (question.kind === 'tie') return whyTie(context, question);
  const by = question.kind === 'investments' || question.kind === 'holds' ? question.by : [];
  const of = question.kind === 'holds' ? question.of : [];
  if (by.length > 1) return whyAll(by.flatMap((id) => context.graph.outOf(id, 'investment')));
  return by.length === 1 ? whyGiven(context, by[0]!, of.at(-1)) : undefined;
};

const aspectOf = ({ from, to, deal }: Of<'tie'>, aspect: Aspect): Question => ({
  kind: 'tie',
  from,
  to,
  ...(deal ? { deal } : {}),
  aspect,
});

/** "In three to five years": says itself when. */
const SAYS_WHEN = /\d\s?(?:年|years?\b)|\b20\d\d\b|two years/;

const when: Resolve = (last, context, { knowledge }) => {
  const { question } = onlyDeal(context, asDeal(last, context));
  if (question.kind === 'tie') return aspectOf(question, 'date');
  if (question.kind === 'investors') return { kind: 'dates', of: question.of };
  if (question.kind === 'investments') return { kind: 'dates', by: question.by };
  if (question.kind === 'holds') return { kind: 'dates', by: question.by, of: question.of };
  if (question.kind !== 'facts') return undefined;
  const dated = question.ids.find((id) => SAYS_WHEN.test(knowledge.facts.get(id)?.ja ?? ''));
  if (dated === undefined && last.within) return undefined;
  return dated === undefined ? { kind: 'unknown', near: question.ids } : { kind: 'facts', ids: [dated] };
};

const amount: Resolve = (last, context) => {
  const { question } = onlyDeal(context, last);
  const isPaid =
    question.kind === 'tie' && question.deal === 'investment' && SAYS_PAY.test(context.reading.folded);
  if (isPaid) return undefined;
  if (question.kind === 'tie') return aspectOf(question, 'amount');
  if (question.kind === 'investors' || question.kind === 'investments') {
    // What one gives, or gets, is told with its sums; what several have in common is told without.
    const isSaid = last.within && !('all' in question && question.all);
    return isSaid ? question : { ...question, amount: true };
  }
  if (question.kind === 'holds' && question.by.length === 1)
    return { kind: 'investments', by: question.by, amount: true };
  if (question.kind === 'overlap')
    return question.side === 'takers'
      ? { kind: 'investments', by: question.of, amount: true }
      : { kind: 'investors', of: question.of, amount: true };
  const date = last.facts
    .flatMap((id) => context.graph.all.filter(({ facts, kind }) => kind === 'partnership' && facts[0] === id))
    .find(({ announced }) => announced)?.announced;
  return date === undefined ? undefined : { kind: 'announced', date };
};

const again: Resolve = ({ answered, question }) => answered ?? question;

const isAboutMarket = ({ question, facts }: Turn): boolean =>
  question.kind === 'market' || question.kind === 'derived' || facts.some((id) => id.startsWith('market-'));

const now: Resolve = (last) => (isAboutMarket(last) ? { kind: 'market', year: 2025 } : undefined);

const gap: Resolve = (last) => {
  const { question } = last;
  if (question.kind === 'stakes' || question.kind === 'ratio') return question;
  return undefined;
};

/** Those that a fact names, or else that one near it does. */
function namedNear(
  { facts: [fact = ''] }: Turn,
  context: Context,
  { knowledge }: Library,
): Question | undefined {
  const companies = (id: string) =>
    (knowledge.facts.get(id)?.entities ?? []).filter((one) =>
      context.entities.get(one)?.kinds.includes('company'),
    );
  const [first] = [fact, ...context.pointsOf(fact), ...context.relatedOf(fact)].filter(
    (id) => companies(id).length > 1,
  );
  return first === undefined ? undefined : { kind: 'facts', ids: [first] };
}

/** The one company that one investor holds and another doesn't. */
function heldApart({ by: [by = ''], except }: Of<'investments'>, { graph }: Context): string | undefined {
  if (except === undefined) return undefined;
  const theirs = graph.outOf(except, 'investment').map(({ to }) => to);
  const [only, second] = graph.outOf(by, 'investment').filter(({ to }) => !theirs.includes(to));
  return second === undefined ? only?.to : undefined;
}

const who: Resolve = (last, context, library) => {
  const { question, companies, answered = question } = last;
  const apart = question.kind === 'investments' ? heldApart(question, context) : undefined;
  if (apart !== undefined) return { kind: 'investors', of: [apart] };
  if (question.kind === 'investors' || question.kind === 'investments') return question;
  if (answered.kind === 'facts') return namedNear(last, context, library);
  if ((question.kind === 'tie' || question.kind === 'no-tie') && question.deal !== 'payment')
    return { kind: 'investors', of: [question.to] };
  if (question.kind === 'absent' && question.name !== undefined) {
    const of = question.of ?? companies.find((id) => isAiCompany(context, id));
    return of !== undefined && isAiCompany(context, of) ? { kind: 'investors', of: [of] } : undefined;
  }
  return undefined;
};

const net: Resolve = ({ question }, { graph }) => {
  if (question.kind !== 'tie') return undefined;
  const [paid] = [
    ...graph.between(question.from, question.to, 'payment'),
    ...graph.between(question.to, question.from, 'payment'),
  ];
  return paid && { kind: 'net', of: paid.from, by: paid.to };
};

const other: Resolve = (last, context) => {
  const { question, companies } = last;
  const named =
    question.kind === 'tie' || question.kind === 'no-tie'
      ? question.to
      : companies.findLast((id) => id in RIVALS);
  const rival = RIVALS[named ?? ''];
  return rival === undefined ? undefined : swapCompany(context, question, rival);
};

/** The next of what was ranked or listed; of the points of one overview, the next. */
const next: Resolve = (last, context) => {
  const { question } = last;
  if (question.kind === 'extreme') return { ...question, rank: (question.rank ?? 1) + 1 };
  const following = pointBeside(last, context, 1);
  if (following) return following;
  const second = listed(last, context)[1];
  return second && isStated(second) ? tieTo(second) : undefined;
};

/** What a supply is used for: as the fact about it has it. */
const use: Resolve = (last, { graph }) => {
  const { question } = last;
  const deal = dealOf(last, { graph });
  if (deal?.kind === 'payment') return paidFor(deal, graph);
  if (question.kind !== 'supply' || question.of === undefined) return undefined;
  const supply = graph
    .into(question.of, 'supply')
    .find(
      ({ from, what }) => (question.by ?? from) === from && (what === 'gpu') === (question.what === 'gpu'),
    );
  return supply && { kind: 'facts', ids: supply.facts.slice(0, 1) };
};

/** What money is paid for isn't told; the nearest to it is what the payer gets from the paid. */
function paidFor({ from, to, facts }: Deal, graph: Graph): Question {
  const [supply] = graph.between(to, from, 'supply');
  return { kind: 'unknown', near: (supply?.facts ?? facts).slice(0, 1), hint: true };
}

const LISTS = new Set<Question['kind']>(['investors', 'investments', 'facts', 'layers', 'dual', 'payments']);

/** What each act means after a turn; undefined where the turn's frame doesn't tell. */
export const RESOLVE: Record<Act, Resolve> = {
  rest,
  reverse,
  why,
  when,
  amount,
  said,
  sayer,
  where,
  stated: (last) => (last.question.kind === 'payments' ? last.question : marked(last, 'stated')),
  unstated: (last) =>
    last.question.kind === 'tie' ? aspectOf(last.question, 'amount') : marked(last, 'unstated'),
  again,
  now,
  gap,
  net,
  who,
  other,
  next,
  use,
  count: ({ question, answered }) => (LISTS.has(question.kind) ? (answered ?? question) : undefined),
  most: (last, context) => extremeOf(last, context, true),
  least: (last, context) => extremeOf(last, context, false),
  first: ({ question }) =>
    question.kind === 'investors' ? { kind: 'investors', of: question.of, first: true } : undefined,
  source: ({ facts, deals }) => ({ kind: 'source', facts, deals }),
  sure: (last, _, library) => assured(last, library),
  total: (last, context) => (last.deals.length > 0 ? sumUp(context, last, true) : undefined),
  after,
  before,
  'pass-on': passOn,
  good: (last, context, library) => judged(last, context, library, 'merits'),
  bad: (last, context, library) => judged(last, context, library, 'risks'),
  simple: again,
  none: () => undefined,
  more: (last, context) => (last.question.kind === 'facts' ? moreOf(last, context, false) : undefined),
};
