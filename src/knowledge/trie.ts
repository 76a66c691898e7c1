/** What a trie found: the values of the longest key that starts at a place. */
export interface Found<Value> {
  /** how many units (characters or words) the key has */
  length: number;
  values: Value[];
}

/** What a key is made of: a text's characters, or the numbers of words. */
export type Units = string | readonly number[];

const unitAt = (units: Units, index: number): number =>
  typeof units === 'string' ? units.charCodeAt(index) : units[index]!;

const NONE: never[] = [];
const SMALLEST = 16;

const placeOf = (node: number, unit: number, mask: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/**
 * Finds the longest stored sequence at a place in O(length of the sequence), whatever the number of keys.
 * Its steps stand in one table by hash, since a map for each of a hundred thousand nodes takes longest to build.
 */
export class Trie<Value> {
  /** by hash: the node and the unit that a step goes from, and the node that it goes to; 0, the root, where there is none */
  #from = new Int32Array(SMALLEST);
  #by = new Int32Array(SMALLEST);
  #to = new Int32Array(SMALLEST);
  /** node → values of the key that ends there */
  readonly #values: (Value[] | undefined)[] = [undefined];

  add(key: Units, value: Value): void {
    let node = 0;
    for (let index = 0; index < key.length; index++) {
      const unit = unitAt(key, index);
      node = this.#step(node, unit) || this.#grow(node, unit);
    }
    const values = (this.#values[node] ??= []);
    if (!values.includes(value)) values.push(value);
  }

  #step(node: number, unit: number): number {
    const to = this.#to;
    const mask = to.length - 1;
    let place = placeOf(node, unit, mask);
    while (to[place] !== 0 && (this.#from[place] !== node || this.#by[place] !== unit))
      place = (place + 1) & mask;
    return to[place]!;
  }

  #grow(node: number, unit: number): number {
    const made = this.#values.push(undefined) - 1;
    if (2 * made > this.#to.length) this.#widen();
    this.#put(node, unit, made);
    return made;
  }

  #put(node: number, unit: number, next: number): void {
    const mask = this.#to.length - 1;
    let place = placeOf(node, unit, mask);
    while (this.#to[place] !== 0) place = (place + 1) & mask;
    this.#from[place] = node;
    this.#by[place] = unit;
    this.#to[place] = next;
  }

  #widen(): void {
    const [from, by, to] = [this.#from, this.#by, this.#to];
    this.#from = new Int32Array(2 * to.length);
    this.#by = new Int32Array(2 * to.length);
    this.#to = new Int32Array(2 * to.length);
    for (let place = 0; place < to.length; place++)
      if (to[place] !== 0) this.#put(from[place]!, by[place]!, to[place]!);
  }

  /** @param units the sequence; @param start where to look; @param end where the sequence ends */
  longest(units: Units, start: number, end = units.length): Found<Value> | undefined {
    let length = 0;
    let values: Value[] | undefined;
    let node = 0;
    for (let index = start; index < end; index++) {
      node = this.#step(node, unitAt(units, index));
      if (node === 0) break;
      const here = this.#values[node];
      if (!here) continue;
      length = index - start + 1;
      values = here;
    }
    return values && { length, values };
  }

  /** All keys that start at a place, shortest first. */
  all(units: Units, start: number, end = units.length): Found<Value>[] {
    let found: Found<Value>[] = NONE;
    let node = 0;
    for (let index = start; index < end; index++) {
      node = this.#step(node, unitAt(units, index));
      if (node === 0) break;
      const values = this.#values[node];
      if (!values) continue;
      if (found === NONE) found = [];
      found.push({ length: index - start + 1, values });
    }
    return found;
  }
}
