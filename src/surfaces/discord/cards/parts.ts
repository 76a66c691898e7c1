import { ButtonStyle, ComponentType, type APIComponentInContainer } from 'discord.js';
import type { Block, Card, CardLine } from '../../../persona/card.ts';
import { LANGUAGES, type Language } from '../../../text/language.ts';
import { encodeControl } from '../custom-ids.ts';
import { SHAPES, toButton, toRows, type Ids } from './controls.ts';
import { ROOMS } from './limits.ts';
import { sayLabel, type Writer } from './text.ts';

/** How a card's actions are kept in custom ids: see `CardFamily` in `family.ts`. */
export interface ActionCode<Action> {
  /** one or two letters, unlike any other family's */
  family: string;
  /** of the format that `encode` writes; a press of another version gets a kind line */
  version: number;
  /** an action as at most 80 characters of `[\w~:-]`; undefined where it can't be kept in an id */
  encode(action: Action): string | undefined;
}

/** What a card is worded with, and for whom. */
export interface CardContext<Action> extends Writer {
  code: ActionCode<Action>;
  /** whose presses change the message itself */
  ownerId: string;
}

/** Text that isn't worded yet, where it will stand. */
export interface Slot {
  lines: readonly CardLine[];
  put: (content: string) => void;
}

/** A picture to upload; Discord shows its description to whoever can't see it. */
export interface CardFile {
  name: string;
  attachment: Buffer;
  description: string;
}

/** A part of the card that is in: its components, and the texts that go into them. */
export interface Part {
  components: APIComponentInContainer[];
  slots: Slot[];
  file?: CardFile;
}

/** Turns a card's actions into ids, none of them twice. */
export function createIds<Action>({ code, language, ownerId }: CardContext<Action>): Ids<Action> {
  const used = new Set<string>();
  const encode = (state: string, place = 0): string | undefined => {
    const id = encodeControl(code, { language, ownerId, turnsLanguage: false, state }, place);
    if (id === undefined || used.has(id)) return id && encode(state, place + 1);
    used.add(id);
    return id;
  };
  let menus = 0;
  return {
    ofButton: (action) => {
      const state = code.encode(action);
      return state ? encode(state) : undefined;
    },
    ofMenu: () => encode(`m${menus++}`),
    ofOption: (action) => code.encode(action) || undefined,
  };
}

/** Lines below each other. */
export function textPart(lines: readonly CardLine[]): Part {
  const text = { type: ComponentType.TextDisplay as const, content: '' };
  return { components: [text], slots: [{ lines, put: (content) => (text.content = content) }] };
}

function entryPart<Action>(
  { lines, button }: Extract<Block<Action>, { kind: 'entry' }>,
  context: CardContext<Action>,
  ids: Ids<Action>,
): Part {
  const accessory = toButton(button, context, ids);
  const part = textPart(lines);
  if (accessory === undefined) return part;
  const [text] = part.components as [{ type: ComponentType.TextDisplay; content: string }];
  return { ...part, components: [{ type: ComponentType.Section, components: [text], accessory }] };
}

function picturePart<Action>(
  { name, png, alt }: Extract<Block<Action>, { kind: 'picture' }>,
  context: CardContext<Action>,
): Part {
  const file = `${name}.png`;
  const description = sayLabel(alt, context, ROOMS.alt);
  return {
    components: [
      { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${file}` }, description }] },
    ],
    slots: [],
    file: { name: file, attachment: Buffer.from(png), description },
  };
}

/** The ways to show a block, from the fullest to the least. */
export function* partsOf<Action>(
  block: Block<Action>,
  context: CardContext<Action>,
  ids: Ids<Action>,
): Generator<Part, void> {
  switch (block.kind) {
    case 'text':
      return yield textPart(block.lines);
    case 'entry':
      yield entryPart(block, context, ids);
      return yield textPart(block.lines);
    case 'picture':
      return yield picturePart(block, context);
    case 'drawing':
      return undefined; // nobody drew it: `drawCard` makes a picture of it beforehand
    case 'rule':
      return yield { components: [{ type: ComponentType.Separator }], slots: [] };
    case 'buttons':
    case 'menu':
    case 'channels':
      for (const shape of SHAPES)
        yield { components: toRows(block, { writer: context, ids, shape }), slots: [] };
  }
}

/** A button for each other language; none where the card can't be asked for again. */
export function languageRow<Action>({ self }: Card<Action>, context: CardContext<Action>): Part {
  const state = self === undefined ? undefined : context.code.encode(self);
  const others = LANGUAGES.filter((language) => language !== context.language);
  const buttons = others.flatMap((language) => {
    const control = { language, ownerId: context.ownerId, turnsLanguage: true, state: state ?? '' };
    const id = encodeControl(context.code, control, 0);
    if (state === undefined || id === undefined) return [];
    return [languageButton(language, id, context)];
  });
  const row = { type: ComponentType.ActionRow as const, components: buttons };
  return { components: buttons.length === 0 ? [] : [row], slots: [] };
}

function languageButton(language: Language, id: string, { persona }: Writer) {
  const label = persona.words.say(language, 'discord:button.thisLanguage');
  return { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, label, custom_id: id };
}
