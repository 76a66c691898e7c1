import { EventEmitter } from 'node:events';
import { newId } from './ids.ts';
import type { ApiRequest, Channel, Interaction, Json, Message, User, Violation } from './types.ts';

/** What the stand-in knows: the state behind the REST routes and the gateway. */
export interface World {
  token: string;
  bot: User;
  guildId: string;
  /** Discord's locale of the server */
  guildLocale: string;
  /** whether the Message Content intent is switched on in the portal */
  grantsContent: boolean;
  everyoneRights: bigint;
  users: Map<string, User>;
  channels: Map<string, Channel>;
  messages: Map<string, Message>;
  /** by token */
  interactions: Map<string, Interaction>;
  globalCommands: Json[];
  guildCommands: Json[];
  /** whether a new message tells its channel's type, which Discord may leave out */
  tellsChannelType: boolean;
  /** users who take no direct messages */
  closedToDms: Set<string>;
  requests: ApiRequest[];
  violations: Violation[];
  /** who was pinged by the bot, and by which message */
  pings: string[];
  /** tells that something has changed */
  changes: EventEmitter<{ change: [] }>;
  /** sends a gateway event to whoever may hear it */
  dispatch: (event: string, data: Json, audience: 'guild' | 'direct' | 'all') => void;
}

/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, READ_MESSAGE_HISTORY, USE_APPLICATION_COMMANDS, SEND_MESSAGES_IN_THREADS */
const USUAL_RIGHTS = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 31n) | (1n << 38n);
export const SEND_MESSAGES = 1n << 11n;
export const MANAGE_GUILD = 1n << 5n;
export const SEND_MESSAGES_IN_THREADS = 1n << 38n;

/** What writing in a channel takes. */
function rightToWrite({ type }: Channel): bigint {
  return type === 11 ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES;
}

/** Whether the channel's data, or its parent's, denies the bot to write. */
export function isWritingDenied(world: World, channel: Channel): boolean {
  const denying = world.channels.get(channel.parentId ?? channel.id) ?? channel;
  return (denying.deny & rightToWrite(channel)) !== 0n;
}

export function createUser(username: string, bot = false): User {
  const profile = { id: newId(), username, discriminator: '0', global_name: username, avatar: null };
  return bot ? { ...profile, bot } : profile;
}

/** A world with one server, one bot, and nobody else yet. */
export function createWorld(): World {
  const bot = createUser('technyan', true);
  return {
    token: `${Buffer.from(bot.id).toString('base64url')}.stand-in.${'x'.repeat(27)}`,
    bot,
    guildId: newId(),
    guildLocale: 'ja',
    grantsContent: false,
    everyoneRights: USUAL_RIGHTS,
    users: new Map([[bot.id, bot]]),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    globalCommands: [],
    guildCommands: [],
    tellsChannelType: true,
    closedToDms: new Set(),
    requests: [],
    violations: [],
    pings: [],
    changes: new EventEmitter<{ change: [] }>(),
    dispatch: () => undefined,
  };
}

export function addUser(world: World, username: string, bot = false): User {
  const user = createUser(username, bot);
  world.users.set(user.id, user);
  return user;
}

export function addChannel(world: World, name: string, more: Partial<Channel> = {}): Channel {
  const guildId = more.type === 1 ? undefined : world.guildId;
  const channel: Channel = {
    id: newId(),
    type: 0,
    guildId,
    parentId: undefined,
    name,
    deny: 0n,
    refusesSilently: false,
    hidesHistory: false,
    ...more,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The direct-message channel with a user, the same one each time. */
export function openDirectChannel(world: World, recipient: User): Channel {
  const known = [...world.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
  return known ?? addChannel(world, recipient.username, { type: 1, recipient });
}

/** A message that is there, neither unknown nor deleted. */
export function findMessage(world: World, id: string | undefined): Message | undefined {
  const message = id === undefined ? undefined : world.messages.get(id);
  return message?.deleted ? undefined : message;
}

/** Adds a message and announces it, unless only one person sees it. */
export function addMessage(
  world: World,
  parts: Pick<Message, 'channelId' | 'author'> & Partial<Message>,
): Message {
  const message: Message = {
    id: newId(),
    content: '',
    type: parts.replyTo === undefined ? 0 : 19,
    flags: 0,
    components: [],
    embeds: [],
    files: [],
    mentions: [],
    replyTo: undefined,
    webhookId: undefined,
    nonce: undefined,
    editedAt: undefined,
    deleted: false,
    ...parts,
  };
  world.messages.set(message.id, message);
  return message;
}
