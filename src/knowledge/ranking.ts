import type { Feature } from './features.ts';
import { sortWeight, WEIGHTS, type Weights } from './weights.ts';

/** Something to be found: a fact with the texts that stand for it, each as features. */
export interface Entry {
  id: string;
  statement: Feature[];
  phrasings: Feature[][];
}

/** A fact with its score, comparable within one question only. */
export interface Ranked {
  id: string;
  score: number;
  /** likeness to the nearest single example, 0 to 1 */
  nearest: number;
  /** its share in the learner's judgement, 0 to 1; set once the learner was asked */
  share?: number;
  /** its share among the facts alone */
  own?: number;
  /** index of that example in the entry's phrasings; -1 where it is the statement */
  example: number;
}

/** Ranks facts by likeness to their example questions and by the evidence of all of their texts together. */
export interface Ranking {
  rank(features: Feature[], limit: number): Ranked[];
  /** the share of a question's weight that a fact's texts hold, 0 to 1; what no fact has counts against it */
  coverage(features: Feature[], id: string): number;
  /** the weight of a feature in a question: rarity times sort; 0 where no fact has it */
  weightOf(feature: Feature): number;
}

/** What the index keeps of one feature. */
interface Term<Integers = Uint32Array, Reals = Float64Array> {
  weight: number;
  /** numbers of the examples that hold it */
  examples: Integers;
  /** numbers of the facts that hold it, each with the logarithm of how much more often than others */
  facts: Integers;
  evidence: Reals;
}

interface Index<Integers = Uint32Array, Reals = Float64Array> {
  terms: Map<Feature, Term<Integers, Reals>>;
  /** per example: its fact, its place in the fact's phrasings (-1: the statement), the length of its vector */
  factOf: Integers;
  placeOf: Integers | Int32Array;
  lengths: Reals;
  /** per fact: what every further feature of a question costs it, the more texts it has */
  toll: number[];
}

/** A feature that more facts than this hold tells them apart no more; only large knowledge has such. */
const MOST_FACTS = 1500;

function countFeatures(entries: Entry[]): Map<Feature, Map<number, number>> {
  const counts = new Map<Feature, Map<number, number>>();
  entries.forEach(({ statement, phrasings }, fact) => {
    for (const text of [statement, ...phrasings]) {
      for (const feature of text) {
        let facts = counts.get(feature);
        if (!facts) counts.set(feature, (facts = new Map()));
        facts.set(fact, (facts.get(fact) ?? 0) + 1);
      }
    }
  });
  return counts;
}

function buildTerms(entries: Entry[], weights: Weights): Map<Feature, Term<number[], number[]>> {
  const texts = entries.reduce((sum, { phrasings }) => sum + phrasings.length + 1, 0);
  const terms = new Map<Feature, Term<number[], number[]>>();
  for (const [feature, counts] of countFeatures(entries)) {
    if (counts.size > MOST_FACTS) continue;
    const rarity = Math.log(1 + (entries.length - counts.size + 0.5) / (counts.size + 0.5));
    let total = 0;
    for (const count of counts.values()) total += count;
    const usual = (weights.doubt * total) / texts;
    const facts = [...counts.keys()];
    const evidence = [...counts.values()].map((count) => Math.log(1 + count / usual));
    terms.set(feature, { weight: rarity * sortWeight(feature, weights), examples: [], facts, evidence });
  }
  return terms;
}

function buildIndex(entries: Entry[], weights: Weights): Index {
  const index: Index<number[], number[]> & { placeOf: number[] } = {
    terms: buildTerms(entries, weights),
    factOf: [],
    placeOf: [],
    lengths: [],
    toll: [],
  };
  entries.forEach(({ statement, phrasings }, fact) => {
    index.toll.push(Math.log((phrasings.length + 1 + weights.doubt) / weights.doubt));
    [statement, ...phrasings].forEach((text, place) => {
      let square = 0;
      for (const feature of text) {
        const term = index.terms.get(feature);
        if (!term) continue;
        square += term.weight * term.weight;
        term.examples.push(index.factOf.length);
      }
      const boost = place === 0 ? weights.statement : 1;
      index.lengths.push((Math.sqrt(square) || 1) / boost);
      index.placeOf.push(place - 1);
      index.factOf.push(fact);
    });
  });
  return compactIndex(index);
}

/** Postings as typed arrays: half the memory, and read faster. */
function compactIndex({ terms, ...index }: Index<number[], number[]>): Index {
  const compact = new Map<Feature, Term>();
  for (const [feature, { weight, examples, facts, evidence }] of terms) {
    const [integers, owners] = [Uint32Array.from(examples), Uint32Array.from(facts)];
    compact.set(feature, {
      weight,
      examples: integers,
      facts: owners,
      evidence: Float64Array.from(evidence),
    });
  }
  const [factOf, placeOf] = [Uint32Array.from(index.factOf), Int32Array.from(index.placeOf)];
  return { ...index, terms: compact, factOf, placeOf, lengths: Float64Array.from(index.lengths) };
}

/** Sums kept between questions, so that none is allocated for each; all zero in between. */
interface Scratch {
  likeness: Float64Array;
  evidence: Float64Array;
  nearest: Float64Array;
  place: Int32Array;
}

function collect(index: Index, known: Term[], scratch: Scratch): { examples: number[]; facts: number[] } {
  const examples: number[] = [];
  const facts: number[] = [];
  for (const { weight, examples: holding, facts: owners, evidence } of known) {
    const square = weight * weight;
    for (const example of holding) {
      if (scratch.likeness[example] === 0) examples.push(example);
      scratch.likeness[example]! += square;
    }
    for (let at = 0; at < owners.length; at++) {
      const fact = owners[at]!;
      if (scratch.evidence[fact] === 0) facts.push(fact);
      scratch.evidence[fact]! += evidence[at]!;
    }
  }
  return { examples, facts };
}

/** The nearest example of each fact; empties the likeness sums. */
function findNearest(index: Index, examples: number[], length: number, scratch: Scratch): void {
  for (const example of examples) {
    const likeness = scratch.likeness[example]! / (length * index.lengths[example]!);
    const fact = index.factOf[example]!;
    if (likeness > scratch.nearest[fact]!) {
      scratch.nearest[fact] = likeness;
      scratch.place[fact] = index.placeOf[example]!;
    }
    scratch.likeness[example] = 0;
  }
}

const isBefore = (a: Ranked, b: Ranked): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/**
 * Builds the ranking in two passes over the entries.
 * A question costs O(sum over its features of the examples that hold them).
 */
export function buildRanking(entries: Entry[], weights: Weights = WEIGHTS): Ranking {
  const index = buildIndex(entries, weights);
  const rarest = Math.log(1 + 2 * entries.length) * weights.strange;
  const strangeness = (feature: Feature): number =>
    /^[wkaef]:/.test(feature) ? rarest * sortWeight(feature, weights) : 0;
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const scratch: Scratch = {
    likeness: new Float64Array(index.factOf.length),
    evidence: new Float64Array(entries.length),
    nearest: new Float64Array(entries.length),
    place: new Int32Array(entries.length),
  };

  function take(fact: number, features: number): Ranked {
    const evidence = scratch.evidence[fact]! - features * index.toll[fact]!;
    const nearest = scratch.nearest[fact]!;
    scratch.evidence[fact] = 0;
    scratch.nearest[fact] = 0;
    return {
      id: entries[fact]!.id,
      score: nearest + weights.evidence * evidence,
      nearest,
      example: scratch.place[fact]!,
    };
  }

  /** The best facts, best first; empties the sums. Keeps `limit` of them in order rather than sorting all. */
  function best(facts: number[], features: number, limit: number): Ranked[] {
    const kept: Ranked[] = [];
    let least = -Infinity;
    for (const fact of facts) {
      const score =
        scratch.nearest[fact]! + weights.evidence * (scratch.evidence[fact]! - features * index.toll[fact]!);
      if (score >= least) {
        const one = take(fact, features);
        let at = kept.length;
        while (at > 0 && isBefore(one, kept[at - 1]!)) at--;
        kept.splice(at, 0, one);
        if (kept.length > limit) kept.pop();
        if (kept.length === limit) least = kept[limit - 1]!.score;
      }
      scratch.evidence[fact] = 0;
      scratch.nearest[fact] = 0;
    }
    return kept;
  }

  return {
    coverage(features, id) {
      const fact = places.get(id) ?? -1;
      let held = 0;
      let all = 0;
      for (const feature of features) {
        const term = index.terms.get(feature);
        const weight = term?.weight ?? strangeness(feature) * 2;
        all += weight;
        if (term?.facts.includes(fact)) held += weight;
      }
      return all === 0 ? 0 : held / all;
    },
    weightOf: (feature) => index.terms.get(feature)?.weight ?? 0,
    rank(features, limit) {
      const known = features.flatMap((feature) => index.terms.get(feature) ?? []);
      if (known.length === 0) return [];
      const square = features.reduce(
        (sum, feature) => sum + (index.terms.get(feature)?.weight ?? strangeness(feature)) ** 2,
        0,
      );
      const { examples, facts } = collect(index, known, scratch);
      findNearest(index, examples, Math.sqrt(square), scratch);
      return best(facts, known.length, limit);
    },
  };
}
