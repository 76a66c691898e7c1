import { InteractionContextType } from 'discord.js';
import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';
import { readerLanguage, type Taken } from './interactions.ts';

/** Whether nobody but the asker sees the answer, so that the asker's own setting may decide. */
function isSeenByOne(interaction: Taken, hidden: boolean): boolean {
  return hidden || interaction.context === InteractionContextType.BotDM;
}

/**
 * The one rule for the language of what answers an interaction, unless a question's text or a pressed button says more:
 * the reader's own where nobody else sees the answer, otherwise the configured one, so that nobody's private setting
 * shows in public.
 * @param hidden whether the answer is for one person alone
 */
export function languageFor(desk: Desk, interaction: Taken, hidden: boolean): Language {
  return isSeenByOne(interaction, hidden) ? readerLanguage(desk, interaction) : desk.defaultLanguage;
}
