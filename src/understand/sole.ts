import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';
import { reachesOf } from '../text/reach.ts';
import type { Context } from './context.ts';

/** Whether a text says that it is so of one alone. */
export const isSole = (text: string): boolean => reachesOf(fold(text)).includes('only');

/** "Can I only get it there?": that somebody is the only one is no yes where the statement doesn't say so. */
export function isSoleUnsaid(
  { reading: { folded, mentions, figures } }: Context,
  { id }: Ranked,
  { knowledge }: Library,
): boolean {
  const { en = '', ja = '' } = knowledge.facts.get(id) ?? {};
  const isSaid = mentions.length > 0 && figures.length === 0 && isSole(folded);
  return isSaid && !isSole(en) && !isSole(ja);
}
