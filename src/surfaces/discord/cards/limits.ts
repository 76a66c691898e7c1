import type { Room } from '../plain-text.ts';

/** Discord's limits for a message of Components V2. */
export const CARD_LIMITS = {
  /** components of a message, nested ones and accessories too */
  components: 40,
  /** characters of all text displays together */
  text: 4_000,
  /**
   * What Discord stores of the components: the UTF-8 bytes of their strings and 12 for each component. Above it, the
   * request ends in status 500 instead of a message (discord-api-docs #8554 found the sum for text displays; the
   * strings of other components are counted here too, to be on the safe side).
   */
  bytes: 10_170,
  customId: 100,
  /** buttons in a row */
  buttons: 5,
  /** options in a menu */
  options: 25,
  optionValue: 100,
} as const;

export const BYTES_EACH = 12;

/** Room for labels and the like; bytes keep a text of stacked accents small. */
export const ROOMS = {
  label: { units: 80, bytes: 240 },
  optionLabel: { units: 100, bytes: 300 },
  optionHint: { units: 100, bytes: 300 },
  placeholder: { units: 150, bytes: 400 },
  alt: { units: 1_024, bytes: 1_800 },
} as const satisfies Record<string, Room>;

/** What a component and everything in it weighs against `bytes`, and how many components that is. */
export function weigh(component: object): { components: number; bytes: number } {
  const total = { components: 0, bytes: 0 };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') total.bytes += Buffer.byteLength(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value) {
        total.components++;
        total.bytes += BYTES_EACH;
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(component);
  return total;
}
