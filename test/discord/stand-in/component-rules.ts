import { z } from 'zod';

const SNOWFLAKE = z.string().regex(/^\d{15,20}$/);
const CUSTOM_ID = z.string().min(1).max(100);
const EMOJI = z.object({ id: SNOWFLAKE.nullish(), name: z.string().nullish() });

const PRESS_BUTTON = z.strictObject({
  type: z.literal(2),
  id: z.int().optional(),
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  custom_id: CUSTOM_ID,
  label: z.string().min(1).max(80).optional(),
  emoji: EMOJI.optional(),
  disabled: z.boolean().optional(),
});
const LINK_BUTTON = z.strictObject({
  type: z.literal(2),
  id: z.int().optional(),
  style: z.literal(5),
  url: z.string().max(512),
  label: z.string().min(1).max(80).optional(),
  emoji: EMOJI.optional(),
  disabled: z.boolean().optional(),
});
const BUTTON = z
  .union([PRESS_BUTTON, LINK_BUTTON])
  .refine(({ label, emoji }) => label?.trim() || emoji, 'a button needs a label or an emoji');

const MENU = {
  id: z.int().optional(),
  custom_id: CUSTOM_ID,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
};
const OPTION = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().min(1).max(100).optional(),
  emoji: EMOJI.optional(),
  default: z.boolean().optional(),
});
const STRING_SELECT = z
  .strictObject({ type: z.literal(3), ...MENU, options: z.array(OPTION).min(1).max(25) })
  .refine(
    ({ options }) => new Set(options.map(({ value }) => value)).size === options.length,
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  )
  .refine(
    ({ options, max_values = 1 }) => options.filter((each) => each.default).length <= max_values,
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  )
  .refine(
    ({ options, max_values = 1, min_values = 1 }) => max_values <= options.length && min_values <= max_values,
    'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
  );
const CHANNEL_SELECT = z
  .strictObject({
    type: z.literal(8),
    ...MENU,
    channel_types: z.array(z.int()).optional(),
    default_values: z.array(z.object({ id: SNOWFLAKE, type: z.literal('channel') })).optional(),
  })
  .refine(
    ({ default_values = [], max_values = 1, min_values = 1 }) =>
      default_values.length <= max_values &&
      (default_values.length === 0 || default_values.length >= min_values),
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  );

const MENUS = z.union([STRING_SELECT, CHANNEL_SELECT]);
/** Up to five buttons, or one menu. */
const ROW = z.strictObject({
  type: z.literal(1),
  id: z.int().optional(),
  components: z.union([z.array(BUTTON).min(1).max(5), z.array(MENUS).length(1)]),
});

const TEXT = z.strictObject({
  type: z.literal(10),
  id: z.int().optional(),
  content: z
    .string()
    .min(1)
    .max(4_000)
    .refine((text) => text.trim() !== '', 'BASE_TYPE_REQUIRED'),
});
const MEDIA = z.object({ url: z.string().regex(/^(?:https?|attachment):\/\/\S+$/) });
const ITEM = {
  media: MEDIA,
  description: z.string().max(1_024).nullish(),
  spoiler: z.boolean().optional(),
};
const THUMBNAIL = z.strictObject({ type: z.literal(11), id: z.int().optional(), ...ITEM });
const SECTION = z.strictObject({
  type: z.literal(9),
  id: z.int().optional(),
  components: z.array(TEXT).min(1).max(3),
  accessory: z.union([BUTTON, THUMBNAIL]),
});
const GALLERY = z.strictObject({
  type: z.literal(12),
  id: z.int().optional(),
  items: z.array(z.strictObject(ITEM)).min(1).max(10),
});
const SEPARATOR = z.strictObject({
  type: z.literal(14),
  id: z.int().optional(),
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const LAYOUT = z.union([ROW, TEXT, SECTION, GALLERY, SEPARATOR]);
const CONTAINER = z.strictObject({
  type: z.literal(17),
  id: z.int().optional(),
  accent_color: z.int().min(0).max(0xff_ff_ff).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(LAYOUT).min(1),
});

type Node = Record<string, unknown>;

/** Every component of a tree, nested ones and accessories too. */
export function flatten(components: readonly unknown[]): Node[] {
  return (components as Node[]).flatMap((node) => [
    node,
    ...flatten((node['components'] as unknown[] | undefined) ?? []),
    ...flatten(node['accessory'] === undefined ? [] : [node['accessory']]),
  ]);
}

const contentsOf = (components: readonly unknown[]): string[] =>
  flatten(components).flatMap(({ content }) => (typeof content === 'string' ? content : []));

/** What all text displays say, in order. */
export function textOf(components: readonly unknown[]): string {
  return contentsOf(components).join('\n');
}

function idsAreUnique(components: readonly unknown[]): boolean {
  const ids = flatten(components).flatMap((node) => node['custom_id'] ?? []);
  return new Set(ids).size === ids.length;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Above this, Discord breaks (status 500, discord-api-docs #8554). Strings of other components are counted too. */
function isLight(components: readonly unknown[]): boolean {
  const strings = stringsIn(components).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return strings + 12 * flatten(components).length <= 10_170;
}

/** Rows of a message without the flag of Components V2. */
export const OLD_COMPONENTS = z.array(ROW).max(5).refine(idsAreUnique, 'COMPONENT_CUSTOM_ID_DUPLICATED');

/** The components of a message with the flag. */
export const NEW_COMPONENTS = z
  .array(z.union([LAYOUT, CONTAINER]))
  .min(1)
  .refine((all) => flatten(all).length <= 40, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED')
  .refine((all) => contentsOf(all).join('').length <= 4_000, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED')
  .refine(isLight, 'the components are too heavy (10,170 bytes)')
  .refine(idsAreUnique, 'COMPONENT_CUSTOM_ID_DUPLICATED');

/** The files that components show, by name. */
export function filesNamed(components: readonly unknown[]): string[] {
  return stringsIn(components).flatMap((text) => (text.startsWith('attachment://') ? text.slice(13) : []));
}
