import { Events, type Client, type Interaction, type Message } from 'discord.js';
import { isInteractionOver } from './api-errors.ts';
import { COMMANDS } from './commands/all.ts';
import type { Command } from './commands/command.ts';
import { COMPONENTS } from './components/all.ts';
import { explainOldButton } from './components/outdated.ts';
import { parseAddress } from './custom-ids.ts';
import type { Desk } from './desk.ts';
import {
  apologiseToInteraction,
  respondWithMessage,
  type ComponentInteraction,
  type Taken,
} from './interactions.ts';
import type { LogContext } from './log.ts';
import { answerEdit, answerMessage, apologiseToMessage } from './messages.ts';
import { loadSettings, placeOfInteraction } from './place.ts';

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

type CommandTable = ReadonlyMap<string, Command>;

/** The commands by the names that Discord knows them by. */
function tabulate(desk: Desk): CommandTable {
  return new Map(COMMANDS.map((command) => [command.declare(desk.words).name, command]));
}

async function useComponent(desk: Desk, interaction: ComponentInteraction): Promise<void> {
  const address = parseAddress(interaction.customId);
  const component = COMPONENTS.find(({ family }) => family === address?.family);
  if (address === undefined || component?.version !== address.version) {
    return respondWithMessage(interaction, Promise.resolve(explainOldButton(desk, interaction)), true);
  }
  return component.use({ desk, interaction, rest: address.rest });
}

async function takeUp(desk: Desk, table: CommandTable, interaction: Taken): Promise<void> {
  await loadSettings(desk, placeOfInteraction(interaction));
  if (interaction.isMessageComponent()) return useComponent(desk, interaction);
  const command = table.get(interaction.commandName);
  if (command?.kind === 'slash') {
    if (interaction.isAutocomplete()) return command.complete?.(desk, interaction);
    if (interaction.isChatInputCommand()) return command.execute(desk, interaction);
  }
  if (command?.kind === 'message' && interaction.isMessageContextMenuCommand())
    return command.execute(desk, interaction);
  throw new Error(`no such command: ${interaction.commandName}`);
}

function isTaken(interaction: Interaction): interaction is Taken {
  return (
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isChannelSelectMenu() ||
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isAutocomplete()
  );
}

function routeInteraction(desk: Desk, table: CommandTable, interaction: Interaction): void {
  if (!isTaken(interaction) || !desk.taken.addOnce(interaction.id, true)) return;
  start(desk, {
    context: { event: 'interaction', type: interaction.type, interactionId: interaction.id },
    run: () => takeUp(desk, table, interaction),
    apologise: () => apologiseToInteraction(desk, interaction),
  });
}

/** Connects Discord's events with what answers them. */
export function route(client: Client, desk: Desk): void {
  const table = tabulate(desk);
  client.on(Events.MessageCreate, (message) => {
    startForMessage(desk, 'message', message, () => answerMessage(desk, message));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    if (message.partial) return;
    startForMessage(desk, 'edit', message, () => answerEdit(desk, message));
  });
  client.on(Events.InteractionCreate, (interaction) => routeInteraction(desk, table, interaction));
}
