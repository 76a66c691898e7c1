import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from '../program.ts';
import { ANSWER, QUESTION, setScene, type Scene } from './scene.ts';
import { startStandIn } from './stand-in/stand-in.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

function start(variables: Record<string, string> = {}) {
  return startProgram({ DISCORD_TOKEN: scene.world.token, DISCORD_API_URL: scene.apiUrl, ...variables });
}

describe.concurrent('the bot ends', () => {
  test('with 77 and a plain line when the token is refused', async () => {
    const { code, stderr } = await start({ DISCORD_TOKEN: 'not-the-token' }).ended;
    expect(code).toBe(77);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain('DISCORD_TOKEN');
    expect(stderr).not.toContain('not-the-token');
  });

  test('with 69 and a plain line when the intents are refused', async () => {
    const strict = await startStandIn({ refusesIntents: true });
    const variables = {
      DISCORD_TOKEN: strict.world.token,
      DISCORD_API_URL: strict.apiUrl,
      DEFAULT_LANGUAGE: 'en',
    };
    const { code, stderr } = await start(variables).ended;
    await strict.close();
    expect(code).toBe(69);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain('intents');
  });
});

describe('a stop', () => {
  test('right after the login, while the usual pictures are drawn, is no trouble in the log', async () => {
    const fresh = await startStandIn();
    const { child, ended, says } = start({ DISCORD_TOKEN: fresh.world.token, DISCORD_API_URL: fresh.apiUrl });
    await says('logged in');
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    await fresh.close();
    expect(code).toBe(0);
    expect(stderr.split('\n').filter((line) => / (?:WARN|ERROR) |reconnecting/.test(line))).toEqual([]);
  });

  test('by SIGTERM sends the answer that is under way and ends with 0', async () => {
    const { child, ended, says } = start();
    await says('commands registered');
    const release = scene.hold(({ path }) => path === `/channels/${scene.general.id}/messages`);
    const asked = scene.ask(QUESTION.ja);
    await scene.until('her request', () => scene.world.requests.at(-1)?.path.endsWith('/messages'));
    child.kill('SIGTERM');
    await says('stopping');
    release();
    expect((await scene.replyTo(asked)).content).toContain(ANSWER.ja);
    expect((await ended).code).toBe(0);
    expect(scene.world.violations).toEqual([]);
  });
});
