import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTechnyan, type Technyan } from './ask.ts';
import { buildLibrary, type Library } from './knowledge/index.ts';
import { keepIn, keepNothing } from './knowledge/kept.ts';
import { loadKnowledge, type Knowledge } from './knowledge/load.ts';
import { createPersona, type Persona, type Voice } from './persona/speak.ts';
import { loadWords, type Words } from './persona/words.ts';
import type { Language } from './text/language.ts';

/** The built cat, and what tools look at besides. */
export interface Created {
  technyan: Technyan;
  persona: Persona;
  words: Words;
  library: Library;
  knowledge: Knowledge;
}

function readVersion(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Where a program keeps what the knowledge taught, below the project's folder: nothing but what can be learnt anew. */
export const KEPT_FOLDER = join('node_modules', '.cache', 'technyan');

/** What the cat is built from and how she is. */
export interface Creation {
  /** absolute path of the project's folder */
  root: string;
  defaultLanguage: Language;
  voice: Voice;
  /** absolute path of a folder for what was read and learnt, so that later starts needn't; none: nothing is kept */
  keptIn?: string;
}

/**
 * Reads `knowledge/` and `locales/` and builds the cat.
 * @throws {KnowledgeError} where a knowledge file is bad, with every problem at its file and line
 */
export function createTechnyan({ root, defaultLanguage, voice, keptIn }: Creation): Created {
  const words = loadWords(join(root, 'locales'));
  const keep = keptIn === undefined ? keepNothing : keepIn(keptIn);
  const library = buildLibrary(loadKnowledge(join(root, 'knowledge'), keep), keep);
  const persona = createPersona(words, library.knowledge, voice);
  return {
    technyan: buildTechnyan(library, {
      persona,
      defaultLanguage,
      version: readVersion(),
    }),
    persona,
    words,
    library,
    knowledge: library.knowledge,
  };
}
