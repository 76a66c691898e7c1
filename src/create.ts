import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTechnyan, type Technyan } from './ask.ts';
import { buildLibrary, type Library } from './knowledge/index.ts';
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

/**
 * Reads `knowledge/` and `locales/` and builds the cat.
 * @param root absolute path of the project's folder
 * @throws {KnowledgeError} where a knowledge file is bad, with every problem at its file and line
 */
export function createTechnyan(options: { root: string; defaultLanguage: Language; voice: Voice }): Created {
  const words = loadWords(join(options.root, 'locales'));
  const library = buildLibrary(loadKnowledge(join(options.root, 'knowledge')));
  const persona = createPersona(words, library.knowledge, options.voice);
  return {
    technyan: buildTechnyan(library, {
      persona,
      defaultLanguage: options.defaultLanguage,
      version: readVersion(),
    }),
    persona,
    words,
    library,
    knowledge: library.knowledge,
  };
}
