import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMessage, addUser } from './stand-in/world.ts';
import { announce } from './stand-in/views.ts';
import { expectGoodManners, QUESTION, setScene, waitItsTurn, writtenBy, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

/** Counts what she wrote after something was said, less the one answer that ends the wait. */
async function countAnswersTo(speak: () => unknown): Promise<number> {
  const before = writtenBy(scene).length;
  speak();
  await waitItsTurn(scene);
  return writtenBy(scene).length - before - 1;
}

const talk = (content: string) => ({ from: scene.newcomer(), in: scene.general, content });

describe('she stays quiet', () => {
  test('when people talk among themselves', async () => {
    expect(await countAnswersTo(() => scene.say(talk(QUESTION.ja)))).toBe(0);
  });

  test('when somebody replies to somebody else without naming her', async () => {
    const replyTo = scene.say(talk('hm'));
    expect(await countAnswersTo(() => scene.say({ ...talk(QUESTION.ja), replyTo }))).toBe(0);
  });

  test('when another bot mentions her', async () => {
    const bot = addUser(scene.world, 'robot', true);
    expect(await countAnswersTo(() => scene.ask(QUESTION.ja, bot))).toBe(0);
  });

  test('when a webhook mentions her', async () => {
    const from = addUser(scene.world, 'hook');
    const speech = { ...talk(scene.mention(QUESTION.ja)), from, webhookId: from.id };
    expect(await countAnswersTo(() => scene.say(speech))).toBe(0);
  });

  test('when she mentions herself', async () => {
    const { bot } = scene.world;
    const own = {
      channelId: scene.general.id,
      author: bot,
      content: scene.mention(QUESTION.ja),
      mentions: [bot],
    };
    const count = await countAnswersTo(() => announce(scene.world, 'CREATE', addMessage(scene.world, own)));
    // the one is what the test wrote in her name
    expect(count).toBe(1);
  });

  test('when somebody pins her message', async () => {
    const replyTo = await scene.replyTo(scene.ask(QUESTION.ja));
    expect(await countAnswersTo(() => scene.say({ ...talk(''), replyTo, ping: false, type: 6 }))).toBe(0);
  });
});
