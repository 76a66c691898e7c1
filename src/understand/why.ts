import { actOf } from './acts.ts';
import type { Deal, DealKind } from '../knowledge/schema.ts';
import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import { claimOf, isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { givers, takers } from './intent-money.ts';
import { readTie } from './pairs.ts';
import { areGiversTogether } from './side-by-side.ts';
import type { Question } from './question.ts';
import { wantsYesNo } from './yesno.ts';

const asFacts = (ids: string[]): Question | undefined =>
  ids.length > 0 ? { kind: 'facts', ids } : undefined;

/** Asks for the reasons as a list, more than for why it is so. */
const REASONS =
  /\b(?:reasons|rationales?|motives|motivations|reasoning|case for|(?:all|every) (?:the )?(?:reason|motive)s?)\b|理由|根拠|動機|理屈|意図|狙い|ねらい|思惑/;

/** All the points of the one overview that some of them are of; themselves where there is none. */
function wholeOf({ parentOf, pointsOf, reading }: Context, ids: string[]): string[] {
  const [whole, other] = [...new Set(ids.map((id) => (pointsOf(id).length > 0 ? id : parentOf(id))))];
  return whole !== undefined && other === undefined && REASONS.test(reading.folded) ? [whole] : ids;
}

/** What the giver of one deal is after, as the article has it; else what it is after in general. */
export function whyTie(
  context: Context,
  { from, to, deal }: { from: string; to: string; deal?: DealKind | undefined },
): Question | undefined {
  const [only] = context.graph.between(from, to, deal);
  const own = asFacts(wholeOf(context, only?.why ?? []));
  return own ?? (deal === 'payment' ? undefined : whyGiven(context, from, undefined));
}

/** What several deals are all for; undefined where they aren't for the same. */
export function whyAll(deals: Deal[]): Question | undefined {
  const aims = new Set(deals.map(({ why }) => why.join(' ')));
  return aims.size === 1 ? asFacts(deals[0]!.why) : undefined;
}

/** So many aims are told at once. */
const MOST_AIMS = 2;

/** What several deals are for, each aim once. */
export const whyEach = (deals: Deal[]): Question | undefined =>
  asFacts([...new Set(deals.flatMap(({ why }) => why))].slice(0, MOST_AIMS));

/** So little is said beside the word that asks why; so little, that it can't be about anything else. */
const BESIDE_WHY = { known: 3, unknown: 1 };

/** Of so many points is told what there is to each. */
const MOST_POINTS = 3;

/** What a list is called by itself, though it asks for a reason of a deal: "and the reasons?", 「メリットは？」. */
const CALLED: [RegExp, string][] = [
  [/\breasons\b/, 'reasons'],
  [/でめりっと/, 'risks'],
  [/めりっと|利点/, 'merits'],
];
/** What somebody gains by it is asked of these. */
const OF_A_GIVER = new Set(['strategy', 'deals', 'investors', 'flow']);

/** The list that is called, after one of something that nobody does for a gain. */
function listCalled(folded: string, fact: string, { facts }: Library['knowledge']): Question | undefined {
  const topic = CALLED.find(([pattern]) => pattern.test(folded))?.[1];
  const { topic: told, points = [], why } = facts.get(fact) ?? {};
  if (topic === undefined || told === undefined || told === topic || OF_A_GIVER.has(told)) return undefined;
  if (points.length === 0 || why?.length) return undefined;
  const lists = [...facts.values()].filter((one) => one.topic === topic);
  const [overview] = lists.toSorted((a, b) => b.points.length - a.points.length);
  return overview && { kind: 'facts', ids: [overview.id] };
}

/** The reason for what was told, what there is to each of its points, or that no reason is given. */
export function whyFact(
  { facts: [fact = ''] }: Pick<Turn, 'facts'>,
  { reading }: Context,
  { knowledge, parents }: Library,
): Question | undefined {
  const called = listCalled(reading.folded, fact, knowledge);
  if (called) return called;
  const beside = reading.features.filter((feature) => /^(?:[wkae]:|c:(?![qr]-))/.test(feature)).length;
  const { why, points = [] } = knowledge.facts.get(fact) ?? {};
  const ofList = points.length === 0 ? knowledge.facts.get(parents.get(fact) ?? '')?.why : undefined;
  const reasons = [why, points.slice(0, MOST_POINTS), ofList].find((ids) => ids && ids.length > 0) ?? [];
  if (reasons.length > 0) return beside <= BESIDE_WHY.known ? { kind: 'facts', ids: reasons } : undefined;
  const isBare = knowledge.facts.has(fact) && beside <= BESIDE_WHY.unknown;
  return isBare ? { kind: 'unknown', near: [fact], hint: true } : undefined;
}

/** Why a company gives: to the one that is named, or to all that it gives to. */
export function whyGiven(context: Context, by: string, to: string | undefined): Question | undefined {
  if (to !== undefined) return whyTie(context, { from: by, to, deal: 'investment' });
  const given = context.graph.outOf(by, 'investment');
  return whyAll(given) ?? asFacts(given[0]?.why ?? []);
}

/** So likely a fact that states no deal tells the reason itself. */
const PLAIN = 0.5;

/** Whether every sum that a text names is the deal's: else the sum is what has to be set right. */
const isRight = ({ reading: { figures } }: Context, usd: number | undefined): boolean =>
  figures.every(({ unit, value }) => unit !== 'usd' || value === usd);

/** A reason asked for a sum that isn't the deal's: the sum is set right, and the reason told. */
function whyWrong({ reading }: Context, deal: Deal | undefined): Question | undefined {
  const [fact, claim] = [deal?.facts[0], claimOf(reading)];
  const [aim] = deal?.why ?? [];
  return fact === undefined || aim === undefined || claim?.usd === undefined || deal?.amount.usd === undefined
    ? undefined
    : { kind: 'facts', ids: [fact, aim], claim };
}

/** Why somebody pays, where no aim of the payer's is told: that the article doesn't say. */
const whyPaid = (deal: Deal | undefined): Question | undefined =>
  deal?.kind === 'payment'
    ? { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true, lack: 'reason' }
    : undefined;

/** What else there is beside a reason that is named. */
const BESIDES = /以外|のほか|\b(?:besides|other than|apart from|aside from|else)\b/;

/** The one stake between the two that are named, where nothing but money ties them in the text. */
function stakeNamed(context: Context): Deal | undefined {
  const { reading, graph } = context;
  const [[from, other], [to, third]] = [givers(context), takers(context)];
  const isOfGoods = reading.mentions.some(({ id, company, stands }) => id !== company && !stands);
  if (
    !from ||
    !to ||
    other ||
    third ||
    isOfGoods ||
    BESIDES.test(reading.folded) ||
    context.has('r-pay', 'r-chip', 'r-cloud', 'r-supply')
  )
    return undefined;
  return graph.between(from, to, 'investment')[0];
}

/** Why one gives to a company to which nothing ties it: that it doesn't is what has to be said. */
function untied(context: Context): Question | undefined {
  const [[from, other], [to, third]] = [givers(context), takers(context)];
  if (!from || !to || other || third || !isAiCompany(context, to)) return undefined;
  const isTied = [...context.graph.between(from, to), ...context.graph.between(to, from)].length > 0;
  return isTied ? undefined : { kind: 'no-tie', from, to, deal: 'investment' };
}

/** "Why does A back B as well as its rival?": what the one giver is after with the other of the two. */
export function whyBoth(context: Context): Question | undefined {
  const [[by, more], named] = [givers(context), takers(context)];
  const last = named.at(-1);
  if (by === undefined || more || last === undefined) return undefined;
  const isOfRival = named.length === 1 && context.has('rival', 'coopetition');
  if (named.length < 2 && !isOfRival) return undefined;
  const stakes = context.graph.outOf(by, 'investment');
  const meant = stakes.find(({ to, why }) => why.length > 0 && (to === last) !== isOfRival);
  return asFacts(meant?.why ?? []);
}

/** Whether a fact tells whom the one gives to, where it is asked why it gives to one of them. */
function isOfInvestor(context: Context, fact: string | undefined): boolean {
  if (fact === undefined || context.has('q-not') || !context.has('r-invest', 'r-money')) return false;
  const stake = stakeNamed(context);
  return stake !== undefined && stake.section === context.sectionOf(fact) && !stake.why.includes(fact);
}

/** "What does A get out of B?": what the giver is after, where no fact is more plainly meant. */
export function readWhy(context: Context, { ranked: [first] }: Choice): Question | undefined {
  const { graph, reading, roles } = context;
  const isAsked = !context.yesNo || !wantsYesNo(reading.folded);
  if (!context.has('q-why') || !isAsked || context.has('q-amount', 'q-when')) return undefined;
  const none = untied(context);
  if (none) return none;
  const isDeal =
    graph.all.some(({ facts }) => facts.includes(first?.id ?? '')) || isOfInvestor(context, first?.id);
  if (first !== undefined && (first.share ?? 0) >= PLAIN && !isDeal) return undefined;
  const tie = readTie(context);
  if (tie?.kind === 'tie' && !tie.acquired && !tie.ended && tie.deal !== undefined) {
    const [deal] = graph.between(tie.from, tie.to, tie.deal);
    return isRight(context, deal?.amount.usd)
      ? (whyTie(context, tie) ?? whyPaid(deal))
      : whyWrong(context, deal);
  }
  if (areGiversTogether(context))
    return whyAll(reading.companies.flatMap((id) => graph.outOf(id, 'investment')));
  const [froms, tos] = [givers(context), takers(context)];
  const between = froms.flatMap((from) => tos.flatMap((to) => graph.between(from, to, 'investment')));
  const all = froms.length > 1 && tos.length > 1 && isRight(context, undefined) ? whyAll(between) : undefined;
  if (all) return all;
  const named = tie === undefined ? stakeNamed(context) : undefined;
  if (named && isRight(context, named.amount.usd)) return whyTie(context, named);
  const both = (first?.share ?? 0) < PLAIN ? whyBoth(context) : undefined;
  if (both && isRight(context, undefined)) return both;
  const [only, second] = reading.companies;
  const by =
    second === undefined ? only : roles.from.length === 1 && roles.to.length > 1 ? roles.from[0] : undefined;
  const isGiver = by !== undefined && graph.outOf(by, 'investment').length > 0;
  return isGiver && context.has('r-invest', 'r-own', 'q-both') && isRight(context, undefined)
    ? whyGiven(context, by, undefined)
    : undefined;
}

/** "And NVIDIA's reason?": why of another company, or of one of the two that were talked about. */
export function whyOf(context: Context, { question }: Turn): Question | undefined {
  const { reading } = context;
  const [mention, second] = reading.mentions;
  if (mention === undefined || second !== undefined) return undefined;
  const beside = `${reading.folded.slice(0, mention.start)} ${reading.folded.slice(mention.end).replace(BELONGS, '')}`;
  if (actOf(beside) !== 'why') return undefined;
  if (question.kind !== 'tie') return whyGiven(context, mention.company, undefined);
  return whyTie(context, { from: mention.company, to: question.to, deal: 'investment' });
}

/** What ties a name to what is asked of it. */
const BELONGS =
  /^(?:'?s\b|側|的|にとって|からした|から見た|さん|社){0,8}(?:の|に(?:は|とって)?|は|が|も|って)?[、,]?\s*/;
