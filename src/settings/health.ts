import { StoreError, type ProblemKind } from './problem.ts';

/** What a log should hear of; each trouble is told once, however much it touches. */
export type News =
  | {
      kind: 'trouble';
      problem: ProblemKind | undefined;
      place: string | undefined;
      detail: string | undefined;
      error: unknown;
    }
  | { kind: 'recovered' };

const PROBE_MS = 1_000;

/** The store may do what it was asked yet, but nobody can wait for that. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** Whether the store can be used, as far as the last tries tell. */
export interface Health {
  /** true: nothing gets through, so there is no use in waiting for a read */
  isCutOff(): boolean;
  note(error: unknown): void;
  stop(): void;
}

const problemOf = (error: unknown): StoreError | undefined =>
  error instanceof StoreError ? error : undefined;

function toNews(error: unknown): News {
  const known = problemOf(error);
  return { kind: 'trouble', problem: known?.kind, place: known?.place, detail: known?.detail, error };
}

/**
 * Notices that the store fails, and looks each second whether it works again.
 * @param probe resolves where it does
 */
export function createHealth(probe: () => Promise<void>, tell: (news: News) => void): Health {
  let trouble: { problem: ProblemKind | undefined } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    try {
      await probe();
    } catch (error) {
      // It may have come back only to refuse us, or to be newer than we are; that it is late is nothing new.
      if (!(error instanceof LateError) && trouble?.problem !== problemOf(error)?.kind) report(error);
      lookLater();
      return;
    }
    trouble = undefined;
    if (!stopped) tell({ kind: 'recovered' });
  }

  function lookLater(): void {
    if (!stopped) timer = setTimeout(() => void look(), PROBE_MS).unref();
  }

  function report(error: unknown): void {
    trouble = { problem: problemOf(error)?.kind };
    if (!stopped) tell(toNews(error));
  }

  return {
    isCutOff: () => trouble?.problem === 'unreachable',
    note(error) {
      if (trouble !== undefined) return;
      report(error);
      lookLater();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
