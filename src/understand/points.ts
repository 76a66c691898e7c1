import { readFeatures, type Library } from '../knowledge/index.ts';
import { placeIn } from './acts.ts';
import type { Context } from './context.ts';
import { contentOf, type Turn } from './follow.ts';
import { listed, tieTo } from './listed.ts';
import type { Question } from './question.ts';

/** So many points are listed in so many words: of fewer, the ones beside the fact are meant. */
const LISTED = 3;

/** "The second one": of the points of what was told, or of what it is a point of; of a list of stakes. */
export function pick(context: Context, last: Turn): Question | undefined {
  const [fact = ''] = last.facts;
  const { answered = last.question } = last;
  const points = answered.kind === 'compare' ? answered.ids : context.pointsOf(fact);
  const beside = context.pointsOf(context.parentOf(fact) ?? '');
  const all =
    answered.kind === 'compare' || points.length >= LISTED || beside.length < LISTED ? points : beside;
  const deals = last.question.kind === 'tie' ? [] : listed(last, context);
  const place = placeIn(context.reading.folded, Math.max(all.length, deals.length), true);
  if (place === undefined) return undefined;
  if (last.question.kind === 'extreme' && place > 0) return { ...last.question, rank: place + 1 };
  const isList = answered.kind === 'facts' || answered.kind === 'compare';
  const point = isList ? all.at(place) : undefined;
  if (point !== undefined) return { kind: 'facts', ids: [point] };
  const deal = deals.at(place);
  return deal && tieTo(deal);
}

/** "And Microsoft's second": the same point of the list that tells of another company what this one told of its own. */
export function pointOfTwin(context: Context, { facts: [fact = ''] }: Turn): Question | undefined {
  const [id, second] = context.reading.companies;
  const [mention] = context.reading.mentions;
  if (id === undefined || second !== undefined || !mention) return undefined;
  const twin = context.twinOf(context.parentOf(fact) ?? fact, id) ?? context.twinOf(fact, id);
  const points = context.pointsOf(twin ?? '');
  const { folded } = context.reading;
  const beside = `${folded.slice(0, mention.start)}${folded.slice(mention.end).replace(/^(?:'?s\b|側|さん|社)?(?:の)?/, '')}`;
  const place = points.length > 0 ? placeIn(beside, points.length, true) : undefined;
  const point = place === undefined ? undefined : points.at(place);
  return point === undefined ? undefined : { kind: 'facts', ids: [point] };
}

/** One of several, by what it is about. */
const ONE_OF =
  /\b(?:one|bit|part|point|side|thing|details?|more|elaborate|expand|explain|specifically)\b|(?:の|な)?(?:とこ|ところ|やつ|件|ほう|方|話|点|部分|とこだけ)|具体|くわし|詳し|もうちょ|もう少し|もっと|意味|どういう|って(?:何|なに)|\bmean(?:s|ing)?\b/;

/** "The safety one, details", 「安全のとこ具体的に」: the one of the points that were told whose name holds what is said. */
export function pointNamed(
  context: Context,
  { facts: [told = ''] }: Turn,
  { knowledge, vocabulary }: Library,
): Question | undefined {
  if (context.yesNo || context.has('q-who', 'r-company', 'q-amount', 'q-when', 'q-why')) return undefined;
  if (!ONE_OF.test(context.reading.folded)) return undefined;
  const own = context.pointsOf(told);
  const points = own.length > 0 ? own : context.pointsOf(context.parentOf(told) ?? '');
  const said = contentOf(context.reading.features).filter((feature) => /^[ck]:/.test(feature));
  const isNamed = (...texts: string[]): boolean => {
    const features = new Set(texts.flatMap((text) => readFeatures(text, vocabulary)));
    return said.some((feature) => features.has(feature));
  };
  const fact = (id: string) => knowledge.facts.get(id)!;
  const labelled = (ids: string[]) => ids.filter((id) => isNamed(...Object.values(fact(id).label)));
  const within = points.flatMap((id) => context.pointsOf(id));
  const named = [
    labelled(points),
    labelled(within),
    points.filter((id) => isNamed(fact(id).ja, fact(id).en)),
  ];
  const [only, second] = named.find((ids) => ids.length > 0) ?? [];
  return only === undefined || second !== undefined ? undefined : { kind: 'facts', ids: [only] };
}
