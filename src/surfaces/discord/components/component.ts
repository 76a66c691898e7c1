import type { Address } from '../custom-ids.ts';
import type { Desk } from '../desk.ts';
import type { ComponentInteraction } from '../interactions.ts';

/** Somebody has used a button or menu of hers. */
export interface ComponentUse {
  desk: Desk;
  interaction: ComponentInteraction;
  /** the custom id after version and family */
  rest: string;
}

/** What handles the controls of one family. A control of another version never reaches `use`. */
export interface Component extends Pick<Address, 'family' | 'version'> {
  use(use: ComponentUse): Promise<void>;
}
