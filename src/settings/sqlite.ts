import { Worker } from 'node:worker_threads';
import type { Database, Row, Statement } from './database.ts';
import { StoreError } from './problem.ts';
import { SQLITE } from './sqlite-file.ts';
import type { Answer, Order } from './sqlite-worker.ts';

type Waiting = PromiseWithResolvers<Row[][]>;

/** The thread's failure as the error that it was there, less the text that it already holds. */
function toError({ kind, message }: Extract<Answer, { ok: false }>, file: string): Error {
  if (kind === undefined) return new Error(message);
  return new StoreError(kind, file, message.replace(`${kind}: ${file}: `, ''));
}

function settle(waiting: Map<number, Waiting>, answer: Answer, file: string): void {
  const one = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.ok) one?.resolve(answer.rows);
  else one?.reject(toError(answer, file));
}

/**
 * Opens the embedded store. SQLite is synchronous, so it has a thread of its own: however slow the disk is, she can
 * go on answering meanwhile.
 * @param file absolute path; it and its folder are made where there are none
 * @throws {StoreError}
 */
export async function openSqlite(file: string): Promise<Database> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: file });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const expect = (id: number): Promise<Row[][]> => {
    const one = Promise.withResolvers<Row[][]>();
    waiting.set(id, one);
    return one.promise;
  };
  const order = (statements: readonly Statement[] | undefined): Promise<Row[][]> => {
    if (isGone) return Promise.reject(closed);
    const id = ++last;
    const answered = expect(id);
    worker.postMessage({ id, statements } satisfies Order, []);
    return answered;
  };
  const breakOff = (error: Error): void => {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => settle(waiting, answer, file));
  worker.on('error', breakOff);
  const exited = Promise.withResolvers<void>();
  const closed = new StoreError('unreachable', file, 'closed');
  let isGone = false;
  worker.on('exit', () => {
    isGone = true;
    breakOff(closed);
    exited.resolve();
  });
  await expect(0);
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
