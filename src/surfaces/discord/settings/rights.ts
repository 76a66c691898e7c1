import { PermissionFlagsBits } from 'discord.js';
import type { Text } from '../../../persona/card.ts';
import type { Answerable } from '../interactions.ts';

/**
 * Whether somebody may change what counts for others there. Discord hides `/setup` from those who may not, but a
 * server's own rules can show it to them, and `/language` is for everybody: so it is asked here.
 * @returns the line of whoever may not
 */
export function refuseChange(interaction: Answerable): Text | undefined {
  if (interaction.guildId === null) return { key: 'settings:refused.noServer' };
  if (!interaction.inCachedGuild()) return { key: 'settings:refused.notMember' };
  const mayChange = interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
  return mayChange ? undefined : { key: 'settings:refused.noRight' };
}
