import {
  ApplicationIntegrationType,
  InteractionContextType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type LocalizationMap,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Words } from '../../../persona/words.ts';
import { LANGUAGES, type Language } from '../../../text/language.ts';
import type { Desk } from '../desk.ts';

/** A slash command: its declaration, and what it does. */
export interface SlashCommand {
  kind: 'slash';
  declare(words: Words): RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void>;
  /** what is offered while an option is being typed */
  complete?(desk: Desk, interaction: AutocompleteInteraction): Promise<void>;
}

/** A command in the menu of a message (Apps). */
export interface MessageCommand {
  kind: 'message';
  declare(words: Words): RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(desk: Desk, interaction: MessageContextMenuCommandInteraction): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;

/** Servers, direct messages with her and among people; installed to a server or to a person. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What Discord shows where it has no text for the reader's locale. */
const BASE_LANGUAGE: Language = 'en';

interface Naming {
  name: string;
  name_localizations: LocalizationMap;
}

interface Describing extends Naming {
  description: string;
  description_localizations: LocalizationMap;
}

function localisations(words: Words, key: string): LocalizationMap {
  const others = LANGUAGES.filter((language) => language !== BASE_LANGUAGE);
  return Object.fromEntries(others.map((language) => [language, words.say(language, key)]));
}

/** The name alone, in every language: a message command has no description. */
export function nameAlone(words: Words, key: string): Naming {
  return {
    name: words.say(BASE_LANGUAGE, `${key}.name`),
    name_localizations: localisations(words, `${key}.name`),
  };
}

/**
 * The name and description of a command or option in every language.
 * @param key where `name` and `description` stand, e.g. `commands:ask.question`
 */
export function nameFromWords(words: Words, key: string): Describing {
  return {
    ...nameAlone(words, key),
    description: words.say(BASE_LANGUAGE, `${key}.description`),
    description_localizations: localisations(words, `${key}.description`),
  };
}

/** A choice of an option, named in every language. */
export function choiceInWords(words: Words, key: string, value: string) {
  return { name: words.say(BASE_LANGUAGE, key), name_localizations: localisations(words, key), value };
}
