import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from 'discord.js';
import type { Desk } from '../desk.ts';
import { withoutMention } from '../hear.ts';
import { respondWithMessage, type Outcome } from '../interactions.ts';
import { conversationKey } from '../locale.ts';
import { toLine, toPayload } from '../payload.ts';
import { languageFor } from '../reply-language.ts';
import { EVERYWHERE, nameAlone, type MessageCommand } from './command.ts';

const LONGEST_QUESTION = 2_000;

/** What the message asks, without her mention; the question's own language comes first. */
async function answer(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<Outcome> {
  const language = languageFor(desk, interaction, false);
  const text = withoutMention(interaction.targetMessage.content, interaction.client.user.id);
  if (text === '') {
    const reader = languageFor(desk, interaction, true);
    return { payload: toLine(desk.words.say(reader, 'cards:message.empty')), aside: true };
  }
  const reply = await desk.technyan.ask({
    text: text.slice(0, LONGEST_QUESTION),
    conversation: conversationKey(interaction.channelId, interaction.user.id),
    defaultLanguage: language,
  });
  return { payload: toPayload(reply, desk.words, interaction.user.id), aside: false };
}

/** "Ask technyan" in the menu of a message: answers what that message asks. */
export const askMessage = {
  kind: 'message',
  declare: (words) => ({
    type: ApplicationCommandType.Message,
    ...nameAlone(words, 'commands:ask-message'),
    ...EVERYWHERE,
  }),
  execute: (desk, interaction) => respondWithMessage(interaction, answer(desk, interaction), false),
} satisfies MessageCommand;
