import { areApart, horizonOf, horizonSaid } from '../knowledge/horizon.ts';
import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import { preferOtherSide } from './other-side.ts';
import { asksWhere } from './which-part.ts';

/** So likely a fact is plainly meant. */
export const MEANT = 0.8;

/** What a fact loses that names none of the companies that the question names. */
const UNNAMED = 0.35;

function preferNamed({ reading }: Context, ranked: Ranked[], { knowledge }: Library): Ranked[] {
  const named = new Set(reading.mentions.flatMap(({ id, company }) => [id, company]));
  if (named.size === 0) return ranked;
  const fair = ranked.map((one) => {
    const entities = knowledge.facts.get(one.id)?.entities ?? [];
    return entities.length === 0 || entities.some((id) => named.has(id))
      ? one
      : { ...one, score: one.score - UNNAMED };
  });
  return fair.sort((a, b) => b.score - a.score);
}

/** One of some ranked facts before the others, with the score of the one that was first. */
const putFirst = (one: Ranked, ranked: Ranked[]): Ranked[] => [
  { ...one, score: ranked[0]!.score },
  ...ranked.filter((other) => other !== one),
];

/** Enough for a fact that names somebody, where who it is is asked and the first fact names nobody. */
const NAMES_SOMEBODY = 0.04;

/** "Who runs the show there?": of facts that may be meant, one that names a company. */
function preferNaming({ has, yesNo, reading }: Context, ranked: Ranked[], library: Library): Ranked[] {
  const [first] = ranked;
  if (yesNo || !has('q-who') || reading.companies.length > 0 || !first || (first.share ?? 0) >= MEANT)
    return ranked;
  const { facts, entities } = library.knowledge;
  const names = ({ id }: Ranked) =>
    (facts.get(id)?.entities ?? []).some((one) => entities.get(one)?.kinds.includes('company'));
  const naming = ranked.find((one) => (one.share ?? 0) >= NAMES_SOMEBODY && names(one));
  if (names(first) || !naming) return ranked;
  return putFirst(naming, ranked);
}

/** "Where does the 60% sit?": of facts that may be meant, one that states the percentage that is named. */
function preferFigured({ reading }: Context, ranked: Ranked[], { knowledge: { facts } }: Library): Ranked[] {
  const [first] = ranked;
  const percent = reading.figures.find(({ unit }) => unit === 'percent')?.value;
  if (percent === undefined || !first || (first.share ?? 0) >= MEANT) return ranked;
  const stated = new RegExp(String.raw`(?<![\d.])${percent}%`);
  const states = ({ id }: Ranked) => stated.test(facts.get(id)?.en ?? '');
  const stating = ranked.find(states);
  if (states(first) || !stating) return ranked;
  return putFirst(stating, ranked);
}

/** Yes or no is said of what is surely meant, not of what is only worded more like it. */
const [SURELY, BARELY] = [0.8, 0.1];
function surestFirst({ yesNo }: Context, ranked: Ranked[]): Ranked[] {
  const [first] = ranked;
  const surest = ranked.find(({ share = 0 }) => share >= SURELY);
  if (!yesNo || !first || !surest || (first.share ?? 0) >= BARELY) return ranked;
  return putFirst(surest, ranked);
}

/** "In which section are the reasons discussed?": where something stands is asked of what is told, not of the article itself. */
const ARTICLE = 'article';
const LEAST = 0.001;
function preferTold({ reading }: Context, ranked: Ranked[], { knowledge: { facts } }: Library): Ranked[] {
  const isOfArticle = ({ id }: Ranked) => facts.get(id)?.topic === ARTICLE;
  if (!ranked[0] || !isOfArticle(ranked[0]) || !asksWhere(reading.folded)) return ranked;
  const told = ranked.find((one) => !isOfArticle(one) && (one.share ?? 0) >= LEAST);
  return told
    ? putFirst(
        told,
        ranked.filter((one) => !isOfArticle(one) || one === ranked[0]),
      )
    : ranked;
}

/** So likely a fact of the same may be meant that tells of the time that is named. */
const TIMELY = 0.2;
/** And so much of what is asked it covers. */
const COVERED = 0.9;
/** "Will there be mergers this year?": of facts that may be meant, one whose time is the one that is named. */
function preferTimely(
  { reading, yesNo }: Context,
  ranked: Ranked[],
  { knowledge: { facts }, ranking }: Library,
): Ranked[] {
  const [first] = ranked;
  const asked = yesNo ? horizonSaid(reading.folded) : undefined;
  if (!asked || !first) return ranked;
  const topic = facts.get(first.id)?.topic;
  const isTimely = ({ id }: Ranked): boolean | undefined => {
    const own = horizonOf(facts.get(id)!);
    return own && !areApart(asked, own);
  };
  const isOfSame = ({ id }: Ranked) => ranking.coverage(reading.features, id) >= COVERED;
  const timely = ranked.find(
    (one) =>
      (one.share ?? 0) >= TIMELY &&
      isTimely(one) === true &&
      facts.get(one.id)?.topic === topic &&
      isOfSame(one) &&
      facts.get(one.id)?.points.length === 0,
  );
  return isTimely(first) === false && timely ? putFirst(timely, ranked) : ranked;
}

/** So many points are a list of its own. */
const LEAST_LISTED = 3;
/** So likely a fact of the one that is named is meant before a list that is nobody's. */
const OF_OWN = 0.1;
/** "What concerns are there about Anthropic?": what is said of it, and not the risks of all. */
function preferOwn({ reading }: Context, ranked: Ranked[], { knowledge: { facts } }: Library): Ranked[] {
  const [of, second] = reading.companies;
  const [first] = ranked;
  const { topic, entities = [], points = [] } = facts.get(first?.id ?? '') ?? {};
  const isListOfAll = topic === 'risks' && entities.length === 0 && points.length >= LEAST_LISTED;
  if (of === undefined || second !== undefined || !isListOfAll) return ranked;
  const own = ranked.find(
    ({ id, share = 0 }) => share >= OF_OWN && facts.get(id)?.entities.includes(of) === true,
  );
  return own ? putFirst(own, ranked) : ranked;
}

/** Ranked facts as the question prefers them: those of whom it names, of whom it asks for, what is surely meant. */
export function inOrder(context: Context, ranked: Ranked[], library: Library): Ranked[] {
  const named = preferNaming(context, surestFirst(context, preferNamed(context, ranked, library)), library);
  const figured = preferFigured(context, named, library);
  const sided = preferOtherSide(context, figured, library);
  const own = preferOwn(context, sided, library);
  return preferTold(context, preferTimely(context, own, library), library);
}
