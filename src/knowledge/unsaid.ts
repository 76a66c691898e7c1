import { isTelling, type Feature } from './features.ts';
import { createLearner, trainClasses, type Effort, type Lesson, type Trained } from './learner.ts';
import { Tape, type Numbers } from './numbers.ts';
import type { Ranking } from './ranking.ts';
import { opposition, type Relations } from './relations.ts';
import type { Read } from './teacher.ts';
import { hash } from '../text/hash.ts';

/** A yes/no question near to a fact: whether the fact says yes or no to it, or nothing at all. */
export interface Claim {
  fact: string;
  isSaid: boolean;
  read: Read;
}

/** What a claim is held against a fact by. */
export interface Scales {
  ranking: Ranking;
  relations: Relations;
}

const SAID = 'said';
const UNSAID = 'unsaid';

/** There are two classes, and few of the one: learnt thoroughly. */
const EFFORT: Effort = { passes: 3, rounds: 3 };

/** What no fact has weighs so much, where the weights of what the fact lacks are added up. */
const STRANGE = 2.5;
/** One step of the share that is covered, and the most words and weight that are told apart. */
const STEP = 0.08;
const MOST_WORDS = 8;
const MOST_WEIGHT = 12;

/** Every step up to a value, so that more is never less. */
const upTo = (name: string, value: number): Feature[] =>
  Array.from({ length: Math.floor(value) }, (_, step) => `m:${name} ${step + 1}`);

/**
 * How much of a claim a fact's texts hold, how it stands to the statement, and how it is put. Whatever it is about: what
 * is learnt of one fact holds for the next, and for another article's.
 */
function evidenceOf(
  fact: string,
  { folded, features, grams }: Pick<Read, 'folded' | 'features' | 'grams'>,
  { ranking, relations }: Scales,
): Feature[] {
  const lacking = features.filter((one) => isTelling(one) && !ranking.holds(one, fact));
  const weight = lacking.reduce((sum, one) => sum + (ranking.weightOf(one) || STRANGE), 0);
  const related = relations.relate(fact, { folded, features });
  return [
    ...upTo('covered', ranking.coverage(features, fact) / STEP),
    ...upTo('lacking', Math.min(lacking.length, MOST_WORDS)),
    ...upTo('weight', Math.min(weight, MOST_WEIGHT)),
    ...(lacking.some((one) => ranking.weightOf(one) === 0) ? ['m:strange'] : []),
    ...relations.exceeds(fact, folded).map((degree) => `m:beyond ${degree}`),
    `m:opposed ${opposition(related)}`,
    ...related,
    ...grams,
  ];
}

/** Learns to tell what a fact answers from what only comes near it. */
export function learnUnsaid(claims: Claim[], scales: Scales, numbers: Numbers): Trained {
  const tape = new Tape();
  const lessons: Lesson[] = claims.map(({ fact, isSaid, read }) => {
    const start = tape.length;
    for (const feature of evidenceOf(fact, read, scales)) tape.add(numbers.of(feature));
    return { kind: isSaid ? SAID : UNSAID, start, end: tape.length, key: hash(read.folded) };
  });
  return trainClasses({ features: tape.from(0), lessons }, EFFORT);
}

/** @returns how likely a fact says neither yes nor no to a claim, 0 to 1 */
export function createUnsaid(
  trained: Trained,
  scales: Scales,
  numbers: Numbers,
): (fact: string, text: Pick<Read, 'folded' | 'features' | 'grams'>) => number {
  const learner = createLearner(trained);
  const unsaid = learner.classes.indexOf(UNSAID);
  return (fact, text) =>
    unsaid < 0 ? 0 : learner.weigh(numbers.find(evidenceOf(fact, text, scales)))(unsaid);
}
