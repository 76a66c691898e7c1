import type { Graph } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Act } from './acts.ts';
import { isAiCompany, type Context } from './context.ts';
import { whyTie } from './follow-sets.ts';
import { onlyDeal, type Turn } from './follow.ts';
import { SAYS_PAY } from './pairs.ts';
import type { Aspect, Question } from './question.ts';
import { swapCompany } from './swap.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
type Resolve = (last: Turn, context: Context, library: Library) => Question | undefined;

/** Two that a third is seldom named with: "the other one" of either is its rival. */
const RIVALS: Record<string, string> = { openai: 'anthropic', anthropic: 'openai' };

const isStated = ({ amount }: Deal): boolean => amount.usd !== undefined;

/** The stakes that a set question lists, or that stand beside the one in question, the largest first: the order in which they are said. */
export function listed({ question }: Turn, { graph }: Context): Deal[] {
  return dealsIn(question, graph).toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
}

function dealsIn(question: Question, graph: Graph): Deal[] {
  if (question.kind === 'investors') return question.of.flatMap((to) => graph.into(to, 'investment'));
  if (question.kind === 'investments') return question.by.flatMap((from) => graph.outOf(from, 'investment'));
  return question.kind === 'tie' && question.deal === 'investment'
    ? graph.into(question.to, 'investment')
    : [];
}

/** What a stake comes to. */
export const tieTo = ({ from, to, kind }: Deal): Question => ({
  kind: 'tie',
  from,
  to,
  deal: kind,
  aspect: 'amount',
});

/** What is left of a list of stakes: those without a figure, those with one, or nobody more. */
function restOfStakes(question: Of<'investors'> | Of<'investments'>, context: Context): Question {
  const { stated, unstated, besides: _, ...whole } = question;
  if (stated) return { ...whole, unstated: true };
  if (unstated) return { ...whole, stated: true };
  const told = listed({ question } as Turn, context);
  const besides = told.map(({ from, to }) => (question.kind === 'investors' ? from : to));
  return { ...whole, besides: [...new Set(besides)] };
}

/** More of what a fact is about: its points, then the other points of its overview, then what is near it. */
function moreOf({ facts }: Turn, context: Context, siblings: boolean): Question | undefined {
  const [fact = ''] = facts;
  const parent = context.parentOf(fact);
  const beside = parent === undefined ? [] : context.pointsOf(parent);
  const near = [...context.pointsOf(fact), ...context.relatedOf(fact)];
  const all = siblings && beside.length > 0 ? beside : near;
  const ids = all.filter((id) => !facts.includes(id)).slice(0, 2);
  return ids.length > 0 ? { kind: 'facts', ids } : undefined;
}

const rest: Resolve = (last, context) => {
  const { question } = last;
  if ((question.kind === 'tie' || question.kind === 'no-tie') && question.deal === 'investment')
    return { kind: 'investors', of: [question.to], besides: question.kind === 'tie' ? [question.from] : [] };
  if (question.kind === 'investors' || question.kind === 'investments')
    return restOfStakes(question, context);
  if (question.kind === 'extreme')
    return { kind: 'deals', ...(question.deal ? { deal: question.deal } : {}) };
  return question.kind === 'facts' ? moreOf(last, context, true) : undefined;
};

const reverse: Resolve = ({ question }) =>
  question.kind === 'extreme' ? { ...question, most: !question.most } : undefined;

const why: Resolve = ({ question }) => {
  if (question.kind === 'tie') return whyTie(question.from, question.to, question.deal);
  const by = question.kind === 'investments' || question.kind === 'holds' ? question.by : [];
  const of = question.kind === 'holds' ? question.of : [];
  return by.length === 1 ? whyTie(by[0]!, of.at(-1) ?? '', 'investment') : undefined;
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
  const { question } = onlyDeal(context, last);
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
  if (question.kind === 'investors' || question.kind === 'investments')
    return last.within ? question : { ...question, amount: true };
  if (question.kind === 'holds' && question.by.length === 1)
    return { kind: 'investments', by: question.by, amount: true };
  const date = last.facts
    .flatMap((id) => context.graph.all.filter(({ facts, kind }) => kind === 'partnership' && facts[0] === id))
    .find(({ announced }) => announced)?.announced;
  return date === undefined ? undefined : { kind: 'announced', date };
};

/** What somebody said: what stands near the facts about the person, and isn't about the person. */
const said: Resolve = ({ facts: [fact = ''] }, context, { knowledge }) => {
  const isAbout = (id: string) =>
    knowledge.facts.get(id)?.entities.some((one) => context.entities.get(one)?.kinds.includes('person')) ??
    false;
  const about = context.relatedOf(fact).find((id) => !isAbout(id));
  return isAbout(fact) && about !== undefined ? { kind: 'facts', ids: [about] } : undefined;
};

/** Who said it: the fact near it that is about a person; else where it stands. */
const sayer: Resolve = ({ facts, deals }, context, { knowledge }) => {
  const near = facts.slice(0, 1).flatMap((id) => [id, ...context.relatedOf(id)]);
  const about = near.find((id) =>
    knowledge.facts.get(id)?.entities.some((one) => context.entities.get(one)?.kinds.includes('person')),
  );
  return about === undefined ? { kind: 'source', facts, deals } : { kind: 'facts', ids: [about] };
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

const who: Resolve = (last, context, library) => {
  const { question, companies, answered = question } = last;
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

/** The so-manieth of what was listed or ranked. */
const next: Resolve = (last, context) => {
  const { question } = last;
  if (question.kind === 'extreme') return { ...question, rank: (question.rank ?? 1) + 1 };
  const second = listed(last, context)[1];
  return second && isStated(second) ? tieTo(second) : undefined;
};

const ranked =
  (most: boolean): Resolve =>
  (last, context) => {
    if (last.question.kind === 'extreme' || last.question.kind === 'deals')
      return { kind: 'extreme', most, ...(last.question.deal ? { deal: last.question.deal } : {}) };
    const stated = listed(last, context).filter(isStated);
    const deal = most ? stated[0] : stated.at(-1);
    return deal && tieTo(deal);
  };

/** Those of a list that have a figure, or that have none. */
function marked({ question }: Turn, mark: 'stated' | 'unstated'): Question | undefined {
  if (question.kind === 'investors') return { kind: 'investors', of: question.of, [mark]: true };
  return question.kind === 'investments' ? { kind: 'investments', by: question.by, [mark]: true } : undefined;
}

/** What each act means after a turn; undefined where the turn's frame doesn't tell. */
export const RESOLVE: Record<Act, Resolve> = {
  rest,
  reverse,
  why,
  when,
  amount,
  said,
  sayer,
  stated: (last) => (last.question.kind === 'payments' ? last.question : marked(last, 'stated')),
  unstated: (last) => marked(last, 'unstated'),
  again,
  now,
  gap,
  net,
  who,
  other,
  next,
  most: ranked(true),
  least: ranked(false),
  first: ({ question }) =>
    question.kind === 'investors' ? { kind: 'investors', of: question.of, first: true } : undefined,
  more: (last, context) => (last.question.kind === 'facts' ? moreOf(last, context, false) : undefined),
};
