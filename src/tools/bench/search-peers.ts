import { LANGUAGES } from '../../text/language.ts';
import { segmentWords, type Document, type System } from './system.ts';

/** fuse.js as it comes, its location bias off. */
export const fuse: System = {
  name: 'fuse.js',
  setup: 'defaults and ignoreLocation',
  async load() {
    const { default: Fuse } = await import('fuse.js');
    return ({ documents }) => {
      const index = new Fuse(documents, { keys: [...LANGUAGES], ignoreLocation: true });
      return (text) => ({ fact: index.search(text, { limit: 1 })[0]?.item.id });
    };
  },
};

/** fuse.js with its search by tokens. */
export const fuseTokens: System = {
  name: 'fuse.js tokens',
  setup: 'useTokenSearch with Intl.Segmenter',
  async load() {
    const { default: Fuse } = await import('fuse.js');
    return ({ documents }) => {
      const keys = [...LANGUAGES];
      const index = new Fuse(documents, { keys, useTokenSearch: true, tokenize: segmentWords });
      return (text) => ({ fact: index.search(text, { limit: 1 })[0]?.item.id });
    };
  },
};

const joinField = (document: Document, field: string): string =>
  field === 'id' ? document.id : document[field as keyof Document & ('ja' | 'en')].join('\n');

/** minisearch, fuzzy and by prefix. */
export const minisearch: System = {
  name: 'minisearch',
  setup: 'Intl.Segmenter, fuzzy 0.2, prefix',
  async load() {
    const { default: MiniSearch } = await import('minisearch');
    return ({ documents }) => {
      const index = new MiniSearch<Document>({
        fields: [...LANGUAGES],
        extractField: joinField,
        tokenize: segmentWords,
        processTerm: (term) => term,
        searchOptions: { fuzzy: 0.2, prefix: true },
      });
      index.addAll(documents);
      return (text) => ({ fact: index.search(text)[0]?.id as string | undefined });
    };
  },
};

/** Orama; each word once a field and question, which is its own tokenizer's way and ranks better. */
export const orama: System = {
  name: '@orama/orama',
  setup: 'defaults, but Intl.Segmenter for its tokenizer',
  async load() {
    const { create, insert, search } = await import('@orama/orama');
    return async ({ documents }) => {
      const tokenizer = {
        language: 'english',
        normalizationCache: new Map<string, string>(),
        tokenize: (text: string) => [...new Set(segmentWords(text))],
      };
      const index = create({ schema: { ja: 'string', en: 'string' }, components: { tokenizer } });
      for (const { id, ja, en } of documents) {
        await insert(index, { id, ja: ja.join('\n'), en: en.join('\n') });
      }
      return async (term) => ({ fact: (await search(index, { term, limit: 1 })).hits[0]?.id });
    };
  },
};
