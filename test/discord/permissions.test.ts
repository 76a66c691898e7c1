import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addChannel, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS } from './stand-in/world.ts';
import {
  ANSWER,
  answers,
  expectGoodManners,
  QUESTION,
  setScene,
  waitItsTurn,
  writtenBy,
  type Scene,
} from './scene.ts';
import type { Channel, User } from './stand-in/types.ts';

let scene: Scene;
let readOnly: Channel;
let closed: Channel;
let withoutHistory: Channel;
let thread: Channel;
let lockedThread: Channel;
beforeAll(async () => {
  scene = await setScene();
  readOnly = addChannel(scene.world, 'read-only', { deny: SEND_MESSAGES });
  closed = addChannel(scene.world, 'closed', { refusesSilently: true });
  withoutHistory = addChannel(scene.world, 'without-history', { hidesHistory: true });
  thread = addChannel(scene.world, 'thread', { type: 11, parentId: readOnly.id });
  const parent = addChannel(scene.world, 'no-threads', { deny: SEND_MESSAGES_IN_THREADS });
  lockedThread = addChannel(scene.world, 'locked-thread', { type: 11, parentId: parent.id });
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const ask = (from: User, channel: Channel) =>
  scene.say({ from, in: channel, content: scene.mention(QUESTION.ja) });

const postsTo = (channel: Channel) =>
  scene.world.requests.filter(({ path }) => path === `/channels/${channel.id}/messages`).length;

function directMessagesTo(user: User) {
  const { id } = scene.direct(user);
  return writtenBy(scene).filter(({ channelId }) => channelId === id);
}

describe('where she may not write', () => {
  test.each([
    ['and can see so, she does not even try', () => readOnly, 0],
    ['in a thread and can see so, she does not even try', () => lockedThread, 0],
    ['and learns so from Discord, she tries once', () => closed, 1],
  ])('%s, and answers by direct message', async (_, channel, attempts) => {
    const from = scene.newcomer();
    const before = postsTo(channel());
    ask(from, channel());
    const [told] = await scene.until('a direct message', () => {
      const written = directMessagesTo(from);
      return written.length > 0 && written;
    });
    expect(told?.content).toContain(`<#${channel().id}>`);
    expect(told?.content).toContain(ANSWER.ja);
    expect(postsTo(channel()) - before).toBe(attempts);
  });

  test('she tells the same person only once', async () => {
    const from = scene.newcomer();
    ask(from, readOnly);
    await scene.until('a direct message', () => directMessagesTo(from).length > 0);
    ask(from, readOnly);
    await waitItsTurn(scene);
    expect(directMessagesTo(from)).toHaveLength(1);
  });

  test('she stays quiet if the person takes no direct messages either', async () => {
    const from = scene.newcomer();
    scene.world.closedToDms.add(from.id);
    ask(from, readOnly);
    const attempt = `/channels/${scene.direct(from).id}/messages`;
    await scene.until('her attempt', () => scene.world.requests.find(({ path }) => path === attempt)?.status);
    await waitItsTurn(scene);
    expect(scene.world.requests.filter(({ path }) => path === attempt)).toHaveLength(1);
  });
});

test('she answers without a reference where she may not read the history', async () => {
  ask(scene.newcomer(), withoutHistory);
  const answer = await scene.until('an answer', () =>
    writtenBy(scene).find(({ channelId }) => channelId === withoutHistory.id),
  );
  expect(answer).toMatchObject({ replyTo: undefined, content: expect.stringContaining(ANSWER.ja) as string });
});

test('she answers in a thread of a channel that takes messages only in threads', async () => {
  expect(answers(await scene.replyTo(ask(scene.newcomer(), thread)), 'ja')).toBe(true);
});
