/** A text to learn from: its features by number, and the class that it belongs to. */
export interface Lesson {
  features: Uint32Array;
  kind: string;
}

/** What a text is about, learnt from examples: one share for each class, all together 1. */
export interface Learner {
  classes: string[];
  /** the share of each class, in the order of `classes`; unknown features tell nothing; the next call uses the array again */
  weigh(features: ArrayLike<number>): Float64Array;
}

const STEP = 0.5;
/** Keeps the first steps of a weight from being too long. */
const CAUTION = 0.3;
/** A lesson that is known so well teaches nothing more. */
const LEARNT_BY = 0.95;
/** A class as unlikely as that learns nothing from a lesson. */
const LEAST_ERROR = 1e-3;
/** A feature that more classes share than this tells them apart no more, and costs the most. */
const MOST_CLASSES = 80;

/** Weights of the classes that a feature has been seen with: those of feature `f` stand from `start[f]` to `start[f + 1]`. */
interface Weights {
  start: Uint32Array;
  classOf: Uint16Array;
  weight: Float32Array;
}

interface Numbered {
  features: Uint32Array;
  kind: number;
}

/** Only classes that a feature occurs with get a weight for it: few are needed, and the rest stays zero. */
function layOut(lessons: Numbered[]): Weights {
  let size = 0;
  for (const { features } of lessons) for (const feature of features) if (feature >= size) size = feature + 1;
  const seen: (number[] | undefined)[] = Array.from({ length: size });
  for (const { features, kind } of lessons.toSorted((a, b) => a.kind - b.kind))
    for (let index = 0; index < features.length; index++) {
      const feature = features[index]!;
      const kinds = seen[feature];
      if (!kinds) seen[feature] = [kind];
      else if (kinds[kinds.length - 1] !== kind) kinds.push(kind);
    }
  const start = new Uint32Array(size + 1);
  for (let feature = 0; feature < size; feature++) {
    const kinds = seen[feature] ?? [];
    if (kinds.length > MOST_CLASSES) kinds.length = 0;
    start[feature + 1] = start[feature]! + kinds.length;
  }
  const classOf = new Uint16Array(start[size]!);
  seen.forEach((kinds, feature) => classOf.set(kinds ?? [], start[feature]));
  return { start, classOf, weight: new Float32Array(classOf.length) };
}

/** The same order of lessons each time, without a pattern. */
function shuffle(order: Uint32Array, seed: number): void {
  let state = seed;
  for (let index = order.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}

function sum({ start, classOf, weight }: Weights, features: ArrayLike<number>, into: Float64Array): void {
  into.fill(0);
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]!;
    const end = start[feature + 1] ?? 0;
    for (let at = start[feature] ?? 0; at < end; at++) into[classOf[at]!]! += weight[at]!;
  }
}

/** Scores → shares. */
function normalise(scores: Float64Array): void {
  let most = -Infinity;
  for (let index = 0; index < scores.length; index++) if (scores[index]! > most) most = scores[index]!;
  let all = 0;
  for (let index = 0; index < scores.length; index++) all += scores[index] = Math.exp(scores[index]! - most);
  for (let index = 0; index < scores.length; index++) scores[index]! /= all;
}

function train(weights: Weights, lessons: Numbered[], shares: Float64Array, passes: number): void {
  const { start, classOf, weight } = weights;
  const squares = new Float32Array(weight.length);
  const order = Uint32Array.from(lessons.keys());
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(order, pass);
    for (const place of order) {
      const { features, kind } = lessons[place]!;
      sum(weights, features, shares);
      normalise(shares);
      if (shares[kind]! > LEARNT_BY) continue;
      shares[kind]! -= 1;
      for (let index = 0; index < features.length; index++) {
        const feature = features[index]!;
        const end = start[feature + 1]!;
        for (let at = start[feature]!; at < end; at++) {
          const error = shares[classOf[at]!]!;
          if (error < LEAST_ERROR && error > -LEAST_ERROR) continue;
          squares[at]! += error * error;
          weight[at]! -= (STEP * error) / Math.sqrt(squares[at]! + CAUTION);
        }
      }
    }
  }
}

/**
 * Learns to tell classes apart: multinomial logistic regression by AdaGrad over the features that each class was
 * seen with. The same lessons give the same learner.
 * @param passes over the lessons; with many classes more than two bring nothing
 * Costs O(passes · features · classes that share them).
 */
export function buildLearner(lessons: Lesson[], passes = 2): Learner {
  const classes = [...new Set(lessons.map(({ kind }) => kind))];
  const numbers = new Map(classes.map((kind, index) => [kind, index]));
  const numbered = lessons.map(({ features, kind }) => ({ features, kind: numbers.get(kind)! }));
  const weights = layOut(numbered);
  const shares = new Float64Array(classes.length);
  train(weights, numbered, shares, passes);
  return {
    classes,
    weigh(features) {
      sum(weights, features, shares);
      normalise(shares);
      return shares;
    },
  };
}
