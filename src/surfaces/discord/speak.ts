import type { Message } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../text/language.ts';
import { isNoEntry, isReplyRefused } from './api-errors.ts';
import type { Desk } from './desk.ts';
import { withNote, type ReplyPayload } from './payload.ts';

/** A message of hers and the language that it is in. */
export interface Outgoing {
  payload: ReplyPayload;
  language: Language;
  /** the server doesn't want her to write there */
  elsewhere?: boolean;
}

/** What is known without asking Discord; an unknown right counts as given, since Discord says no by itself. */
export function mayWrite({ channel, guild, client }: Message): boolean {
  if (guild === null || channel.isDMBased()) return true;
  if (guild.members.me?.isCommunicationDisabled()) return false;
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const needed = [ViewChannel, channel.isThread() ? SendMessagesInThreads : SendMessages];
  return channel.permissionsFor(client.user)?.has(needed) ?? true;
}

/** The answer goes to the asker's direct messages, once for each channel: who may not write shouldn't nag either. */
async function tellElsewhere(desk: Desk, message: Message, { payload, language }: Outgoing): Promise<void> {
  if (!desk.toldElsewhere.addOnce(`${message.channelId}:${message.author.id}`, true)) return;
  const note = desk.words.say(language, 'discord:notice.noEntry', { channel: `<#${message.channelId}>` });
  try {
    await message.author.send(withNote(note, payload));
  } catch (error) {
    desk.log('info', 'not allowed to answer, neither there nor by direct message', {
      channelId: message.channelId,
      error,
    });
  }
}

async function reply(message: Message, payload: ReplyPayload): Promise<string> {
  try {
    return (await message.reply(payload)).id;
  } catch (error) {
    if (!isReplyRefused(error) || !message.channel.isSendable()) throw error;
    return (await message.channel.send(payload)).id;
  }
}

/**
 * Replies to a message, or by another open way where she may not write.
 * @returns the reply's id; undefined where there is none in the channel
 */
export async function speak(desk: Desk, message: Message, outgoing: Outgoing): Promise<string | undefined> {
  if (!outgoing.elsewhere && mayWrite(message)) {
    try {
      return await reply(message, outgoing.payload);
    } catch (error) {
      if (!isNoEntry(error)) throw error;
    }
  }
  await tellElsewhere(desk, message, outgoing);
  return undefined;
}
