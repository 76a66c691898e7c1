import { ApplicationCommandType, type ChatInputCommandInteraction } from 'discord.js';
import { respondWithCard } from '../cards/family.ts';
import type { Desk } from '../desk.ts';
import { openPrivacyCard, privacyFamily } from '../settings/privacy-card.ts';
import { EVERYWHERE, nameFromWords, type SlashCommand } from './command.ts';

async function execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const work = openPrivacyCard(desk, interaction);
  await respondWithCard(desk, interaction, { family: privacyFamily, work, hidden: true });
}

/** `/privacy`: what is stored of you, and its end on a press. */
export const privacy = {
  kind: 'slash',
  declare: (words) => ({
    type: ApplicationCommandType.ChatInput,
    ...nameFromWords(words, 'settings:command.privacy'),
    ...EVERYWHERE,
  }),
  execute,
} satisfies SlashCommand;
