import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
} from 'discord.js';
import { DEAL_KINDS, type Choice, type View } from '../../../ask.ts';
import type { Words } from '../../../persona/words.ts';
import type { Language } from '../../../text/language.ts';
import { respondWithCard } from '../cards/family.ts';
import { openView, viewCards } from '../cards/views.ts';
import { withinTime } from '../deadline.ts';
import type { Desk } from '../desk.ts';
import { cutToRoom } from '../plain-text.ts';
import { readerLanguage } from '../interactions.ts';
import { choiceInWords, EVERYWHERE, nameFromWords, type SlashCommand } from './command.ts';

/** An option as Discord takes it, made from the words at `commands:<command>.<key>`. */
type Option = (words: Words, key: string) => APIApplicationCommandBasicOption;

/** What offers choices while an option is typed. */
type Completer = (desk: Desk, typed: string, language: Language) => Choice[] | Promise<Choice[]>;

/** A command that shows a card of the core's. */
export interface LookUp {
  /** where its words stand in `commands.json` */
  key: string;
  /** by their keys in `commands.json`; `private` comes by itself */
  options: Record<string, Option>;
  /** by the option's English name */
  completers?: Record<string, Completer>;
  view: (desk: Desk, options: ChatInputCommandInteraction['options']) => View | Promise<View>;
}

const PRIVATE = 'private';
const LONGEST_NAME = 100;
const NAME_ROOM = { units: LONGEST_NAME, bytes: 4 * LONGEST_NAME };
const CHOICES = 25;
/** Completion can't be deferred: late choices are worth nothing, an empty list at least ends the wait. */
const COMPLETE_WITHIN_MS = 2_000;

/** A text that is completed while it is typed. */
export const completed: Option = (words, key) => ({
  type: ApplicationCommandOptionType.String,
  ...nameFromWords(words, key),
  autocomplete: true,
  max_length: LONGEST_NAME,
});

/** The same, and it has to be given. */
export const needed: Option = (words, key) => ({ ...completed(words, key), required: true });

/** One of the four kinds of deal. */
export const dealKind: Option = (words, key) => ({
  type: ApplicationCommandOptionType.String,
  ...nameFromWords(words, key),
  choices: DEAL_KINDS.map((kind) => choiceInWords(words, `terms:kind.${kind}`, kind)),
});

/** A year in this century or about it. */
export const year: Option = (words, key) => ({
  type: ApplicationCommandOptionType.Integer,
  ...nameFromWords(words, key),
  min_value: 1900,
  max_value: 2100,
});

const isPrivate: Option = (words, key) => ({
  type: ApplicationCommandOptionType.Boolean,
  ...nameFromWords(words, key),
});

export const completeCompany: Completer = (desk, typed, language) =>
  desk.technyan.completeCompany(typed, language, CHOICES);

async function complete({ completers = {} }: LookUp, desk: Desk, interaction: AutocompleteInteraction) {
  const { name, value } = interaction.options.getFocused(true);
  const work = Promise.resolve(
    completers[name]?.(desk, value.slice(0, LONGEST_NAME), readerLanguage(desk, interaction)),
  ).then((choices) => choices ?? []);
  const choices = (await withinTime(work, COMPLETE_WITHIN_MS)) ?? [];
  const fitting = choices.filter(({ value }) => value.length <= LONGEST_NAME).slice(0, CHOICES);
  await interaction.respond(fitting.map(({ name, value }) => ({ name: cutToRoom(name, NAME_ROOM), value })));
}

/** Makes a slash command of a look-up: public unless `private` is chosen, with its card in time. */
export function lookUpCommand(lookUp: LookUp): SlashCommand {
  const { key, options, view } = lookUp;
  const place = `commands:${key}`;
  return {
    kind: 'slash',
    declare: (words) => ({
      type: ApplicationCommandType.ChatInput,
      ...nameFromWords(words, place),
      options: Object.entries({ ...options, [PRIVATE]: isPrivate }).map(([name, option]) =>
        option(words, `${place}.${name}`),
      ),
      ...EVERYWHERE,
    }),
    async execute(desk, interaction) {
      const hidden = interaction.options.getBoolean(PRIVATE) ?? false;
      const work = openView(desk, view(desk, interaction.options));
      await respondWithCard(desk, interaction, { family: viewCards, work, hidden });
    },
    complete: (desk, interaction) => complete(lookUp, desk, interaction),
  };
}
