import { encodeView, type View } from '../../../ask.ts';
import type { CardFamily, Opened } from './family.ts';
import type { Desk } from '../desk.ts';

/** Cards of what the core can look up: each control on one asks for another view. */
export const viewCards: CardFamily<View> = {
  family: 'c',
  version: 1,
  encode: encodeView,
  async open(desk, { state }) {
    const card = await desk.technyan.open(state);
    return card === undefined ? { kind: 'outdated' } : { kind: 'card', card };
  },
};

/** The card of a view that a command has made. */
export async function openView(desk: Desk, view: View | Promise<View>): Promise<Opened<View>> {
  return { kind: 'card', card: await desk.technyan.show(await view) };
}
