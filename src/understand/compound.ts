import type { Act } from '../knowledge/schema.ts';
import { actOf } from './acts.ts';

/** Go to another deal or list than the one that was told. */
const MOVES = new Set<Act>([
  'reverse',
  'rest',
  'other',
  'next',
  'most',
  'least',
  'stated',
  'unstated',
  'before',
  'after',
]);
/** Ask something of it. */
const ASPECTS = new Set<Act>(['amount', 'when', 'why', 'total', 'sure', 'use', 'rest']);

const MOST_LENGTH = 48;
/** Where a text of two acts may be parted: anywhere in Japanese, between words in English. */
const JOINTS = /(?<=[\s,、。:;?？—-])(?=\S)|(?<=[ぁ-ん\p{sc=Han}])(?=[ぁ-ん\p{sc=Han}])/gu;

/** "The other way round: how much?", 「逆向きだといくら」: a move and what is asked of where it leads, in either order. */
export function actsOf(folded: string): { move: Act; aspect: Act } | undefined {
  if (folded.length > MOST_LENGTH) return undefined;
  for (const { index } of folded.matchAll(JOINTS)) {
    const one = actOf(folded.slice(0, index));
    const other = one && actOf(folded.slice(index));
    if (!one || !other) continue;
    if (MOVES.has(one) && ASPECTS.has(other)) return { move: one, aspect: other };
    if (MOVES.has(other) && ASPECTS.has(one)) return { move: other, aspect: one };
  }
  return undefined;
}
