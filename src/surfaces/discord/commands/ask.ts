import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { withinTime } from '../deadline.ts';
import type { Desk } from '../desk.ts';
import { readerLanguage, respondWithMessage, type Outcome } from '../interactions.ts';
import { conversationKey } from '../locale.ts';
import { toPayload } from '../payload.ts';
import { languageFor } from '../reply-language.ts';
import { EVERYWHERE, nameFromWords, type SlashCommand } from './command.ts';

const QUESTION = 'question';
const PRIVATE = 'private';
const LONGEST_QUESTION = 2_000;

const CHOICES = 25;
const LONGEST_CHOICE = 100;
/** Completion can't be deferred: late choices are worth nothing, an empty list at least ends the wait. */
const COMPLETE_WITHIN_MS = 2_000;

/** The question's own language comes first; `languageFor` counts where it shows none. */
async function answer(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  hidden: boolean,
): Promise<Outcome> {
  const reply = await desk.technyan.ask({
    text: interaction.options.getString(QUESTION, true),
    conversation: conversationKey(interaction.channelId, interaction.user.id),
    defaultLanguage: languageFor(desk, interaction, hidden),
  });
  return { payload: toPayload(reply, desk.words, interaction.user.id), aside: false };
}

async function execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const hidden = interaction.options.getBoolean(PRIVATE) ?? false;
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
