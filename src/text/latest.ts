/** Enough for the pieces of one message, as it is and as it is reworded. */
const MOST_LATEST = 128;

/**
 * Many look at the same text one after the other: what was read of the latest texts is kept.
 * @param read depends on its text alone; what it gives mustn't be changed by who gets it
 * @param most so many are kept; then all are let go
 */
export function keepLatest<Read>(read: (text: string) => Read, most = MOST_LATEST): (text: string) => Read {
  const latest = new Map<string, Read>();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined || latest.has(text)) return known as Read;
    const anew = read(text);
    if (latest.size >= most) latest.clear();
    latest.set(text, anew);
    return anew;
  };
}

/**
 * What takes a while to build of a thing that stays the same, and is needed again and again: built once for each.
 * @param build depends on its key alone; what it gives goes with that
 */
export function onceFor<Key extends object, Built>(build: (key: Key) => Built): (key: Key) => Built {
  const built = new WeakMap<Key, { value: Built }>();
  return (key) => {
    let known = built.get(key);
    if (!known) built.set(key, (known = { value: build(key) }));
    return known.value;
  };
}
