import { join } from 'node:path';
import { createTechnyan, KEPT_FOLDER } from '../../src/create.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The real core with its real knowledge and words. */
export const core = createTechnyan({
  root: ROOT,
  defaultLanguage: 'ja',
  voice: 'full',
  keptIn: join(ROOT, KEPT_FOLDER),
});
