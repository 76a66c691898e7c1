import { createTechnyan } from '../../src/create.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The real core with its real knowledge and words. */
export const core = createTechnyan({ root: ROOT, defaultLanguage: 'ja', voice: 'full' });
