/** A map that forgets its oldest entries, so that a busy server can't fill the memory. */
export class BoundedMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #limit: number;

  /** @param limit entries kept, at least 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#limit) return;
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest);
      return;
    }
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }

  /** Notes the key and tells whether it is new: the guard of everything that may happen only once. */
  addOnce(key: Key, value: Value): boolean {
    if (this.#entries.has(key)) return false;
    this.set(key, value);
    return true;
  }
}
