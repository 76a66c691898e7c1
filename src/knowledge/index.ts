import type { Hash } from 'node:crypto';
import { buildChooser, type Chooser } from './chooser.ts';
import { examplesOf, type Example } from './examples.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { Knowledge } from './load.ts';
import { joinJudges, type Judges } from './judges.ts';
import { keepNothing, type Keep } from './kept.ts';
import { Numbers } from './numbers.ts';
import { buildRanking, type Ranking } from './ranking.ts';
import { buildRelations } from './relations.ts';
import type { Fact } from './schema.ts';
import { createReader, readFeatures, study } from './study.ts';
import type { Read } from './teacher.ts';
import { createUnsaid } from './unsaid.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

export { readExample, type Example } from './examples.ts';
export { compact, readFeatures } from './study.ts';

/** The knowledge, ready to be asked: read once at start, never changed. */
export interface Library extends Judges {
  knowledge: Knowledge;
  vocabulary: Vocabulary;
  ranking: Ranking;
  graph: Graph;
  /** the facts that state a figure to reckon with */
  figured: Fact[];
  /** how likely a fact says neither yes nor no to a claim that comes near it, 0 to 1 */
  unsaid(fact: string, text: Pick<Read, 'folded' | 'features' | 'grams'>): number;
  /** of which point of a list something is an example */
  choose: Chooser;
  /** fact id → its example questions, in the order that the ranking numbers them */
  examples: Map<string, Example[]>;
  /** fact id → the first overview that it is a point of */
  parents: Map<string, string>;
  /** an example question, folded and without spaces and marks → its fact */
  exact: Map<string, Exact>;
}

/** What a stored question answers to, asked word for word. */
export interface Exact {
  fact: string;
  polarity: Example['polarity'];
  asksWhether: boolean;
}

function parentsOf(facts: Fact[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { id, points } of facts)
    for (const point of points) if (!parents.has(point)) parents.set(point, id);
  return parents;
}

/** The example questions by what makes two askings the same; `texts` in the order of the examples. */
function mapExact(examples: Map<string, Example[]>, texts: string[]): Map<string, Exact> {
  const exact = new Map<string, Exact>();
  let at = 0;
  for (const [fact, all] of examples)
    for (const { polarity, asksWhether } of all) exact.set(texts[at++]!, { fact, polarity, asksWhether });
  return exact;
}

/** All that examples are read by; where things stand in files is no part of it. */
function describeKnowledge(knowledge: Knowledge, hash: Hash): void {
  for (const [name, part] of Object.entries(knowledge))
    if (name !== 'places') hash.update(JSON.stringify([name, part instanceof Map ? [...part] : part]));
}

/**
 * Builds everything that answers need from loaded knowledge.
 * @param keep where what the same knowledge taught before may be kept
 */
export function buildLibrary(knowledge: Knowledge, keep: Keep = keepNothing): Library {
  const vocabulary = buildVocabulary(knowledge);
  const facts = [...knowledge.facts.values()];
  const examples = new Map(facts.map((fact) => [fact.id, examplesOf(fact, knowledge)]));
  const relations = buildRelations(knowledge, (text) => readFeatures(text, vocabulary));
  const { learnt, postings, features, unsaid, words, compacts } = keep(
    'studied',
    (hash) => describeKnowledge(knowledge, hash),
    () => study({ knowledge, vocabulary, examples, relations }),
  );
  for (const word of words) vocabulary.stems.add(word);
  const numbers = new Numbers(features);
  const ranking = buildRanking([...knowledge.facts.keys()], postings, numbers);
  return {
    knowledge,
    vocabulary,
    ranking,
    ...joinJudges(ranking, learnt, numbers, relations),
    unsaid: createUnsaid(unsaid, { ranking, relations }, numbers),
    choose: buildChooser(knowledge, createReader({ vocabulary, knowledge }, new Set())),
    graph: buildGraph(knowledge.deals.values()),
    figured: facts.filter(({ figure }) => figure !== undefined),
    parents: parentsOf(facts),
    examples,
    exact: mapExact(examples, compacts),
  };
}
