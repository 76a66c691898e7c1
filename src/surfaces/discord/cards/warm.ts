import type { View } from '../../../ask.ts';
import { LANGUAGES } from '../../../text/language.ts';
import type { Desk } from '../desk.ts';
import { drawCard } from './drawings.ts';

/** What most people look at first. */
const USUAL: readonly View[] = [{ kind: 'map' }, { kind: 'market' }];

/** Draws the usual pictures in every language, one after the other; they come from the painter's cache then. */
export async function warmPictures(
  desk: Pick<Desk, 'technyan' | 'persona' | 'commandIds' | 'painter' | 'log'>,
): Promise<void> {
  const { technyan, persona, commandIds } = desk;
  try {
    for (const view of USUAL) {
      const card = await technyan.show(view);
      for (const language of LANGUAGES) await drawCard(card, { persona, commandIds, language }, desk);
    }
  } catch (error) {
    desk.log('warn', 'pictures not drawn beforehand', { error });
  }
}
