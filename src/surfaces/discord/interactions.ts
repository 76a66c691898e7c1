import { MessageFlags } from 'discord.js';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  ChatInputCommandInteraction,
  InteractionReplyOptions,
  MessageContextMenuCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Language } from '../../text/language.ts';
import type { CardPayload } from './cards/build.ts';
import { respondInTime } from './deadline.ts';
import type { Desk } from './desk.ts';
import { toLine, type ReplyPayload } from './payload.ts';
import { languageFor } from './reply-language.ts';

/** Somebody has used a control on a message of hers. */
export type ComponentInteraction =
  ButtonInteraction | ChannelSelectMenuInteraction | StringSelectMenuInteraction;

/** An interaction that is answered by a message. */
export type Answerable =
  ChatInputCommandInteraction | ComponentInteraction | MessageContextMenuCommandInteraction;

/** The interactions that she takes up. */
export type Taken = Answerable | AutocompleteInteraction;

/** The language of a line to one reader. */
export function readerLanguage(desk: Desk, interaction: Taken): Language {
  return languageFor(desk, interaction, true);
}

/** Whether an answer below this control has to stay private, like the message that it is on. */
export function isBelowPrivate(interaction: ComponentInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** What an interaction leads to. */
export interface Outcome {
  payload: ReplyPayload | CardPayload;
  /** a line that concerns nobody but the person who pressed or asked, and replaces no answer */
  aside: boolean;
}

const HIDDEN = { flags: MessageFlags.Ephemeral } as const;

/** The payload as a message of its own. */
function asNew(payload: Outcome['payload'], hidden: boolean): InteractionReplyOptions {
  if (!hidden) return payload;
  return { ...payload, flags: 'flags' in payload ? [payload.flags, MessageFlags.Ephemeral] : HIDDEN.flags };
}

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
    now: ({ payload, aside }) => interaction.reply(asNew(payload, hidden || aside)),
    defer: () => interaction.deferReply(hidden ? HIDDEN : {}),
    later: ({ payload }) => interaction.editReply(payload),
  });
}

/** Changes the message that the control is on, in time. */
export async function respondWithEdit(
  interaction: ComponentInteraction,
  work: Promise<Outcome>,
): Promise<void> {
  await respondInTime(work, {
    now: ({ payload, aside }) =>
      aside ? interaction.reply(asNew(payload, true)) : interaction.update(payload),
    defer: () => interaction.deferUpdate(),
    later: ({ payload, aside }) =>
      aside ? interaction.followUp(asNew(payload, true)) : interaction.editReply(payload),
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
  // What shows "thinking…" to all will show the line to all.
  const isPublic = isThinking(interaction) && !interaction.ephemeral;
  const language = languageFor(desk, interaction, !isPublic);
  const line = toLine(desk.words.say(language, 'discord:failure.unexpected'));
  if (isThinking(interaction)) await interaction.editReply(line);
  else if (interaction.deferred || interaction.replied) await interaction.followUp({ ...line, ...HIDDEN });
  else await interaction.reply({ ...line, ...HIDDEN });
}
