import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Chart, NoPicture, Picture } from './chart.ts';
import type { Painted } from './worker.ts';

/** Draws charts in a thread of its own, so that answers don't wait for pictures. */
export interface Painter {
  /**
   * The chart as a PNG; never rejects. The same content comes from the cache, or from the drawing that is under way.
   * The bytes are shared with whoever else asks: don't change them.
   */
  draw(chart: Chart): Promise<Picture | NoPicture>;
  /** Starts the thread, so that the first picture doesn't wait for it (some 300 ms). */
  warm(): void;
  /** Ends the thread; what is being drawn and whatever comes later gets `closed`. */
  close(): Promise<void>;
}

export interface PainterOptions {
  /** for one drawing, counted from its turn */
  timeLimitMs?: number;
  /** pictures kept, at some 200 kB each */
  cached?: number;
  /** drawings that may wait; one more is turned away as `busy` */
  waiting?: number;
  /** what the thread runs */
  program?: URL;
}

interface Job {
  chart: Chart;
  key: string;
  finish: (result: Picture | NoPicture) => void;
}

const DEFAULTS: Required<PainterOptions> = {
  timeLimitMs: 5000,
  cached: 64,
  waiting: 50,
  program: new URL('worker.ts', import.meta.url),
};
const MEMORY_MB = 256;

const keyOf = (chart: Chart): string => createHash('sha256').update(JSON.stringify(chart)).digest('base64');
const none = (why: NoPicture['why'], problem?: string): NoPicture => ({
  kind: 'no-picture',
  why,
  ...(problem === undefined ? {} : { problem }),
});

/** One thread that draws one chart after the other; it is replaced where it dies or takes too long. */
class Studio {
  readonly #options: Required<PainterOptions>;
  readonly #queue: Job[] = [];
  #worker: Worker | undefined;
  #current: Job | undefined;
  #deadline: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: Required<PainterOptions>) {
    this.#options = options;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get isFull(): boolean {
    return this.#queue.length >= this.#options.waiting;
  }

  add(job: Job): void {
    this.#queue.push(job);
    this.#next();
  }

  start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#options.program, {
      execArgv: ['--no-warnings'],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    // An idle thread doesn't keep the process alive.
    worker.unref();
    worker.on('message', (painted: Painted) => this.#done(worker, painted));
    worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.#lose(worker, 'the thread ended'));
    this.#worker = worker;
    return worker;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#worker = undefined;
    this.#finish(none('closed'));
    for (const job of this.#queue.splice(0)) job.finish(none('closed'));
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current) return;
    const job = this.#queue.shift();
    if (!job) return;
    const worker = this.start();
    this.#current = job;
    worker.ref();
    this.#deadline = setTimeout(() => this.#giveUp(worker), this.#options.timeLimitMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job.chart);
  }

  /** Ends the current drawing, whatever came of it. */
  #finish(result: Picture | NoPicture): void {
    clearTimeout(this.#deadline);
    const job = this.#current;
    this.#current = undefined;
    this.#worker?.unref();
    job?.finish(result);
  }

  #done(worker: Worker, painted: Painted): void {
    if (worker !== this.#worker) return;
    this.#finish(painted.kind === 'picture' ? painted : none('broken', painted.problem));
    this.#next();
  }

  #lose(worker: Worker, problem: string): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    this.#finish(none('broken', problem));
    this.#next();
  }

  #giveUp(worker: Worker): void {
    this.#worker = undefined;
    void worker.terminate();
    this.#finish(none('late'));
    this.#next();
  }
}

/** Starts with no thread; the first drawing, or `warm`, starts it. */
export function createPainter(options: PainterOptions = {}): Painter {
  const settings = { ...DEFAULTS, ...options };
  const studio = new Studio(settings);
  const pictures = new Map<string, Picture>();
  const underWay = new Map<string, Promise<Picture | NoPicture>>();

  const keep = (key: string, picture: Picture): void => {
    pictures.delete(key);
    pictures.set(key, picture);
    for (const oldest of pictures.keys()) {
      if (pictures.size <= settings.cached) break;
      pictures.delete(oldest);
    }
  };

  const begin = (chart: Chart, key: string): Promise<Picture | NoPicture> =>
    new Promise((resolve) => {
      const finish = (result: Picture | NoPicture): void => {
        underWay.delete(key);
        if (result.kind === 'picture') keep(key, result);
        resolve(result);
      };
      studio.add({ chart, key, finish });
    });

  return {
    draw: async (chart) => {
      if (studio.isClosed) return none('closed');
      const key = keyOf(chart);
      const known = pictures.get(key);
      if (known) {
        keep(key, known);
        return known;
      }
      const begun = underWay.get(key);
      if (begun) return begun;
      if (studio.isFull) return none('busy');
      const drawing = begin(chart, key);
      underWay.set(key, drawing);
      return drawing;
    },
    warm: () => {
      if (!studio.isClosed) studio.start();
    },
    close: () => studio.close(),
  };
}
