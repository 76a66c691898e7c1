import { afterEach, beforeEach, expect, test } from 'vitest';
import { setScene, type Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await setScene();
});
afterEach(() => scene.close());

test('a Discord that can’t be reached ends her: unreachable', async () => {
  const surface = await scene.login({ apiUrl: 'http://127.0.0.1:9/api' });
  expect(await surface.ended).toBe('unreachable');
});

test.each([
  [4_004, 'token-refused'],
  [4_013, 'intents-refused'],
  [4_014, 'intents-refused'],
  [4_012, 'connection-refused'],
])(
  'a connection that Discord ends for good with %i, even after a while, ends her: %s',
  async (code, ending) => {
    const surface = await scene.login();
    scene.gateway.dropConnections(code);
    expect(await surface.ended).toBe(ending);
  },
);
