import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTechnyan } from '../../ask.ts';
import { buildLibrary } from '../../knowledge/index.ts';
import { keepIn, keepNothing, type Keep } from '../../knowledge/kept.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import { createPersona } from '../../persona/speak.ts';
import { loadWords, type Words } from '../../persona/words.ts';
import { ROOT } from '../parts.ts';
import type { Ask, System } from './system.ts';

function buildCat(knowledge: Knowledge, words: Words, keep: Keep): Ask {
  const technyan = buildTechnyan(buildLibrary(knowledge, keep), {
    persona: createPersona(words, knowledge, 'full'),
    defaultLanguage: 'ja',
    version: 'bench',
  });
  return (text) => {
    const { text: reply, facts } = technyan.ask({ text });
    return { fact: facts[0], reply };
  };
}

const loadOurWords = (): Words => loadWords(join(ROOT, 'locales'));

/** The whole cat: understanding, answer and words; no conversation. Nothing is kept: as at the first start. */
export const ours: System = {
  name: 'ours',
  setup:
    'technyan.ask, the whole way from text to reply; built from loaded knowledge, learning all of it anew',
  async load() {
    const words = loadOurWords();
    return ({ knowledge }) => buildCat(knowledge, words, keepNothing);
  },
};

/** For this run alone, whichever thread it is in; the run removes it. */
export const BENCH_KEPT_IN = join(tmpdir(), `technyan-bench-${process.pid}`);

/** The same at any later start: what the knowledge taught was kept. */
export const oursKept: System = {
  name: 'ours-kept',
  setup:
    'ours, with what an earlier start has learnt from the same knowledge, as each start but the first is built',
  async load({ knowledge }) {
    const words = loadOurWords();
    buildLibrary(knowledge, keepIn(BENCH_KEPT_IN));
    return (corpus) => buildCat(corpus.knowledge, words, keepIn(BENCH_KEPT_IN));
  },
};
