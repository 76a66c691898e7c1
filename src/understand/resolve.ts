import { isStated, type Graph } from '../knowledge/graph.ts';
import { holdersOf } from '../knowledge/holders.ts';
import type { Library } from '../knowledge/index.ts';
import type { Act, Deal } from '../knowledge/schema.ts';

import { isAiCompany, type Context } from './context.ts';
import { saysLacking } from './disclosure.ts';
import { horizonFrom } from './follow-horizon.ts';
import { onlyDeal, type Turn } from './follow.ts';
import { asDeal, dealOf, extremeOf, listed, marked, tieTo } from './listed.ts';
import { namedNear } from './named-near.ts';
import { after, assured, before, judged, passOn, pointBeside } from './onward.ts';
import type { Question } from './question.ts';
import { other } from './resolve-other.ts';
import { reverse } from './resolve-reverse.ts';
import { amount, aspectOf, net, stakeBetween, total } from './resolve-sums.ts';
import { announcedBy, said, sayer, sourceOf, where } from './said.ts';
import { MEANS, moreTold, rest } from './rest.ts';
import { heldApart } from './told-names.ts';
import { OF_ARTICLE, WHOLE } from './whole.ts';
import { whyAll, whyEach, whyFact, whyGiven, whyTie } from './why.ts';

export type Resolve = (last: Turn, context: Context, library: Library) => Question | undefined;

const why: Resolve = (last, context, library) => {
  const { question } = last;
  if (question.kind === 'facts') return whyFact(last, context, library);
  const deal = dealOf(last, context);
  if (deal?.kind === 'payment')
    return (
      whyTie(context, { ...deal, deal: deal.kind }) ?? { ...paidFor(deal, context.graph), lack: 'reason' }
    );
  if (question.kind === 'tie') return whyTie(context, question);
  if (deal?.kind === 'investment') return whyTie(context, deal);
  // Why somebody stays out of one isn't told.
  if (question.kind === 'investments' && question.missing) return { kind: 'unknown', near: [] };
  const by = question.kind === 'investments' || question.kind === 'holds' ? question.by : [];
  const of = question.kind === 'holds' ? question.of : [];
  if (by.length > 1) return whyAll(by.flatMap((id) => context.graph.outOf(id, 'investment')));
  return by.length === 1 ? whyGiven(context, by[0]!, of.at(-1)) : whyEach(listed(last, context));
};

/** "In three to five years": says itself when. */
const SAYS_WHEN = /\d\s?(?:年|years?\b)|\b20\d\d\b|two years/;

const when: Resolve = (last, context, { knowledge }) => {
  const { question } = onlyDeal(context, asDeal(last, context));
  if (question.kind === 'tie') return aspectOf(question, 'date');
  if (question.kind === 'relation') return stakeBetween(question, context, 'date');
  if (question.kind === 'investors' && question.all && question.of.length > 1)
    return { kind: 'dates', by: holdersOf({ of: question.of }, context.graph), of: question.of };
  if (question.kind === 'investors') return { kind: 'dates', of: question.of };
  if (question.kind === 'investments') return { kind: 'dates', by: question.by };
  if (question.kind === 'holds' || question.kind === 'total' || question.kind === 'stakes') {
    const { by, of } = question;
    return { kind: 'dates', ...(by?.length ? { by } : {}), ...(of?.length ? { of } : {}) };
  }
  if (isAboutMarket(last)) return { kind: 'market', year: 2030 };
  if (/記事|\barticle\b/.test(context.reading.folded) && knowledge.facts.has(OF_ARTICLE))
    return { kind: 'facts', ids: [OF_ARTICLE] };
  if (question.kind !== 'facts') return undefined;
  // Of the whole, it is asked when that came out.
  const ofAll = question.ids.length > 1 && WHOLE.every((id) => question.ids.includes(id));
  const isOfArticle = knowledge.facts.get(question.ids[0]!)?.topic === 'article';
  if ((ofAll || isOfArticle) && knowledge.facts.has(OF_ARTICLE)) return { kind: 'facts', ids: [OF_ARTICLE] };
  const dated = question.ids.find((id) => SAYS_WHEN.test(knowledge.facts.get(id)?.ja ?? ''));
  if (dated === undefined && last.within) return undefined;
  return dated === undefined ? { kind: 'unknown', near: question.ids } : { kind: 'facts', ids: [dated] };
};

/** The same again; to what isn't asked with a yes or a no, without one. */
const again: Resolve = ({ answered, question }, { yesNo }) => {
  const told = { ...(answered ?? question) };
  if (told.kind === 'facts' && !yesNo) delete told.polarity;
  return told;
};

const isAboutMarket = ({ question, facts }: Turn): boolean =>
  question.kind === 'market' || question.kind === 'derived' || facts.some((id) => id.startsWith('market-'));

const now: Resolve = (last, context) => {
  const deal = dealOf(last, context);
  // Of a stake that was told by its stages, what it has come to.
  if (deal && deal.stages.length > 0) return tieTo(deal);
  return isAboutMarket(last) ? { kind: 'market', year: 2025 } : undefined;
};

const gap: Resolve = (last) => {
  const { question } = last;
  if (question.kind === 'stakes' || question.kind === 'ratio') return question;
  return undefined;
};

const GETS = /\b(?:gets?|got|receiv\w+|takes?|collects?|pockets?|paid)\b|受け取|受取|もら|貰/;

const who: Resolve = (last, context, library) => {
  const announced = announcedBy(last, context);
  if (announced) return announced;
  const { question, companies, answered = question } = last;
  // Those who announced it are told with what they announced.
  if (answered.kind === 'announced') return answered;
  if (question.kind === 'extreme') {
    const deal = GETS.test(context.reading.folded) ? dealOf(last, context) : undefined;
    return deal ? tieTo(deal) : question;
  }
  const apart = question.kind === 'investments' ? heldApart(question, library) : undefined;
  if (apart !== undefined) return { kind: 'investors', of: [apart] };
  if (question.kind === 'investors' || question.kind === 'investments') return question;
  if (question.kind === 'total' && question.of !== undefined) return { kind: 'investors', of: question.of };
  if ((question.kind === 'tie' || question.kind === 'no-tie') && question.deal === 'payment')
    return { kind: 'payments', to: question.to };
  if (answered.kind === 'facts') return namedNear(last, context, library);
  if ((question.kind === 'tie' || question.kind === 'no-tie') && question.deal !== 'payment')
    return { kind: 'investors', of: [question.to] };
  if (question.kind === 'absent' && question.name !== undefined) {
    const of = question.of ?? companies.find((id) => isAiCompany(context, id));
    return of !== undefined && isAiCompany(context, of) ? { kind: 'investors', of: [of] } : undefined;
  }
  return undefined;
};

/** After the last of the points of one overview, that overview. */
function endOf(last: Turn, context: Context): Question | undefined {
  const {
    answered,
    facts: [fact = ''],
  } = last;
  const parent = context.parentOf(fact);
  const isLast = parent !== undefined && context.pointsOf(parent).at(-1) === fact;
  if (answered?.kind !== 'facts' || !isLast) return undefined;
  return horizonFrom(last, context, 1) ?? { kind: 'facts', ids: [parent] };
}

/** The next of what was ranked or listed; of the points of one overview, the next. */
const next: Resolve = (last, context) => {
  const { question } = last;
  if (question.kind === 'extreme') return { ...question, rank: (question.rank ?? 1) + 1 };
  const following = pointBeside(last, context, 1) ?? endOf(last, context);
  if (following) return following;
  if (question.kind === 'tie' && question.deal === 'payment') return passOn(last, context);
  const second = listed(last, context)[1];
  if (second && isStated(second)) return tieTo(second);
  // Of those who come after the only one with a figure it isn't known who is the next.
  return second && question.kind === 'tie'
    ? { kind: 'investors', of: [question.to], unstated: true }
    : undefined;
};

/** What a supply is used for: as the fact about it has it. */
const use: Resolve = (last, context) => {
  const { question } = last;
  const { graph } = context;
  const deal = dealOf(last, { graph });
  if (deal?.kind === 'payment') return paidFor(deal, graph);
  if (deal?.kind === 'investment') return whyTie(context, deal);
  if (question.kind !== 'supply' || question.of === undefined) return undefined;
  const supply = graph
    .into(question.of, 'supply')
    .find(
      ({ from, what }) => (question.by ?? from) === from && (what === 'gpu') === (question.what === 'gpu'),
    );
  return supply && { kind: 'facts', ids: supply.facts.slice(0, 1) };
};

/** What money is paid for isn't told; the nearest to it is what the payer gets from the paid. */
function paidFor({ from, to, facts }: Deal, graph: Graph): Extract<Question, { kind: 'unknown' }> {
  const [supply] = graph.between(to, from, 'supply');
  return { kind: 'unknown', near: (supply?.facts ?? facts).slice(0, 1), hint: true };
}

/** Sums that are worked out of a stake's stages. */
const STAGED = new Set(['after-2023', 'share-by-2023']);

/** "Who came first?" after one stake: of all who are in that company. */
const listBehind = (question: Question, { has }: Context): string[] | undefined =>
  question.kind === 'no-tie' && question.deal === 'investment'
    ? [question.to]
    : question.kind === 'tie' && question.deal === 'investment' && has('q-who')
      ? [question.to]
      : undefined;

/** The first of several givers, or the first stage of one stake. */
const first: Resolve = (last, context, { knowledge }) => {
  const { question } = last;
  const of = listBehind(question, context) ?? (question.kind === 'investors' ? question.of : undefined);
  if (of) return { kind: 'investors', of, first: true };
  const staged =
    (dealOf(last, context)?.stages.length ?? 0) > 0 ||
    (question.kind === 'derived' && STAGED.has(question.what));
  const stage = staged ? [...knowledge.facts.values()].find((fact) => fact.stage === 'first') : undefined;
  return stage && { kind: 'facts', ids: [stage.id] };
};

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
  stated: (last, context) =>
    last.question.kind === 'payments'
      ? last.question
      : marked(last, saysLacking(context.reading.folded) ? 'unstated' : 'stated', context),
  unstated: (last, context) => {
    const of = listBehind(last.question, context);
    if (of) return { kind: 'investors', of, unstated: true };
    return last.question.kind === 'tie'
      ? aspectOf(last.question, 'amount')
      : marked(last, 'unstated', context);
  },
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
  first,
  source: sourceOf,
  sure: (last, _, library) => assured(last, library),
  total,
  after,
  before,
  'pass-on': passOn,
  good: (last, context, library) => judged(last, context, library, 'merits'),
  bad: (last, context, library) => judged(last, context, library, 'risks'),
  simple: again,
  none: () => undefined,
  more: (last, context, library) => {
    const [fact = ''] = last.facts;
    const quoted = MEANS.test(context.reading.folded) ? said(last, context, library) : undefined;
    const more = moreTold(last, context);
    if (quoted || !MEANS.test(context.reading.folded) || last.answered?.kind !== 'facts')
      return quoted ?? more;
    // Another point of the same list doesn't say what the one means: then that is said again.
    const isAside =
      more?.kind === 'facts' && context.pointsOf(context.parentOf(fact) ?? '').includes(more.ids.at(-1)!);
    return more && !isAside ? more : again(last, context, library);
  },
};
