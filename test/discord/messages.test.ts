import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remove } from './stand-in/people.ts';
import { announce } from './stand-in/views.ts';
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

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

describe('she answers', () => {
  test.each(['ja', 'en'] as const)('a mention in the language of the question (%s)', async (language) => {
    expect(answers(await scene.replyTo(scene.ask(QUESTION[language])), language)).toBe(true);
  });

  test('with the text and one small source line', async () => {
    const from = scene.newcomer();
    await scene.replyTo(scene.ask(QUESTION.en, from));
    const lines = (await scene.replyTo(scene.ask(QUESTION.ja, from))).content.split('\n');
    expect(lines.at(-1)).toMatch(/^-# .*2025/);
    expect(lines.filter((line) => line.startsWith('-# '))).toHaveLength(1);
  });

  test.each([true, false])('a direct message without a mention (channel type told: %s)', async (told) => {
    scene.world.tellsChannelType = told;
    const from = scene.newcomer();
    const asked = scene.say({ from, in: scene.direct(from), content: QUESTION.en });
    expect(answers(await scene.replyTo(asked), 'en')).toBe(true);
  });

  test('a reply to her own message that pings her', async () => {
    const hers = await scene.replyTo(scene.ask(QUESTION.ja));
    const asked = scene.say({
      from: scene.newcomer(),
      in: scene.general,
      content: QUESTION.en,
      replyTo: hers,
    });
    expect(answers(await scene.replyTo(asked), 'en')).toBe(true);
  });

  test('a reply to her that arrives without its text by telling how to ask', async () => {
    const hers = await scene.replyTo(scene.ask(QUESTION.ja));
    const speech = {
      from: scene.newcomer(),
      in: scene.general,
      content: QUESTION.ja,
      replyTo: hers,
      ping: false,
    };
    const { content, components } = await scene.replyTo(scene.say(speech));
    expect(content).toContain('/ask');
    expect(content).not.toContain('\n');
    expect(components).toEqual([]);
  });

  test('an empty mention with a short hello and something to ask', async () => {
    const reply = await scene.replyTo(scene.ask(''));
    expect(reply.content.length).toBeGreaterThan(5);
    expect(reply.content).not.toContain(ANSWER.ja);
    expect(reply.components).toHaveLength(1);
  });

  test('once, although Discord announces the message twice', async () => {
    const asked = scene.ask(QUESTION.ja);
    announce(scene.world, 'CREATE', asked);
    await scene.replyTo(asked);
    announce(scene.world, 'CREATE', asked);
    await waitItsTurn(scene);
    expect(writtenBy(scene).filter(({ replyTo }) => replyTo === asked.id)).toHaveLength(1);
  });

  test('in the channel when the asking message is gone', async () => {
    const release = scene.hold(({ path }) => path.endsWith('/messages'));
    const before = writtenBy(scene).length;
    const asked = scene.ask(QUESTION.ja);
    await scene.until('her request', () => scene.world.requests.at(-1)?.path.endsWith('/messages'));
    remove(scene.world, asked);
    release();
    const reply = await scene.until('an answer', () => writtenBy(scene)[before]);
    expect(reply).toMatchObject({
      replyTo: undefined,
      content: expect.stringContaining(ANSWER.ja) as string,
    });
  });

  test('after the connection was cut, including what was said meanwhile', async () => {
    const resumesBefore = scene.gateway.resumes;
    scene.gateway.dropConnections();
    expect(answers(await scene.replyTo(scene.ask(QUESTION.ja)), 'ja')).toBe(true);
    expect(scene.gateway.resumes).toBe(resumesBefore + 1);
  });
});
