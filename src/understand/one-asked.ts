import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readAcross } from './across.ts';
import { readArrows } from './arrows.ts';
import { readInLayers } from './in-layers.ts';
import { readInventory } from './inventory.ts';
import { readLayerNames } from './layer-names.ts';
import { readHeldByOne } from './held-by-one.ts';
import { readMeaning } from './meaning.ts';
import { readMetaphors } from './metaphors.ts';
import { readOnTheWay } from './on-the-way.ts';
import { readPerHorizon } from './per-horizon.ts';
import { prepare } from './prepare.ts';
import { readSetNotation } from './set-notation.ts';
import { readTeller } from './teller.ts';
import type { Understanding } from './understand.ts';
import { readWhichStake } from './which-stake.ts';

/** A message with what it was said after. */
export interface Message {
  text: string;
  last: Turn | undefined;
  parts: Understanding;
}

const READERS = [
  readInventory,
  readOnTheWay,
  readSetNotation,
  readAcross,
  readWhichStake,
  readLayerNames,
  readInLayers,
  readPerHorizon,
  readMetaphors,
  readMeaning,
  readArrows,
  readTeller,
  readHeldByOne,
];

/** Reads a message that is one question of the graph, or a known list of them, whatever its joints look like. */
export function readOneAsked(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = prepare(text, language, parts);
  for (const read of READERS) {
    const clause = read(folded, { text, last, parts });
    if (clause) return clause;
  }
  return undefined;
}
