import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Probe, Size } from './probes.ts';
import type { Ask, Build, Corpus, Found } from './system.ts';

/** Whether the answer was right: as the system words it, and as its first fact's statement alone. */
export interface Verdict {
  reply: boolean;
  statement: boolean;
}

/** One question, asked. `verdict` in the first round of judged questions. */
export interface Sample {
  /** number of the question */
  probe: number;
  size: Size;
  elapsedMs: number;
  verdict: Verdict | undefined;
}

/** What a measurement tells while it goes on; what was told before it is stopped, counts. */
export type News =
  | { kind: 'loaded' }
  | { kind: 'built'; elapsedMs: number }
  | { kind: 'asked'; samples: Sample[] }
  | { kind: 'done' };

export type Tell = (news: News) => void;
export type Verify = (probe: Probe, found: Found) => Verdict | undefined;

export interface Measured {
  build: Build;
  corpus: Corpus;
  probes: Probe[];
  verify: Verify;
  tell: Tell;
  /** a round of questions that takes longer is stopped */
  budgetMs: number;
  rounds: number;
  warmUpMs?: number;
}

const WARM_UP_MS = 3000;
/** An index that takes longer isn't built anew for another round. */
const SLOW_BUILD_MS = 5000;
/** No further round begins after this. */
const ENOUGH_MS = 12_000;
const TELL_EVERY_MS = 1000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function buildTimed({ build, corpus, tell }: Measured): Promise<{ ask: Ask; elapsedMs: number }> {
  collectGarbage();
  const start = performance.now();
  const ask = await build(corpus);
  const elapsedMs = performance.now() - start;
  tell({ kind: 'built', elapsedMs });
  collectGarbage();
  return { ask, elapsedMs };
}

async function warmUp(ask: Ask, probes: Probe[], lengthMs: number): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < lengthMs) {
    for (const { text, language } of probes) {
      await ask(text, language);
      if (performance.now() - start >= lengthMs) return;
    }
  }
}

async function askTimed(ask: Ask, probe: Probe): Promise<{ found: Found; elapsedMs: number }> {
  const start = performance.now();
  const answered = ask(probe.text, probe.language);
  const found = answered instanceof Promise ? await answered : answered;
  return { found, elapsedMs: performance.now() - start };
}

/** Asks every question once while the budget lasts, telling the samples as they come in. */
async function askAll(ask: Ask, probes: Probe[], measured: Measured, isFirst: boolean): Promise<void> {
  const { verify, tell, budgetMs } = measured;
  const start = performance.now();
  let told = start;
  let samples: Sample[] = [];
  for (const [number, probe] of probes.entries()) {
    const { found, elapsedMs } = await askTimed(ask, probe);
    samples.push({
      probe: number,
      size: probe.size,
      elapsedMs,
      verdict: isFirst ? verify(probe, found) : undefined,
    });
    const now = performance.now();
    if (now - told > TELL_EVERY_MS) {
      tell({ kind: 'asked', samples });
      samples = [];
      told = now;
    }
    if (now - start > budgetMs) break;
  }
  tell({ kind: 'asked', samples });
}

/**
 * Builds a system's index and asks it everything, in several rounds where there is time.
 * The first instance warms the code up. Each round has a fresh one, so that nothing that it remembers
 * of a question's earlier asking helps it, unless building takes too long for that.
 */
export async function measure(measured: Measured): Promise<void> {
  let { ask, elapsedMs } = await buildTimed(measured);
  const isSlow = elapsedMs > SLOW_BUILD_MS;
  await warmUp(ask, measured.probes, isSlow ? 0 : (measured.warmUpMs ?? WARM_UP_MS));
  const long = measured.probes.filter(({ size }) => size === 'long');
  const usual = measured.probes.filter(({ size }) => size !== 'long');
  const start = performance.now();
  for (let round = 0; round < measured.rounds; round++) {
    if (round > 0 && performance.now() - start > ENOUGH_MS) break;
    if (!isSlow) ({ ask } = await buildTimed(measured));
    // The long ones have a budget of their own, or a slow system would spend all of it on two of them.
    await askAll(ask, usual, measured, round === 0);
    await askAll(ask, long, measured, round === 0);
  }
  measured.tell({ kind: 'done' });
}
