import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { contentOf, type Turn } from './follow.ts';
import { listed, tieTo } from './listed.ts';
import { placeIn } from './places.ts';
import type { Question } from './question.ts';
import { isNotion } from '../knowledge/features.ts';

/** So many points are listed in so many words: of fewer, the ones beside the fact are meant. */
const LISTED = 3;

/** "The third point in there", 「そこの3つ目」: of what was told last. */
const WITHIN = /\b(?:in|of) (?:there|it|that)\b|そこの|その中の?|そのうち/;

/** The points that were told: those of what was told, the first that lists so many, else those beside it. */
export function listOf({ facts, answered, earlier = [] }: Turn, context: Context): string[] {
  if (answered?.kind === 'compare') return answered.ids;
  const [fact = ''] = facts;
  const parent = context.parentOf(fact) ?? '';
  const beside = context.pointsOf(parent);
  const told = new Set(earlier.flatMap((one) => (one.kind === 'facts' ? one.ids : [])));
  const within = context.pointsOf(fact);
  if (within.length >= LISTED && WITHIN.test(context.reading.folded)) return within;
  // One after the other of the same list: it is that which is counted.
  if (beside.length >= LISTED && [parent, ...beside].some((id) => id !== fact && told.has(id))) return beside;
  const own = facts.map((id) => context.pointsOf(id)).find((points) => points.length >= LISTED);
  if (own) return own;
  return beside.length < LISTED ? context.pointsOf(fact) : beside;
}

/** The points of the one list that was told last of several things: "the cause, and the tactics. Explain the middle one". */
function listAtEnd(answered: Question, context: Context): string[] | undefined {
  if (answered.kind !== 'several') return undefined;
  const lists = answered.parts.map((part) =>
    part.kind === 'facts' ? context.pointsOf(part.ids[0] ?? '') : [],
  );
  const long = lists.filter((points) => points.length >= LISTED);
  return long.length === 1 && lists.at(-1) === long[0] ? long[0] : undefined;
}

/** "The second one": of the points of what was told, or of what it is a point of; of a list of stakes. */
export function pick(context: Context, last: Turn): Question | undefined {
  const { answered = last.question } = last;
  // Of a list of several answers it is the answer.
  const items = answered.kind === 'several' && answered.parts.length >= LISTED ? answered.parts : [];
  const item = items.at(placeIn(context.reading.folded, items.length, true) ?? items.length);
  if (item !== undefined) return item;
  const endList = listAtEnd(answered, context);
  const all = endList ?? listOf({ ...last, answered }, context);
  const deals = last.question.kind === 'tie' ? [] : listed(last, context);
  const place = placeIn(context.reading.folded, Math.max(all.length, deals.length), true);
  if (place === undefined) return undefined;
  if (last.question.kind === 'extreme' && place > 0) return { ...last.question, rank: place + 1 };
  const isList = endList !== undefined || answered.kind === 'facts' || answered.kind === 'compare';
  const point = isList ? all.at(place) : undefined;
  if (point !== undefined) return { kind: 'facts', ids: [point] };
  const deal = deals.at(place);
  return deal && tieTo(deal);
}

/** A place, and then of whom or what it is: 「最後のやつ、誰の何に対して？」, "the second one, competing for whom?". */
const OF_WHAT =
  /^(?:で|じゃあ?|その)?、?(?:最後|最初|[一二三四1-4](?:つ|番)目)の?(?:やつ|もの|ほう|方|点)?(?:は|って)?、(?:誰|だれ|何|なに|どこ)[^、。?？]{0,12}[?？]*$|^(?:(?:and|so|ok) ){0,12}(?:the )?(?:first|second|third|fourth|last)(?: (?:one|point|area|item|field|aim|merit|risk))?[,:;–—-]+ ?(?:\w+ing |\w+ )?(?:for|with|to|towards?|against|of|on|about|over) (?:whom?|what|whose \w+)[\s?]*(?:exactly|precisely)?[\s?.]*$/;

/** One of the points that were told, of which it is asked whom it is for, or what it is of. */
export const readPickedOf = (context: Context, last: Turn | undefined): Question | undefined =>
  last?.answered?.kind === 'facts' && OF_WHAT.test(context.reading.folded) ? pick(context, last) : undefined;

/** "Which tactics come under the first of those?": the list that follows from the point that was picked, by a notion that the point itself doesn't hold. */
export function withinPicked(
  [picked = '']: string[],
  { reading }: Context,
  { knowledge: { facts }, vocabulary }: Library,
): string | undefined {
  const notionsOf = (id: string) => {
    const { ja, en } = facts.get(id)!;
    return [ja, en].flatMap((text) => readFeatures(text, vocabulary)).filter(isNotion);
  };
  const known = new Set(notionsOf(picked));
  const said = reading.features.filter((one) => !known.has(one));
  return [...facts.values()].find(
    ({ id, why, points }) =>
      why.includes(picked) && points.length > 0 && notionsOf(id).some((one) => said.includes(one)),
  )?.id;
}

/** One more of what was told, and nothing else: "another", 「もうひとつ」. */
const ANOTHER =
  /^(?:(?:and|ok|so|now|just|then|cool|what about) ){0,12}(?:give me |gimme |tell me |name |got |have you got )?(?:another|one more|a further)(?! (?:company|lab|investor|firm|question|thing|time|way)\b)(?: (?:one|[a-z]+))?(?: (?:please|pls|plz|then|tho))?[?.! ]*$|^(?:(?:じゃ|では|で|あと|ほかに|他に)、?)?(?:もう|あと|ほかに|他に)?、?(?<!で)(?:ひとつ|一つ|1つ|一個|1個|いっこ|一点)(?:の?(?:理由|りすく|めりっと|例|特徴|狙い|ねらい|分野|心配))?(?:だけ|は|教えて|おしえて|ちょうだい|頂戴|お願い|おねがい|くれ|ある|言って|挙げて){0,8}[?？。!！]*$/;

/** "Another one": of the points of an overview the second, then the next that wasn't told; the overview again where none is left. */
export function another(context: Context, last: Turn): Question | undefined {
  const { facts, answered, earlier = [] } = last;
  const [fact = ''] = facts;
  if (answered?.kind !== 'facts' || !ANOTHER.test(context.reading.folded)) return undefined;
  const told = new Set([...facts, ...earlier.flatMap((one) => (one.kind === 'facts' ? one.ids : []))]);
  const parent = context.parentOf(fact);
  const [, second] = context.pointsOf(fact);
  // One of a list was asked for: the next of that list is.
  const isOfList = parent !== undefined && answered.under === parent;
  if (second !== undefined && !isOfList && (parent === undefined || !told.has(parent)))
    return { kind: 'facts', ids: [second] };
  if (parent === undefined) return undefined;
  const points = context.pointsOf(parent);
  const after = points.slice(points.indexOf(fact) + 1);
  const next = after.find((id) => !told.has(id));
  return { kind: 'facts', ids: [next ?? parent], ...(next && isOfList ? { under: parent } : {}) };
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

/** "Are you sure about the fluid part?": whether what was told of it is so. */
const SURE_OF =
  /\b(?:sure|certain|positive) (?:about|of)\b|\bis (?:that|the) \w+ (?:part|bit|one|thing) (?:true|right|for real)\b|(?:って|のは|は)(?:、)?(?:本当|ほんと|まじ|確か|たしか|合って)/;

/** "The safety one, details", 「安全のとこ具体的に」: the one of the points that were told whose name holds what is said. */
export function pointNamed(
  context: Context,
  { facts: [told = ''] }: Turn,
  { knowledge, vocabulary }: Library,
): Question | undefined {
  const isDoubted = context.yesNo && SURE_OF.test(context.reading.folded);
  if ((context.yesNo && !isDoubted) || context.has('q-who', 'r-company', 'q-amount', 'q-when', 'q-why'))
    return undefined;
  if (!isDoubted && !ONE_OF.test(context.reading.folded)) return undefined;
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
  if (only === undefined || second !== undefined) return undefined;
  return { kind: 'facts', ids: [only], ...(isDoubted ? { polarity: 'y' } : {}) };
}

/** "And the third?": of what was ranked a moment ago. */
export function rankedIn({ reading }: Context, { question, earlier = [] }: Turn): Question | undefined {
  const told = [question, ...earlier.slice(0, 1)].find(({ kind }) => kind === 'extreme');
  const place = told && placeIn(reading.folded, MOST_RANKED);
  return told?.kind === 'extreme' && place !== undefined && place > 0
    ? { ...told, rank: place + 1 }
    : undefined;
}
const MOST_RANKED = 4;
