import { Worker } from 'node:worker_threads';
import type { Database, Row, Statement } from './database.ts';
import { StoreError } from './problem.ts';
import { SQLITE } from './sqlite-file.ts';
import type { Answer, Order } from './sqlite-worker.ts';

/** What was asked of the thread and isn't answered yet. */
class Calls {
  readonly #waiting = new Map<number, PromiseWithResolvers<Row[][]>>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  expect(id: number): Promise<Row[][]> {
    const one = Promise.withResolvers<Row[][]>();
    this.#waiting.set(id, one);
    return one.promise;
  }

  settle(answer: Answer): void {
    const one = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) one?.resolve(answer.rows);
    else one?.reject(toError(answer, this.#file));
  }

  breakOff(error: Error): void {
    for (const one of this.#waiting.values()) one.reject(error);
    this.#waiting.clear();
  }
}

/** The thread's failure as the error that it was there, less the text that it already holds. */
function toError({ kind, message }: Extract<Answer, { ok: false }>, file: string): Error {
  if (kind === undefined) return new Error(message);
  return new StoreError(kind, file, message.replace(`${kind}: ${file}: `, ''));
}

/**
 * Opens the embedded store. SQLite is synchronous, so it has a thread of its own: however slow the disk is, she can
 * go on answering meanwhile.
 * @param file absolute path; it and its folder are made where there are none
 * @throws {StoreError}
 */
export async function openSqlite(file: string): Promise<Database> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: file });
  const calls = new Calls(file);
  const closed = new StoreError('unreachable', file, 'closed');
  const exited = Promise.withResolvers<void>();
  let isGone = false;
  worker.on('message', (answer: Answer) => calls.settle(answer));
  worker.on('error', (error: Error) => calls.breakOff(error));
  worker.on('exit', () => {
    isGone = true;
    calls.breakOff(closed);
    exited.resolve();
  });
  let last = 0;
  const order = (statements: readonly Statement[] | undefined): Promise<Row[][]> => {
    if (isGone) return Promise.reject(closed);
    const id = ++last;
    const answered = calls.expect(id);
    worker.postMessage({ id, statements } satisfies Order, []);
    return answered;
  };
  await calls.expect(0);
  return {
    dialect: SQLITE,
    run: order,
    // One process has the file, and it knows its own changes.
    onChange: () => undefined,
    close: async () => {
      if (isGone) return;
      await order(undefined);
      await exited.promise;
    },
  };
}
