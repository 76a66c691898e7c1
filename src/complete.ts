import type { Library } from './knowledge/index.ts';
import { fold } from './text/fold.ts';
import { createNearest } from './text/nearest.ts';
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
    for (const language of LANGUAGES) {
      const text = fact.ask[language][0] ?? '';
      if (text.length <= LONGEST) entries[language].push({ text, folded: fold(text) });
    }
  }
  const byFolded = new Map(LANGUAGES.flatMap((one) => entries[one]).map((entry) => [entry.folded, entry]));
  const nearest = {
    ja: createNearest(
      entries.ja.map(({ folded }) => folded),
      0.4,
    ),
    en: createNearest(
      entries.en.map(({ folded }) => folded),
      0.4,
    ),
  };
  return (typed, language, limit) => {
    const wanted = fold(typed.slice(0, MOST_TYPED));
    const both = LANGUAGES.toSorted((a) => (a === language ? -1 : 1)).flatMap((one) => entries[one]);
    if (wanted === '') return entries[language].slice(0, limit).map(({ text }) => text);
    const begins = entries[language].filter(({ folded }) => folded.startsWith(wanted));
    const holds = both.filter(({ folded }) => folded.includes(wanted));
    const exact = [...new Set([...begins, ...holds])];
    const like =
      exact.length >= limit
        ? []
        : nearest[language](wanted, limit).flatMap((folded) => byFolded.get(folded) ?? []);
    return [...new Set([...exact, ...like].map(({ text }) => text))].slice(0, limit);
  };
}
