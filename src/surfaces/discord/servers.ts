import { Events, type Client } from 'discord.js';
import type { Settings } from '../../settings/index.ts';

/** Whether this process is the one that hears of a server: with more than one, each has its part of them. */
function isOurs(client: Client<true>, serverId: string): boolean {
  const shards = BigInt(client.options.shardCount ?? 1);
  return client.ws.shards.has(Number((BigInt(serverId) >> 22n) % shards));
}

/** Notes which servers she leaves and joins: what is stored for a server goes 30 days after she left it. */
export function followServers(client: Client, settings: Settings): void {
  client.once(Events.ClientReady, (self) => {
    settings.keepTidy((id) => (isOurs(self, id) ? self.guilds.cache.has(id) : undefined));
  });
  client.on(Events.GuildCreate, ({ id }) => settings.joinServer(id));
  client.on(Events.GuildDelete, ({ id }) => settings.leaveServer(id));
}
