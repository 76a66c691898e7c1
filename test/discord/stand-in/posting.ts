import { textOf } from './component-rules.ts';
import { checkEdit, checkNewMessage, COMPONENTS_V2, type MessageBody } from './message-rules.ts';
import { refuse, refuseForm } from './refusal.ts';
import { announce } from './views.ts';
import { addMessage, findMessage, isWritingDenied, type World } from './world.ts';
import type { Channel, Json, Message, Upload, User } from './types.ts';

export const EPHEMERAL = 64;

/** The users whom a content's `<@id>` names. */
export function mentionedIn(world: World, content: string): User[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  return [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
}

/** Notes everybody whom Discord would notify: without `allowed_mentions` that is everyone named or replied to. */
function notePings(world: World, body: MessageBody, repliedTo: Message | undefined): void {
  const allowed = body.allowed_mentions ?? { parse: ['users', 'roles', 'everyone'], replied_user: true };
  const content = `${body.content ?? ''}${textOf(body.components ?? [])}`;
  const named = mentionedIn(world, content).filter(
    ({ id }) => allowed.parse?.includes('users') || allowed.users?.includes(id),
  );
  const all = allowed.parse?.includes('everyone') && /@(everyone|here)/.test(content) ? ['everyone'] : [];
  const replied =
    repliedTo !== undefined && allowed.replied_user !== false ? [repliedTo.author.username] : [];
  world.pings.push(...all, ...named.map(({ username }) => username), ...replied);
}

function checkMayWrite(world: World, channel: Channel): void {
  if (channel.refusesSilently || isWritingDenied(world, channel)) refuse('missingPermissions');
  if (channel.recipient !== undefined && world.closedToDms.has(channel.recipient.id)) refuse('closedToDms');
}

/** The message that is replied to; a missing one is refused or dropped, as the body asks. */
function resolveReference(world: World, channel: Channel, body: MessageBody): Message | undefined {
  const reference = body.message_reference;
  if (reference === undefined) return undefined;
  if (channel.hidesHistory) refuse('noHistory');
  const message = findMessage(world, reference.message_id);
  if (message?.channelId === channel.id) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  return refuseForm(['message_reference: MESSAGE_REFERENCE_UNKNOWN_MESSAGE']);
}

/** The message that the same nonce made before: Discord gives that one back instead of making a second. */
function findByNonce(world: World, { enforce_nonce, nonce }: MessageBody): Message | undefined {
  if (!enforce_nonce) return undefined;
  return [...world.messages.values()].find((message) => message.nonce === String(nonce));
}

/** A bot's new message in a channel. */
export function postMessage(
  world: World,
  channel: Channel,
  json: Json,
  uploads: readonly Upload[] = [],
): Message {
  const body = checkNewMessage(json, 'message', uploads);
  checkMayWrite(world, channel);
  const twin = findByNonce(world, body);
  if (twin !== undefined) return twin;
  const repliedTo = resolveReference(world, channel, body);
  notePings(world, body, repliedTo);
  const message = addMessage(world, {
    channelId: channel.id,
    author: world.bot,
    content: body.content ?? '',
    components: (json['components'] as Json[] | undefined) ?? [],
    embeds: (json['embeds'] as Json[] | undefined) ?? [],
    files: [...uploads],
    flags: body.flags ?? 0,
    replyTo: repliedTo?.id,
    nonce: body.nonce === undefined ? undefined : String(body.nonce),
  });
  announce(world, 'CREATE', message);
  return message;
}

export interface AnswerBody {
  json: Json;
  uploads?: readonly Upload[];
  ephemeral: boolean;
}

/** A bot's message that answers an interaction. */
export function postAnswer(
  world: World,
  channelId: string,
  { json, uploads = [], ephemeral }: AnswerBody,
): Message {
  const body = checkNewMessage(json, 'answer', uploads);
  notePings(world, body, undefined);
  const message = addMessage(world, {
    channelId,
    author: world.bot,
    content: body.content ?? '',
    components: (json['components'] as Json[] | undefined) ?? [],
    files: [...uploads],
    flags: (body.flags ?? 0) | (ephemeral ? EPHEMERAL : 0),
  });
  if (!ephemeral) announce(world, 'CREATE', message);
  return message;
}

/** Changes a message of the bot's own; what the body doesn't name stays. */
export function editMessage(
  world: World,
  message: Message,
  json: Json,
  uploads: readonly Upload[] = [],
): Message {
  if (message.author.id !== world.bot.id) refuse('notYours');
  const body = checkEdit(json, message, uploads);
  notePings(world, body, undefined);
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.components !== undefined) message.components = (json['components'] as Json[] | null) ?? [];
  if (((body.flags ?? 0) & COMPONENTS_V2) !== 0) message.flags |= COMPONENTS_V2;
  const keptIds = body.attachments?.map(({ id }) => String(id));
  const kept = message.files.filter(({ id }) => keptIds === undefined || keptIds.includes(id));
  message.files = [...kept, ...uploads];
  message.editedAt = Date.now();
  if ((message.flags & EPHEMERAL) === 0) announce(world, 'UPDATE', message);
  return message;
}
