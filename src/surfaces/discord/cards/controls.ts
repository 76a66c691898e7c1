import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIChannelSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from 'discord.js';
import type { Block, CardButton, CardOption } from '../../../persona/card.ts';
import { CARD_LIMITS, ROOMS } from './limits.ts';
import { sayLabel, type Writer } from './text.ts';
import type { Room } from '../plain-text.ts';

export type Row = APIActionRowComponent<
  APIButtonComponentWithCustomId | APIStringSelectComponent | APIChannelSelectComponent
>;

/** What turns an action into Discord's ids, each of them unlike the others on its card. */
export interface Ids<Action> {
  /** a button's id; undefined where the action can't be kept in one */
  ofButton(action: Action): string | undefined;
  /** a menu's id; what is chosen stands in its options */
  ofMenu(): string | undefined;
  /** an option's value */
  ofOption(action: Action): string | undefined;
}

/** How much of a control is shown: all of it, or less where the card would grow too heavy. */
export interface Shape {
  label: Room;
  hasHints: boolean;
  options: number;
}

/** From everything to the least; the builder takes the first that fits. */
export const SHAPES: readonly Shape[] = [
  { label: ROOMS.optionLabel, hasHints: true, options: CARD_LIMITS.options },
  { label: ROOMS.optionLabel, hasHints: false, options: CARD_LIMITS.options },
  { label: { units: 40, bytes: 90 }, hasHints: false, options: CARD_LIMITS.options },
  { label: { units: 40, bytes: 90 }, hasHints: false, options: 8 },
];

const LOOKS = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** A button; undefined where it would have no label or no id. */
export function toButton<Action>(
  { label, action, look = 'secondary', disabled }: CardButton<Action>,
  writer: Writer,
  ids: Ids<Action>,
): APIButtonComponentWithCustomId | undefined {
  const customId = ids.ofButton(action);
  const said = sayLabel(label, writer, ROOMS.label);
  if (customId === undefined || said === '') return undefined;
  return {
    type: ComponentType.Button,
    style: LOOKS[look],
    label: said,
    custom_id: customId,
    ...(disabled ? { disabled } : {}),
  };
}

function toOption<Action>(
  { label, hint, action, chosen }: CardOption<Action>,
  { writer, ids, shape }: { writer: Writer; ids: Ids<Action>; shape: Shape },
): APISelectMenuOption | undefined {
  const value = ids.ofOption(action);
  const said = sayLabel(label, writer, shape.label);
  if (value === undefined || value.length > CARD_LIMITS.optionValue || said === '') return undefined;
  const description = hint && shape.hasHints ? sayLabel(hint, writer, ROOMS.optionHint) : '';
  return {
    label: said,
    value,
    ...(description ? { description } : {}),
    ...(chosen ? { default: true } : {}),
  };
}

/** Discord refuses a menu with the same value twice or with two defaults where one may be chosen. */
function pickOptions(options: readonly APISelectMenuOption[], most: number): APISelectMenuOption[] {
  const unique = [
    ...new Map(options.toReversed().map((option) => [option.value, option])).values(),
  ].toReversed();
  const chosen = unique.find((option) => option.default);
  const isBeyond = chosen !== undefined && unique.indexOf(chosen) >= most;
  // what is chosen is shown as chosen, however long the list is
  const shown = isBeyond ? [...unique.slice(0, most - 1), chosen] : unique.slice(0, most);
  return shown.map((option) =>
    option.default && option !== chosen ? { ...option, default: false } : option,
  );
}

const rowOf = (component: Row['components'][number]): Row => ({
  type: ComponentType.ActionRow,
  components: [component],
});

function toMenu<Action>(
  block: Extract<Block<Action>, { kind: 'menu' }>,
  parts: { writer: Writer; ids: Ids<Action>; shape: Shape },
): Row[] {
  const said = block.options.flatMap((option) => toOption(option, parts) ?? []);
  const options = pickOptions(said, parts.shape.options);
  const customId = parts.ids.ofMenu();
  if (options.length === 0 || customId === undefined) return [];
  const placeholder = sayLabel(block.placeholder, parts.writer, ROOMS.placeholder);
  return [rowOf({ type: ComponentType.StringSelect, custom_id: customId, placeholder, options })];
}

function toChannels<Action>(
  { placeholder, action, chosen, most }: Extract<Block<Action>, { kind: 'channels' }>,
  { writer, ids }: { writer: Writer; ids: Ids<Action> },
): Row[] {
  const customId = ids.ofButton(action);
  if (customId === undefined) return [];
  const limit = Math.max(1, Math.min(most, CARD_LIMITS.options));
  return [
    rowOf({
      type: ComponentType.ChannelSelect,
      custom_id: customId,
      placeholder: sayLabel(placeholder, writer, ROOMS.placeholder),
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      min_values: 0,
      max_values: limit,
      default_values: [...new Set(chosen)]
        .slice(0, limit)
        .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
    }),
  ];
}

function toButtonRows<Action>(
  buttons: readonly CardButton<Action>[],
  { writer, ids }: { writer: Writer; ids: Ids<Action> },
): Row[] {
  const made = buttons.flatMap((button) => toButton(button, writer, ids) ?? []);
  const starts = made.flatMap((_, index) => (index % CARD_LIMITS.buttons === 0 ? [index] : []));
  return starts.map((start) => ({
    type: ComponentType.ActionRow,
    components: made.slice(start, start + CARD_LIMITS.buttons),
  }));
}

/** The rows of a block of controls; none where nothing of it can be shown. */
export function toRows<Action>(
  block: Extract<Block<Action>, { kind: 'buttons' | 'menu' | 'channels' }>,
  parts: { writer: Writer; ids: Ids<Action>; shape: Shape },
): Row[] {
  switch (block.kind) {
    case 'buttons':
      return toButtonRows(block.buttons, parts);
    case 'menu':
      return toMenu(block, parts);
    case 'channels':
      return toChannels(block, parts);
  }
}
