import { fold, katakanaWords } from '../text/fold.ts';
import { featuresOf, type Feature } from './features.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { Knowledge } from './load.ts';
import { formOf, gramsOf } from './grams.ts';
import { joinJudges, type Judges } from './judges.ts';
import { buildRanking, type Ranking } from './ranking.ts';
import { buildRelations } from './relations.ts';
import type { Fact } from './schema.ts';
import { spot } from './spot.ts';
import { Teacher, type Read } from './teacher.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** The knowledge, ready to be asked: read once at start, never changed. */
export interface Library extends Judges {
  knowledge: Knowledge;
  vocabulary: Vocabulary;
  ranking: Ranking;
  graph: Graph;
  /** fact id → its example questions, in the order that the ranking numbers them */
  examples: Map<string, Example[]>;
  /** fact id → the first overview that it is a point of */
  parents: Map<string, string>;
  /** an example question, folded and without spaces and marks → its fact */
  exact: Map<string, Exact>;
}

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

function examplesOf(fact: Fact, knowledge: Knowledge): Example[] {
  const more = knowledge.phrasings.get(fact.id) ?? { ja: [], en: [] };
  return [
    ...[...fact.ask.ja, ...more.ja].map((line) => readExample(line, 'ja')),
    ...[...fact.ask.en, ...more.en].map((line) => readExample(line, 'en')),
  ];
}

/** The features of any text, without mending. */
export function readFeatures(text: string, vocabulary: Vocabulary): Feature[] {
  return featuresOf(spot(fold(text), vocabulary, undefined, katakanaWords(text)));
}

/** The features and turns of phrase of an example. Words that come twice become known ones: a lone one may be a slip. */
function learn(
  text: string,
  folded: string,
  {
    vocabulary,
    knowledge: { entities },
    seen,
  }: { vocabulary: Vocabulary; knowledge: Knowledge; seen: Set<string> },
): Read {
  const spots = spot(folded, vocabulary, undefined, katakanaWords(text));
  for (const word of spots.words) (seen.has(word) ? vocabulary.stems : seen).add(word);
  return {
    folded,
    features: featuresOf(spots),
    grams: gramsOf(folded, spots, entities),
    form: formOf(folded),
  };
}

/** Statement and label stand for a fact beside its examples; entities and topic are added to the statement. */
function statementFeatures(fact: Fact, vocabulary: Vocabulary): Feature[] {
  const text = `${fact.ja} ${fact.en} ${fact.label.ja} ${fact.label.en}`;
  return [...new Set([...readFeatures(text, vocabulary), ...fact.entities.map((id) => `e:${id}`)])];
}

/** What a stored question answers to, asked word for word. */
export interface Exact {
  fact: string;
  polarity: Example['polarity'];
}

/** A folded text without spaces and marks: what makes two askings the same. */
export const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

function parentsOf(facts: Fact[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { id, points } of facts)
    for (const point of points) if (!parents.has(point)) parents.set(point, id);
  return parents;
}

/** Builds everything that answers need from loaded knowledge. */
export function buildLibrary(knowledge: Knowledge): Library {
  const vocabulary = buildVocabulary(knowledge);
  const facts = [...knowledge.facts.values()];
  const examples = new Map(facts.map((fact) => [fact.id, examplesOf(fact, knowledge)]));
  const exact = new Map<string, Exact>();
  const relations = buildRelations(knowledge, (text) => readFeatures(text, vocabulary));
  const teacher = new Teacher(relations);
  const known = { vocabulary, knowledge, seen: new Set<string>() };
  const entries = facts.map((fact) => ({
    id: fact.id,
    statement: statementFeatures(fact, vocabulary),
    phrasings: examples.get(fact.id)!.map((example) => {
      const folded = fold(example.text);
      exact.set(compact(folded), { fact: fact.id, polarity: example.polarity });
      const read = learn(example.text, folded, known);
      const { polarity } = example;
      teacher.teach({ fact: fact.id, isDeal: fact.deals.length > 0, polarity }, read);
      return read.features;
    }),
  }));
  for (const [intent, { ja, en }] of knowledge.intents)
    for (const text of [...ja, ...en]) teacher.teach({ intent }, learn(text, fold(text), known));
  const ranking = buildRanking(entries);
  return {
    knowledge,
    vocabulary,
    ranking,
    ...joinJudges(ranking, teacher.learn(), relations),
    graph: buildGraph(knowledge.deals.values()),
    parents: parentsOf(facts),
    examples,
    exact,
  };
}
