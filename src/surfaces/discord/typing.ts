import type { Message } from 'discord.js';
import type { Desk } from './desk.ts';
import { mayWrite } from './speak.ts';

/** An answer that takes longer than this shows the typing sign. */
export const TYPING_AFTER_MS = 1_000;

async function showTyping(desk: Desk, message: Message): Promise<void> {
  if (!message.channel.isSendable() || !mayWrite(message)) return;
  try {
    await message.channel.sendTyping();
  } catch (error) {
    desk.log('debug', 'typing sign refused', { channelId: message.channelId, error });
  }
}

/** Does the work, with the typing sign where it takes a while. */
export async function whileTyping<Result>(
  desk: Desk,
  message: Message,
  work: () => Promise<Result>,
): Promise<Result> {
  const timer = setTimeout(() => desk.inFlight.run(() => showTyping(desk, message)), TYPING_AFTER_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
