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
  /** whether a fact's texts hold a feature that tells facts apart */
  holds(feature: Feature, id: string): boolean;
  /** the weight of a feature in a question: rarity times sort; 0 where no fact has it */
  weightOf(feature: Feature): number;
}

/** Sums kept between questions, so that none is allocated for each; all zero in between. */
interface Scratch {
  likeness: Float64Array;
  evidence: Float64Array;
  nearest: Float64Array;
  place: Int32Array;
  /** the texts and facts whose sums aren't zero, in the order in which they were come upon */
  texts: Uint32Array;
  facts: Uint32Array;
}

function createScratch(texts: number, facts: number): Scratch {
  return {
    likeness: new Float64Array(texts),
    evidence: new Float64Array(facts),
    nearest: new Float64Array(facts),
    place: new Int32Array(facts),
    texts: new Uint32Array(texts),
    facts: new Uint32Array(facts),
  };
}

/** Adds up what the texts share with the question. @returns how many were come upon */
function collectTexts(
  { weights, firstText, texts }: Postings,
  known: number[],
  { likeness, texts: found }: Scratch,
): number {
  let count = 0;
  for (const feature of known) {
    const square = weights[feature]! * weights[feature]!;
    const end = firstText[feature + 1]!;
    for (let at = firstText[feature]!; at < end; at++) {
      const text = texts[at]!;
      const sum = likeness[text]!;
      if (sum === 0) found[count++] = text;
      likeness[text] = sum + square;
    }
  }
  return count;
}

/** Adds up what speaks for the facts. @returns how many were come upon */
function collectFacts(
  { firstFact, facts, evidence }: Postings,
  known: number[],
  { evidence: sums, facts: found }: Scratch,
): number {
  let count = 0;
  for (const feature of known) {
    const end = firstFact[feature + 1]!;
    for (let at = firstFact[feature]!; at < end; at++) {
      const fact = facts[at]!;
      const sum = sums[fact]!;
      if (sum === 0) found[count++] = fact;
      sums[fact] = sum + evidence[at]!;
    }
  }
  return count;
}

/** The nearest text of each fact; empties the likeness sums. */
function findNearest(
  { factOf, placeOf, lengths }: Postings,
  { texts, likeness: sums, nearest, place }: Scratch,
  count: number,
  length: number,
): void {
  for (let index = 0; index < count; index++) {
    const text = texts[index]!;
    const likeness = sums[text]! / (length * lengths[text]!);
    const fact = factOf[text]!;
    sums[text] = 0;
    if (likeness <= nearest[fact]!) continue;
    nearest[fact] = likeness;
    place[fact] = placeOf[text]!;
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
  const scratch = createScratch(postings.factOf.length, ids.length);
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
  function best(count: number, features: number, limit: number): Ranked[] {
    const kept: Ranked[] = [];
    let least = -Infinity;
    for (let index = 0; index < count; index++) {
      const fact = scratch.facts[index]!;
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
  function isHeld(feature: Feature, fact: number): boolean {
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
        if (own > 0 && isHeld(feature, fact)) held += weight;
      }
      return all === 0 ? 0 : held / all;
    },
    holds: (feature, id) => weightOf(feature) > 0 && isHeld(feature, places.get(id) ?? -1),
    weightOf,
    rank(features, limit) {
      const known = numbers.find(features).filter((number) => postings.weights[number]! > 0);
      if (known.length === 0) return [];
      const square = features.reduce(
        (sum, feature) => sum + (weightOf(feature) || strangeness(feature)) ** 2,
        0,
      );
      const count = collectTexts(postings, known, scratch);
      findNearest(postings, scratch, count, Math.sqrt(square));
      return best(collectFacts(postings, known, scratch), known.length, limit);
    },
  };
}
