interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

/** What a trie found: the values of the longest key that starts at a place. */
export interface Found<Value> {
  /** how many units (characters or words) the key has */
  length: number;
  values: Value[];
}

const NONE: never[] = [];

/** Finds the longest stored sequence at a place in O(length of the sequence), whatever the number of keys. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  add(key: Iterable<string>, value: Value): void {
    let node = this.#root;
    for (const unit of key) {
      let child = node.next.get(unit);
      if (!child) node.next.set(unit, (child = { next: new Map(), values: [] }));
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** @param units the sequence; @param start where to look; @param end where the sequence ends */
  longest(units: ArrayLike<string>, start: number, end = units.length): Found<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let length = 0;
    let values: Value[] | undefined;
    for (let index = start; index < end; index++) {
      node = node.next.get(units[index] as string);
      if (!node) break;
      if (node.values.length > 0) {
        length = index - start + 1;
        values = node.values;
      }
    }
    return values && { length, values };
  }

  /** All keys that start at a place, shortest first. */
  all(units: ArrayLike<string>, start: number, end = units.length): Found<Value>[] {
    if (!this.#root.next.has(units[start] as string)) return NONE;
    const found: Found<Value>[] = [];
    let node: Node<Value> | undefined = this.#root;
    for (let index = start; index < end; index++) {
      node = node.next.get(units[index] as string);
      if (!node) break;
      if (node.values.length > 0) found.push({ length: index - start + 1, values: node.values });
    }
    return found;
  }
}
