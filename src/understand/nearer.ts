import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import { asksNames } from './follow-names.ts';
import { contentOf, type Turn } from './follow.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';

/** What stands next to what was told is so many times likelier to be meant by half a sentence. */
const TIMES = 8;
/** And its likeness weighs so much more. */
const MORE = 0.5;

/** Whether a fact stands next to one that was told: a point of it, what it is a point of or another point of that, related, its other side, or of its topic. */
function isNextTo(id: string, told: string, { knowledge, parents }: Library): boolean {
  const fact = knowledge.facts.get(told);
  if (!fact) return false;
  const parent = parents.get(told);
  const siblings = parent === undefined ? [] : [parent, ...(knowledge.facts.get(parent)?.points ?? [])];
  const beside = [...fact.points, ...fact.related, fact.opposite, ...siblings];
  return beside.includes(id) || knowledge.facts.get(id)?.topic === fact.topic;
}

/** "Who dominates there?", 「そこでは」: within what was told. */
const WITHIN = /\b(?:there|(?:in|of|within) it|its|theirs?)\b|そこ|その(?:中|業界)/;

/**
 * The ranking of half a sentence, with what stands next to what was told before the rest.
 * @param folded the text: where a word of it points into what was told, the points of that come before all
 */
export function nearer(ranked: Ranked[], last: Turn, library: Library, folded: string): Ranked[] {
  if (last.facts.length === 0) return ranked;
  const near = new Set(
    ranked.flatMap(({ id }) => (last.facts.some((told) => isNextTo(id, told, library)) ? id : [])),
  );
  const points = new Set(last.facts.flatMap((told) => library.knowledge.facts.get(told)?.points ?? []));
  const isMeant = WITHIN.test(folded);
  const isWithin = (id: string) => isMeant && points.has(id);
  const weight = ({ id, share = 0 }: Ranked) => share * (isWithin(id) ? 2 * TIMES : near.has(id) ? TIMES : 1);
  const more = (id: string) => (isWithin(id) ? 2 * MORE : near.has(id) ? MORE : 0);
  const all = ranked.reduce((sum, { share = 0 }) => sum + share, 0);
  const rest = Math.max(0, 1 - all);
  const sum = ranked.reduce((total, one) => total + weight(one), rest);
  return ranked
    .map((one) => ({ ...one, share: weight(one) / sum, score: one.score + more(one.id) }))
    .sort((a, b) => b.score - a.score);
}

/** The very fact that was told last, and no word that asks for it again. */
const isToldAgain = (question: Question, { answered }: Turn, { reading }: Context): boolean =>
  question.kind === 'facts' &&
  question.polarity === undefined &&
  question.notOf === undefined &&
  answered?.kind === 'facts' &&
  question.ids[0] === answered.ids[0] &&
  actOf(reading.folded) === undefined &&
  contentOf(reading.features).some((feature) => /^[cwk]:/.test(feature));

/** Whether a fact was told before in this conversation; what sums up points of which several were told says nothing new. */
function isToldIn(
  { answered, facts, earlier = [] }: Turn,
  id: string,
  pointsOf: (id: string) => string[],
): boolean {
  const told = [answered, ...earlier].flatMap((one) =>
    one?.kind === 'facts' || one?.kind === 'compare' ? one.ids : [],
  );
  const isSaid = (one: string) => facts.includes(one) || told.includes(one);
  return isSaid(id) || pointsOf(id).filter(isSaid).length > 1;
}

/** What was told before isn't told again by the way. */
export function withoutRepeat(
  question: Question,
  before: Turn | undefined,
  pointsOf: (id: string) => string[],
): Question {
  if (question.kind !== 'facts' || question.ids.length !== 2 || !before || before.within) return question;
  const [first = '', second = ''] = question.ids;
  return isToldIn(before, second, pointsOf) ? { ...question, ids: [first] } : question;
}

/** Of two facts the one that is new, where the words are more like it than like what was told last. */
function onlyNew(question: Question, { before, own }: Scene): Question {
  if (question.kind !== 'facts' || question.ids.length !== 2 || !before || before.within) return question;
  const [first = '', second = ''] = question.ids;
  const shareOf = (id: string) => own.ranked.find((one) => one.id === id)?.share ?? 0;
  const isNew = before.facts.includes(first) && shareOf(second) > shareOf(first);
  return isNew ? { ...question, ids: [second] } : question;
}

const BESIDE = 0.02;
const FEW = 5;

/** "Posted where?", "his job there?": in place of what was told last the fact related to it that the words are like. */
function relatedInstead(question: Question, { own, context, last }: Scene): Question {
  // When, or how much: the very same fact may say it.
  if (!last || context.has('q-when', 'q-amount', 'q-why', 'q-most', 'q-least')) return question;
  if (!isToldAgain(question, last, context) || asksNames(context.reading.folded)) return question;
  const [told = ''] = last.facts;
  const near = [...context.pointsOf(told), ...context.relatedOf(told)];
  const found = own.ranked.slice(0, FEW).find(({ id, share = 0 }) => share >= BESIDE && near.includes(id));
  return found ? { kind: 'facts', ids: [found.id] } : question;
}

/** What is told beside what was told before: nothing of that again, where something else can be meant. */
export const besideTold = (question: Question, scene: Scene): Question =>
  onlyNew(withoutRepeat(relatedInstead(question, scene), scene.before, scene.context.pointsOf), scene);
