import { isTelling } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Reading } from './reading.ts';

/** "Short-term outlook?" names the fact, and claims nothing of it. */
const BRIEF = /^(?:\S+\s){0,3}\S+$|[^ぁ-ん?？][?？]?$/u;

/** Whether a question is but a fact's name. */
export function onlyNames(
  { folded, features }: Reading,
  id: string,
  { knowledge, vocabulary }: Library,
): boolean {
  if (!BRIEF.test(folded)) return false;
  const { ja = '', en = '' } = knowledge.facts.get(id)?.label ?? {};
  const named = new Set(readFeatures(`${ja} ${en}`, vocabulary));
  return features.every((feature) => !isTelling(feature) || named.has(feature));
}
