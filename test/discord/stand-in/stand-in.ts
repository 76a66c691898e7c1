import type { AddressInfo } from 'node:net';
import { Gateway, type GatewaySettings } from './gateway.ts';
import { createRest, type Gate } from './rest.ts';
import { findMessage, createWorld, type World } from './world.ts';
import type { ApiRequest, Interaction, Message } from './types.ts';

/** A local Discord: REST and gateway on one loopback port. */
export interface StandIn {
  world: World;
  gateway: Gateway;
  /** for DISCORD_API_URL */
  apiUrl: string;
  /** Waits until a probe finds something; fails with `what` after the deadline. */
  until<Found>(what: string, probe: () => Found | undefined | false): Promise<Found>;
  /** The bot's reply to a message. */
  replyTo(message: Message): Promise<Message>;
  /** The message that answers an interaction. */
  answerTo(interaction: Interaction): Promise<Message>;
  /** Holds back the requests that match until the returned function lets them go, with a server fault if given. */
  hold(matches: (request: ApiRequest) => boolean): (fault?: number) => void;
  close(): Promise<void>;
}

/** A deadline for a busy machine, not a pause: whatever is waited for is noticed at once. */
const WAIT_MS = 20_000;

function watch<Found>(world: World, what: string, probe: () => Found | undefined | false): Promise<Found> {
  const { promise, resolve, reject } = Promise.withResolvers<Found>();
  const look = () => {
    const found = probe();
    if (found !== undefined && found !== false) resolve(found);
  };
  const timer = setTimeout(() => reject(new Error(`waited in vain for: ${what}`)), WAIT_MS);
  world.changes.on('change', look);
  look();
  return promise.finally(() => {
    clearTimeout(timer);
    world.changes.off('change', look);
  });
}

function findReply(world: World, message: Message): Message | undefined {
  return [...world.messages.values()].find(
    ({ replyTo, author }) => replyTo === message.id && author.id === world.bot.id,
  );
}

/** Starts an empty local Discord. */
export async function startStandIn(settings: Partial<GatewaySettings> = {}): Promise<StandIn> {
  const world = createWorld();
  world.changes.setMaxListeners(0);
  const gates: Gate[] = [];
  const server = createRest(world, gates, () => gateway.url);
  const gateway = new Gateway(world, server, { heartbeatMs: 41_250, refusesIntents: false, ...settings });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  gateway.url = `ws://127.0.0.1:${port}`;

  return {
    world,
    gateway,
    apiUrl: `http://127.0.0.1:${port}/api`,
    until: (what, probe) => watch(world, what, probe),
    replyTo: (message) => watch(world, `a reply to "${message.content}"`, () => findReply(world, message)),
    answerTo: (interaction) =>
      watch(world, 'an answer to the interaction', () => findMessage(world, interaction.originalId)),
    hold(matches) {
      const { promise, resolve } = Promise.withResolvers<number | undefined>();
      const gate = { matches, open: promise };
      gates.push(gate);
      return (fault) => {
        resolve(fault);
        gates.splice(gates.indexOf(gate), 1);
      };
    },
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
