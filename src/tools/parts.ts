import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTechnyan, KEPT_FOLDER } from '../create.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the program and its tools keep what the knowledge taught. */
export const KEPT_IN = join(ROOT, KEPT_FOLDER);

/** How a tool ends where it can't do its work, after BSD's sysexits. */
export const EXIT_CODES = { fault: 1, usage: 64, badData: 65, noStore: 74, badConfig: 78 } as const;

/** The cat with the settings of a fresh installation, so that every machine measures the same. */
export function createMeasuredTechnyan(): ReturnType<typeof createTechnyan> {
  return createTechnyan({ root: ROOT, defaultLanguage: 'ja', voice: 'full', keptIn: KEPT_IN });
}

/** Says on standard error what is wrong, and ends. */
export function stop(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

/** What an error says, for a person at a terminal. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
