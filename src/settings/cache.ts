import type { SettingsOf, SubjectKind } from './types.ts';

/** Which settings: `kind:id`. */
type Key = `${SubjectKind}:${string}`;

/** The settings that were looked at last, so that a busy bot can't fill the memory. */
export class SettingsCache {
  readonly #entries = new Map<Key, SettingsOf[SubjectKind]>();
  readonly #limit: number;

  /** @param limit entries kept, at least 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get<Kind extends SubjectKind>(kind: Kind, id: string): SettingsOf[Kind] | undefined {
    const key: Key = `${kind}:${id}`;
    const known = this.#entries.get(key);
    if (known === undefined) return undefined;
    // The one that was used last goes last.
    this.#entries.delete(key);
    this.#entries.set(key, known);
    return known;
  }

  set<Kind extends SubjectKind>(kind: Kind, id: string, settings: SettingsOf[Kind]): void {
    const key: Key = `${kind}:${id}`;
    this.#entries.delete(key);
    this.#entries.set(key, settings);
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value!);
  }

  delete(kind: SubjectKind, id: string): void {
    this.#entries.delete(`${kind}:${id}`);
  }

  clear(): void {
    this.#entries.clear();
  }
}
