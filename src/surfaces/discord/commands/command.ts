import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Words } from '../../../persona/words.ts';
import { LANGUAGES, type Language } from '../../../text/language.ts';
import type { Desk } from '../desk.ts';

/** A slash command: its declaration, and what it does. */
export interface Command {
  declare(words: Words): RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void>;
  /** what is offered while an option is being typed */
  complete?(desk: Desk, interaction: AutocompleteInteraction): Promise<void>;
}

/** What Discord shows where it has no text for the reader's locale. */
const BASE_LANGUAGE: Language = 'en';

interface Naming {
  name: string;
  name_localizations: LocalizationMap;
  description: string;
  description_localizations: LocalizationMap;
}

function localisations(words: Words, key: string): LocalizationMap {
  const others = LANGUAGES.filter((language) => language !== BASE_LANGUAGE);
  return Object.fromEntries(others.map((language) => [language, words.say(language, key)]));
}

/**
 * The name and description of a command or option in every language.
 * @param key where `name` and `description` stand, e.g. `commands:ask.question`
 */
export function nameFromWords(words: Words, key: string): Naming {
  return {
    name: words.say(BASE_LANGUAGE, `${key}.name`),
    name_localizations: localisations(words, `${key}.name`),
    description: words.say(BASE_LANGUAGE, `${key}.description`),
    description_localizations: localisations(words, `${key}.description`),
  };
}
