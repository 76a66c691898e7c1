import Fuse from 'fuse.js';
import type { Library } from './knowledge/index.ts';
import { fold } from './text/fold.ts';
import { LANGUAGES, type Language } from './text/language.ts';

interface Entry {
  text: string;
  folded: string;
}

const LONGEST = 100;
const MOST_TYPED = 60;

/** Completes a question while it is typed: those that begin with it, then those that hold it, then those like it. */
export function createCompleter(
  library: Library,
): (typed: string, language: Language, limit: number) => string[] {
  const entries: Record<Language, Entry[]> = { ja: [], en: [] };
  for (const fact of library.knowledge.facts.values()) {
    for (const language of ['ja', 'en'] as const) {
      const text = fact.ask[language][0] ?? '';
      if (text.length <= LONGEST) entries[language].push({ text, folded: fold(text) });
    }
  }
  const fuses = {
    ja: new Fuse(entries.ja, { keys: ['folded'], ignoreLocation: true, threshold: 0.4 }),
    en: new Fuse(entries.en, { keys: ['folded'], ignoreLocation: true, threshold: 0.4 }),
  };
  return (typed, language, limit) => {
    const wanted = fold(typed.slice(0, MOST_TYPED));
    const both = LANGUAGES.toSorted((a) => (a === language ? -1 : 1)).flatMap((one) => entries[one]);
    if (wanted === '') return entries[language].slice(0, limit).map(({ text }) => text);
    const begins = entries[language].filter(({ folded }) => folded.startsWith(wanted));
    const holds = both.filter(({ folded }) => folded.includes(wanted));
    const exact = [...new Set([...begins, ...holds])];
    const like =
      exact.length >= limit ? [] : fuses[language].search(wanted, { limit }).map(({ item }) => item);
    return [...new Set([...exact, ...like].map(({ text }) => text))].slice(0, limit);
  };
}
