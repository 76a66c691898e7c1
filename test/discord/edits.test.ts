import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remove, rewrite } from './stand-in/people.ts';
import {
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

async function askAndHear() {
  const asked = scene.ask(QUESTION.ja);
  return { asked, reply: await scene.replyTo(asked) };
}

describe('an edited question', () => {
  test('is answered anew by editing the reply', async () => {
    const { asked, reply } = await askAndHear();
    rewrite(scene.world, asked, scene.mention('NVIDIAはAnthropicにいくら出資？'));
    await scene.until('the edited reply', () => reply.content.includes('最大100億ドル'));
    expect(writtenBy(scene).filter(({ replyTo }) => replyTo === asked.id)).toEqual([reply]);
  });

  test('is answered once more for each edit, the last one counting', async () => {
    const { asked, reply } = await askAndHear();
    rewrite(scene.world, asked, scene.mention('NVIDIAはAnthropicにいくら出資？'));
    rewrite(scene.world, asked, scene.mention(QUESTION.en));
    await waitItsTurn(scene);
    await scene.until('the last answer', () => answers(reply, 'en'));
    expect(writtenBy(scene).filter(({ replyTo }) => replyTo === asked.id)).toEqual([reply]);
  });

  test('waits for the first answer when that is still on its way', async () => {
    const release = scene.hold(({ path, method }) => method === 'POST' && path.endsWith('/messages'));
    const asked = scene.ask(QUESTION.ja);
    await scene.until('her request', () => scene.world.requests.at(-1)?.path.endsWith('/messages'));
    rewrite(scene.world, asked, scene.mention(QUESTION.en));
    release();
    const reply = await scene.replyTo(asked);
    await scene.until('the edited reply', () => answers(reply, 'en'));
    expect(writtenBy(scene).filter(({ replyTo }) => replyTo === asked.id)).toEqual([reply]);
  });

  test.each([
    ['a link preview appears', () => undefined, 0],
    ['only its spaces change', () => `${scene.mention(QUESTION.ja)}  `, 0],
    ['it is changed after five minutes', () => scene.mention(QUESTION.en), 301_000],
    ['it no longer mentions her', () => QUESTION.en, 0],
  ])('keeps its answer when %s', async (_, content, laterMs) => {
    const { asked, reply } = await askAndHear();
    const before = reply.content;
    rewrite(scene.world, asked, content(), Date.now() + laterMs);
    await waitItsTurn(scene);
    expect(reply).toMatchObject({ content: before, editedAt: undefined });
  });

  test('is left alone when somebody has deleted the reply', async () => {
    const { asked, reply } = await askAndHear();
    remove(scene.world, reply);
    rewrite(scene.world, asked, scene.mention(QUESTION.en));
    await scene.until(
      'her attempt',
      () => scene.world.requests.find(({ path }) => path.endsWith(reply.id))?.status,
    );
    await waitItsTurn(scene);
    expect(writtenBy(scene).filter(({ replyTo }) => replyTo === asked.id)).toEqual([reply]);
  });
});
