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

/** Starts her and waits until she listens. */
async function startAndLogIn() {
  const sessions = scene.gateway.sessions.size;
  const registered = () =>
    scene.world.requests.some(({ path, status }) => path.endsWith('/commands') && status === 200);
  const program = start();
  await scene.until('her login', () => scene.gateway.sessions.size > sessions && registered());
  return program;
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

  test('with 75 and a plain line when Discord can’t be reached', async () => {
    const { code, stderr } = await start({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }).ended;
    expect(code).toBe(75);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain('DISCORD_API_URL');
  });
});

describe('a stop', () => {
  test('by SIGTERM sends the answer that is under way and ends with 0', async () => {
    const { child, ended } = await startAndLogIn();
    const isPost = (path: string | undefined) => path === `/channels/${scene.general.id}/messages`;
    const release = scene.hold(({ path }) => isPost(path));
    const asked = scene.ask(QUESTION.ja);
    await scene.until('her request', () => scene.world.requests.some(({ path }) => isPost(path)));
    child.kill('SIGTERM');
    const isStillThere = await Promise.race([ended.then(() => false), scene.until('nothing', () => true)]);
    expect(isStillThere).toBe(true);
    release();
    expect((await scene.replyTo(asked)).content).toContain(ANSWER.ja);
    expect((await ended).code).toBe(0);
  });

  test('by SIGINT ends with 0 at once when nothing is under way', async () => {
    const { child, ended } = await startAndLogIn();
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  test('leaves nothing behind that Discord would have refused', () => {
    expect(scene.world.violations).toEqual([]);
  });
});
