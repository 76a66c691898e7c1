import type { Value } from '../answer/answer.ts';
import type { DealKind } from '../knowledge/schema.ts';

/**
 * A card: what one message shows at a glance, without a language and without a surface. Texts are keys of `locales/`
 * with the values that they name; what a control does is an `Action`, whose type is the card's maker's own business
 * (a question of the core, a change of a setting). A surface turns a card into its own shapes: Discord's
 * `surfaces/discord/card-payload.ts` into Components V2.
 *
 * Lists are in the order of reading. Nothing here has a length limit: the surface cuts what doesn't fit.
 */
export interface Card<Action> {
  /** the colour at the card's edge; none: plain */
  tone?: Tone;
  title: Text;
  blocks: Block<Action>[];
  /** small lines at the end: source, as-of date, a caveat */
  notes?: Text[];
  /** what shows this same card again; with it, the card gets a button for each other language */
  self?: Action;
}

export type Tone = 'money' | 'calm' | 'caution';

/** A person, place or command that the surface shows as something to click on. It pings nobody. */
export interface Mention {
  type: 'mention';
  of: 'channel' | 'command' | 'user';
  /** an id, or a command's name as in `locales/en/commands.json` */
  id: string;
}

/** One text without its language: a key such as `cards:deal.title`, and what the template names. */
export interface Text {
  key: string;
  values?: Record<string, Value | Mention>;
}

/** How a line of text is set; `plain` is the default. */
export type Style = 'plain' | 'strong' | 'small' | 'heading';

/** One line of a block. */
export interface CardLine {
  text: Text;
  style?: Style;
}

export interface CardButton<Action> {
  label: Text;
  action: Action;
  look?: 'primary' | 'secondary' | 'success' | 'danger';
  /** shown, but can't be pressed: "previous" on the first page */
  disabled?: boolean;
}

export interface CardOption<Action> {
  label: Text;
  hint?: Text;
  action: Action;
  /** what applies now */
  chosen?: boolean;
}

/** One part of a card. */
export type Block<Action> =
  /** lines of text below each other */
  | { kind: 'text'; lines: CardLine[] }
  /** lines of text with one button beside them */
  | { kind: 'entry'; lines: CardLine[]; button: CardButton<Action> }
  /** a picture, PNG bytes, with what it shows in words; `name` without its ending: `[a-z0-9-]` */
  | { kind: 'picture'; name: string; png: Uint8Array; alt: Text }
  /** a picture that the surface draws in the language of the card; without one, the card goes without it */
  | { kind: 'drawing'; name: string; drawing: Drawing; alt: Text }
  /** a thin line */
  | { kind: 'rule' }
  /** buttons side by side, as many rows as they take */
  | { kind: 'buttons'; buttons: CardButton<Action>[] }
  /** a menu of which one is chosen */
  | { kind: 'menu'; placeholder: Text; options: CardOption<Action>[] }
  /** a menu of the server's text channels; `chosen`: their ids; at most 25 */
  | { kind: 'channels'; placeholder: Text; action: Action; chosen: string[]; most: number };

/** An arrow on a picture; `amount` in words, where one is stated. */
export interface DrawnArrow {
  from: string;
  to: string;
  kind: DealKind;
  amount?: Text;
  /** the larger, the less it gives way where there is no room: US dollars */
  weight?: number;
}

/** What a picture shows, its words still without a language. `chart/` knows how it looks. */
export type Drawing =
  | {
      kind: 'map';
      title: Text;
      asOf: Text;
      rows: { label: Text; companies: { id: string; name: Text }[] }[][];
      arrows: DrawnArrow[];
      focus?: string;
    }
  | {
      kind: 'path';
      title: Text;
      asOf: Text;
      paths: { from: Text; to: Text; kind: DealKind; amount?: Text }[][];
    }
  | {
      kind: 'market';
      title: Text;
      asOf: Text;
      stated: { year: number; value: number; text: Text; isForecast: boolean }[];
      derived: { year: number; value: number; text?: Text }[];
    };
