import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Clause } from './clause.ts';
import type { Message } from './one-asked.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** All three horizons in a row. */
export const IN_A_ROW =
  /\b(?:short|near)\b[^.?!]{0,20}\b(?:mid|medium|middle)\b[^.?!]{0,20}\blong\b|短期[^。?？]{0,8}中期[^。?？]{0,8}長期|\b1\s?(?:-|to|~)\s?2(?:\b|y)[^.?!]{0,12}\b3\s?(?:-|to|~)\s?5(?:\b|y)[^.?!]{0,16}\b5(?:\b|y)|1\s?[-~〜～]\s?2年[^。?？]{0,6}3\s?[-~〜～]\s?5年[^。?？]{0,6}5年/;
/** Each of them by itself. */
const EACH =
  /\b(?:respectively|each|separately|individually|in turn|and (?:\w+[- ])?(?:the )?long)\b|それぞれ|ごと|別に|分けて|順に|各々|長期(?:的)?(?:で|に|の(?:順|三|3))|\bper (?:bucket|horizon|window|period|phase|stage|term|time ?frame)\b/;
const ACROSS =
  /\b(?:across|over|by|(?:for|at|under|in|on) each of) (?:all )?(?:the |these |its )?(?:three )?(?:time |outlook )?(?:horizons?|time ?frames?|time ?spans?)\b|(?:時間軸|期間|時期|時間枠|すぱん)(?:ごと|別)/;
/** One of them is to be chosen. */
const CHOOSES =
  /\b(?:or|which)\b|[.?!:;]\s*when\b|[。?？].*いつ|どれ|どの(?!よう)|どちら|どっち|それとも|何期/;
const NAMES =
  /(?:短|中|長)期(?:的)?(?:な|の)?|\b(?:short|near|mid|medium|middle|long)\b(?:[- ]?(?:term|run))?|\b(?:term|horizons?|time ?frames?|outlooks?)\b|見通し|展望/g;

/** Enough for one of the points that the outlook has. */
const NAMED = 0.03;
/** So many times likelier one is meant, and no other. */
const TIMES = 20;
const MOST = 150;

/** The points of the outlook that what is asked about may mean, the likeliest first. */
function rankedPoints(folded: string, library: Library): Ranked[] {
  const { facts } = library.knowledge;
  const features = readFeatures(folded.replace(NAMES, ' '), library.vocabulary);
  return library
    .rank(features, [], MOST)
    .facts.filter(({ id }) => facts.get(id)?.topic === 'outlook' && facts.get(id)?.points.length === 0)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
}

/** The horizons by their names, in their order. */
const HEADS = [
  /短期|\b(?:short|near)[- ](?:term|run)\b/,
  /中期|\b(?:mid|medium|middle)[- ](?:term|run)\b/,
  /長期|\blong[- ](?:term|run)\b/,
];
/** Two of them, held against each other. */
const DIFFER =
  /\b(?:as opposed to|differ\w*|compared? (?:to|with)|contrast\w*|versus|vs)\b|異な|違い|違う|比べ|比較|対比/;
const twoIn = (folded: string): boolean =>
  HEADS.filter((named) => named.test(folded)).length === 2 && (DIFFER.test(folded) || EACH.test(folded));

/** Whether something is asked of each of the three horizons, or of two, and of no single one. */
const isOfEach = (folded: string): boolean =>
  !CHOOSES.test(folded) &&
  (ACROSS.test(folded) || twoIn(folded) || (IN_A_ROW.test(folded) && EACH.test(folded)));

/** What is told: where it stands, where that is under one head; what comes nearest under each; or all of the outlook. */
function tell(folded: string, overview: Fact, points: Ranked[], { parents }: Library): Question {
  const under = (head: string): Ranked | undefined => points.find(({ id }) => parents.get(id) === head);
  const two = twoIn(folded) ? overview.points.filter((_, at) => HEADS[at]?.test(folded)) : [];
  const isNamed = two.some((head) => (under(head)?.share ?? 0) >= NAMED);
  if (two.length > 0)
    return { kind: 'compare', ids: two.map((head) => (isNamed ? under(head)?.id : undefined) ?? head) };
  const nearest = overview.points.map(under);
  const [best = 0, next = 0] = nearest.map((one) => one?.share ?? 0).toSorted((a, b) => b - a);
  if (best < NAMED) return { kind: 'facts', ids: [overview.id] };
  if (next < best / TIMES)
    return {
      kind: 'facts',
      ids: [overview.points[nearest.findIndex((one) => one?.share === best)]!],
      headed: true,
    };
  if (nearest.includes(undefined)) return { kind: 'facts', ids: [overview.id] };
  return { kind: 'compare', ids: nearest.map((one) => one!.id) };
}

/** "How is consolidation seen in the short, medium and long term?": all of them at once; what stands under one only, there. */
export function readPerHorizon(folded: string, { text, parts }: Message): Clause | undefined {
  if (!isOfEach(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  if (context.yesNo || context.reading.companies.length > 0) return undefined;
  const overview = [...parts.library.knowledge.facts.values()].find(
    ({ topic, points }) => topic === 'outlook' && points.some((id) => context.pointsOf(id).length > 0),
  );
  if (!overview) return undefined;
  return clauseOf(text, tell(folded, overview, rankedPoints(folded, parts.library), parts.library), parts);
}
