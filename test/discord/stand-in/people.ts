import { newId } from './ids.ts';
import { EPHEMERAL, mentionedIn } from './posting.ts';
import { announce, viewChannel, viewMember, viewMessage } from './views.ts';
import { addMessage, findMessage, type World } from './world.ts';
import type { Channel, Interaction, Json, Message, User } from './types.ts';

export interface Speech {
  from: User;
  in: Channel;
  content: string;
  replyTo?: Message;
  /** whether a reply notifies the one replied to, as Discord's switch says; on by default */
  ping?: boolean;
  webhookId?: string;
  /** a notice such as "pinned a message" has a type of its own */
  type?: number;
}

/** Somebody writes a message. */
export function say(world: World, speech: Speech): Message {
  const pinged = speech.replyTo && speech.ping !== false ? [speech.replyTo.author] : [];
  const message = addMessage(world, {
    channelId: speech.in.id,
    author: speech.from,
    content: speech.content,
    mentions: [...new Set([...mentionedIn(world, speech.content), ...pinged])],
    replyTo: speech.replyTo?.id,
    webhookId: speech.webhookId,
    ...(speech.type === undefined ? {} : { type: speech.type }),
  });
  announce(world, 'CREATE', message);
  return message;
}

/** Somebody changes a message; without new content it's a link preview, which is no edit to Discord. */
export function rewrite(
  world: World,
  message: Message,
  content: string | undefined,
  atMs = Date.now(),
): void {
  if (content !== undefined) {
    const kept = message.mentions.filter(({ id }) => !message.content.includes(`<@${id}>`));
    message.content = content;
    message.mentions = [...kept, ...mentionedIn(world, content)];
    message.editedAt = atMs;
  }
  announce(world, 'UPDATE', message);
}

/** Somebody removes a message. */
export function remove(world: World, message: Message): void {
  message.deleted = true;
  announce(world, 'DELETE', message);
}

export interface Actor {
  by: User;
  in: Channel;
  /** the person's Discord language, `ja` or `en-US` … */
  locale?: string;
}

function startInteraction(
  world: World,
  type: Interaction['type'],
  actor: Actor,
  data: Json,
  source?: Message,
) {
  const id = newId();
  const interaction: Interaction = {
    id,
    token: `token-${id}-${'t'.repeat(20)}`,
    type,
    createdAt: Date.now(),
    user: actor.by,
    channelId: actor.in.id,
    sourceId: source?.id,
    callbackType: undefined,
    respondedAfterMs: undefined,
    ephemeral: false,
    choices: undefined,
    originalId: undefined,
    followUpIds: [],
  };
  world.interactions.set(interaction.token, interaction);
  world.dispatch('INTERACTION_CREATE', viewInteraction(world, interaction, actor, data, source), 'all');
  return interaction;
}

function viewInteraction(
  world: World,
  interaction: Interaction,
  actor: Actor,
  data: Json,
  source?: Message,
): Json {
  const isDirect = actor.in.type === 1;
  const isForeign = !isDirect && actor.in.guildId !== world.guildId;
  return {
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: actor.in.id,
    channel: viewChannel(world, actor.in),
    locale: actor.locale ?? 'en-US',
    app_permissions: world.everyoneRights.toString(),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: isForeign
      ? { '1': actor.by.id }
      : { '0': isDirect ? '0' : world.guildId },
    context: isDirect ? 1 : 0,
    ...(source === undefined ? {} : { message: viewMessage(world, source) }),
    ...(isDirect
      ? { user: actor.by }
      : {
          guild_id: actor.in.guildId,
          guild_locale: 'en-US',
          member: { ...viewMember(actor.by), permissions: world.everyoneRights.toString() },
        }),
  };
}

/** The stored command; like a client, nobody can use one that isn't registered. */
function commandData(world: World, name: string, options: Json): Json {
  const command = [...world.globalCommands, ...world.guildCommands].find((each) => each['name'] === name);
  if (command === undefined) throw new Error(`/${name} isn't registered`);
  const declared = command['options'] as Json[];
  const given = Object.entries(options).map(([option, value]) => {
    const { type } = declared.find((each) => each['name'] === option) ?? {};
    if (type === undefined) throw new Error(`/${name} has no option ${option}`);
    return { name: option, type, value };
  });
  return { id: command['id'], name, type: 1, options: given };
}

/** Somebody uses a slash command. */
export function useCommand(world: World, actor: Actor, name: string, options: Json): Interaction {
  return startInteraction(world, 2, actor, commandData(world, name, options));
}

/** Somebody is typing an option of a slash command. */
export function typeOption(
  world: World,
  actor: Actor,
  name: string,
  option: string,
  typed: string,
): Interaction {
  const data = commandData(world, name, { [option]: typed });
  const options = (data['options'] as Json[]).map((each) => ({ ...each, focused: true }));
  return startInteraction(world, 4, actor, { ...data, options });
}

/** The buttons on a message, in order. */
export function buttonsOn(message: Message): { label: string; customId: string }[] {
  return message.components
    .flatMap((row) => row['components'] as Json[])
    .map((button) => ({ label: String(button['label']), customId: String(button['custom_id']) }));
}

/** Somebody presses a button; it has to be there, and an ephemeral one is only there for its reader. */
export function press(world: World, actor: Actor, message: Message, customId: string): Interaction {
  const current = findMessage(world, message.id);
  const isThere = current !== undefined && buttonsOn(current).some((button) => button.customId === customId);
  if (!isThere) throw new Error(`no button ${customId}`);
  return startInteraction(world, 3, actor, { custom_id: customId, component_type: 2 }, current);
}

export function isEphemeral(message: Message): boolean {
  return (message.flags & EPHEMERAL) !== 0;
}
