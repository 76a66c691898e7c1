import type { Feature } from './features.ts';

/** Features by number, in the order in which they come. */
export class Numbers {
  readonly #numbers: Map<Feature, number>;

  /** @param names those of an earlier run, in order */
  constructor(names: Feature[] = []) {
    this.#numbers = new Map(names.map((feature, number) => [feature, number]));
  }

  /** all features, in order */
  names(): Feature[] {
    return [...this.#numbers.keys()];
  }

  get(feature: Feature): number | undefined {
    return this.#numbers.get(feature);
  }

  /** a known one's number, or a new one */
  of(feature: Feature): number {
    let number = this.#numbers.get(feature);
    if (number === undefined) this.#numbers.set(feature, (number = this.#numbers.size));
    return number;
  }

  /** the known ones */
  find(...lists: Feature[][]): number[] {
    const numbers: number[] = [];
    for (const list of lists)
      for (const feature of list) {
        const number = this.#numbers.get(feature);
        if (number !== undefined) numbers.push(number);
      }
    return numbers;
  }
}

/** Features by number, one text's behind another's. */
export class Tape {
  #numbers = new Uint32Array(1 << 16);
  length = 0;

  add(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.length++] = number;
  }

  /** A stretch of it; what is added later may leave that behind. */
  from(start: number, end = this.length): Uint32Array {
    return this.#numbers.subarray(start, end);
  }
}

/** A fact's number times this, and a feature's, make a number for both together. */
const CROSS = 1 << 20;

/** What a verdict is told by: features that count for one fact too, and features that count by themselves alone. */
export interface Evidence {
  fact: number;
  crossed: ArrayLike<number>;
  alone: ArrayLike<number>;
}

/** Calls back for each feature of the evidence, by itself and for its fact; a feature of its own for the fact. */
function eachKey({ fact, crossed, alone }: Evidence, take: (key: number) => void): void {
  const own = (fact + 1) * CROSS;
  take(own - 1);
  for (let index = 0; index < crossed.length; index++) {
    take(crossed[index]!);
    take(own + crossed[index]!);
  }
  for (let index = 0; index < alone.length; index++) take(alone[index]!);
}

/** What a question is put like, by itself and for one fact, by number. */
export class Crosses {
  readonly #known: Map<number, number>;

  /** @param keys those of an earlier run, in order */
  constructor(keys: Float64Array = new Float64Array()) {
    this.#known = new Map();
    keys.forEach((key, number) => this.#known.set(key, number));
  }

  /** what it knows, in order */
  keys(): Float64Array {
    return Float64Array.from(this.#known.keys());
  }

  /** Adds the numbers of evidence to a tape; unknown ones get new numbers. */
  write(evidence: Evidence, tape: Tape): void {
    const known = this.#known;
    eachKey(evidence, (key) => {
      let number = known.get(key);
      if (number === undefined) known.set(key, (number = known.size));
      tape.add(number);
    });
  }

  /** the known ones */
  find(evidence: Evidence): number[] {
    const numbers: number[] = [];
    eachKey(evidence, (key) => {
      const number = this.#known.get(key);
      if (number !== undefined) numbers.push(number);
    });
    return numbers;
  }
}
