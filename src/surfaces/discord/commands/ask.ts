import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { answerQuestion } from '../answering.ts';
import { withinTime } from '../deadline.ts';
import type { Desk } from '../desk.ts';
import { readerLanguage, respondWithMessage, type Outcome } from '../interactions.ts';
import { conversationKey } from '../locale.ts';
import { maySpeakIn, refuseHaste } from '../manners.ts';
import { placeOfInteraction } from '../place.ts';
import { isSeenByOne } from '../reply-language.ts';
import { EVERYWHERE, nameFromWords, type SlashCommand } from './command.ts';

const QUESTION = 'question';
const PRIVATE = 'private';
const LONGEST_QUESTION = 2_000;

const CHOICES = 25;
const LONGEST_CHOICE = 100;
/** Completion can't be deferred: late choices are worth nothing, an empty list at least ends the wait. */
const COMPLETE_WITHIN_MS = 2_000;

async function answer(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  hidden: boolean,
): Promise<Outcome> {
  const { payload } = await answerQuestion(desk, {
    text: interaction.options.getString(QUESTION, true),
    place: placeOfInteraction(interaction),
    conversation: conversationKey(interaction.channelId, interaction.user.id),
    isPrivate: isSeenByOne(interaction, hidden),
  });
  return { payload, aside: false };
}

async function execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const haste = refuseHaste(desk, interaction);
  if (haste !== undefined) return respondWithMessage(interaction, Promise.resolve(haste), true);
  const wantsPrivate = interaction.options.getBoolean(PRIVATE) ?? false;
  const hidden = wantsPrivate || !maySpeakIn(desk, placeOfInteraction(interaction));
  await respondWithMessage(interaction, answer(desk, interaction, hidden), hidden);
}

async function complete(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused();
  const language = readerLanguage(desk, interaction);
  const work = Promise.resolve(desk.technyan.completeQuestion(typed, language, CHOICES));
  const questions = (await withinTime(work, COMPLETE_WITHIN_MS)) ?? [];
  const choices = questions.filter((question) => question.length <= LONGEST_CHOICE).slice(0, CHOICES);
  await interaction.respond(choices.map((question) => ({ name: question, value: question })));
}

/** `/ask question:`: the question in one place, the answer for all or for oneself. */
export const ask = {
  kind: 'slash',
  declare: (words) => ({
    type: ApplicationCommandType.ChatInput,
    ...nameFromWords(words, 'commands:ask'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...nameFromWords(words, 'commands:ask.question'),
        required: true,
        autocomplete: true,
        max_length: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...nameFromWords(words, 'commands:ask.private'),
      },
    ],
    ...EVERYWHERE,
  }),
  execute,
  complete,
} satisfies SlashCommand;
