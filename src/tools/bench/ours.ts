import { join } from 'node:path';
import { buildTechnyan } from '../../ask.ts';
import { buildLibrary } from '../../knowledge/index.ts';
import { createPersona } from '../../persona/speak.ts';
import { loadWords } from '../../persona/words.ts';
import { ROOT } from '../parts.ts';
import type { System } from './system.ts';

/** The whole cat: understanding, answer and words; no conversation. */
export const ours: System = {
  name: 'ours',
  setup: 'technyan.ask, the whole way from text to reply; built from loaded knowledge',
  async load() {
    const words = loadWords(join(ROOT, 'locales'));
    return ({ knowledge }) => {
      const library = buildLibrary(knowledge);
      const technyan = buildTechnyan(library, {
        persona: createPersona(words, knowledge, 'full'),
        defaultLanguage: 'ja',
        version: 'bench',
      });
      return (text) => {
        const { text: reply, facts } = technyan.ask({ text });
        return { fact: facts[0], reply };
      };
    };
  },
};
