import type { Knowledge } from './load.ts';
import type { Fact } from './schema.ts';

/** One example question; `polarity`: how the fact answers it, where it is a yes/no question. */
export interface Example {
  text: string;
  language: 'ja' | 'en';
  polarity: 'y' | 'n' | undefined;
}

/** "(y) does it …" → the question, and that the fact says yes to it. */
export function readExample(line: string, language: 'ja' | 'en'): Example {
  const marked = /^\(([yn])\)\s*(.+)$/s.exec(line);
  if (!marked) return { text: line, language, polarity: undefined };
  return { text: marked[2] ?? '', language, polarity: marked[1] === 'y' ? 'y' : 'n' };
}

/** The example questions of a fact: its own and further ones, Japanese ones first. */
export function examplesOf(fact: Fact, knowledge: Knowledge): Example[] {
  const more = knowledge.phrasings.get(fact.id) ?? { ja: [], en: [] };
  return [
    ...[...fact.ask.ja, ...more.ja].map((line) => readExample(line, 'ja')),
    ...[...fact.ask.en, ...more.en].map((line) => readExample(line, 'en')),
  ];
}
