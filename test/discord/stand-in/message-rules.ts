import { z } from 'zod';
import { filesNamed, NEW_COMPONENTS, OLD_COMPONENTS } from './component-rules.ts';
import { refuse, refuseForm } from './refusal.ts';
import type { Json, Upload } from './types.ts';

const SNOWFLAKE = z.string().regex(/^\d{15,20}$/);

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

const ATTACHMENT = z.object({
  id: z.union([z.string(), z.int()]),
  filename: z.string().max(1_024).optional(),
  description: z.string().max(1_024).nullish(),
});

const MESSAGE = z.object({
  content: z.string().max(2_000, 'BASE_TYPE_MAX_LENGTH').nullish(),
  nonce: z.union([z.string().max(25), z.int()]).optional(),
  enforce_nonce: z.boolean().optional(),
  tts: z.boolean().optional(),
  embeds: EMBEDS.nullish(),
  allowed_mentions: ALLOWED_MENTIONS.nullish(),
  message_reference: REFERENCE.optional(),
  components: z.array(z.unknown()).nullish(),
  attachments: z.array(ATTACHMENT).max(10).nullish(),
  flags: z.int().nullish(),
});

/** A message's body after the checks. */
export type MessageBody = z.infer<typeof MESSAGE>;

/** The flag of Components V2: texts and pictures are components, and there is no content. */
export const COMPONENTS_V2 = 1 << 15;
const LARGEST_FILE = 10 * 1024 * 1024;

function describeIssues({ issues }: z.ZodError, at = ''): string[] {
  return issues.flatMap((issue) => {
    const place = [at, ...issue.path].filter(Boolean).join('.');
    const inner =
      issue.code === 'invalid_union'
        ? issue.errors
            .flat()
            .map(({ message }) => message)
            .slice(0, 6)
        : [];
    return `${place}: ${issue.message} ${inner.join(', ')}`.trim();
  });
}

function parse(body: Json): MessageBody {
  const parsed = MESSAGE.safeParse(body);
  return parsed.success ? parsed.data : refuseForm(describeIssues(parsed.error));
}

/** A message with the flag has nothing but components; one without it has rows of buttons or a menu alone. */
function checkComponents({ components, content, embeds }: MessageBody, isNew: boolean): void {
  if (isNew && (content || embeds?.length))
    refuseForm(['content, embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
  if (!components) return;
  const parsed = (isNew ? NEW_COMPONENTS : OLD_COMPONENTS).safeParse(components);
  if (!parsed.success) refuseForm(describeIssues(parsed.error, 'components'));
}

/** What a component shows has to be among the files that are sent, or that stay. */
function checkFiles({ components }: MessageBody, uploads: readonly Upload[], kept: readonly string[]): void {
  const known = new Set([...uploads.map(({ name }) => name), ...kept]);
  const missing = filesNamed(components ?? []).filter((name) => !known.has(name));
  if (missing.length > 0)
    refuseForm([`components: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND ${missing.join(', ')}`]);
  if (uploads.some(({ bytes }) => bytes.length > LARGEST_FILE)) refuse('tooLarge');
}

/** Flags that a bot may set on a new message, and on an interaction's answer. */
const CREATE_FLAGS = 4 | 4_096 | 8_192 | COMPONENTS_V2;
const ANSWER_FLAGS = CREATE_FLAGS | 64;

/** Checks the body of a new message. */
export function checkNewMessage(
  body: Json,
  kind: 'message' | 'answer',
  uploads: readonly Upload[] = [],
): MessageBody {
  const checked = parse(body);
  const isNew = ((checked.flags ?? 0) & COMPONENTS_V2) !== 0;
  checkComponents(checked, isNew);
  checkFiles(checked, uploads, []);
  const shown = checked.content?.trim() || checked.embeds?.length || checked.components?.length;
  if (!shown && uploads.length === 0) refuse('emptyMessage');
  if (isNew && !checked.components?.length) refuse('emptyMessage');
  if (checked.enforce_nonce && checked.nonce === undefined) refuseForm(['enforce_nonce: needs a nonce']);
  const allowed = kind === 'answer' ? ANSWER_FLAGS : CREATE_FLAGS;
  if (((checked.flags ?? 0) & ~allowed) !== 0) refuseForm(['flags: not allowed here']);
  return checked;
}

/** What is there before an edit. */
export interface Before {
  flags: number;
  files: readonly Upload[];
}

/** Checks the body of an edit, where what is left out stays as it was. */
export function checkEdit(body: Json, before: Before, uploads: readonly Upload[] = []): MessageBody {
  const checked = parse(body);
  const wasNew = (before.flags & COMPONENTS_V2) !== 0;
  const isNew = wasNew || ((checked.flags ?? 0) & COMPONENTS_V2) !== 0;
  if (wasNew && checked.flags !== undefined && ((checked.flags ?? 0) & COMPONENTS_V2) === 0)
    refuseForm(['flags: MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG']);
  checkComponents(checked, isNew);
  const keptIds = checked.attachments?.map(({ id }) => String(id));
  const kept = before.files.filter(({ id }) => keptIds === undefined || keptIds.includes(id));
  checkFiles(
    checked,
    uploads,
    kept.map(({ name }) => name),
  );
  if (!isNew && checked.content === '' && !checked.embeds?.length) refuse('emptyMessage');
  return checked;
}

const CHOICES = z.array(z.object({ name: z.string().min(1).max(100), value: z.string().max(100) })).max(25);

/** Checks what is offered while somebody types. */
export function checkChoices(data: Json): Json[] {
  const parsed = CHOICES.safeParse(data['choices']);
  if (parsed.success) return parsed.data;
  return refuseForm(parsed.error.issues.map((issue) => `choices.${issue.path.join('.')}: ${issue.message}`));
}
