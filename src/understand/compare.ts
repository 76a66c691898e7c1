import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import { holdsOneAgainst } from './industries-more.ts';
import { industriesIn } from './industries.ts';
import type { Question } from './question.ts';

/** Asks for a comparison in so many words. */
const COMPARES =
  /\bcompare\b|\bdiffer (?:from|between)\b|\bdifferences? between\b|\bdifferentiates?\b|\bsets? \w+ apart\b|\b(?:different|distinct) (?:from|to|than)\b|\b(?:not|isn't|unlike) (?:just )?(?:like )?(?:smart)?phones?\b|違い|比べて|比較して/;
const LIKELY = 0.4;
/** So likely all of them together are meant, where none of them is so likely itself. */
const WHOLE = 0.2;
const NAMED = 0.1;
/** "More than five years from now" compares nothing. */
const BOUNDED = /\b(?:more|less) than (?:\d|one|two|three|five|ten)\b/;

const TRADE = /phone|\bclouds?\b|industr|business|すまほ|くらうど|業界/;

/** Two that are named are told one beside the other: each of them, or how they differ. */
const OF_BOTH =
  /それぞれ|異な|違[いうっ]|比べ|比較|差は|\b(?:respectively|each|differ\w*|separates?|compar\w+|versus|vs|unlike|contrast\w*|sets? .* apart)\b/;

/** "How does AI differ from phones in working with rivals?", 「スマホとクラウドの大手をそれぞれ」: the two that are named. */
export function readTwoIndustries({ reading, yesNo, has }: Context, library: Library): Question | undefined {
  if (yesNo || has('q-why') || reading.companies.length > 0 || !OF_BOTH.test(reading.folded))
    return undefined;
  const ids = industriesIn(reading.folded, library);
  return ids.length === 2 ? { kind: 'compare', ids } : undefined;
}

/** Whether it is the one fact that sums up all the industries. */
const isOfAll = ([id = '']: readonly string[], { facts }: Library['knowledge']): boolean => {
  const { points = [], topic = '' } = facts.get(id) ?? {};
  return (
    COMPARED.has(topic) && points.length > 0 && points.every((point) => facts.get(point)!.points.length > 0)
  );
};

/** Two industries, or two horizons, side by side: the overviews of one topic that the text names. */
export function readCompare(
  context: Context,
  { ranked, question }: Choice,
  { knowledge }: Library,
): Question | undefined {
  // "Do phone makers cooperate more than …?" is confirmed or not where that can be told.
  if (
    question.kind === 'facts' &&
    question.polarity &&
    holdsOneAgainst(context) &&
    isOfAll(question.ids, knowledge)
  )
    return undefined;
  // Those that have no deals only stand for their trade: "how Apple and Samsung did phones".
  const { graph, reading } = context;
  const isOfTrades = !reading.companies.some((id) => graph.hasDeals(id)) && TRADE.test(reading.folded);
  if (!context.has('q-compare') || (reading.companies.length > 1 && !isOfTrades)) return undefined;
  const overviews = ranked.filter(({ id }) => (knowledge.facts.get(id)?.points.length ?? 0) > 0);
  const topic = knowledge.facts.get(overviews[0]?.id ?? '')?.topic;
  const wide = (id: string) =>
    knowledge.facts.get(id)!.points.every((point) => (knowledge.facts.get(point)?.points.length ?? 0) > 0);
  const same = overviews.filter(({ id }) => knowledge.facts.get(id)?.topic === topic && !wide(id));
  const [a, b] = same;
  const isBounded = BOUNDED.test(context.reading.folded) && !COMPARES.test(context.reading.folded);
  if (isBounded) return undefined;
  const [top] = overviews;
  const isWhole = top !== undefined && wide(top.id) && (top.share ?? 0) >= WHOLE;
  if (isWhole && same.every(({ share = 0 }) => share < NAMED)) return { kind: 'facts', ids: [top.id] };
  if (!a || !COMPARED.has(topic ?? '')) return undefined;
  if (!b || b.score < 0.5 * a.score) {
    // Only one side is heard: what sums up all of them tells of the other, too.
    const whole = context.parentOf(a.id);
    const isCompared = !context.yesNo && (a.share ?? 0) >= LIKELY && COMPARES.test(context.reading.folded);
    return whole === undefined || !isCompared ? undefined : { kind: 'facts', ids: [whole] };
  }
  return { kind: 'compare', ids: [a.id, b.id] };
}

const COMPARED = new Set(['industries', 'outlook']);
