import { SettingsCache } from './cache.ts';
import type { Patience, Saved } from './patience.ts';
import type { Change, Patch, SettingsOf, Store, Subject, SubjectKind } from './types.ts';

const CACHED = 10_000;

/** Which settings, without the server that a channel is in. */
interface Place<Kind extends SubjectKind> {
  kind: Kind;
  id: string;
}

/** Settings by memory, and the store behind it. */
export interface Remembered {
  /**
   * From memory at once. What isn't there is waited for 50 ms, and counts as never chosen where it comes later than
   * that: it is in memory for the next time.
   */
  read: <Kind extends SubjectKind>(place: Place<Kind>) => SettingsOf[Kind] | Promise<SettingsOf[Kind]>;
  /**
   * Gets what isn't in memory there, for somebody who wants to see it and waits longer than an answer does.
   * @returns whether it is there
   */
  fetch: <Kind extends SubjectKind>(place: Place<Kind>) => Promise<boolean>;
  /** what is in memory; undefined for what isn't */
  peek: <Kind extends SubjectKind>(place: Place<Kind>) => SettingsOf[Kind] | undefined;
  change: <Kind extends SubjectKind>(
    subject: Extract<Subject, { kind: Kind }>,
    patch: Patch<Kind>,
  ) => Promise<Saved<SettingsOf[Kind]>>;
  /** drops what is in memory of one subject, or of all */
  drop(which: Change): void;
}

/** Reads each subject once, however many ask for it; one that a change has overtaken doesn't reach the memory. */
class Reader {
  readonly #store: Store;
  readonly #cache: SettingsCache;
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(store: Store, cache: SettingsCache) {
    this.#store = store;
    this.#cache = cache;
  }

  fetch<Kind extends SubjectKind>({ kind, id }: Place<Kind>): Promise<SettingsOf[Kind]> {
    const key = `${kind}:${id}`;
    const known = this.#underWay.get(key);
    if (known !== undefined) return known as Promise<SettingsOf[Kind]>;
    const read = this.#store
      .readSettings({ kind, id })
      .then((settings) => {
        if (this.#underWay.get(key) === read) this.#cache.set(kind, id, settings);
        return settings;
      })
      .finally(() => {
        if (this.#underWay.get(key) === read) this.#underWay.delete(key);
      });
    this.#underWay.set(key, read);
    return read;
  }

  overtake({ kind, id }: Place<SubjectKind>): void {
    this.#underWay.delete(`${kind}:${id}`);
  }

  overtakeAll(): void {
    this.#underWay.clear();
  }
}

/** Puts a memory in front of the store's settings, and keeps it true to what other processes change. */
export function createRemembered(store: Store, patience: Patience): Remembered {
  const cache = new SettingsCache(CACHED);
  const reader = new Reader(store, cache);

  function drop(which: Change): void {
    if (which === 'all') {
      reader.overtakeAll();
      return cache.clear();
    }
    reader.overtake(which);
    cache.delete(which.kind, which.id);
  }

  store.onChange((change) => {
    if (change === 'all') return drop(change);
    reader.overtake(change);
    // The old value stays until the new one is there: the database may be gone by then.
    if (cache.get(change.kind, change.id) !== undefined) patience.inBackground(() => reader.fetch(change));
  });

  return {
    read<Kind extends SubjectKind>(place: Place<Kind>): SettingsOf[Kind] | Promise<SettingsOf[Kind]> {
      const known = cache.get(place.kind, place.id);
      if (known !== undefined) return known;
      return patience.read(() => reader.fetch(place)).then((settings): SettingsOf[Kind] => settings ?? {});
    },
    async fetch(place) {
      return (
        cache.get(place.kind, place.id) !== undefined || (await patience.save(() => reader.fetch(place))).ok
      );
    },
    peek: ({ kind, id }) => cache.get(kind, id),
    change: (subject, patch) =>
      patience.save(async () => {
        const changed = await store.changeSettings(subject, patch);
        reader.overtake(subject);
        cache.set(subject.kind, subject.id, changed);
        return changed;
      }),
    drop,
  };
}
