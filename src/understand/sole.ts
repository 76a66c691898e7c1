import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';
import { reachesOf } from '../text/reach.ts';
import type { Context } from './context.ts';

const isSole = (text: string): boolean => reachesOf(fold(text)).includes('only');

/** "Can I only get it there?": that somebody is the only one is no yes where the statement doesn't say so. */
export function isSoleUnsaid(
  { reading: { folded, mentions, figures } }: Context,
  { id }: Ranked,
  { knowledge }: Library,
): boolean {
  const { en = '', ja = '' } = knowledge.facts.get(id) ?? {};
  const isSaid = mentions.length > 0 && figures.length === 0 && reachesOf(folded).includes('only');
  return isSaid && !isSole(en) && !isSole(ja);
}
