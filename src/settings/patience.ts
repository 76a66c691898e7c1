import { createHealth, LateError, type Health, type News } from './health.ts';

/** The longest that an answer waits for what isn't in memory. */
const READ_WITHIN_MS = 50;
/** The longest that somebody who changes something waits to hear whether it is saved. */
const CHANGE_WITHIN_MS = 2_500;
/** The longest that a stop is held up by a store that doesn't answer. */
export const LEAVE_WITHIN_MS = 2_000;
const MOST_UNDER_WAY = 1_000;

/** Whether a change was saved; where it wasn't, the person has to be told. */
export type Saved<Value> = { ok: true; value: Value } | { ok: false };

/** How long whoever waits for the store is kept waiting. Nothing here rejects. */
export interface Patience {
  /**
   * What an answer needs: undefined after 50 ms, at once where the store is cut off, and where it fails. An answer looks
   * more than once, so nobody waits again for the same promise.
   */
  read: <Value>(start: () => Promise<Value>) => Promise<Value | undefined>;
  /** what somebody waits to see done */
  save: <Value>(start: () => Promise<Value>) => Promise<Saved<Value>>;
  /** the same after all that is under way by now, which it is to find there */
  saveLast: <Value>(start: () => Promise<Value>) => Promise<Saved<Value>>;
  /** what nobody waits for; left out where the store can't keep up */
  inBackground: (start: () => Promise<unknown>) => void;
  /** looks no more for the store's recovery, and waits a while for what is under way */
  finish(): Promise<void>;
}

/** The work's result, or undefined after so many milliseconds. */
export async function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, ms, undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const late = (): LateError => new LateError(`no answer within ${CHANGE_WITHIN_MS} ms`);

/** Whether the store works; one that makes people wait in vain doesn't. */
async function probeInTime(probe: () => Promise<void>): Promise<void> {
  if (
    !(await withinTime(
      probe().then(() => true),
      CHANGE_WITHIN_MS,
    ))
  )
    throw late();
}

/** Does what may fail; a failure is noted and gives undefined. */
async function attempt<Value>(health: Health, work: Promise<Value>): Promise<{ value: Value } | undefined> {
  try {
    return { value: await work };
  } catch (error) {
    health.note(error);
    return undefined;
  }
}

/**
 * @param probe resolves where the store works
 * @param tell hears when it fails and when it works again
 */
export function createPatience(probe: () => Promise<void>, tell: (news: News) => void): Patience {
  const health = createHealth(() => probeInTime(probe), tell);
  const underWay = new Set<Promise<unknown>>();
  const overdue = new WeakSet<Promise<unknown>>();
  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return tracked;
  };
  const save: Patience['save'] = async (start) => {
    const done = await withinTime(track(attempt(health, start())), CHANGE_WITHIN_MS);
    if (done !== undefined) return { ok: true, value: done.value };
    health.note(late());
    return { ok: false };
  };
  return {
    save,
    saveLast: (start) => save(() => Promise.allSettled(underWay).then(start)),
    async read(start) {
      if (health.isCutOff()) return undefined;
      const work = start();
      if (overdue.has(work)) return undefined;
      const done = await withinTime(attempt(health, work), READ_WITHIN_MS);
      if (done === undefined) overdue.add(work);
      return done?.value;
    },
    inBackground(start) {
      if (underWay.size < MOST_UNDER_WAY && !health.isCutOff()) void track(attempt(health, start()));
    },
    async finish() {
      health.stop();
      await withinTime(Promise.allSettled(underWay), LEAVE_WITHIN_MS);
    },
  };
}
