import { fold, katakanaWords } from '../text/fold.ts';
import { readExample, type Example } from './examples.ts';
import { featuresOf, type Feature } from './features.ts';
import { formOf, gramsOf } from './grams.ts';
import type { Trained } from './learner.ts';
import type { Knowledge } from './load.ts';
import { Numbers, Tape } from './numbers.ts';
import { buildPostings, type Postings, type Texts } from './postings.ts';
import { buildRanking } from './ranking.ts';
import type { Relations } from './relations.ts';
import type { Fact } from './schema.ts';
import { spot } from './spot.ts';
import { Teacher, type Learnt, type Read } from './teacher.ts';
import { learnUnsaid, type Claim } from './unsaid.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that reading the examples brings, as plain data. */
export interface Studied {
  /** features by number: what postings and learners speak of */
  features: Feature[];
  postings: Postings;
  learnt: Learnt;
  /** whether a fact answers what comes near it */
  unsaid: Trained;
  /** words that come twice in the examples: known ones from then on, a lone one may be a slip */
  words: string[];
  /** the example questions, fact by fact, by what makes two askings the same */
  compacts: string[];
}

/** What is studied, and by what it is read. */
export interface Subject {
  knowledge: Knowledge;
  vocabulary: Vocabulary;
  /** fact id → its example questions */
  examples: Map<string, Example[]>;
  relations: Relations;
}

/** The features of any text, without mending. */
export function readFeatures(text: string, vocabulary: Vocabulary): Feature[] {
  return featuresOf(spot(fold(text), vocabulary, undefined, katakanaWords(text)));
}

/** A folded text without spaces and marks: what makes two askings the same. */
export const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

/** Statement and label stand for a fact beside its examples; entities and topic are added to the statement. */
function statementFeatures(fact: Fact, vocabulary: Vocabulary): Feature[] {
  const text = `${fact.ja} ${fact.en} ${fact.label.ja} ${fact.label.en}`;
  return [...new Set([...readFeatures(text, vocabulary), ...fact.entities.map((id) => `e:${id}`)])];
}

/** The facts' texts as features by number, gathered one by one. */
class Shelf {
  readonly #tape = new Tape();
  readonly #ends: number[] = [];
  readonly #factOf: number[] = [];
  readonly #numbers: Numbers;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  add(fact: number, features: Feature[]): void {
    for (const feature of features) this.#tape.add(this.#numbers.of(feature));
    this.#ends.push(this.#tape.length);
    this.#factOf.push(fact);
  }

  texts(): Texts {
    const [ends, factOf] = [Uint32Array.from(this.#ends), Uint32Array.from(this.#factOf)];
    return { features: this.#tape.from(0), ends, factOf };
  }
}

/** Reads examples, and gathers the words that come twice. */
export function createReader(
  { vocabulary, knowledge: { entities } }: Pick<Subject, 'vocabulary' | 'knowledge'>,
  words: Set<string>,
) {
  const seen = new Set<string>();
  return (text: string): Read => {
    const folded = fold(text);
    const spots = spot(folded, vocabulary, undefined, katakanaWords(text));
    for (const word of spots.words) (seen.has(word) ? words : seen).add(word);
    return {
      folded,
      features: featuresOf(spots),
      grams: gramsOf(folded, spots, entities),
      form: formOf(folded),
    };
  };
}

/** The marked lines of each fact, Japanese ones first. */
const linesOf = (of: Knowledge['claims']): ({ fact: string } & Example)[] =>
  [...of].flatMap(([fact, { ja, en }]) => [
    ...ja.map((line) => ({ fact, ...readExample(line, 'ja') })),
    ...en.map((line) => ({ fact, ...readExample(line, 'en') })),
  ]);

/** Reads all example questions and learns from them: what takes longest at start. */
export function study(subject: Subject): Studied {
  const { knowledge, vocabulary, examples, relations } = subject;
  const words = new Set<string>();
  const compacts: string[] = [];
  const numbers = new Numbers();
  const shelf = new Shelf(numbers);
  const teacher = new Teacher(numbers, relations);
  const claims: Claim[] = [];
  const read = createReader(subject, words);
  [...knowledge.facts.values()].forEach((fact, number) => {
    const isDeal = fact.deals.length > 0;
    shelf.add(number, statementFeatures(fact, vocabulary));
    for (const { text, polarity, asksWhether } of examples.get(fact.id)!) {
      const example = read(text);
      compacts.push(compact(example.folded));
      shelf.add(number, example.features);
      teacher.teach({ fact: fact.id, isDeal, polarity, asksWhether }, example);
    }
  });
  for (const { fact, text, polarity } of linesOf(knowledge.verdicts)) {
    if (!polarity) continue;
    const claim = read(text);
    claims.push({ fact, isSaid: true, read: claim });
    const isDeal = (knowledge.facts.get(fact)?.deals.length ?? 0) > 0;
    teacher.teachVerdict({ fact, isDeal }, polarity, claim);
  }
  for (const [intent, { ja, en }] of knowledge.intents)
    for (const text of [...ja, ...en]) teacher.teach({ intent }, read(text));
  for (const [act, { ja, en }] of knowledge.acts)
    for (const text of [...ja, ...en]) teacher.teachAct(act, read(text));
  // What only teaches that shall make no word known.
  const readClaim = createReader(subject, new Set());
  for (const { fact, text, polarity } of linesOf(knowledge.claims))
    claims.push({ fact, isSaid: polarity !== undefined, read: readClaim(text) });
  const learnt = teacher.learn();
  const postings = buildPostings(shelf.texts(), numbers.names());
  const ranking = buildRanking([...knowledge.facts.keys()], postings, numbers);
  const unsaid = learnUnsaid(claims, { ranking, relations }, numbers);
  return { features: numbers.names(), postings, learnt, unsaid, words: [...words], compacts };
}
