import { createTechnyan } from '../src/create.ts';
import type { Reply } from '../src/ask.ts';

export const ROOT = new URL('..', import.meta.url).pathname;

/** The real core with its real knowledge and words, built once for all files of a worker. */
export const core = createTechnyan({ root: ROOT, defaultLanguage: 'ja', voice: 'full' });

/** Asks one question that has no conversation before it. */
export const ask = (text: string): Reply => core.technyan.ask({ text });

let talks = 0;

/** Asks several messages of one fresh conversation, and gives the replies in order. */
export function talk(...texts: string[]): Reply[] {
  const conversation = `talk-${++talks}`;
  return texts.map((text) => core.technyan.ask({ text, conversation }));
}
