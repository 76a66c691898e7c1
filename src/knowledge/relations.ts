import { fold } from '../text/fold.ts';
import { degreesOf } from '../text/degree.ts';
import { isNegated } from '../text/negation.ts';
import { reachesOf } from '../text/reach.ts';
import { isTelling, type Feature } from './features.ts';
import type { Knowledge } from './load.ts';
import { buildOpposites, type Sides } from './opposites.ts';

/** What of a text is compared with a fact's statement. */
export interface Claimed {
  folded: string;
  features: Feature[];
}

interface Stated {
  degrees: string[];
  sides: Sides;
  reaches: string[];
  features: ReadonlySet<Feature>;
}

/** How a yes/no question stands to a fact. */
export interface Relations {
  /** features `r:`: opposites and claims that question and statement share, or that one of them has alone */
  relate(fact: string, claimed: Claimed): Feature[];
  /** what a folded question says of more or most, of how often or who wanted it, and the statement doesn't */
  exceeds(fact: string, folded: string): string[];
  /** whether a folded text names both of two opposites */
  namesBoth(folded: string): boolean;
}

const HAS_JAPANESE = /[ぁ-ん\p{sc=Han}]/u;
const OVERLAPS = 4;

/** Compares the opposites that question and statement name. */
function relateSides(asked: Sides, stated: Sides): Feature[] {
  const relations: Feature[] = [];
  for (const [pair, side] of asked) {
    const said = stated.get(pair);
    if (said) relations.push(said === side ? 'r:same' : 'r:contrary', `r:${pair} ${side} ${said}`);
    else relations.push(`r:${pair} ${side}`);
  }
  return relations;
}

function relateReaches(asked: string[], stated: string[]): Feature[] {
  return [...new Set([...asked, ...stated])].map(
    (reach) => `r:${reach} ${asked.includes(reach)} ${stated.includes(reach)}`,
  );
}

/** What something is said not to be, beside what it is: "compete rather than cooperate", 「協力じゃなくて競争」. */
const CONTRASTED =
  /\b(?:rather than|instead of|as opposed to|and not)\b[^,?.]*|[^、。?？]{1,16}(?:じゃなくて?|ではなくて?|というより(?:も|か|は)?|よりむしろ)(?![いかっ])|(?:競争|協力|連携|対立)より(?:も)?(?=[^、。]{0,4}(?:競争|協力|連携|対立))/gu;

const NOT = ' not';
const OPPOSED = /^r:(?:same|contrary)/;

/**
 * Whether opposites speak for a yes (1), for a no (-1) or for neither (0), by the features of `relate`: one word to the
 * contrary outweighs all that is said alike ("stop investing" against "continue to invest").
 */
export function opposition(relations: Feature[]): number {
  const count = (name: string) => relations.filter((relation) => relation.startsWith(name)).length;
  const balance = count('r:contrary') > 0 ? -1 : Math.sign(count('r:same'));
  const isDenied = relations.some((relation) => OPPOSED.test(relation) && relation.endsWith(NOT));
  return isDenied ? -balance : balance;
}

/** Words that go further than a statement that lacks them: few questions with one are right. */
const OVERSTATES = ['only', 'none', 'already', 'certain', 'less'].map((reach) => `r:${reach} true false`);

/** Whether a question goes further than the statement, by the features of `relate`. */
export const overstates = (relations: Feature[]): boolean =>
  OVERSTATES.some((relation) => relations.includes(relation));

/** How much of what the question says the statement says too, in quarters; and whether it names somebody else. */
function relateWords(features: Feature[], stated: ReadonlySet<Feature>, entities: string[]): Feature[] {
  const telling = features.filter(isTelling);
  const shared = telling.filter((feature) => stated.has(feature)).length;
  const overlap = telling.length === 0 ? '-' : Math.round((OVERLAPS * shared) / telling.length);
  const strange = features.some(
    (feature) => feature.startsWith('e:') && !entities.includes(feature.slice(2)),
  );
  const foreign = features.some((feature) => feature.startsWith('f:'));
  return [`r:overlap ${overlap}`, ...(strange ? ['r:strange'] : []), ...(foreign ? ['r:foreign'] : [])];
}

/**
 * Each word of the question, by whether the statement has it ("only" is wrong of most statements that lack it) and by
 * the statement's topic: what is wrong of one fact is seldom right of its neighbours.
 */
const relateEach = (features: Feature[], stated: ReadonlySet<Feature>, topic: string): Feature[] =>
  features.flatMap((feature) => [
    `r:${stated.has(feature) ? 'in' : 'out'} ${feature}`,
    `r:${topic} ${feature}`,
  ]);

/**
 * @param read the features of any text
 */
export function buildRelations(
  { facts, opposites }: Knowledge,
  read: (text: string) => Feature[],
): Relations {
  const sidesOf = buildOpposites(opposites);
  const known = new Map<string, Stated>();

  function statedBy(id: string, folded: string): Stated {
    const language = HAS_JAPANESE.test(folded) ? 'ja' : 'en';
    const key = `${language} ${id}`;
    let stated = known.get(key);
    if (!stated) {
      const text = facts.get(id)?.[language] ?? '';
      const statement = fold(text);
      stated = {
        degrees: degreesOf(statement),
        sides: sidesOf(statement).sides,
        reaches: reachesOf(statement),
        features: new Set(read(text)),
      };
      known.set(key, stated);
    }
    return stated;
  }

  function relate(id: string, { folded, features }: Claimed): Feature[] {
    const stated = statedBy(id, folded);
    const mark = isNegated(folded) ? NOT : '';
    const { sides, endsInNegative } = sidesOf(folded.replace(CONTRASTED, ' '));
    // 「関係は変わらないよね」: the negative is in the word itself, and turns nothing round.
    const sideMark = endsInNegative ? '' : mark;
    const opposed = relateSides(sides, stated.sides).map((relation) => relation + sideMark);
    const others = [
      ...relateReaches(reachesOf(folded), stated.reaches),
      ...relateWords(features, stated.features, facts.get(id)?.entities ?? []),
      ...relateEach(features, stated.features, facts.get(id)?.topic ?? ''),
    ].map((relation) => relation + mark);
    return [...opposed, ...others];
  }

  /** Several judges ask how the same claim stands to the same fact, one after the other. */
  let latest = { id: '', folded: '', features: [] as Feature[], relations: [] as Feature[] };

  return {
    exceeds(id, folded) {
      const { degrees } = statedBy(id, folded);
      return degreesOf(folded).filter((degree) => !degrees.includes(degree));
    },
    namesBoth: (folded) => sidesOf(folded).both,
    relate(id, { folded, features }) {
      const isLatest = latest.id === id && latest.folded === folded && latest.features === features;
      if (!isLatest) latest = { id, folded, features, relations: relate(id, { folded, features }) };
      return latest.relations;
    },
  };
}
