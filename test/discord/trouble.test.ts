import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asked } from '../../src/ask.ts';
import type { Mind } from '../../src/surfaces/discord/desk.ts';
import { core } from './core.ts';
import { press, typeOption, useCommand, type Actor } from './stand-in/people.ts';
import {
  ANSWER,
  answers,
  buttonOn,
  expectGoodManners,
  QUESTION,
  setScene,
  writtenBy,
  type Scene,
} from './scene.ts';

/** Longer than the typing sign and the deadline of an interaction take; nothing waits for its own sake. */
const SLOW_MS = 1_400;

/** The real core, but slow, or broken, for whoever asks so. */
const { technyan } = core;
async function hesitate(text: string): Promise<void> {
  if (text.includes('broken')) throw new Error('a bug');
  if (text.includes('slow')) await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  if (text.includes('slow, then a bug')) throw new Error('a bug');
}
const moody: Mind = {
  ...technyan,
  ask: async (asked: Asked) => {
    await hesitate(asked.text);
    return technyan.ask({ ...asked, text: asked.text.replace('slow', '').trim() });
  },
  say: async (code, language) => {
    if (mood !== '') await hesitate(mood);
    return technyan.say(code, language);
  },
  completeQuestion: async (typed, language, limit) => {
    await hesitate(typed);
    return technyan.completeQuestion(typed, language, limit);
  },
};
let mood = '';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login({ technyan: moody });
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const newcomer = (locale = 'ja'): Actor => ({ by: scene.newcomer(), in: scene.general, locale });
const typings = () => scene.world.requests.filter(({ path }) => path.endsWith('/typing')).length;

describe.concurrent('an answer that takes its time', () => {
  test('to a message comes with the typing sign', async () => {
    const asked = scene.ask(`slow ${QUESTION.ja}`);
    expect((await scene.replyTo(asked)).content).toContain(ANSWER.ja);
    expect(typings()).toBe(1);
  });

  test.each([
    ['in public', false, 0],
    ['in private', true, 64],
  ])('to /ask is announced within three seconds and given later (%s)', async (_, hidden, flags) => {
    const options = { question: `slow ${QUESTION.ja}`, private: hidden };
    const interaction = useCommand(scene.world, newcomer(), 'ask', options);
    const answer = await scene.answerTo(interaction);
    expect(answer).toMatchObject({ content: expect.stringContaining(ANSWER.ja) as string, flags });
    expect(interaction).toMatchObject({ callbackType: 5 });
    expect(interaction.respondedAfterMs).toBeLessThan(2_500);
  });

  test('to /ask and then fails ends in one line, and shows nobody’s own language in public', async () => {
    const interaction = useCommand(scene.world, newcomer('en-US'), 'ask', { question: 'slow, then a bug' });
    const answer = await scene.answerTo(interaction);
    expect(answer.content).toBe(core.words.say('ja', 'discord:failure.unexpected'));
  });
});

test('a quick answer comes without the typing sign', async () => {
  const before = typings();
  await scene.replyTo(scene.ask(QUESTION.ja));
  expect(typings()).toBe(before);
});

test('a slow translation is announced in time and edits the reply later', async () => {
  const asker = scene.newcomer();
  const reply = await scene.replyTo(scene.ask(QUESTION.ja, asker));
  mood = 'slow';
  const interaction = press(
    scene.world,
    { by: asker, in: scene.general },
    reply,
    buttonOn(reply, 'In English'),
  );
  await scene.until('the edited reply', () => answers(reply, 'en'));
  mood = '';
  expect(interaction.callbackType).toBe(6);
});

describe('an answer that fails', () => {
  test('leaves a line to the message and the error to the log', async () => {
    const asked = scene.ask('broken');
    const { content } = await scene.replyTo(asked);
    expect(content).toBe(core.words.say('ja', 'discord:failure.unexpected'));
    expect(scene.log.join('')).toContain('a bug');
  });

  test('leaves a private line to /ask in the reader’s language', async () => {
    const answer = await scene.answerTo(
      useCommand(scene.world, newcomer('en-US'), 'ask', { question: 'broken' }),
    );
    expect(answer).toMatchObject({ content: core.words.say('en', 'discord:failure.unexpected'), flags: 64 });
  });

  test('leaves no choices to somebody who is typing', async () => {
    const interaction = typeOption(scene.world, newcomer(), 'ask', 'question', 'broken');
    expect(await scene.until('choices', () => interaction.choices)).toEqual([]);
  });

  test('for a fault of Discord’s is sent once more, and shown once', async () => {
    const isPost = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path.endsWith(`${scene.general.id}/messages`);
    const release = scene.hold(isPost);
    const asked = scene.ask(QUESTION.ja);
    await scene.until('her request', () => isPost(scene.world.requests.at(-1) ?? { method: '', path: '' }));
    release(503);
    const { content } = await scene.replyTo(asked);
    expect(content).toContain(ANSWER.ja);
    expect(writtenBy(scene).filter(({ replyTo }) => replyTo === asked.id)).toHaveLength(1);
  });
});

test('no log line names the token of the bot or of an interaction', () => {
  const text = scene.log.join('');
  expect(text).not.toContain(scene.world.token);
  expect(text).not.toMatch(/token-\d{15}/);
});
