import { z } from 'zod';
import { refuse, refuseForm } from './refusal.ts';
import type { Json } from './types.ts';

const SNOWFLAKE = z.string().regex(/^\d{15,20}$/);

const EMOJI = z.object({ id: SNOWFLAKE.nullish(), name: z.string().nullish() });
const PRESS_BUTTON = z.object({
  type: z.literal(2),
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  custom_id: z.string().min(1).max(100),
  label: z.string().min(1).max(80).optional(),
  emoji: EMOJI.optional(),
  url: z.undefined().optional(),
});
const LINK_BUTTON = z.object({
  type: z.literal(2),
  style: z.literal(5),
  url: z.string().max(512),
  label: z.string().min(1).max(80).optional(),
  emoji: EMOJI.optional(),
  custom_id: z.undefined().optional(),
});
const BUTTON = z
  .union([PRESS_BUTTON, LINK_BUTTON])
  .refine(({ label, emoji }) => label?.trim() || emoji, 'a button needs a label or an emoji');
const ROW = z.object({ type: z.literal(1), components: z.array(BUTTON).min(1).max(5) });

function customIds(rows: readonly z.infer<typeof ROW>[]): string[] {
  return rows.flatMap((row) => row.components.flatMap(({ custom_id }) => custom_id ?? []));
}
const COMPONENTS = z
  .array(ROW)
  .max(5)
  .refine((rows) => {
    const ids = customIds(rows);
    return new Set(ids).size === ids.length;
  }, 'COMPONENT_CUSTOM_ID_DUPLICATED');

const EMBED = z.object({
  title: z.string().max(256).optional(),
  description: z.string().max(4_096).optional(),
  fields: z
    .array(z.object({ name: z.string().min(1).max(256), value: z.string().min(1).max(1_024) }))
    .max(25)
    .optional(),
  footer: z.object({ text: z.string().max(2_048) }).optional(),
  author: z.object({ name: z.string().max(256) }).optional(),
});
function embedSize({ title, description, fields, footer, author }: z.infer<typeof EMBED>): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap((f) => [f.name, f.value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
const EMBEDS = z
  .array(EMBED)
  .max(10)
  .refine(
    (embeds) => embeds.reduce((sum, embed) => sum + embedSize(embed), 0) <= 6_000,
    'MAX_EMBED_SIZE_EXCEEDED',
  );

const ALLOWED_MENTIONS = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: z.array(SNOWFLAKE).max(100).optional(),
    roles: z.array(SNOWFLAKE).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .strict()
  .refine(
    ({ parse, users }) => !(parse?.includes('users') && users?.length),
    'parse:["users"] excludes users',
  )
  .refine(
    ({ parse, roles }) => !(parse?.includes('roles') && roles?.length),
    'parse:["roles"] excludes roles',
  );

const REFERENCE = z.object({
  type: z.literal(0).optional(),
  message_id: SNOWFLAKE,
  channel_id: SNOWFLAKE.optional(),
  guild_id: SNOWFLAKE.optional(),
  fail_if_not_exists: z.boolean().optional(),
});

const MESSAGE = z.object({
  content: z.string().max(2_000, 'BASE_TYPE_MAX_LENGTH').nullish(),
  nonce: z.union([z.string().max(25), z.int()]).optional(),
  enforce_nonce: z.boolean().optional(),
  tts: z.boolean().optional(),
  embeds: EMBEDS.nullish(),
  allowed_mentions: ALLOWED_MENTIONS.nullish(),
  message_reference: REFERENCE.optional(),
  components: COMPONENTS.nullish(),
  flags: z.int().nullish(),
});

/** A message's body after the checks. */
export type MessageBody = z.infer<typeof MESSAGE>;

function parse(body: Json): MessageBody {
  const parsed = MESSAGE.safeParse(body);
  if (parsed.success) return parsed.data;
  return refuseForm(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** Flags that a bot may set on a new message, and on an interaction's answer. */
const CREATE_FLAGS = 4 | 4_096 | 8_192 | 32_768;
const ANSWER_FLAGS = CREATE_FLAGS | 64;

/** Checks the body of a new message. */
export function checkNewMessage(body: Json, kind: 'message' | 'answer'): MessageBody {
  const checked = parse(body);
  if (!checked.content?.trim() && !checked.embeds?.length && !checked.components?.length)
    refuse('emptyMessage');
  if (checked.enforce_nonce && checked.nonce === undefined) refuseForm(['enforce_nonce: needs a nonce']);
  const allowed = kind === 'answer' ? ANSWER_FLAGS : CREATE_FLAGS;
  if (((checked.flags ?? 0) & ~allowed) !== 0) refuseForm(['flags: not allowed here']);
  return checked;
}

/** Checks the body of an edit, where what is left out stays as it was. */
export function checkEdit(body: Json): MessageBody {
  const checked = parse(body);
  if (checked.content === '' && !checked.embeds?.length) refuse('emptyMessage');
  return checked;
}

const CHOICES = z.array(z.object({ name: z.string().min(1).max(100), value: z.string().max(100) })).max(25);

/** Checks what is offered while somebody types. */
export function checkChoices(data: Json): Json[] {
  const parsed = CHOICES.safeParse(data['choices']);
  if (parsed.success) return parsed.data;
  return refuseForm(parsed.error.issues.map((issue) => `choices.${issue.path.join('.')}: ${issue.message}`));
}
