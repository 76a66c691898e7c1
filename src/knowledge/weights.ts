import type { Feature } from './features.ts';

/** What each sort of feature weighs beside its rarity, and the parts of the score beside each other. */
export interface Weights {
  concept: number;
  asking: number;
  entity: number;
  word: number;
  ordinary: number;
  kanji: number;
  statement: number;
  /** what a feature that no fact has weighs: it makes the question less like every example */
  strange: number;
  /** what the evidence of all of a fact's texts weighs beside the likeness to the nearest one */
  evidence: number;
  /** how many texts' worth of doubt a fact's own counts must overcome */
  doubt: number;
}

/** Found by leaving one author's examples out at a time: flat around these values. */
export const WEIGHTS: Weights = {
  concept: 1,
  asking: 0.5,
  entity: 1.5,
  word: 0.6,
  ordinary: 0.2,
  kanji: 0.4,
  statement: 0.8,
  strange: 0.5,
  evidence: 0.05,
  doubt: 1.5,
};

const SORTS: [string, keyof Weights][] = [
  ['c:q-', 'asking'],
  ['c:', 'concept'],
  ['e:', 'entity'],
  ['w:', 'word'],
  ['a:', 'word'],
  ['f:', 'word'],
  ['o:', 'ordinary'],
];

/** What a feature weighs by its sort. */
export const sortWeight = (feature: Feature, weights: Weights): number =>
  weights[SORTS.find(([prefix]) => feature.startsWith(prefix))?.[1] ?? 'kanji'];
