import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, menusOn, useCommand, useMessageCommand } from './stand-in/people.ts';
import { postMessage } from './stand-in/posting.ts';
import { startStandIn, type StandIn } from './stand-in/stand-in.ts';
import type { Channel, Json, User } from './stand-in/types.ts';
import { addChannel, addMessage, addUser } from './stand-in/world.ts';

const V2 = 1 << 15;

let standIn: StandIn;
let channel: Channel;
let user: User;
beforeAll(async () => {
  standIn = await startStandIn();
  channel = addChannel(standIn.world, 'general');
  user = addUser(standIn.world, 'person');
});
afterAll(() => standIn.close());

async function send(method: string, path: string, body: unknown): Promise<{ status: number; code?: number }> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${standIn.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${standIn.world.token}`,
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    body: isForm ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { code } = (text ? JSON.parse(text) : {}) as { code?: number };
  return { status: response.status, ...(code === undefined ? {} : { code }) };
}
const post = (body: unknown) => send('POST', `/channels/${channel.id}/messages`, body);
const put = (body: unknown) => send('PUT', `/applications/${standIn.world.bot.id}/commands`, body);

/** Takes the violation away that a test has provoked. */
const takeViolation = (): number | undefined => standIn.world.violations.splice(0).at(0)?.code;

const text = (content = 'x') => ({ type: 10, content });
const button = (id = 'x') => ({ type: 2, style: 1, label: 'x', custom_id: id });
const row = (...components: Json[]) => ({ type: 1, components });
const section = (more: Json = {}) => ({ type: 9, components: [text()], accessory: button(), ...more });
const box = (...components: Json[]) => ({ type: 17, components });
const option = (value: string | number, more: Json = {}) => ({ label: 'x', value: String(value), ...more });
const menu = (options: Json[], more: Json = {}) => row({ type: 3, custom_id: 'm', options, ...more });
const card = (...components: Json[]) => ({ flags: V2, components });
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const picture = (name: string) => ({ type: 12, items: [{ media: { url: `attachment://${name}` } }] });

describe('the local Discord takes a card', () => {
  test.each<[string, Json]>([
    ['of every layout', card(box(text(), section(), { type: 14 }, row(button('y')), menu([option(1)])))],
    ['of 40 components', card(...many(40, () => text()))],
    ['of 4,000 characters', card(text('x'.repeat(2_000)), text('y'.repeat(2_000)))],
    ['of 25 options', card(menu(many(25, option)))],
    ['with a menu of channels', card(row({ type: 8, custom_id: 'c', channel_types: [0] }))],
  ])('%s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 200 });
  });
});

describe('the local Discord refuses, and notes, a card', () => {
  test.each<[string, Json]>([
    ['with content', { ...card(text()), content: 'x' }],
    ['with an embed', { ...card(text()), embeds: [{ title: 'x' }] }],
    ['without the flag', { components: [text()] }],
    ['of 41 components', card(...many(41, () => text()))],
    [
      'of 41 components, accessories and all',
      card(box(...many(13, (i) => section({ accessory: button(`${i}`) })), text())),
    ],
    ['of 4,001 characters', card(text('x'.repeat(2_000)), text('y'.repeat(2_001)))],
    ['of more than 10,170 bytes', card(text('猫'.repeat(3_387)))],
    ['with an empty text', card(text(' '))],
    ['with a section of no text', card(section({ components: [] }))],
    ['with a section of nothing beside it', card(section({ accessory: undefined }))],
    ['with a box in a box', card(box(box(text())))],
    ['with an empty box', card(box())],
    [
      'with two menus in a row',
      card(row(...many(2, (i) => ({ type: 3, custom_id: `${i}`, options: [option(1)] })))),
    ],
    [
      'with a menu and a button in a row',
      card(row(button(), { type: 3, custom_id: 'm', options: [option(1)] })),
    ],
    ['with 26 options', card(menu(many(26, option)))],
    ['with the same option twice', card(menu([option(1), option(1)]))],
    ['with two chosen options where one may be', card(menu(many(2, (i) => option(i, { default: true }))))],
    ['with an option of 101 characters', card(menu([option('x'.repeat(101))]))],
    ['with a long hint', card(menu([option(1, { description: 'x'.repeat(101) })]))],
    ['with the same id twice', card(row(button()), row(button()))],
    ['with a picture that isn’t there', card(picture('gone.png'))],
  ])('%s', async (_, body) => {
    expect(await post(body)).toEqual({ status: 400, code: 50_035 });
    expect(takeViolation()).toBe(50_035);
  });
});

function formOf(body: Json, name: string): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  form.set('files[0]', new Blob([new Uint8Array([1, 2, 3])]), name);
  return form;
}

describe('a file', () => {
  test('comes with a form and is shown by a card', async () => {
    expect(await post(formOf(card(picture('map.png')), 'map.png'))).toMatchObject({ status: 200 });
    expect([...standIn.world.messages.values()].at(-1)?.files).toMatchObject([
      { name: 'map.png', bytes: Buffer.from([1, 2, 3]) },
    ]);
  });

  test('that an edit keeps may still be shown, and one that it drops may not', async () => {
    await post(formOf(card(picture('map.png')), 'map.png'));
    const message = [...standIn.world.messages.values()].at(-1);
    const path = `/channels/${channel.id}/messages/${message?.id}`;
    expect(await send('PATCH', path, card(picture('map.png')))).toMatchObject({ status: 200 });
    expect(await send('PATCH', path, { ...card(picture('map.png')), attachments: [] })).toMatchObject({
      code: 50_035,
    });
    expect(takeViolation()).toBe(50_035);
  });
});

test('a card can’t become a text again', async () => {
  const message = postMessage(standIn.world, channel, card(text()));
  const path = `/channels/${channel.id}/messages/${message.id}`;
  expect(await send('PATCH', path, { content: 'x', components: [] })).toMatchObject({ code: 50_035 });
  expect(await send('PATCH', path, { flags: 0 })).toMatchObject({ code: 50_035 });
  expect(standIn.world.violations.splice(0)).toHaveLength(2);
});

test('a card pings whom its texts name', async () => {
  await post(card(text(`<@${user.id}>`)));
  expect(standIn.world.pings.splice(0)).toEqual(['person']);
});

describe('a command', () => {
  const named = { description: 'x', type: 1 };
  const slash = (options: Json[]) => [{ name: 'x', ...named, options }];
  test.each<[string, Json[]]>([
    ['of a message with a description', [{ type: 3, name: 'Ask', description: 'no' }]],
    ['of a message with options', [{ type: 3, name: 'Ask', options: [] }]],
    ['of a message with a name of 33 characters', [{ type: 3, name: 'x'.repeat(33) }]],
    [
      'with two options of one translated name',
      slash(many(2, (i) => ({ type: 3, name: `o${i}`, description: 'x', name_localizations: { ja: '名' } }))),
    ],
    [
      'with a choice of 101 characters',
      slash([{ type: 3, name: 'o', description: 'x', choices: [{ name: 'x'.repeat(101), value: 'x' }] }]),
    ],
  ])('%s is refused', async (_, commands) => {
    expect(await put(commands)).toMatchObject({ code: 50_035 });
    expect(takeViolation()).toBe(50_035);
  });

  test('of a message and a slash command may have one name, and both can be used', async () => {
    expect(
      await put([
        { name: 'ask', ...named },
        { type: 3, name: 'Ask technyan' },
      ]),
    ).toMatchObject({ status: 200 });
    const target = addMessage(standIn.world, { channelId: channel.id, author: user, content: 'hm' });
    expect(useMessageCommand(standIn.world, { by: user, in: channel }, 'Ask technyan', target).type).toBe(2);
    expect(useCommand(standIn.world, { by: user, in: channel }, 'ask', {}).type).toBe(2);
  });
});

test('only an option that is there can be chosen', () => {
  const message = postMessage(standIn.world, channel, card(menu([option('one')])));
  const [found] = menusOn(message);
  if (found === undefined) throw new Error('no menu');
  const actor = { by: user, in: channel };
  expect(choose(standIn.world, actor, message, { menu: found, options: ['x'] }).sourceId).toBe(message.id);
  expect(() => choose(standIn.world, actor, message, { menu: found, options: ['y'] })).toThrow('no option');
});
