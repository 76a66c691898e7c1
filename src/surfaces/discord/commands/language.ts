import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandOptionChoice,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Words } from '../../../persona/words.ts';
import { respondWithCard } from '../cards/family.ts';
import type { Desk } from '../desk.ts';
import { CHOICES, parseChoice } from '../settings/choices.ts';
import {
  languageFamily,
  openLanguageCard,
  SCOPES,
  type LanguageAction,
  type Scope,
} from '../settings/language-card.ts';
import { EVERYWHERE, nameAlone, nameFromWords, type SlashCommand } from './command.ts';

const LANGUAGE = 'language';
const SCOPE = 'scope';
const KEY = 'settings:command.language';

function readAction({ options }: ChatInputCommandInteraction): LanguageAction {
  const choice = parseChoice(options.getString(LANGUAGE) ?? undefined);
  const scope: Scope = SCOPES.find((known) => known === options.getString(SCOPE)) ?? 'me';
  return choice === undefined ? { kind: 'show' } : { kind: 'choose', scope, choice };
}

async function execute(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const work = openLanguageCard(desk, interaction, readAction(interaction));
  await respondWithCard(desk, interaction, { family: languageFamily, work, hidden: true });
}

function choicesOf(
  words: Words,
  option: string,
  values: readonly string[],
): APIApplicationCommandOptionChoice<string>[] {
  return values.map((value) => ({ ...nameAlone(words, `${KEY}.${option}.${value}`), value }));
}

/** `/language`: what counts here and why, or a change of it. */
export const language = {
  kind: 'slash',
  declare: (words) => ({
    type: ApplicationCommandType.ChatInput,
    ...nameFromWords(words, KEY),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...nameFromWords(words, `${KEY}.${LANGUAGE}`),
        choices: choicesOf(words, LANGUAGE, CHOICES),
      },
      {
        type: ApplicationCommandOptionType.String,
        ...nameFromWords(words, `${KEY}.${SCOPE}`),
        choices: choicesOf(words, SCOPE, SCOPES),
      },
    ],
    ...EVERYWHERE,
  }),
  execute,
} satisfies SlashCommand;
