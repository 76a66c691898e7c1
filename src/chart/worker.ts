import { parentPort } from 'node:worker_threads';
import type { Chart, Picture } from './chart.ts';
import { paint } from './paint.ts';

/** What the thread sends back: a picture, or what went wrong with that one chart. */
export type Painted = Picture | { kind: 'failed'; problem: string };

function tryPaint(chart: Chart): Painted {
  try {
    const picture = paint(chart);
    return { ...picture, png: new Uint8Array(picture.png) };
  } catch (error) {
    return {
      kind: 'failed',
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort!.on('message', (chart: Chart) => {
  const painted = tryPaint(chart);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort!.postMessage(painted, painted.kind === 'picture' ? [painted.png.buffer as ArrayBuffer] : []);
});
