import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from 'discord.js';
import { cutGraphemes } from '../../../text/graphemes.ts';
import { answerQuestion } from '../answering.ts';
import type { Desk } from '../desk.ts';
import { withoutMention } from '../hear.ts';
import { readerLanguage, respondWithMessage, type Outcome } from '../interactions.ts';
import { conversationKey } from '../locale.ts';
import { maySpeakIn, refuseHaste } from '../manners.ts';
import { toLine } from '../payload.ts';
import { placeOfInteraction, sayIn } from '../place.ts';
import { isSeenByOne } from '../reply-language.ts';
import { EVERYWHERE, nameAlone, type MessageCommand } from './command.ts';

const LONGEST_QUESTION = 2_000;

/** What the message asks, without her mention, answered in the language that counts for whoever asks. */
async function answer(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
  hidden: boolean,
): Promise<Outcome> {
  const text = withoutMention(interaction.targetMessage.content, interaction.client.user.id);
  const place = placeOfInteraction(interaction);
  if (text === '') {
    const line = sayIn(desk, place, readerLanguage(desk, interaction), { key: 'cards:message.empty' });
    return { payload: toLine(line), aside: true };
  }
  const { payload } = await answerQuestion(desk, {
    text: cutGraphemes(text, LONGEST_QUESTION),
    place,
    conversation: conversationKey(interaction.channelId, interaction.user.id),
    isPrivate: isSeenByOne(interaction, hidden),
    isQuoted: interaction.targetMessage.author.id !== interaction.user.id,
  });
  return { payload, aside: false };
}

async function execute(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const haste = refuseHaste(desk, interaction);
  if (haste !== undefined) return respondWithMessage(interaction, Promise.resolve(haste), true);
  const hidden = !maySpeakIn(desk, placeOfInteraction(interaction));
  await respondWithMessage(interaction, answer(desk, interaction, hidden), hidden);
}

/** "Ask technyan" in the menu of a message: answers what that message asks. */
export const askMessage = {
  kind: 'message',
  declare: (words) => ({
    type: ApplicationCommandType.Message,
    ...nameAlone(words, 'commands:ask-message'),
    ...EVERYWHERE,
  }),
  execute,
} satisfies MessageCommand;
