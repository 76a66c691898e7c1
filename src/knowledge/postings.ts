import type { Feature } from './features.ts';
import { sortWeight, WEIGHTS, type Weights } from './weights.ts';

/** Texts that stand for facts, as features by number: a fact's statement first, then its examples; fact after fact. */
export interface Texts {
  features: Uint32Array;
  /** per text: where it ends among the features, and the number of its fact */
  ends: Uint32Array;
  factOf: Uint32Array;
}

/** Where each feature is found. What belongs to feature `f` stands from `first[f]` to `first[f + 1]`. */
export interface Postings {
  /** per feature: what it weighs in a question, rarity times sort; 0 where no fact has it, or too many */
  weights: Float64Array;
  /** numbers of the texts that hold it */
  firstText: Uint32Array;
  texts: Uint32Array;
  /** numbers of the facts that hold it, each with the logarithm of how much more often than others */
  firstFact: Uint32Array;
  facts: Uint32Array;
  evidence: Float64Array;
  /** per text: its fact, its place among the fact's examples (-1: the statement), the length of its vector */
  factOf: Uint32Array;
  placeOf: Int32Array;
  lengths: Float64Array;
  /** per fact: what every further feature of a question costs it, the more texts it has */
  toll: Float64Array;
}

/** A feature that more facts than this hold tells them apart no more; only large knowledge has such. */
const MOST_FACTS = 1500;

/** Calls back for each feature of each text. */
function eachFeature(
  { features, ends, factOf }: Texts,
  take: (feature: number, text: number, fact: number) => void,
): void {
  let at = 0;
  for (let text = 0; text < ends.length; text++)
    for (const end = ends[text]!; at < end; at++) take(features[at]!, text, factOf[text]!);
}

/** In how many texts and in how many facts each feature is; 0 where too many facts have it. */
function count(texts: Texts, size: number): { inTexts: Uint32Array; inFacts: Uint32Array } {
  const [inTexts, inFacts, latest] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  eachFeature(texts, (feature, _, fact) => {
    inTexts[feature]!++;
    if (latest[feature] === fact + 1) return;
    latest[feature] = fact + 1;
    inFacts[feature]!++;
  });
  for (let feature = 0; feature < size; feature++)
    if (inFacts[feature]! > MOST_FACTS) inTexts[feature] = inFacts[feature] = 0;
  return { inTexts, inFacts };
}

/** Where each feature's stretch begins, by how long the stretches are. */
function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, feature) => (starts[feature + 1] = starts[feature]! + length));
  return starts;
}

/** What each text is by itself: its place in its fact, the length of its vector. */
function measureTexts(
  { features, ends, factOf }: Texts,
  weights: Float64Array,
  statement: number,
): Pick<Postings, 'placeOf' | 'lengths'> {
  const placeOf = new Int32Array(ends.length);
  const lengths = new Float64Array(ends.length);
  let at = 0;
  for (let text = 0; text < ends.length; text++) {
    let square = 0;
    for (const end = ends[text]!; at < end; at++) {
      const weight = weights[features[at]!]!;
      square += weight * weight;
    }
    placeOf[text] = text > 0 && factOf[text] === factOf[text - 1] ? placeOf[text - 1]! + 1 : -1;
    lengths[text] = (Math.sqrt(square) || 1) / (placeOf[text] === -1 ? statement : 1);
  }
  return { placeOf, lengths };
}

/**
 * Writes down where each feature is found, in two passes over the texts.
 * @param names all features by number
 */
export function buildPostings(texts: Texts, names: Feature[], sorts: Weights = WEIGHTS): Postings {
  const { inTexts, inFacts } = count(texts, names.length);
  const ofFacts = new Float64Array((texts.factOf.at(-1) ?? -1) + 1);
  for (const fact of texts.factOf) ofFacts[fact]!++;
  const [firstText, firstFact] = [startsOf(inTexts), startsOf(inFacts)];
  const [holding, facts] = [new Uint32Array(firstText.at(-1)!), new Uint32Array(firstFact.at(-1)!)];
  const evidence = new Float64Array(facts.length);
  const [nextText, nextFact] = [firstText.slice(), firstFact.slice()];
  eachFeature(texts, (feature, text, fact) => {
    if (inTexts[feature] === 0) return;
    holding[nextText[feature]!++] = text;
    let at = nextFact[feature]! - 1;
    if (at < firstFact[feature]! || facts[at] !== fact) {
      at = nextFact[feature]!++;
      facts[at] = fact;
    }
    evidence[at]!++;
  });
  const weights = new Float64Array(names.length);
  names.forEach((name, feature) => {
    const held = inFacts[feature]!;
    if (held === 0) return;
    const rarity = Math.log(1 + (ofFacts.length - held + 0.5) / (held + 0.5));
    weights[feature] = rarity * sortWeight(name, sorts);
    const usual = (sorts.doubt * inTexts[feature]!) / texts.ends.length;
    for (let at = firstFact[feature]!; at < firstFact[feature + 1]!; at++)
      evidence[at] = Math.log(1 + evidence[at]! / usual);
  });
  const toll = ofFacts.map((length) => Math.log((length + sorts.doubt) / sorts.doubt));
  return {
    weights,
    firstText,
    texts: holding,
    firstFact,
    facts,
    evidence,
    factOf: texts.factOf,
    toll,
    ...measureTexts(texts, weights, sorts.statement),
  };
}
