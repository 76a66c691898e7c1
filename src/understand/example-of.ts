import type { Chosen } from '../knowledge/chooser.ts';
import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { List } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/tokens.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { withoutHorizon } from './heading.ts';
import { framesOf, type Frames } from './list-frames.ts';
import { IN_A_ROW } from './per-horizon.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** So likely it is that point, or none of them, or stands in that of two lists. */
const LEAST = { point: 0.25, none: 0.6, list: 0.5 };
/** What is told must be so long, in letters. */
const TOLD = { ja: 3, en: 5 };
/** One that is held against the others of its list, or asked for its reasons, is not told by an example. */
const WEIGHED =
  /\b(?:most|biggest|largest|worst|best|greatest|main|more|larger|bigger|outweighs?|why|likel\w*|first|how many|how much|better|than|between)\b|一番|いちばん|最も|最大|多い|大きい|強い|重視|優先|上回|違い|関係|なぜ|いくつある|重い|まし/;
/** How the horizons are told apart: the list whose points are named by them. */
const HORIZONS = 'outlook-all';

/** So likely it is named. */
const PLAIN = 0.7;

/** More than one thing is asked, or of more than one. */
const SEVERAL =
  /(?:[,?]|\band) (?:and )?(?:(?:in|under|into|to|at|on|by|for) )?(?:what|how|who|why|which|when (?:is|was|does|will))\b|\b(?:each(?! other)|respectively)\b|それぞれ|各々|何[がをはに年]|なぜ|どうして|誰|いつ|どんな|[?？].+は[?？。]*$|\n/;
/** How the horizons themselves are called. */
const OF_HORIZONS =
  /[短中長]期|展望|見通し|時期|\b(?:short|near|mid\w*|middle|medium|long|far|horizons?|outlooks?|time ?(?:frame|span)s?)\b/;

/** Held to be so already, or asked of more than one, or of what sets them apart. */
const ASKS_ELSE =
  /合って(?:い)?(?:る|ます)|飛ば|異な|違[いっう]|記述|どうな|か。.+[?？]|[^\s、]{2,10}や[^\s、]{2,10}は|\p{sc=Han}と[^\s、]{2,10}は|\b(?:differ\w*|skip|right\?|correct\?)/u;
/** Names nothing of its own. */
const POINTS_BACK =
  /^(?:(?:so|and|ok|is|was|are|does|that|it|this|those|they|be|will|then|near|term|or|それ|これ|あれ|その話|は|って|が|も|の|か|なの|です)[\s,、?？-]*){1,8}$/;

/** One of them is to be named. */
const OFFERS = /\bor\b|いずれ|どれ|どの|どっち|どちら|か[、?？]/;

interface Told {
  lists: List[];
  /** what is said beside the frame */
  event: string;
}

/** What a text says beside a frame. */
const beside = (folded: string, { index, 0: { length } }: RegExpExecArray): string =>
  `${folded.slice(0, index)} ${folded.slice(index + length)}`.replace(/[「」『』"“”()（）]/gu, ' ').trim();

/** What is weighed is named shortly: in a story, such words say something else. */
const STORY = { ja: 14, en: 32 };
const isTold = (event: string): boolean => {
  const language = /[ぁ-ん\p{sc=Han}]/u.test(event) ? 'ja' : 'en';
  const letters = lettersIn(event);
  if (SEVERAL.test(event) || POINTS_BACK.test(event)) return false;
  return letters >= TOLD[language] && (letters > STORY[language] || !WEIGHED.test(event));
};

/** Which point of the list that is named something is asked to be. */
function whichIn(folded: string, { which, listOf }: Frames): Told | undefined {
  for (const frame of which) {
    const match = frame.exec(folded);
    const list = match && listOf(match.groups?.['list'] ?? '');
    const event = match && list ? beside(folded, match) : '';
    if (list && isTold(event)) return { lists: [list], event };
  }
  return undefined;
}

/** In which of two lists something is asked to stand. */
function eitherIn(folded: string, { either, listOf }: Frames): Told | undefined {
  for (const frame of either) {
    const match = frame.exec(folded);
    const [one, other] = ['one', 'other'].map((group) => listOf(match?.groups?.[group] ?? ''));
    const event = match && one && other && one !== other ? beside(folded, match) : '';
    if (one && other && isTold(event)) return { lists: [one, other], event };
  }
  return undefined;
}

/** The likeliest of some, their shares added up by what they have in common. */
function likeliest<Key>(chosen: Chosen[], keyOf: (one: Chosen) => Key): { key: Key; share: number } {
  const shares = new Map<Key, number>();
  for (const one of chosen) shares.set(keyOf(one), (shares.get(keyOf(one)) ?? 0) + one.share);
  const [[key, share]] = [...shares].toSorted(([, a], [, b]) => b - a) as [[Key, number]];
  return { key, share };
}

/** Of which point of a list it is an example; that it is of none. */
function pointOf(
  chosen: Chosen[],
  list: string,
  { knowledge: { facts }, parents }: Library,
): Question | undefined {
  const { points } = facts.get(list)!;
  const keyOf = ({ id = '' }: Chosen) => (points.includes(id) ? id : parents.get(id));
  const all = likeliest(chosen, keyOf);
  if (all.key === undefined && all.share >= LEAST.none) return { kind: 'facts', ids: [list], unlisted: true };
  const { key, share } = likeliest(
    chosen.filter(({ id }) => id !== undefined),
    keyOf,
  );
  if (key === undefined || share < LEAST.point) return undefined;
  const place = list === HORIZONS ? {} : { place: points.indexOf(key) + 1 };
  return { kind: 'facts', ids: [key], headed: true, ...place };
}

/** In which of several lists it stands, and as what. */
function listOfEvent(chosen: Chosen[]): Question | undefined {
  const { key: under, share } = likeliest(chosen, ({ list }) => list);
  const id = chosen.find((one) => one.list === under && one.id !== undefined)?.id;
  return share >= LEAST.list && id !== undefined
    ? { kind: 'facts', ids: [id], headed: true, under }
    : undefined;
}

/** The list under which a fact stands, as a point of it or of one of its points. */
const listOf = (
  id: string,
  lists: string[],
  { knowledge: { facts }, parents }: Library,
): string | undefined =>
  lists.find((list) => [id, parents.get(id) ?? ''].some((one) => facts.get(list)!.points.includes(one)));

/** The point that is plainly named rather than told by an example. */
function namedIn(lists: string[], ranked: Ranked[], library: Library): Chosen | undefined {
  const [first] = ranked;
  const list = first && (first.own ?? 0) >= PLAIN ? listOf(first.id, lists, library) : undefined;
  return list === undefined ? undefined : { id: first!.id, list, share: 1 };
}

/** "Under which merit does 'market distortion' stand?": a point that is named stands in another list. */
function namedElsewhere(
  list: string,
  event: string,
  ranked: Ranked[],
  library: Library,
): Question | undefined {
  if (lettersIn(event) > (/[ぁ-ん\p{sc=Han}]/u.test(event) ? STORY.ja : STORY.en)) return undefined;
  const others = library.knowledge.lists.map(({ id }) => id).filter((id) => id !== list);
  const named = namedIn(others, ranked, library);
  return named?.id === undefined
    ? undefined
    : { kind: 'facts', ids: [named.id], headed: true, under: named.list, notUnder: list };
}

/** "One goes bust and nobody minds: which merit is that?", 「値下げ合戦って競争？協力？」: where what is told stands. */
export function readExampleOf(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const { library } = parts;
  const folded = fold(text);
  // All three spans in a row are asked for themselves.
  if (ASKS_ELSE.test(folded) || (IN_A_ROW.test(folded) && !OFFERS.test(folded))) return undefined;
  const horizon = OF_HORIZONS.test(folded) ? withoutHorizon(folded) : undefined;
  const known = framesOf(library);
  const outlook = library.knowledge.lists.find(({ id }) => id === HORIZONS);
  const told =
    horizon !== undefined && outlook && isTold(horizon)
      ? { lists: [outlook], event: horizon }
      : (whichIn(folded, known) ?? eitherIn(folded, known));
  if (!told) return undefined;
  const { reading, findings } = readFolded(prepare(told.event, language, parts), told.event, parts);
  const lists = told.lists.map(({ id }) => id);
  const named = namedIn(lists, findings.facts, library);
  const chosen = named ? [named] : library.choose(lists, reading);
  const [only = '', second] = lists;
  const elsewhere =
    named || second !== undefined ? undefined : namedElsewhere(only, told.event, findings.facts, library);
  const question = elsewhere ?? (second === undefined ? pointOf(chosen, only, library) : listOfEvent(chosen));
  return question && clauseOf(told.event, question, parts, reading.companies);
}

/** Which point of a list some words name, or are an example of; undefined where it is none for sure. */
export function pointNamed(
  words: string,
  list: string,
  language: Detected,
  parts: Understanding,
): string | undefined {
  const { reading, findings } = readFolded(prepare(words, language, parts), words, parts);
  const named = namedIn([list], findings.facts, parts.library);
  const chosen = named ? [named] : parts.library.choose([list], reading);
  const question = pointOf(chosen, list, parts.library);
  return question?.kind === 'facts' && question.unlisted !== true ? question.ids[0] : undefined;
}
