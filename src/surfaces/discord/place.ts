import type { BaseInteraction, Channel, Message } from 'discord.js';
import type { Line } from '../../persona/speak.ts';
import type { SettingsOf, SubjectKind } from '../../settings/index.ts';
import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';

/** Who says something, and where: what tells which settings count. */
export interface Place {
  personId: string;
  /** the channel whose settings count: a thread has its parent's */
  channelId: string | undefined;
  /** absent: direct messages */
  serverId: string | undefined;
  isThread: boolean;
  /** Discord's locale of the person's app; messages don't tell it */
  locale: string | undefined;
  /** Discord's locale of the server */
  serverLocale: string | undefined;
}

function parentOf(channel: Channel | null): { isThread: boolean; parentId: string | undefined } {
  const isThread = channel?.isThread() ?? false;
  return { isThread, parentId: channel?.isThread() ? (channel.parentId ?? undefined) : undefined };
}

export function placeOfMessage(message: Message): Place {
  const { isThread, parentId } = parentOf(message.channel);
  return {
    personId: message.author.id,
    channelId: parentId ?? message.channelId,
    serverId: message.guildId ?? undefined,
    isThread,
    locale: undefined,
    serverLocale: message.guild?.preferredLocale,
  };
}

export function placeOfInteraction(interaction: BaseInteraction): Place {
  const { isThread, parentId } = parentOf(interaction.channel);
  return {
    personId: interaction.user.id,
    channelId: parentId ?? interaction.channelId ?? undefined,
    serverId: interaction.guildId ?? undefined,
    isThread,
    locale: interaction.locale,
    serverLocale: interaction.guildLocale ?? undefined,
  };
}

type Where = { [Kind in SubjectKind]: { kind: Kind; id: string } | undefined };

function subjectsOf({ personId, channelId, serverId }: Place): Where {
  return {
    person: { kind: 'person', id: personId },
    // A direct message's channel is the person's own, whose setting counts there.
    channel:
      channelId === undefined || serverId === undefined ? undefined : { kind: 'channel', id: channelId },
    server: serverId === undefined ? undefined : { kind: 'server', id: serverId },
  };
}

/** The settings that count in a place, as far as they are in memory. */
export type SettingsThere = { [Kind in SubjectKind]: SettingsOf[Kind] };

/** What is in memory; ask `loadSettings` first. */
export function settingsThere({ settings }: Desk, place: Place): SettingsThere {
  const { person, channel, server } = subjectsOf(place);
  return {
    person: (person && settings.peek(person)) ?? {},
    channel: (channel && settings.peek(channel)) ?? {},
    server: (server && settings.peek(server)) ?? {},
  };
}

/**
 * Gets the settings of a place into memory, as far as that takes no longer than 50 ms.
 * @returns whether all of them are there
 */
export async function loadSettings({ settings }: Desk, place: Place): Promise<boolean> {
  const subjects = Object.values(subjectsOf(place)).filter((subject) => subject !== undefined);
  const misses = subjects.map((subject) => settings.read(subject)).filter((read) => read instanceof Promise);
  if (misses.length === 0) return true;
  await Promise.all(misses);
  return subjects.every((subject) => settings.peek(subject) !== undefined);
}

/**
 * Gets the settings of a place into memory for somebody who wants to see them.
 * @returns whether all of them are there
 */
export async function fetchSettings({ settings }: Desk, place: Place): Promise<boolean> {
  const subjects = Object.values(subjectsOf(place)).filter((subject) => subject !== undefined);
  const found = await Promise.all(subjects.map((subject) => settings.fetch(subject)));
  return !found.includes(false);
}

/** One line of hers in a language, in the voice that counts in a place. */
export function sayIn(desk: Desk, place: Place, language: Language, line: Line): string {
  const { voice } = settingsThere(desk, place).server;
  return desk.persona.withVoice(voice).word(line, language);
}
