import { parentPort, workerData } from 'node:worker_threads';
import type { Row, Statement } from './database.ts';
import { StoreError, type ProblemKind } from './problem.ts';
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts';

/** What the thread is asked; without statements it closes the file. */
export interface Order {
  id: number;
  statements: readonly Statement[] | undefined;
}

/** What it answers; `id` 0 is the opening. */
export type Answer = { id: number } & (
  { ok: true; rows: Row[][] } | { ok: false; kind: ProblemKind | undefined; message: string }
);

function carryOut(id: number, work: () => Row[][]): Answer {
  try {
    return { id, ok: true, rows: work() };
  } catch (error) {
    const kind = error instanceof StoreError ? error.kind : undefined;
    return { id, ok: false, kind, message: error instanceof Error ? error.message : String(error) };
  }
}

function serve(): void {
  const port = parentPort!;
  let file: SqliteFile | undefined;
  const opened = carryOut(0, () => {
    file = openSqliteFile(String(workerData));
    return [];
  });
  port.postMessage(opened);
  if (!opened.ok) return port.close();
  port.on('message', ({ id, statements }: Order) => {
    port.postMessage(
      carryOut(id, () => {
        if (statements !== undefined) return file!.run(statements);
        file!.close();
        return [];
      }),
    );
    if (statements === undefined) port.close();
  });
}

serve();
