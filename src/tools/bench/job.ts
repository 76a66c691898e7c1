import { Worker } from 'node:worker_threads';
import type { News, Sample } from './measure.ts';
import type { Job } from './worker.ts';

/** What became of a system at a size. */
export interface Outcome {
  system: string;
  /** one for each time that it was built */
  buildsMs: number[];
  samples: Sample[];
  /** it took longer than the budget for building, or for asking everything once; or it broke */
  end: 'done' | 'over-building' | 'over-asking' | { broke: string };
}

/** A worker may grow to this; the tables of 10,000 facts need some. */
const MEMORY_MB = 8192;
/** What asking may take beside its budget: warming up and further rounds, which end by themselves. */
const BESIDE_ASKING_MS = 60_000;

/** Node's own warnings, of which nlp.js causes one, have no place in the table. */
const startWorker = (job: Job): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), {
    workerData: job,
    execArgv: ['--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });

/** Runs a job in a thread of its own, which is ended where it overstays. */
export function runJob(job: Job): Promise<Outcome> {
  const outcome: Outcome = { system: job.system, buildsMs: [], samples: [], end: 'done' };
  const worker = startWorker(job);
  let deadline: NodeJS.Timeout | undefined;
  return new Promise((resolve) => {
    const end = (how: Outcome['end']): void => {
      clearTimeout(deadline);
      outcome.end = how;
      void worker.terminate().then(() => resolve(outcome));
    };
    const allow = (budgetMs: number, otherwise: Outcome['end']): void => {
      clearTimeout(deadline);
      deadline = setTimeout(() => end(otherwise), budgetMs);
    };
    worker.on('error', (error) => end({ broke: error instanceof Error ? error.message : String(error) }));
    worker.on('message', (news: News) => {
      if (news.kind === 'loaded') allow(job.budgetMs, 'over-building');
      if (news.kind === 'asked') outcome.samples.push(...news.samples);
      if (news.kind === 'built') {
        outcome.buildsMs.push(news.elapsedMs);
        allow(2 * job.budgetMs + BESIDE_ASKING_MS, 'over-asking');
      }
      if (news.kind === 'done') end('done');
    });
  });
}
