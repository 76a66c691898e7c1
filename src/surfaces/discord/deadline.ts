/** Discord drops an interaction after 3 s; whoever waits longer than this sees that she is at it. */
export const DEFER_AFTER_MS = 1_000;

/** What to do with work that is ready in time, and with work that isn't. */
export interface Steps<Result> {
  now(result: Result): Promise<unknown>;
  /** tells Discord that the answer comes later */
  defer(): Promise<unknown>;
  later(result: Result): Promise<unknown>;
}

const LATE = Symbol('late');

/** The work's result, or undefined after so many milliseconds. */
export async function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<typeof LATE>();
  const timer = setTimeout(() => resolve(LATE), ms);
  const first = await Promise.race([work, late]).finally(() => clearTimeout(timer));
  return first === LATE ? undefined : first;
}

/** Gives the first response inside Discord's deadline, however long the work takes. */
export async function respondInTime<Result extends object>(
  work: Promise<Result>,
  steps: Steps<Result>,
): Promise<void> {
  const early = await withinTime(work, DEFER_AFTER_MS);
  if (early !== undefined) {
    await steps.now(early);
    return;
  }
  await steps.defer();
  await steps.later(await work);
}
