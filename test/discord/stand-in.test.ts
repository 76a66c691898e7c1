import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, say, useCommand, typeOption } from './stand-in/people.ts';
import { postMessage } from './stand-in/posting.ts';
import { startStandIn, type StandIn } from './stand-in/stand-in.ts';
import type { Channel, Json, Message, User } from './stand-in/types.ts';
import { addChannel, addUser } from './stand-in/world.ts';

let standIn: StandIn;
let channel: Channel;
let user: User;
let asked: Message;
beforeAll(async () => {
  standIn = await startStandIn();
  channel = addChannel(standIn.world, 'general');
  user = addUser(standIn.world, 'person');
  asked = say(standIn.world, { from: user, in: channel, content: 'hm' });
  await put([{ name: 'ask', description: 'Ask', options: [QUESTION] }]);
});
afterAll(() => standIn.close());

const QUESTION = { type: 3, name: 'question', description: 'q', required: true, autocomplete: true };

async function send(method: string, path: string, body: unknown): Promise<{ status: number; code?: number }> {
  const response = await fetch(`${standIn.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${standIn.world.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { code } = (text ? JSON.parse(text) : {}) as { code?: number };
  return { status: response.status, ...(code === undefined ? {} : { code }) };
}
const post = (body: Json) => send('POST', `/channels/${channel.id}/messages`, body);
const put = (body: unknown) => send('PUT', `/applications/${standIn.world.bot.id}/commands`, body);

const button = (more: Json = {}) => ({ type: 2, style: 1, label: 'x', custom_id: 'x', ...more });
const row = (...components: Json[]) => ({ type: 1, components });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));

/** Takes the violation away that a test has provoked. */
function takeViolation(): number | undefined {
  return standIn.world.violations.splice(0).at(0)?.code;
}

describe('the local Discord refuses, and notes, a message', () => {
  test.each<[string, Json, number]>([
    ['of 2,001 characters', { content: 'x'.repeat(2_001) }, 50_035],
    ['without anything in it', { content: ' ' }, 50_006],
    [
      'with six rows',
      { components: Array.from({ length: 6 }, (_, i) => row(button({ custom_id: `${i}` }))) },
      50_035,
    ],
    ['with six buttons in a row', { components: [row(...buttons(6))] }, 50_035],
    ['with an empty row', { components: [row()] }, 50_035],
    ['with a label of 81 characters', { components: [row(button({ label: 'x'.repeat(81) }))] }, 50_035],
    ['with a button that shows nothing', { components: [row(button({ label: undefined }))] }, 50_035],
    ['with an id of 101 characters', { components: [row(button({ custom_id: 'x'.repeat(101) }))] }, 50_035],
    ['with the same id twice', { components: [row(button(), button())] }, 50_035],
    ['with an embed that is too long', { embeds: [{ description: 'x'.repeat(4_097) }] }, 50_035],
    [
      'with embeds of 6,001 characters',
      { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
      50_035,
    ],
    [
      'with contradictory mentions',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      50_035,
    ],
    ['with a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }, 50_035],
    ['that enforces no nonce', { content: 'x', enforce_nonce: true }, 50_035],
    [
      'that replies to nothing',
      { content: 'x', message_reference: { message_id: '123456789012345678' } },
      50_035,
    ],
    ['that would be for one person', { content: 'x', flags: 64 }, 50_035],
  ])('%s', async (_, body, code) => {
    expect(await post(body)).toEqual({ status: 400, code });
    expect(takeViolation()).toBe(code);
  });

  test('that is somebody else’s, when it is to be edited', async () => {
    expect(
      await send('PATCH', `/channels/${channel.id}/messages/${asked.id}`, { content: 'x' }),
    ).toMatchObject({ code: 50_005 });
    expect(takeViolation()).toBe(50_005);
  });
});

test('the local Discord makes one message of two with the same enforced nonce', () => {
  const body = { content: 'x', nonce: 'same', enforce_nonce: true };
  expect(postMessage(standIn.world, channel, body)).toBe(postMessage(standIn.world, channel, body));
  standIn.world.pings.length = 0;
});

test('the local Discord notes whom a message pings', async () => {
  await post({ content: `<@${user.id}> @everyone`, message_reference: { message_id: asked.id } });
  expect(standIn.world.pings.splice(0)).toEqual(['everyone', 'person', 'person']);
  await post({
    content: `<@${user.id}> @everyone`,
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: asked.id },
  });
  expect(standIn.world.pings).toEqual([]);
});

const actor = () => ({ by: user, in: channel });
const answer = ({ id, token }: { id: string; token: string }, body: Json) =>
  send('POST', `/interactions/${id}/${token}/callback`, body);
const message = { type: 4, data: { content: 'x' } };

describe('the local Discord refuses, and notes, an interaction’s answer', () => {
  test('that is the second one', async () => {
    const interaction = useCommand(standIn.world, actor(), 'ask', { question: 'x' });
    expect(await answer(interaction, message)).toEqual({ status: 204 });
    expect(await answer(interaction, message)).toMatchObject({ code: 40_060 });
    expect(takeViolation()).toBe(40_060);
  });

  test('that comes after three seconds', async () => {
    const interaction = useCommand(standIn.world, actor(), 'ask', { question: 'x' });
    interaction.createdAt -= 3_001;
    expect(await answer(interaction, message)).toMatchObject({ status: 404, code: 10_062 });
    expect(takeViolation()).toBe(10_062);
  });

  test('that edits where there is no message', async () => {
    const interaction = useCommand(standIn.world, actor(), 'ask', { question: 'x' });
    expect(await answer(interaction, { type: 7, data: { content: 'x' } })).toMatchObject({ code: 50_035 });
    expect(takeViolation()).toBe(50_035);
  });

  test('that follows before the first one', async () => {
    const { token } = useCommand(standIn.world, actor(), 'ask', { question: 'x' });
    const path = `/webhooks/${standIn.world.bot.id}/${token}`;
    expect(await send('POST', path, { content: 'x' })).toMatchObject({ code: 10_015 });
    expect(takeViolation()).toBe(10_015);
  });

  test.each([
    ['26 choices', Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' }))],
    ['a choice of 101 characters', [{ name: 'x'.repeat(101), value: 'x' }]],
  ])('with %s', async (_, choices) => {
    const interaction = typeOption(standIn.world, actor(), 'ask', 'question', 'x');
    expect(await answer(interaction, { type: 8, data: { choices } })).toMatchObject({ code: 50_035 });
    expect(takeViolation()).toBe(50_035);
  });

  test('to a press by nothing but what a press allows', async () => {
    const own = postMessage(standIn.world, channel, { content: 'x', components: [row(button())] });
    const interaction = press(standIn.world, actor(), own, 'x');
    expect(await answer(interaction, { type: 8, data: { choices: [] } })).toMatchObject({ code: 50_035 });
    expect(takeViolation()).toBe(50_035);
  });
});

describe('the local Discord refuses, and notes, a command', () => {
  test.each<[string, Json]>([
    ['with capitals in its name', { name: 'Ask' }],
    ['with a space in its translated name', { name_localizations: { ja: '聞 く' } }],
    ['with a description of 101 characters', { description: 'x'.repeat(101) }],
    ['with an unknown locale', { name_localizations: { jp: '聞く' } }],
    [
      'with a required option after another',
      { options: [{ ...QUESTION, name: 'a', required: false }, QUESTION] },
    ],
    ['with two options of one name', { options: [QUESTION, QUESTION] }],
  ])('%s', async (_, more) => {
    expect(await put([{ name: 'ask', description: 'Ask', ...more }])).toMatchObject({ code: 50_035 });
    expect(takeViolation()).toBe(50_035);
  });
});
