import type { Patch } from '../../../settings/index.ts';
import type { CardFamily, CardPress, Opened } from '../cards/family.ts';
import type { Desk } from '../desk.ts';
import type { Answerable } from '../interactions.ts';
import { placeOfInteraction } from '../place.ts';
import { languageFor } from '../reply-language.ts';
import { toSetting } from './choices.ts';
import { refuseChange } from './rights.ts';
import { encodeSetup, parseSetup, type SetupAction } from './setup-actions.ts';
import { buildSetupCard } from './setup-card.ts';

/** Where somebody who may sets things up. */
interface Seat {
  interaction: Answerable;
  serverId: string;
  /** whether a channel is one of the server's */
  hasChannel: (id: string) => boolean;
}

/** The server's card with one channel's language on it. */
async function show(desk: Desk, seat: Seat, channelId: string | undefined): Promise<Opened<SetupAction>> {
  const { settings } = desk;
  const { serverId, interaction, hasChannel } = seat;
  const here = placeOfInteraction(interaction).channelId ?? serverId;
  const id = channelId !== undefined && hasChannel(channelId) ? channelId : here;
  const [server, channel] = [{ kind: 'server', id: serverId } as const, { kind: 'channel', id } as const];
  const found = await Promise.all([settings.fetch(server), settings.fetch(channel)]);
  // Shown as never chosen, it would soon be overwritten.
  if (found.includes(false)) return { kind: 'notice', text: { key: 'settings:notSaved.unreadable' } };
  const shown = {
    server: settings.peek(server) ?? {},
    channel: { id, settings: settings.peek(channel) ?? {} },
    known: hasChannel,
  };
  return { kind: 'card', card: buildSetupCard(desk, shown) };
}

/** What an action changes of the server's own settings; undefined where it changes none. */
function toPatch(action: SetupAction, channels: string[]): Patch<'server'> | undefined {
  switch (action.kind) {
    case 'answers-in':
      return { answersIn: channels.length === 0 ? null : channels };
    case 'server-language':
      return { language: toSetting(action.choice) };
    case 'voice':
      return { voice: action.voice === 'usual' ? null : action.voice };
    case 'threads':
      return { threads: action.allowed ? null : false };
    case 'pace':
      return { cooldownSeconds: action.seconds === 0 ? null : action.seconds };
    case 'show':
    case 'pick-channel':
    case 'channel-language':
      return undefined;
  }
}

/** Saves what was chosen. */
async function save(desk: Desk, seat: Seat, action: SetupAction, channels: string[]): Promise<boolean> {
  const { serverId } = seat;
  if (action.kind === 'channel-language') {
    const channel = { kind: 'channel', id: action.channelId, serverId } as const;
    if (!seat.hasChannel(channel.id)) return true;
    return (await desk.settings.change(channel, { language: toSetting(action.choice) })).ok;
  }
  const patch = toPatch(action, channels);
  return patch === undefined || (await desk.settings.change({ kind: 'server', id: serverId }, patch)).ok;
}

function takeSeat(interaction: Answerable): Seat | undefined {
  if (!interaction.inCachedGuild()) return undefined;
  const { guild } = interaction;
  return { interaction, serverId: guild.id, hasChannel: (id) => guild.channels.cache.has(id) };
}

/** The channel whose language the card then shows. */
function channelShown(action: SetupAction, channels: string[]): string | undefined {
  if (action.kind === 'pick-channel') return channels[0];
  return 'channelId' in action ? action.channelId : undefined;
}

/** Does what was asked for by somebody who may, and shows how things are then. */
export async function openSetupCard(
  desk: Desk,
  interaction: Answerable,
  { action, channels = [] }: { action: SetupAction | undefined; channels?: string[] },
): Promise<Opened<SetupAction>> {
  const refused = refuseChange(interaction);
  const seat = takeSeat(interaction);
  if (refused !== undefined || seat === undefined)
    return { kind: 'notice', text: refused ?? { key: 'settings:refused.noServer' } };
  if (action === undefined) return show(desk, seat, undefined);
  const known = channels.filter(seat.hasChannel);
  if (!(await save(desk, seat, action, known)))
    return { kind: 'notice', text: { key: 'settings:notSaved.setting' } };
  return show(desk, seat, channelShown(action, known));
}

async function open(desk: Desk, { state, channels, interaction }: CardPress): Promise<Opened<SetupAction>> {
  const action = parseSetup(state);
  if (action === undefined) return { kind: 'outdated' };
  const opened = await openSetupCard(desk, interaction, { action, channels });
  const turned = action.kind === 'server-language' || action.kind === 'channel-language';
  return opened.kind === 'card' && turned
    ? { ...opened, language: languageFor(desk, interaction, true) }
    : opened;
}

/** The card of `/setup`. */
export const setupFamily: CardFamily<SetupAction> = {
  family: 'st',
  version: 1,
  encode: encodeSetup,
  open,
};
