/** What is under way, so that a stop can wait for it. */
export class InFlight {
  readonly #tasks = new Set<Promise<void>>();
  #closed = false;

  /** Starts a task and keeps it until it settles; after `close` nothing starts any more. */
  run(task: () => Promise<void>): void {
    if (this.#closed) return;
    const settled = task().finally(() => this.#tasks.delete(settled));
    this.#tasks.add(settled);
  }

  /**
   * Takes nothing new and waits for the rest.
   * @param withinMs longest wait
   * @returns the number of tasks that were left behind
   */
  async close(withinMs: number): Promise<number> {
    this.#closed = true;
    const { promise: timeout, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    await Promise.race([Promise.allSettled(this.#tasks), timeout]);
    clearTimeout(timer);
    return this.#tasks.size;
  }
}
