import type { Knowledge } from './load.ts';
import type { Fact } from './schema.ts';

/** One example question; `polarity`: how the fact answers it, where it is a yes/no question, and doesn't leave it open. */
export interface Example {
  text: string;
  language: 'ja' | 'en';
  polarity: 'y' | 'n' | undefined;
  /** whether it asks for yes or no */
  asksWhether: boolean;
}

/** "(y) does it …" → the question, and that the fact says yes to it; "(?)": that it leaves it open. */
export function readExample(line: string, language: 'ja' | 'en'): Example {
  const [, mark, text] = /^\(([yn?])\)\s*(.+)$/s.exec(line) ?? [];
  if (text === undefined) return { text: line, language, polarity: undefined, asksWhether: false };
  return { text, language, polarity: mark === 'y' || mark === 'n' ? mark : undefined, asksWhether: true };
}

/** The example questions of a fact: its own and further ones, Japanese ones first. */
export function examplesOf(fact: Fact, knowledge: Knowledge): Example[] {
  const more = knowledge.phrasings.get(fact.id) ?? { ja: [], en: [] };
  return [
    ...[...fact.ask.ja, ...more.ja].map((line) => readExample(line, 'ja')),
    ...[...fact.ask.en, ...more.en].map((line) => readExample(line, 'en')),
  ];
}
