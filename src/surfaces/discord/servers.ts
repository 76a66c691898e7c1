import { Events, type Client } from 'discord.js';
import type { Settings } from '../../settings/index.ts';

/** Whether this process is the one that hears of a server: with more than one, each has its part of them. */
function isOurs(client: Client<true>, serverId: string): boolean {
  const shards = BigInt(client.options.shardCount ?? 1);
  return client.ws.shards.has(Number((BigInt(serverId) >> 22n) % shards));
}

/** What happened while she was away: servers that she was removed from, or came back to. */
async function catchUp(client: Client<true>, settings: Settings): Promise<void> {
  const stored = await settings.listServers();
  if (!stored.ok) return;
  for (const id of stored.value.filter((each) => isOurs(client, each))) {
    if (client.guilds.cache.has(id)) settings.joinServer(id);
    else settings.leaveServer(id);
  }
}

/** Notes which servers she leaves and joins: what is stored for a server goes 30 days after she left it. */
export function followServers(client: Client, settings: Settings): void {
  client.once(Events.ClientReady, (self) => void catchUp(self, settings));
  client.on(Events.GuildCreate, ({ id }) => settings.joinServer(id));
  client.on(Events.GuildDelete, ({ id }) => settings.leaveServer(id));
}
