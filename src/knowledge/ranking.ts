import type { Feature } from './features.ts';

/** Something to be found: a fact with the texts that stand for it, each as features. */
export interface Entry {
  id: string;
  statement: Feature[];
  phrasings: Feature[][];
}

/** A fact with its score: 0 to about 2, comparable within one question only. */
export interface Ranked {
  id: string;
  score: number;
  /** likeness to the nearest single example, 0 to 1 */
  nearest: number;
  /** index of that example in the entry's phrasings; -1 where it is the statement */
  example: number;
}

/** What each sort of feature weighs beside its rarity. */
export interface Weights {
  concept: number;
  asking: number;
  entity: number;
  word: number;
  kanji: number;
  /** share of the pooled score beside the nearest example's */
  pooled: number;
  statement: number;
}

export const WEIGHTS: Weights = { concept: 1, asking: 0.5, entity: 1, word: 0.7, kanji: 0.5, pooled: 0.6, statement: 0.8 };

/** Ranks facts by likeness to their example questions and by what all of their texts have in common. */
export interface Ranking {
  rank(features: Feature[], limit: number): Ranked[];
  /** the weight of a feature in a question: rarity times sort; 0 where no fact has it */
  weightOf(feature: Feature): number;
}

function sortWeight(feature: Feature, weights: Weights): number {
  if (feature.startsWith('c:q-')) return weights.asking;
  if (feature.startsWith('c:')) return weights.concept;
  if (feature.startsWith('e:')) return weights.entity;
  return feature.startsWith('w:') ? weights.word : weights.kanji;
}

interface Postings {
  /** numbers of the examples (or facts) that hold the feature */
  items: number[];
  weights: number[];
}

function push(postings: Map<Feature, Postings>, feature: Feature, item: number, weight: number): void {
  const list = postings.get(feature);
  if (!list) postings.set(feature, { items: [item], weights: [weight] });
  else {
    list.items.push(item);
    list.weights.push(weight);
  }
}

function countFacts(entries: Entry[]): Map<Feature, Map<number, number>> {
  const counts = new Map<Feature, Map<number, number>>();
  entries.forEach(({ statement, phrasings }, fact) => {
    for (const text of [statement, ...phrasings]) {
      for (const feature of text) {
        let byFact = counts.get(feature);
        if (!byFact) counts.set(feature, (byFact = new Map()));
        byFact.set(fact, (byFact.get(fact) ?? 0) + 1);
      }
    }
  });
  return counts;
}

/** How many facts a feature may stand in before it is left out of the lists: it tells them apart no more. */
const COMMON_SHARE = 0.5;

/**
 * Builds the ranking in one pass over the entries.
 * @param weights tuned by leaving one author's examples out at a time
 */
export function buildRanking(entries: Entry[], weights: Weights = WEIGHTS): Ranking {
  const counts = countFacts(entries);
  const rarity = new Map<Feature, number>();
  for (const [feature, facts] of counts) {
    const share = facts.size / entries.length;
    const skip = entries.length > 500 && share > COMMON_SHARE;
    rarity.set(feature, skip ? 0 : Math.log(1 + (entries.length - facts.size + 0.5) / (facts.size + 0.5)) * sortWeight(feature, weights));
  }
  const examples = new Map<Feature, Postings>();
  const pooled = new Map<Feature, Postings>();
  const factOf: number[] = [];
  const exampleOf: number[] = [];
  const lengths: number[] = [];
  const boost: number[] = [];
  entries.forEach(({ statement, phrasings }, fact) => {
    [statement, ...phrasings].forEach((text, index) => {
      let square = 0;
      for (const feature of text) {
        const weight = rarity.get(feature) ?? 0;
        if (weight === 0) continue;
        square += weight * weight;
        push(examples, feature, factOf.length, weight);
      }
      lengths.push(Math.sqrt(square) || 1);
      boost.push(index === 0 ? weights.statement : 1);
      exampleOf.push(index - 1);
      factOf.push(fact);
    });
  });
  const factLength = entries.map(() => 0);
  for (const [feature, facts] of counts) {
    const weight = rarity.get(feature) ?? 0;
    if (weight === 0) continue;
    for (const [fact, count] of facts) {
      const texts = 1 + (entries[fact]?.phrasings.length ?? 0);
      const saturated = weight * (count / (count + 0.25 * texts)) * 1.25;
      factLength[fact]! += saturated * saturated;
      push(pooled, feature, fact, saturated);
    }
  }
  const similarity = new Float64Array(factOf.length);
  const together = new Float64Array(entries.length);

  return {
    weightOf: (feature) => rarity.get(feature) ?? 0,
    rank(features, limit) {
      let square = 0;
      const touched: number[] = [];
      const facts: number[] = [];
      for (const feature of features) {
        const weight = rarity.get(feature) ?? 0;
        if (weight === 0) continue;
        square += weight * weight;
        const near = examples.get(feature)!;
        for (let at = 0; at < near.items.length; at++) {
          const item = near.items[at]!;
          if (similarity[item] === 0) touched.push(item);
          similarity[item]! += weight * near.weights[at]!;
        }
        const all = pooled.get(feature)!;
        for (let at = 0; at < all.items.length; at++) {
          const fact = all.items[at]!;
          if (together[fact] === 0) facts.push(fact);
          together[fact]! += weight * all.weights[at]!;
        }
      }
      if (square === 0) return [];
      const length = Math.sqrt(square);
      const best = new Map<number, { nearest: number; example: number }>();
      for (const item of touched) {
        const near = (similarity[item]! / (length * lengths[item]!)) * boost[item]!;
        const fact = factOf[item]!;
        const known = best.get(fact);
        if (!known || known.nearest < near) best.set(fact, { nearest: near, example: exampleOf[item]! });
        similarity[item] = 0;
      }
      const ranked = facts.map((fact) => {
        const { nearest, example } = best.get(fact) ?? { nearest: 0, example: -1 };
        const pool = together[fact]! / (length * Math.sqrt(factLength[fact]!));
        together[fact] = 0;
        return { id: entries[fact]!.id, score: nearest + weights.pooled * pool, nearest, example };
      });
      return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
  };
}
