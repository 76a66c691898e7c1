import { join } from 'node:path';
import { createTechnyan, KEPT_FOLDER } from '../src/create.ts';
import type { Reply } from '../src/ask.ts';
import { understandingOf } from '../src/understand/understand.ts';

export const ROOT = new URL('..', import.meta.url).pathname;

/** Where every program of this checkout keeps what was learnt: the first test file learns it for all the others. */
export const KEPT_IN = join(ROOT, KEPT_FOLDER);

/** The real core with its real knowledge and words. */
export const core = createTechnyan({ root: ROOT, defaultLanguage: 'ja', voice: 'full', keptIn: KEPT_IN });

/** What the functions of understanding are given. */
export const parts = understandingOf(core.library);

/** Asks one question that has no conversation before it. */
export const ask = (text: string): Reply => core.technyan.ask({ text });

let talks = 0;

/** Asks several messages of one fresh conversation, and gives the replies in order. */
export function talk(...texts: string[]): Reply[] {
  const conversation = `talk-${++talks}`;
  return texts.map((text) => core.technyan.ask({ text, conversation }));
}

/** The reply to the last of several messages. */
export const lastOf = (...texts: string[]): string => talk(...texts).at(-1)!.text;
