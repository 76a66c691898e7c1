import { flatten, textOf } from './component-rules.ts';
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
  /** what the person may do beyond everyone's rights */
  rights?: bigint;
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
          guild_locale: world.guildLocale,
          member: {
            ...viewMember(actor.by),
            permissions: (world.everyoneRights | (actor.rights ?? 0n)).toString(),
          },
        }),
  };
}

/** The stored command; like a client, nobody can use one that isn't registered. */
function commandData(world: World, name: string, options: Json): Json {
  const command = [...world.globalCommands, ...world.guildCommands].find((each) => each['name'] === name);
  if (command === undefined) throw new Error(`/${name} isn't registered`);
  const declared = (command['options'] ?? []) as Json[];
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

/** Somebody uses a command in the menu of a message. */
export function useMessageCommand(world: World, actor: Actor, name: string, target: Message): Interaction {
  const command = [...world.globalCommands, ...world.guildCommands].find((each) => each['name'] === name);
  if (command?.['type'] !== 3) throw new Error(`"${name}" isn't in the menu of a message`);
  // Discord shows an interaction's target whole, whatever the intents
  const resolved = { messages: { [target.id]: { ...viewMessage(world, target), content: target.content } } };
  const data = { id: command['id'], name, type: 3, target_id: target.id, resolved };
  return startInteraction(world, 2, actor, data);
}

/** The buttons on a message that can be pressed or are disabled, in order. */
export function buttonsOn(message: Message): { label: string; customId: string; disabled: boolean }[] {
  return flatten(message.components)
    .filter(({ type }) => type === 2)
    .map((button) => ({
      label: String(button['label'] ?? (button['emoji'] as Json | undefined)?.['name']),
      customId: String(button['custom_id']),
      disabled: button['disabled'] === true,
    }));
}

export interface Menu {
  customId: string;
  placeholder: string;
  /** 3: of texts, 8: of channels */
  type: number;
  options: { label: string; value: string; description?: string; default?: boolean }[];
  /** of a menu of channels, which of them it offers */
  channelTypes: number[];
}

/** The menus on a message, in order. */
export function menusOn(message: Message): Menu[] {
  return flatten(message.components)
    .filter(({ type }) => type === 3 || type === 8)
    .map((menu) => ({
      customId: String(menu['custom_id']),
      placeholder: String(menu['placeholder']),
      type: Number(menu['type']),
      options: (menu['options'] ?? []) as Menu['options'],
      channelTypes: (menu['channel_types'] ?? []) as number[],
    }));
}

/** Somebody presses a button; it has to be there, and an ephemeral one is only there for its reader. */
export function press(world: World, actor: Actor, message: Message, customId: string): Interaction {
  const current = findMessage(world, message.id);
  const button = buttonsOn(current ?? message).find((each) => each.customId === customId);
  if (current === undefined || button === undefined) throw new Error(`no button ${customId}`);
  if (button.disabled) throw new Error(`the button "${button.label}" can't be pressed`);
  return startInteraction(world, 3, actor, { custom_id: customId, component_type: 2 }, current);
}

/** Somebody presses the button with a label. */
export function pressLabelled(world: World, actor: Actor, message: Message, label: string): Interaction {
  const button = buttonsOn(message).find((each) => each.label === label);
  if (button === undefined)
    throw new Error(
      `no button "${label}" among ${buttonsOn(message)
        .map((each) => each.label)
        .join(', ')}`,
    );
  return press(world, actor, message, button.customId);
}

/** Somebody chooses in a menu: an option by its label, or channels by their ids. */
export function choose(
  world: World,
  actor: Actor,
  message: Message,
  { menu, options }: { menu: Menu; options: string[] },
): Interaction {
  const current = findMessage(world, message.id);
  if (!menusOn(current ?? message).some(({ customId }) => customId === menu.customId))
    throw new Error(`no menu ${menu.customId}`);
  const values = options.map((wanted) => {
    const option = menu.options.find(({ label }) => label === wanted);
    if (menu.type === 3 && option === undefined) throw new Error(`no option "${wanted}"`);
    if (menu.type === 8 && !menu.channelTypes.includes(world.channels.get(wanted)?.type ?? -1))
      throw new Error(`the channel ${wanted} isn't offered`);
    return option?.value ?? wanted;
  });
  const resolved = { channels: Object.fromEntries(values.flatMap((id) => viewChosen(world, id))) };
  const data = {
    custom_id: menu.customId,
    component_type: menu.type,
    values,
    ...(menu.type === 8 ? { resolved } : {}),
  };
  return startInteraction(world, 3, actor, data, current);
}

function viewChosen(world: World, id: string): [string, Json][] {
  const channel = world.channels.get(id);
  return channel === undefined ? [] : [[id, { ...viewChannel(world, channel), permissions: '0' }]];
}

/** What a message says, in its content or its text displays. */
export function shownText(message: Message): string {
  return [message.content, textOf(message.components)].filter(Boolean).join('\n');
}

export function isEphemeral(message: Message): boolean {
  return (message.flags & EPHEMERAL) !== 0;
}
