import { InteractionContextType, MessageFlags } from 'discord.js';
import type { AutocompleteInteraction, ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Language } from '../../text/language.ts';
import { respondInTime } from './deadline.ts';
import type { Desk } from './desk.ts';
import { languageOfLocale } from './locale.ts';
import { toLine, type ReplyPayload } from './payload.ts';

/** The interactions that she takes up. */
export type Taken = AutocompleteInteraction | ButtonInteraction | ChatInputCommandInteraction;

/** An interaction that is answered by a message. */
export type Answerable = ButtonInteraction | ChatInputCommandInteraction;

/** Her line to one reader, for whom the reader's own setting counts. */
export function readerLanguage(desk: Desk, interaction: Taken): Language {
  return languageOfLocale(interaction.locale) ?? desk.defaultLanguage;
}

/** Whether an answer below this button has to stay private, like the answer that the button is on. */
export function isBelowPrivate(interaction: ButtonInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Whether nobody but the asker sees the answer, so that the asker's own setting may decide. */
export function isSeenByOne(interaction: Answerable, hidden: boolean): boolean {
  return hidden || interaction.context === InteractionContextType.BotDM;
}

/** What an interaction leads to. */
export interface Outcome {
  payload: ReplyPayload;
  /** a line that concerns nobody but the person who pressed or asked, and replaces no answer */
  aside: boolean;
}

const HIDDEN = { flags: MessageFlags.Ephemeral } as const;

/**
 * Answers with a message of its own, in time.
 * @param hidden whether only the person who asked sees it
 */
export async function respondWithMessage(
  interaction: Answerable,
  work: Promise<Outcome>,
  hidden: boolean,
): Promise<void> {
  await respondInTime(work, {
    now: ({ payload, aside }) => interaction.reply(hidden || aside ? { ...payload, ...HIDDEN } : payload),
    defer: () => interaction.deferReply(hidden ? HIDDEN : {}),
    later: ({ payload }) => interaction.editReply(payload),
  });
}

/** Changes the message that the button is on, in time. */
export async function respondWithEdit(interaction: ButtonInteraction, work: Promise<Outcome>): Promise<void> {
  await respondInTime(work, {
    now: ({ payload, aside }) =>
      aside ? interaction.reply({ ...payload, ...HIDDEN }) : interaction.update(payload),
    defer: () => interaction.deferUpdate(),
    later: ({ payload, aside }) =>
      aside ? interaction.followUp({ ...payload, ...HIDDEN }) : interaction.editReply(payload),
  });
}

/** Whether Discord shows "thinking…" and waits for the message itself. */
function isThinking(interaction: Answerable): boolean {
  return interaction.deferred && !interaction.replied && interaction.ephemeral !== null;
}

/** The line for an answer that went wrong, by the way that is still open. */
export async function apologiseToInteraction(desk: Desk, interaction: Taken): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const line = toLine(desk.words.say(readerLanguage(desk, interaction), 'discord:failure.unexpected'));
  if (isThinking(interaction)) await interaction.editReply(line);
  else if (interaction.deferred || interaction.replied) await interaction.followUp({ ...line, ...HIDDEN });
  else await interaction.reply({ ...line, ...HIDDEN });
}
