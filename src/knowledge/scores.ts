/** Weights of the classes that a feature has been seen with: those of feature `f` stand from `first[f]` to `first[f + 1]`. */
export interface Weights {
  first: Uint32Array;
  classOf: Uint16Array;
  weight: Float32Array;
}

/** A class as unlikely as that learns nothing from a lesson. */
const LEAST_ERROR = 1e-3;
/** So few classes are all added up: that costs less than looking which of them a text touches. */
const FEW = 256;

/**
 * The scores of one text, kept between texts. Where there are many classes, most share no feature with it and score 0:
 * only those that do are written down, so that ten thousand classes cost no more than their features do.
 * Loops read fields once, beforehand: they run a hundred million times.
 */
export class Scores {
  /** of each touched class e to its score, until they are made shares */
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;
  readonly #seen: Uint32Array;
  readonly #takesAll: boolean;
  #count: number;
  #tick = 0;
  /** e to the score of each class that shares no feature with the text, and the sum over all classes */
  #rest = 0;
  #sum = 0;

  constructor(classes: number) {
    this.#scores = new Float64Array(classes);
    this.#touched = Uint32Array.from({ length: classes }, (_, kind) => kind);
    this.#seen = new Uint32Array(classes);
    this.#takesAll = classes <= FEW;
    this.#count = classes;
  }

  /** Reads a text: the features from a place to another. */
  read(weights: Weights, features: ArrayLike<number>, start: number, end: number): void {
    if (this.#takesAll) this.#addAll(weights, features, start, end);
    else this.#addTouched(weights, features, start, end);
    this.#exponentiate();
  }

  #addAll(
    { first, classOf, weight }: Weights,
    features: ArrayLike<number>,
    start: number,
    end: number,
  ): void {
    const scores = this.#scores.fill(0);
    const size = first.length - 1;
    for (let index = start; index < end; index++) {
      const feature = features[index]!;
      if (feature >= size) continue;
      const last = first[feature + 1]!;
      for (let at = first[feature]!; at < last; at++) scores[classOf[at]!]! += weight[at]!;
    }
  }

  #addTouched(
    { first, classOf, weight }: Weights,
    features: ArrayLike<number>,
    start: number,
    end: number,
  ): void {
    const [scores, touched, seen] = [this.#scores, this.#touched, this.#seen];
    const size = first.length - 1;
    const tick = ++this.#tick;
    let count = 0;
    for (let index = start; index < end; index++) {
      const feature = features[index]!;
      if (feature >= size) continue;
      const last = first[feature + 1]!;
      for (let at = first[feature]!; at < last; at++) {
        const kind = classOf[at]!;
        if (seen[kind] === tick) scores[kind]! += weight[at]!;
        else {
          seen[kind] = tick;
          touched[count++] = kind;
          scores[kind] = weight[at]!;
        }
      }
    }
    this.#count = count;
  }

  /** The highest score is taken from all, so that none is too high for e to the power of it. */
  #exponentiate(): void {
    const [scores, touched, count] = [this.#scores, this.#touched, this.#count];
    let most = count < scores.length ? 0 : -Infinity;
    for (let index = 0; index < count; index++) {
      const score = scores[touched[index]!]!;
      if (score > most) most = score;
    }
    const rest = Math.exp(-most);
    let sum = rest * (scores.length - count);
    for (let index = 0; index < count; index++) {
      const kind = touched[index]!;
      sum += scores[kind] = Math.exp(scores[kind]! - most);
    }
    this.#rest = rest;
    this.#sum = sum;
  }

  #isTouched(kind: number): boolean {
    return this.#takesAll || this.#seen[kind] === this.#tick;
  }

  /** The share of a class. */
  of(kind: number): number {
    return (this.#isTouched(kind) ? this.#scores[kind]! : this.#rest) / this.#sum;
  }

  /** How much too large the share of each touched class is, in place of the scores: 0 where it is as good as right. */
  errors(right: number): Float64Array {
    const [scores, touched, count, sum] = [this.#scores, this.#touched, this.#count, this.#sum];
    const own = this.of(right);
    for (let index = 0; index < count; index++) {
      const kind = touched[index]!;
      const share = scores[kind]! / sum;
      scores[kind] = share < LEAST_ERROR ? 0 : share;
    }
    scores[right] = own - 1;
    return scores;
  }
}
