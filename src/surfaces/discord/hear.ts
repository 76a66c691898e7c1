import { MessageType, type Message } from 'discord.js';

/** What a message asks of her; `nothing-said` is a reply to her whose text Discord keeps back. */
export type Heard = { kind: 'question'; text: string } | { kind: 'nothing-said' };

/** Her own mention says whom it is for, not what is asked. */
export function withoutMention(content: string, herId: string): string {
  return content.replaceAll(new RegExp(`<@!?${herId}>`, 'g'), ' ').trim();
}

function isPersonSpeaking(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null) return false;
  return message.type === MessageType.Default || message.type === MessageType.Reply;
}

/**
 * Tells whether a message is for her, and what it asks.
 * @param herId her own user id
 * @param answersAll whether she answers every message in that channel
 * @returns undefined for what is none of her business: other bots, webhooks, notices, talk among people
 */
export function hear(message: Message, herId: string, answersAll = false): Heard | undefined {
  if (!isPersonSpeaking(message)) return undefined;
  // Discord lists the author of the replied-to message here too, if the reply pings: that is how a reply reaches her.
  const addressed = message.guildId === null || message.mentions.users.has(herId);
  const said = answersAll && message.content.trim() !== '';
  if (addressed || said) return { kind: 'question', text: withoutMention(message.content, herId) };

  // Without the ping and without the Message Content intent, Discord empties the text.
  const repliesToHer = message.type === MessageType.Reply && message.mentions.repliedUser?.id === herId;
  return repliesToHer && message.content === '' ? { kind: 'nothing-said' } : undefined;
}
