import { parentPort } from 'node:worker_threads';
import type { Chart } from '../../src/chart/chart.ts';

// The real thread, with two titles that end it: registered first, so that it is heard first.
parentPort!.addEventListener('message', (event) => {
  const { title } = (event as Event & { data: Chart }).data;
  if (title === 'exit') process.exit(1);
  if (title !== 'throw') return;
  event.stopImmediatePropagation();
  throw new Error('thrown on purpose');
});

await import('../../src/chart/worker.ts');
