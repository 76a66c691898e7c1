import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { contentOf } from './follow.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clause, type Scene, type Step } from './scene.ts';

const ORDINALS = ['fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const RANKED = String.raw`(?! ?(?:of (?:a|the)\b(?! (?:three|four|five|reasons|risks))|(?:\w+ )?(?:time|year|month|quarter|week|day|place)s?\b|(?:biggest|largest|most|highest|smallest|lowest)\b))`;
/** "The fourth reason", 「4つ目」, 「第4の」: past the three that most lists have. */
const BEYOND = new RegExp(
  String.raw`\b(?:an? |the |its |their |any )?(?:(?<word>${ORDINALS.join('|')})|(?<digits>[4-9]|10)th)\b${RANKED}|(?:の)?(?<![\d.,一-龠])(?<kazu>[4-9]|10|[四五六七八九十])(?:つ|番|個|点|社|件|層|段階|者|人)(?:目|め)(?!に(?:大き|多))|第(?<dai>[4-9]|10|[四五六七八九十])の`,
  'u',
);
/** Companies are counted: what stands right behind the place, or before it, says so. */
const COMPANIES =
  /^(?: [\w-]+){0,2} (?:compan(?:y|ies)|firms?|investors?|backers?|shareholders?|players?|makers?|providers?|members?)\b|^の?[^、。\s]{0,6}(?:会社|企業|投資家|出資者|株主|め[ー-]?か)/u;
const COUNTED_SO = /[社人者](?:目|め)/;
const INVESTORS = /投資家|出資者|株主|\b(?:investors?|backers?|shareholders?)\b/;
/** "So a sixth?": a part. */
const PART = /^(?:(?:so|and|like|about|only|just|roughly) ){0,12}an? [a-z]+\W*$/;
const WHY = /\b(?:why|how (?:come|much))\b|なぜ|なんで|どうして|いくら|金額/;

/** So likely a list, with its points, is meant: where a place is asked for, there is one. */
const LIKELY = 0.1;
/** The list that was told last is so many times likelier meant. */
const TIMES = 8;
/** Fewer are no list. */
const LISTED = 3;

interface Beyond {
  /** counted from 1 */
  place: number;
  rest: string;
  ofCompanies: boolean;
}

function beyondIn(folded: string): Beyond | undefined {
  const found = BEYOND.exec(folded);
  if (!found) return undefined;
  const { word, digits, kazu, dai } = found.groups ?? {};
  const place = word === undefined ? numberOf(digits ?? kazu ?? dai ?? '') : ORDINALS.indexOf(word) + 4;
  const behind = folded.slice(found.index + found[0].length);
  return {
    place,
    rest: `${folded.slice(0, found.index)} ${behind.replace(/^の/u, '')}`.trim(),
    ofCompanies: COUNTED_SO.test(found[0]) || COMPANIES.test(behind),
  };
}

/** So many points a list has, or companies, where it lists those of a layer. */
function sizeOf(id: string, { pointsOf }: Context, { knowledge }: Library): number {
  const layer = knowledge.facts.get(id)?.members;
  if (layer === undefined) return pointsOf(id).length;
  return [...knowledge.entities.values()].filter(({ layers }) => layers.includes(layer)).length;
}

/** The lists that were told a moment ago. */
const listsTold = ({ before, context: { pointsOf, parentOf } }: Scene): string[] =>
  (before?.facts ?? []).flatMap((id) => (pointsOf(id).length >= LISTED ? id : (parentOf(id) ?? [])));

/** The likeliest of the lists, each with its points; of those that list companies, where it is companies that are counted. */
function likeliestList({ rest, ofCompanies }: Beyond, scene: Scene): string | undefined {
  const { context, parts } = scene;
  const { library } = parts;
  const { reading, findings } = readFolded(rest, '', parts);
  const told = listsTold(scene);
  if (!contentOf(reading.features).some((feature) => /^[cwe]:/.test(feature))) return told[0];
  const shares = new Map(findings.facts.map(({ id, share = 0 }) => [id, share]));
  const lists = findings.facts.flatMap(({ id, share = 0 }) => {
    const isOfCompanies = library.knowledge.facts.get(id)?.members !== undefined;
    if (isOfCompanies !== ofCompanies || sizeOf(id, context, library) < LISTED) return [];
    const said = context.pointsOf(id).reduce((sum, one) => sum + (shares.get(one) ?? 0), 2 * share);
    return [{ id, said: said * (told.includes(id) ? TIMES : 1) }];
  });
  const [first] = lists.toSorted((a, b) => b.said - a.said);
  return first && first.said >= LIKELY ? first.id : undefined;
}

/** "Who's the fifth investor in A?": all of them, and how many they are. */
function investorsOf({ context: { reading } }: Scene): Question | undefined {
  const [of, second] = reading.companies;
  return of !== undefined && second === undefined && INVESTORS.test(reading.folded)
    ? { kind: 'investors', of: [of], count: true }
    : undefined;
}

/** What there is at a place past the third of the list that a text names; that there is nothing is said, with what the list has. */
function atPlace(scene: Scene): Question | undefined {
  const { context, parts } = scene;
  const { folded } = context.reading;
  const beyond = WHY.test(folded) || PART.test(folded) ? undefined : beyondIn(folded);
  if (!beyond) return undefined;
  const list = likeliestList(beyond, scene);
  if (list === undefined) return investorsOf(scene);
  if (sizeOf(list, context, parts.library) < beyond.place)
    return { kind: 'facts', ids: [list], beyond: beyond.place };
  const point = context.yesNo ? undefined : context.pointsOf(list).at(beyond.place - 1);
  return point === undefined ? undefined : { kind: 'facts', ids: [point] };
}

/** "What's the fourth risk?", where there are three. */
export const readAtPlace: Step = (scene) => {
  const question = atPlace(scene);
  return question && { ...clause(scene, question), isOfTold: true };
};
