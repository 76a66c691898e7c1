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

/**
 * The scores of one text, kept between texts. Most classes share no feature with it and score 0: only those that do
 * are written down, so that ten thousand classes cost no more than their features do.
 */
class Scores {
  readonly shares: Float64Array;
  readonly #seen: Uint32Array;
  readonly #touched: Uint32Array;
  #count = 0;
  #tick = 0;
  /** the share of each class that shares no feature with the text */
  rest = 0;

  constructor(classes: number) {
    this.shares = new Float64Array(classes);
    this.#seen = new Uint32Array(classes);
    this.#touched = new Uint32Array(classes);
  }

  /** Adds up the weights of the features, then turns scores into shares. */
  weigh({ start, classOf, weight }: Weights, features: ArrayLike<number>): void {
    const tick = ++this.#tick;
    this.#count = 0;
    for (let index = 0; index < features.length; index++) {
      const feature = features[index]!;
      const end = start[feature + 1] ?? 0;
      for (let at = start[feature] ?? 0; at < end; at++) {
        const kind = classOf[at]!;
        if (this.#seen[kind] === tick) this.shares[kind]! += weight[at]!;
        else {
          this.#seen[kind] = tick;
          this.#touched[this.#count++] = kind;
          this.shares[kind] = weight[at]!;
        }
      }
    }
    this.#normalise();
  }

  #normalise(): void {
    const { shares } = this;
    let most = this.#count < shares.length ? 0 : -Infinity;
    for (let index = 0; index < this.#count; index++) {
      const score = shares[this.#touched[index]!]!;
      if (score > most) most = score;
    }
    const rest = Math.exp(-most);
    let all = rest * (shares.length - this.#count);
    for (let index = 0; index < this.#count; index++) {
      const kind = this.#touched[index]!;
      all += shares[kind] = Math.exp(shares[kind]! - most);
    }
    this.rest = rest / all;
    for (let index = 0; index < this.#count; index++) shares[this.#touched[index]!]! /= all;
  }

  /** The share of a class, whether it was touched or not. */
  of(kind: number): number {
    return this.#seen[kind] === this.#tick ? this.shares[kind]! : this.rest;
  }

  /** Writes the rest's share to the classes that weren't touched. */
  fill(): Float64Array {
    for (let kind = 0; kind < this.shares.length; kind++)
      if (this.#seen[kind] !== this.#tick) this.shares[kind] = this.rest;
    return this.shares;
  }
}

/**
 * Leaves the weights at their average over the last pass: the order of the lessons, and one lesson more or less, then
 * sway them less. `late` gathers each step of that pass times the lessons before it, which is what the average lacks.
 */
function train(weights: Weights, lessons: Numbered[], scores: Scores, passes: number): void {
  const { start, classOf, weight } = weights;
  const squares = new Float32Array(weight.length);
  const late = new Float64Array(weight.length);
  let done = 0;
  const order = Uint32Array.from(lessons.keys());
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(order, pass);
    for (const place of order) {
      if (pass === passes) done++;
      const { features, kind } = lessons[place]!;
      scores.weigh(weights, features);
      const share = scores.of(kind);
      if (share > LEARNT_BY) continue;
      const { shares } = scores;
      shares[kind] = share - 1;
      for (let index = 0; index < features.length; index++) {
        const feature = features[index]!;
        const end = start[feature + 1]!;
        for (let at = start[feature]!; at < end; at++) {
          const error = shares[classOf[at]!]!;
          if (error < LEAST_ERROR && error > -LEAST_ERROR) continue;
          squares[at]! += error * error;
          const step = (STEP * error) / Math.sqrt(squares[at]! + CAUTION);
          weight[at]! -= step;
          late[at]! += done * step;
        }
      }
    }
  }
  for (let at = 0; at < weight.length; at++) weight[at]! += late[at]! / done;
}

/**
 * Learns to tell classes apart: multinomial logistic regression by AdaGrad over the features that each class was
 * seen with. The same lessons give the same learner. Costs O(passes · features · classes that share them).
 * @param passes over the lessons; with many classes more than two bring nothing
 */
export function buildLearner(lessons: Lesson[], passes = 2): Learner {
  const classes = [...new Set(lessons.map(({ kind }) => kind))];
  const numbers = new Map(classes.map((kind, index) => [kind, index]));
  const numbered = lessons.map(({ features, kind }) => ({ features, kind: numbers.get(kind)! }));
  const weights = layOut(numbered);
  const scores = new Scores(classes.length);
  train(weights, numbered, scores, passes);
  return {
    classes,
    weigh(features) {
      scores.weigh(weights, features);
      return scores.fill();
    },
  };
}
