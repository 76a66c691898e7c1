import type { Knowledge } from '../../knowledge/load.ts';
import { readExample } from '../../knowledge/index.ts';
import type { Language } from '../../text/language.ts';

/**
 * What every system indexes: one document a fact, its statement and phrasings a field for each language.
 * Of one document a text, one a fact, and one a fact with two fields, this is the best for every peer in
 * questions right and in time.
 */
export type Document = { id: string } & Record<Language, string[]>;

/** The same facts for all: as documents, and as the knowledge that ours is built from. */
export interface Corpus {
  knowledge: Knowledge;
  documents: Document[];
}

/** What a system gives as its first answer; none at all where both are missing. */
export interface Found {
  fact: string | undefined;
  /** the words of the reply, where the system has its own */
  reply?: string;
}

/** Asks one question. The language is a help for systems that must be told. */
export type Ask = (text: string, language: Language) => Found | Promise<Found>;

export type Build = (corpus: Corpus) => Ask | Promise<Ask>;

/** A system to be measured. */
export interface System {
  name: string;
  /** how it was set up, for the table's foot */
  setup: string;
  /**
   * Loads its packages; what it returns builds an index, and that is timed.
   * @param corpus what the index will be of
   */
  load(corpus: Corpus): Promise<Build>;
}

const NO_PHRASINGS = { ja: [], en: [] };

/** The documents of all facts. */
export function toDocuments({ facts, phrasings }: Knowledge): Document[] {
  return [...facts.values()].map((fact) => {
    const more = phrasings.get(fact.id) ?? NO_PHRASINGS;
    const texts = (language: Language): string[] => [
      fact[language],
      ...[...fact.ask[language], ...more[language]].map((line) => readExample(line, language).text),
    ];
    return { id: fact.id, ja: texts('ja'), en: texts('en') };
  });
}

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words of either language: NFKC, lower case, cut by `Intl.Segmenter`. */
export function segmentWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of SEGMENTER.segment(text.normalize('NFKC').toLowerCase())) {
    if (isWordLike) words.push(segment);
  }
  return words;
}
