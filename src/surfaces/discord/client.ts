import {
  ChannelType,
  Client,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';

/** Where and how to reach Discord. */
export interface ClientSettings {
  /** REST base without the version; undefined: Discord's own */
  apiUrl: string | undefined;
}

const SWEEP_SECONDS = 300;
/** The privacy policy promises half an hour, and a message may wait for the next sweep. */
const MESSAGE_LIFETIME_SECONDS = 1_800 - SWEEP_SECONDS;
const DM_LIFETIME_MS = 3_600_000;

function keepHerself(each: { id: string; client: Client }): boolean {
  return each.id === each.client.user?.id;
}

/** She keeps nobody's profile: only herself, and a few of those who spoke last. */
function boundedCaches() {
  return Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 50,
    UserManager: { maxSize: 1_000, keepOverLimit: keepHerself },
    GuildMemberManager: { maxSize: 50, keepOverLimit: keepHerself },
    ThreadMemberManager: { maxSize: 50, keepOverLimit: keepHerself },
    AutoModerationRuleManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    VoiceStateManager: 0,
  });
}

/** discord.js has no limit for direct-message channels; one that is needed again comes back as a partial. */
function sweepDirectMessages(client: Client): void {
  const oldest = Date.now() - DM_LIFETIME_MS;
  client.channels.cache.sweep(
    (channel) => channel.type === ChannelType.DM && (channel.lastMessage?.createdTimestamp ?? 0) < oldest,
  );
}

/**
 * discord.js drops a direct message silently unless Discord names its channel's type, which is optional (lion-reader
 * #1208). This runs before it looks: no server means a direct message, since bots aren't in group ones.
 */
function nameDirectMessages(client: Client): void {
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (message.guild_id === undefined) message.channel_type ??= ChannelType.DM;
  });
}

/**
 * A client that isn't logged in yet. It asks for no privileged intent, pings nobody, and answers a deleted message
 * without a reference.
 */
export function createClient({ apiUrl }: ClientSettings): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Channel: Discord announces no direct-message channels. Message: an edited question may have left the cache.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    failIfNotExists: false,
    shards: 'auto',
    makeCache: boundedCaches(),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: SWEEP_SECONDS, lifetime: MESSAGE_LIFETIME_SECONDS },
    },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
  nameDirectMessages(client);
  setInterval(() => sweepDirectMessages(client), SWEEP_SECONDS * 1_000).unref();
  return client;
}
