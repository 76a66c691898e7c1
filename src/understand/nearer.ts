import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Turn } from './follow.ts';

/** What stands next to what was told is so many times likelier to be meant by half a sentence. */
const TIMES = 8;
/** And its likeness weighs so much more. */
const MORE = 0.5;

/** The facts next to those that were told: their points, what they are points of and its other points, what is related, and the rest of the topic. */
function nextTo({ facts }: Turn, { knowledge, parents }: Library): Set<string> {
  const near = new Set<string>();
  const add = (ids: string[] = []) => ids.forEach((id) => near.add(id));
  for (const id of facts) {
    const fact = knowledge.facts.get(id);
    const parent = parents.get(id);
    add(fact?.points);
    add(fact?.related);
    if (fact?.opposite) near.add(fact.opposite);
    if (parent !== undefined) add([parent, ...(knowledge.facts.get(parent)?.points ?? [])]);
    for (const other of knowledge.facts.values()) if (other.topic === fact?.topic) near.add(other.id);
  }
  return near;
}

/** The ranking of half a sentence, with what stands next to what was told before the rest. */
export function nearer(ranked: Ranked[], last: Turn, library: Library): Ranked[] {
  if (last.facts.length === 0) return ranked;
  const near = nextTo(last, library);
  const weight = ({ id, share = 0 }: Ranked) => share * (near.has(id) ? TIMES : 1);
  const all = ranked.reduce((sum, { share = 0 }) => sum + share, 0);
  const rest = Math.max(0, 1 - all);
  const sum = ranked.reduce((total, one) => total + weight(one), rest);
  return ranked
    .map((one) => ({ ...one, share: weight(one) / sum, score: one.score + (near.has(one.id) ? MORE : 0) }))
    .sort((a, b) => b.score - a.score);
}
