import { Scores, type Weights } from './scores.ts';

/**
 * Texts to learn from: each one's features stand one behind the other on a tape of features by number, which learners
 * may share.
 */
export interface Lessons {
  features: Uint32Array;
  lessons: Lesson[];
}

/** One text: where its features stand on the tape, and the class that it belongs to. */
export interface Lesson {
  start: number;
  end: number;
  kind: string;
  /** a number of its own, 32 bits: when its turn comes is told by this alone, not by what else is learnt */
  key: number;
}

/** The share of a class by its place among the classes, until the next text is weighed; all shares together are 1. */
export type ShareOf = (place: number) => number;

/** What a text is about, learnt from examples. */
export interface Learner {
  classes: string[];
  /** Reads a text's features; unknown ones tell nothing. */
  weigh(features: ArrayLike<number>): ShareOf;
}

const STEP = 0.5;
/** Keeps the first steps of a weight from being too long. */
const CAUTION = 0.3;
/** A lesson that is known so well teaches nothing more. */
const LEARNT_BY = 0.95;
/** A feature that more classes share than this tells them apart no more, and costs the most. */
const MOST_CLASSES = 80;

/** Lessons with their classes by number. */
interface Numbered extends Lessons {
  kinds: Uint16Array;
}

/** The numbers of the lessons, those of the first class first. */
function sortByKind(kinds: Uint16Array, classes: number): Uint32Array {
  const next = new Uint32Array(classes + 1);
  for (const kind of kinds) next[kind + 1]!++;
  for (let kind = 0; kind < classes; kind++) next[kind + 1]! += next[kind]!;
  const sorted = new Uint32Array(kinds.length);
  kinds.forEach((kind, lesson) => (sorted[next[kind]!++] = lesson));
  return sorted;
}

/** Calls back for each class that a feature occurs with, once, the classes in order. */
function eachPair(
  { features, lessons, kinds }: Numbered,
  sorted: Uint32Array,
  size: number,
  take: (feature: number, kind: number) => void,
): void {
  const latest = new Int32Array(size).fill(-1);
  for (const place of sorted) {
    const { start, end } = lessons[place]!;
    const kind = kinds[place]!;
    for (let at = start; at < end; at++) {
      const feature = features[at]!;
      if (latest[feature] === kind) continue;
      latest[feature] = kind;
      take(feature, kind);
    }
  }
}

function countFeatures({ features, lessons }: Lessons): number {
  let size = 0;
  for (const { start, end } of lessons)
    for (let at = start; at < end; at++) if (features[at]! >= size) size = features[at]! + 1;
  return size;
}

/** Only classes that a feature occurs with get a weight for it: few are needed, and the rest stays zero. */
function layOut(lessons: Numbered, classes: number): Weights {
  const sorted = sortByKind(lessons.kinds, classes);
  const size = countFeatures(lessons);
  const counts = new Uint32Array(size);
  eachPair(lessons, sorted, size, (feature) => counts[feature]!++);
  const first = new Uint32Array(size + 1);
  for (let feature = 0; feature < size; feature++) {
    if (counts[feature]! > MOST_CLASSES) counts[feature] = 0;
    first[feature + 1] = first[feature]! + counts[feature]!;
  }
  const classOf = new Uint16Array(first[size]!);
  eachPair(lessons, sorted, size, (feature, kind) => {
    if (counts[feature]! > 0) classOf[first[feature + 1]! - counts[feature]!--] = kind;
  });
  return { first, classOf, weight: new Float32Array(classOf.length) };
}

/** More than there are lessons. */
const PLACES = 1 << 20;

/** Mixes the bits of a lesson's key with a seed. */
function mix(key: number, seed: number): number {
  let bits = Math.imul(key ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * An order of the lessons without a pattern, the same each time. One lesson more or less leaves the others in their
 * order: what is added to the knowledge changes what it is about, and nothing else by chance.
 */
function shuffle(lessons: Lesson[], seed: number): Float64Array {
  const order = Float64Array.from(lessons, ({ key }, place) => mix(key, seed) * PLACES + place).sort();
  return order.map((turn) => turn % PLACES);
}

/** What training keeps of each weight, besides the weight. */
interface Steps {
  /** sums of squared errors: the larger, the shorter the next step */
  squares: Float32Array;
  /** each step of the last pass times the lessons before it */
  late: Float64Array;
}

/** Takes the errors of a text out of the weights of its features. Without a branch: half of the errors are 0, at random. */
function correct(
  { first, classOf, weight }: Weights,
  { squares, late }: Steps,
  { features, start, end }: { features: Uint32Array; start: number; end: number },
  { errors, done }: { errors: Float64Array; done: number },
): void {
  for (let index = start; index < end; index++) {
    const feature = features[index]!;
    const last = first[feature + 1]!;
    for (let at = first[feature]!; at < last; at++) {
      const error = errors[classOf[at]!]!;
      const square = Math.fround(squares[at]! + error * error);
      const step = (STEP * error) / Math.sqrt(square + CAUTION);
      squares[at] = square;
      weight[at]! -= step;
      late[at]! += done * step;
    }
  }
}

/** Keeps the shuffles of one round apart from those of the next. */
const STRIDE = 17;

/** One training: how often it goes over the lessons, and which one it is. */
interface Run {
  passes: number;
  round: number;
}

/**
 * Leaves the weights at their average over the last pass: the order of the lessons, and one lesson more or less, then
 * sway them less. What the average lacks is in `late`.
 */
function train(
  weights: Weights,
  { features, lessons, kinds }: Numbered,
  scores: Scores,
  { passes, round }: Run,
): void {
  const { weight } = weights;
  const steps = { squares: new Float32Array(weight.length), late: new Float64Array(weight.length) };
  let done = 0;
  for (let pass = 1; pass <= passes; pass++) {
    for (const place of shuffle(lessons, pass + round * STRIDE)) {
      if (pass === passes) done++;
      const { start, end } = lessons[place]!;
      const kind = kinds[place]!;
      scores.read(weights, features, start, end);
      if (scores.of(kind) > LEARNT_BY) continue;
      correct(weights, steps, { features, start, end }, { errors: scores.errors(kind), done });
    }
  }
  for (let at = 0; at < weight.length; at++) weight[at]! += steps.late[at]! / done;
}

/** Trains several times over, each time in another order, and keeps the mean of the weights. */
function trainAll(weights: Weights, numbered: Numbered, scores: Scores, { passes, rounds }: Effort): void {
  const { weight } = weights;
  const sum = new Float32Array(weight.length);
  for (let round = 0; round < rounds; round++) {
    weight.fill(0);
    train(weights, numbered, scores, { passes, round });
    for (let at = 0; at < sum.length; at++) sum[at]! += weight[at]! / rounds;
  }
  weight.set(sum);
}

/** How thoroughly something is learnt. */
export interface Effort {
  /** over the lessons; with many classes more than two bring nothing */
  passes: number;
  /** trainings whose mean is kept: what hangs on the order of the lessons evens out */
  rounds: number;
}

/** What was learnt, as plain data: the weights of the classes. */
export interface Trained extends Weights {
  classes: string[];
}

/**
 * Learns to tell classes apart: multinomial logistic regression by AdaGrad over the features that each class was
 * seen with. The same lessons give the same weights.
 * Costs O(rounds · passes · features · classes that share them).
 */
export function trainClasses(
  { features, lessons }: Lessons,
  effort: Effort = { passes: 2, rounds: 1 },
): Trained {
  const classes = [...new Set(lessons.map(({ kind }) => kind))];
  const numbers = new Map(classes.map((kind, index) => [kind, index]));
  const kinds = Uint16Array.from(lessons, ({ kind }) => numbers.get(kind)!);
  const numbered = { features, lessons, kinds };
  const weights = layOut(numbered, classes.length);
  trainAll(weights, numbered, new Scores(classes.length), effort);
  return { classes, ...weights };
}

/** Asks what was learnt. */
export function createLearner({ classes, ...weights }: Trained): Learner {
  const scores = new Scores(classes.length);
  const shareOf: ShareOf = (place) => scores.of(place);
  return {
    classes,
    weigh(asked) {
      scores.read(weights, asked, 0, asked.length);
      return shareOf;
    },
  };
}
