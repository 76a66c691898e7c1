import { Events, type Client, type Interaction, type Message } from 'discord.js';
import { isInteractionOver } from './api-errors.ts';
import { pressButton } from './buttons.ts';
import { COMMANDS } from './commands/all.ts';
import type { Command } from './commands/command.ts';
import type { Desk } from './desk.ts';
import { apologiseToInteraction, type Taken } from './interactions.ts';
import type { LogContext } from './log.ts';
import { answerEdit, answerMessage, apologiseToMessage } from './messages.ts';

/** One event's way through: what to do, and what to say where that goes wrong. */
interface Job {
  context: LogContext;
  run: () => Promise<void>;
  apologise: () => Promise<void>;
}

/** The surface's one catch: logs with context, then always answers. */
async function guard(desk: Desk, { context, run, apologise }: Job): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isOver = isInteractionOver(error);
    desk.log(isOver ? 'warn' : 'error', isOver ? 'interaction is over' : 'answer failed', {
      ...context,
      error,
    });
    if (isOver) return;
    await apologise().catch((second: unknown) => {
      desk.log('warn', 'failure line not sent', { ...context, error: second });
    });
  }
}

function start(desk: Desk, job: Job): void {
  desk.inFlight.run(() => guard(desk, job));
}

function startForMessage(desk: Desk, event: string, message: Message, run: () => Promise<void>): void {
  const context = { event, messageId: message.id, channelId: message.channelId };
  start(desk, { context, run, apologise: () => apologiseToMessage(desk, message) });
}

function findCommand(desk: Desk, name: string): Command {
  const found = COMMANDS.find((command) => command.declare(desk.words).name === name);
  if (found === undefined) throw new Error(`no such command: ${name}`);
  return found;
}

async function takeUp(desk: Desk, interaction: Taken): Promise<void> {
  if (interaction.isButton()) return pressButton(desk, interaction);
  const command = findCommand(desk, interaction.commandName);
  if (interaction.isAutocomplete()) return command.complete?.(desk, interaction);
  return command.execute(desk, interaction);
}

function routeInteraction(desk: Desk, interaction: Interaction): void {
  const isTaken = interaction.isButton() || interaction.isChatInputCommand() || interaction.isAutocomplete();
  if (!isTaken || !desk.taken.addOnce(interaction.id, true)) return;
  start(desk, {
    context: { event: 'interaction', type: interaction.type, interactionId: interaction.id },
    run: () => takeUp(desk, interaction),
    apologise: () => apologiseToInteraction(desk, interaction),
  });
}

/** Connects Discord's events with what answers them. */
export function route(client: Client, desk: Desk): void {
  client.on(Events.MessageCreate, (message) => {
    startForMessage(desk, 'message', message, () => answerMessage(desk, message));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    if (message.partial) return;
    startForMessage(desk, 'edit', message, () => answerEdit(desk, message));
  });
  client.on(Events.InteractionCreate, (interaction) => routeInteraction(desk, interaction));
}
