import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { respondWithCard } from '../cards/family.ts';
import type { Desk } from '../desk.ts';
import { openSetupCard, setupFamily } from '../settings/setup-family.ts';
import { nameFromWords, type SlashCommand } from './command.ts';

async function execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const work = openSetupCard(desk, interaction, { action: undefined });
  await respondWithCard(desk, interaction, { family: setupFamily, work, hidden: true });
}

/** `/setup`: a server's settings as one card, for those who manage it. */
export const setup = {
  kind: 'slash',
  declare: (words) => ({
    type: ApplicationCommandType.ChatInput,
    ...nameFromWords(words, 'settings:command.setup'),
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  }),
  execute,
} satisfies SlashCommand;
