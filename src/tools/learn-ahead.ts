import { createTechnyan } from '../create.ts';
import { messageOf } from './parts.ts';

/** What came of it, for a person at a terminal. */
export interface Ahead {
  message: string;
  isFault: boolean;
}

/**
 * Reads `knowledge/` and keeps what it teaches, so that the first start is as quick as any later one. Never throws.
 * @param root absolute path of the project's folder
 * @param keptIn absolute path of the folder for what was learnt
 */
export function learnAhead(root: string, keptIn: string): Ahead {
  try {
    const { knowledge } = createTechnyan({ root, defaultLanguage: 'ja', voice: 'full', keptIn });
    return { message: `learnt ${knowledge.facts.size} facts ahead of the first start`, isFault: false };
  } catch (error) {
    return { message: messageOf(error), isFault: true };
  }
}
