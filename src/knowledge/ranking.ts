import type { Feature } from './features.ts';
import type { Numbers } from './numbers.ts';
import type { Postings } from './postings.ts';
import { sortWeight, WEIGHTS, type Weights } from './weights.ts';

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

/** Sums kept between questions, so that none is allocated for each; all zero in between. */
interface Scratch {
  likeness: Float64Array;
  evidence: Float64Array;
  nearest: Float64Array;
  place: Int32Array;
}

function collect(
  { weights, firstText, texts, firstFact, facts, evidence }: Postings,
  known: number[],
  scratch: Scratch,
): { examples: number[]; facts: number[] } {
  const examples: number[] = [];
  const owners: number[] = [];
  for (const feature of known) {
    const square = weights[feature]! * weights[feature]!;
    for (let at = firstText[feature]!; at < firstText[feature + 1]!; at++) {
      const example = texts[at]!;
      if (scratch.likeness[example] === 0) examples.push(example);
      scratch.likeness[example]! += square;
    }
    for (let at = firstFact[feature]!; at < firstFact[feature + 1]!; at++) {
      const fact = facts[at]!;
      if (scratch.evidence[fact] === 0) owners.push(fact);
      scratch.evidence[fact]! += evidence[at]!;
    }
  }
  return { examples, facts: owners };
}

/** The nearest example of each fact; empties the likeness sums. */
function findNearest(
  { factOf, placeOf, lengths }: Postings,
  examples: number[],
  length: number,
  scratch: Scratch,
): void {
  for (const example of examples) {
    const likeness = scratch.likeness[example]! / (length * lengths[example]!);
    const fact = factOf[example]!;
    if (likeness > scratch.nearest[fact]!) {
      scratch.nearest[fact] = likeness;
      scratch.place[fact] = placeOf[example]!;
    }
    scratch.likeness[example] = 0;
  }
}

const isBefore = (a: Ranked, b: Ranked): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/**
 * Builds the ranking.
 * A question costs O(sum over its features of the examples that hold them).
 * @param ids the facts by number
 */
export function buildRanking(
  ids: string[],
  postings: Postings,
  numbers: Numbers,
  sorts: Weights = WEIGHTS,
): Ranking {
  const rarest = Math.log(1 + 2 * ids.length) * sorts.strange;
  const strangeness = (feature: Feature): number =>
    /^[wkaef]:/.test(feature) ? rarest * sortWeight(feature, sorts) : 0;
  const places = new Map(ids.map((id, place) => [id, place]));
  const scratch: Scratch = {
    likeness: new Float64Array(postings.factOf.length),
    evidence: new Float64Array(ids.length),
    nearest: new Float64Array(ids.length),
    place: new Int32Array(ids.length),
  };
  const weightOf = (feature: Feature): number => postings.weights[numbers.get(feature) ?? -1] ?? 0;

  function take(fact: number, features: number): Ranked {
    const evidence = scratch.evidence[fact]! - features * postings.toll[fact]!;
    const nearest = scratch.nearest[fact]!;
    scratch.evidence[fact] = 0;
    scratch.nearest[fact] = 0;
    return {
      id: ids[fact]!,
      score: nearest + sorts.evidence * evidence,
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
        scratch.nearest[fact]! + sorts.evidence * (scratch.evidence[fact]! - features * postings.toll[fact]!);
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

  /** Whether a fact is among those that hold a feature. */
  function holds(feature: Feature, fact: number): boolean {
    const number = numbers.get(feature) ?? -1;
    const { firstFact, facts } = postings;
    for (let at = firstFact[number]!; at < firstFact[number + 1]!; at++) if (facts[at] === fact) return true;
    return false;
  }

  return {
    coverage(features, id) {
      const fact = places.get(id) ?? -1;
      let held = 0;
      let all = 0;
      for (const feature of features) {
        const own = weightOf(feature);
        const weight = own || strangeness(feature) * 2;
        all += weight;
        if (own > 0 && holds(feature, fact)) held += weight;
      }
      return all === 0 ? 0 : held / all;
    },
    weightOf,
    rank(features, limit) {
      const known = numbers.find(features).filter((number) => postings.weights[number]! > 0);
      if (known.length === 0) return [];
      const square = features.reduce(
        (sum, feature) => sum + (weightOf(feature) || strangeness(feature)) ** 2,
        0,
      );
      const { examples, facts } = collect(postings, known, scratch);
      findNearest(postings, examples, Math.sqrt(square), scratch);
      return best(facts, known.length, limit);
    },
  };
}
