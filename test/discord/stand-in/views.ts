import { timeOfId } from './ids.ts';
import { findMessage, type World } from './world.ts';
import type { Channel, Json, Message, Upload, User } from './types.ts';

const iso = (ms: number) => new Date(ms).toISOString();

/** A server member as the gateway shows it. */
export function viewMember(user: User): Json {
  return { user, roles: [], joined_at: iso(0), deaf: false, mute: false, flags: 0, pending: false };
}

function viewThread(world: World, channel: Channel): Json {
  return {
    id: channel.id,
    type: 11,
    guild_id: channel.guildId,
    parent_id: channel.parentId,
    owner_id: world.bot.id,
    name: channel.name,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
    thread_metadata: { archived: false, locked: false, auto_archive_duration: 60, archive_timestamp: iso(0) },
  };
}

export function viewChannel(world: World, channel: Channel): Json {
  if (channel.type === 1) {
    return { id: channel.id, type: 1, last_message_id: null, flags: 0, recipients: [channel.recipient] };
  }
  if (channel.type === 11) return viewThread(world, channel);
  const overwrite = { id: world.guildId, type: 0, allow: '0', deny: channel.deny.toString() };
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guildId,
    name: channel.name,
    position: 0,
    permission_overwrites: channel.deny === 0n ? [] : [overwrite],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

/** The server as GUILD_CREATE shows it to a bot without privileged intents: of the members, only the bot itself. */
export function viewGuild(world: World): Json {
  const everyone = {
    id: world.guildId,
    name: '@everyone',
    permissions: world.everyoneRights.toString(),
    position: 0,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  const all = [...world.channels.values()].filter(({ guildId }) => guildId === world.guildId);
  const view = (isThread: boolean) =>
    all.filter(({ type }) => (type === 11) === isThread).map((channel) => viewChannel(world, channel));
  return {
    id: world.guildId,
    name: 'Stand-in server',
    owner_id: '100000000000000000',
    preferred_locale: world.guildLocale,
    member_count: world.users.size,
    joined_at: iso(0),
    large: false,
    unavailable: false,
    roles: [everyone],
    channels: view(false),
    threads: view(true),
    members: [viewMember(world.bot)],
    afk_timeout: 300,
    system_channel_flags: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    ...Object.fromEntries(
      ['emojis', 'stickers', 'features', 'presences', 'voice_states', 'stage_instances']
        .concat(['guild_scheduled_events', 'soundboard_sounds'])
        .map((list) => [list, []]),
    ),
  };
}

/** Whether Discord shows a bot without the Message Content intent what a message says. */
function showsContent(world: World, message: Message): boolean {
  const isDirect = world.channels.get(message.channelId)?.type === 1;
  const isOwn = message.author.id === world.bot.id;
  return world.grantsContent || isDirect || isOwn || message.mentions.some(({ id }) => id === world.bot.id);
}

function viewFile({ id, name, bytes }: Upload): Json {
  const url = `https://cdn.discordapp.com/attachments/1/${id}/${name}`;
  return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: 'image/png' };
}

/** A message as the bot sees it. */
export function viewMessage(world: World, message: Message, withReference = true): Json {
  const shown = showsContent(world, message);
  const replied = findMessage(world, message.replyTo);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: message.author,
    content: shown ? message.content : '',
    embeds: shown ? message.embeds : [],
    components: shown ? message.components : [],
    attachments: message.files.map(viewFile),
    mentions: message.mentions,
    mention_roles: [],
    mention_everyone: false,
    timestamp: iso(timeOfId(message.id)),
    edited_timestamp: message.editedAt === undefined ? null : iso(message.editedAt),
    tts: false,
    pinned: false,
    type: message.type,
    flags: message.flags,
    ...(message.webhookId === undefined ? {} : { webhook_id: message.webhookId }),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.replyTo === undefined || !withReference
      ? {}
      : {
          message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channelId },
          referenced_message: replied === undefined ? null : viewMessage(world, replied, false),
        }),
  };
}

/** Tells the gateway about a new, changed or deleted message. */
export function announce(world: World, event: 'CREATE' | 'UPDATE' | 'DELETE', message: Message): void {
  const { guildId, type: channelType } = world.channels.get(message.channelId) ?? {};
  // a server that she isn't in: people use her there as an app of their own
  if (guildId !== undefined && guildId !== world.guildId) return;
  const type = event === 'CREATE' && world.tellsChannelType ? { channel_type: channelType } : {};
  const place = { ...type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  const member = { ...viewMember(message.author), user: undefined };
  const isPersonInGuild = guildId !== undefined && message.webhookId === undefined;
  const data =
    event === 'DELETE'
      ? { id: message.id, channel_id: message.channelId }
      : { ...viewMessage(world, message), ...(isPersonInGuild ? { member } : {}) };
  world.dispatch(`MESSAGE_${event}`, { ...data, ...place }, guildId === undefined ? 'direct' : 'guild');
}
