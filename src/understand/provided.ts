import { isNotion } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Choice } from './choose.ts';
import { fold } from '../text/fold.ts';
import { keepLatest, onceFor } from '../text/latest.ts';
import type { Question } from './question.ts';
import { WANTED, type Lack, type Wanted } from './wanted.ts';

export type { Lack } from './wanted.ts';

/** Of a fact's own examples, enough that ask for such a thing. */
const OFTEN = 0.05;

const sharesIn = onceFor<Library, Map<string, number>>(() => new Map());

/** Which share of a fact's examples holds a concept; kept, since a fact has more than a hundred. */
function shareOf(id: string, concept: string, library: Library): number {
  const known = sharesIn(library);
  const key = `${id} ${concept}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const examples = library.examples.get(id) ?? [];
  const holding = examples.filter(({ text }) => readFeatures(text, library.vocabulary).includes(concept));
  const share = examples.length === 0 ? 0 : holding.length / examples.length;
  known.set(key, share);
  return share;
}

/** The kind of thing that a folded text asks for. */
/** "Why don't they pick the likeliest winner?": which one that is isn't asked. */
const WHY = /なんで|なぜ|どうして|\b(?:why|how come)\b/;
const wantedBy = keepLatest((folded): Wanted | undefined =>
  WANTED.find(({ asks, lack }) => asks.test(folded) && !(lack === 'rank' && WHY.test(folded))),
);

/** Whether a fact, or a point of it, tells such a thing; what she says of her own, whose it is. */
const isToldBy = (fact: Fact, { tells, inPoints, isHers }: Wanted, { knowledge }: Library): boolean =>
  tells.test(fact.en) ||
  (isHers === true && fact.nature === 'opinion') ||
  (inPoints !== undefined &&
    fact.points.some((id) => inPoints === 'any' || tells.test(knowledge.facts.get(id)?.en ?? '')));

/** So like an example of the fact that what it asks for, the fact tells. */
const ALIKE = 0.6;

/**
 * The kind of thing that a question asks for and a fact doesn't tell: a year, a percentage, a sum, a number, a name.
 * However like the fact the rest of the question is, the fact alone would answer something else.
 */
export function lackOf(folded: string, { id, example, nearest }: Ranked, library: Library): Lack | undefined {
  const wanted = wantedBy(folded);
  const fact = library.knowledge.facts.get(id);
  if (!fact || !wanted || isToldBy(fact, wanted, library)) return undefined;
  const like = library.examples.get(id)?.[example]?.text;
  if (!wanted.isNowhere && like !== undefined && nearest >= ALIKE && wanted.asks.test(fold(like)))
    return undefined;
  const isAsked = wanted.concept !== undefined && shareOf(fact.id, wanted.concept, library) >= OFTEN;
  return isAsked ? undefined : wanted.lack;
}

/** Whether a kind of thing is asked for that a fact doesn't tell, however often it is asked of it. */
export function isUntold(folded: string, id: string, library: Library): boolean {
  const wanted = wantedBy(folded);
  const fact = library.knowledge.facts.get(id);
  return wanted !== undefined && fact !== undefined && !isToldBy(fact, wanted, library);
}

/** So likely a fact may be what is asked about, though another has the like of what is asked for. */
const LIKELY = 0.2;
/** Of the examples of a fact, so many hold what it is about, and next to none of another's. */
const [ITS_OWN, ANOTHERS] = [0.3, 0.02];
const DRAWS: ReadonlySet<Lack> = new Set(['money', 'percent', 'number', 'year']);

/**
 * "What's faster innovation worth in dollars?": "worth" and "dollars" draw to a fact that has a sum, and what is asked
 * about is another that has none.
 */
export function drawnFrom(
  folded: string,
  features: string[],
  [first, ...others]: Ranked[],
  library: Library,
): { id: string; lack: Lack } | undefined {
  const wanted = wantedBy(folded);
  const { facts } = library.knowledge;
  const drawing = facts.get(first?.id ?? '');
  if (!wanted || !drawing || !DRAWS.has(wanted.lack) || !isToldBy(drawing, wanted, library)) return undefined;
  const notions = features.filter((one) => isNotion(one) && one !== wanted.concept);
  const isAbout = (id: string) =>
    notions.some(
      (one) => shareOf(id, one, library) >= ITS_OWN && shareOf(drawing.id, one, library) < ANOTHERS,
    );
  const meant = others
    .slice(0, 2)
    .find(
      ({ id, share = 0 }) => share >= LIKELY && !isToldBy(facts.get(id)!, wanted, library) && isAbout(id),
    );
  return meant && { id: meant.id, lack: wanted.lack };
}

/** Keys of a question for facts that is put plainly: nothing is said of them, and nothing besides is asked. */
const PLAINLY = new Set(['kind', 'ids', 'aside']);

/** Facts that were come by another way than by likeness, with what was asked of them and they don't tell. */
export function withLack(question: Question, folded: string, library: Library): Question {
  if (question.kind !== 'facts' || !Object.keys(question).every((key) => PLAINLY.has(key))) return question;
  const wanted = wantedBy(folded);
  const facts = question.ids.map((id) => library.knowledge.facts.get(id)!);
  if (!wanted || facts.length === 0) return question;
  const isTold = facts.some(
    (fact) =>
      isToldBy(fact, wanted, library) ||
      (wanted.concept !== undefined && shareOf(fact.id, wanted.concept, library) >= OFTEN),
  );
  return isTold ? question : { kind: 'unknown', near: question.ids, hint: true, lack: wanted.lack };
}

/** Of these no list of deals tells a thing. */
const OF_NO_LIST: ReadonlySet<Lack> = new Set(['percent', 'share', 'how']);
const LISTS: ReadonlySet<Question['kind']> = new Set([
  'investors',
  'investments',
  'relation',
  'profile',
  'deals',
]);
/** And these only where a fact of no deal is plainly meant. */
const BESIDE: ReadonlySet<Question['kind']> = new Set(['payments', 'stakes', 'undisclosed', 'no-tie']);
/** So likely a fact of no deal that a deal is heard by mistake: "who's winning the fight for customers?". */
const PLAINLY_MEANT = 0.6;

/** Whether deals stand in for what is asked of them, or of another matter, and the article doesn't tell. */
export function isListFor(read: Question, { question, dealless, ranked: [first] }: Choice): boolean {
  if (question.kind !== 'unknown' || !question.hint || question.lack === undefined) return false;
  if (LISTS.has(read.kind) && OF_NO_LIST.has(question.lack)) return true;
  // Whoever worked a figure out, it isn't worked out once more.
  if (read.kind === 'derived') return question.lack === 'who';
  return (LISTS.has(read.kind) || BESIDE.has(read.kind)) && dealless && (first?.share ?? 0) >= PLAINLY_MEANT;
}
