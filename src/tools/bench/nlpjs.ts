import { createRequire } from 'node:module';
import { LANGUAGES, type Language } from '../../text/language.ts';
import type { System } from './system.ts';

/** What is used of nlp.js, which has no types. */
interface Manager {
  addDocument(language: Language, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: Language, text: string): Promise<{ classifications?: { intent: string }[] }>;
}
interface Container {
  use(part: unknown): void;
  register(name: string, part: unknown, isSingleton?: boolean): void;
}
interface Basic {
  containerBootstrap: () => Container;
  LangEn: unknown;
  Nlp: new (settings: object) => Manager;
}

const silent = (): void => undefined;
const LOGGER = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  log: silent,
  trace: silent,
  fatal: silent,
};

/** nlp.js: each fact an intent, trained on its texts; told the language. What it ranks first counts, however unsure. */
export const nlpjs: System = {
  name: 'nlp.js',
  setup: '@nlpjs/basic, lang-ja and lang-en; told the language; no sentiment',
  async load() {
    const require = createRequire(import.meta.url);
    const { containerBootstrap, LangEn, Nlp } = require('@nlpjs/basic') as Basic;
    const { LangJa } = require('@nlpjs/lang-ja') as { LangJa: unknown };
    return async ({ documents }) => {
      const container = containerBootstrap();
      container.register('logger', LOGGER, true);
      for (const language of [LangEn, LangJa]) container.use(language);
      const quiet = { autoSave: false, autoLoad: false, calculateSentiment: false, nlu: { log: false } };
      const manager = new Nlp({ ...quiet, container, languages: [...LANGUAGES] });
      for (const document of documents) {
        for (const language of LANGUAGES) {
          for (const text of document[language]) manager.addDocument(language, text, document.id);
        }
      }
      await manager.train();
      return async (text, language) => {
        const { classifications = [] } = await manager.process(language, text);
        return { fact: classifications.find(({ intent }) => intent !== 'None')?.intent };
      };
    };
  },
};
