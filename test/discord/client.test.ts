import { expect, test } from 'vitest';
import { createClient } from '../../src/surfaces/discord/client.ts';
import { EDIT_WINDOW_MS } from '../../src/surfaces/discord/messages.ts';

/** What the privacy policy promises. */
const HALF_AN_HOUR_S = 1_800;

test('a message leaves the memory within half an hour, and not before its edits have stopped to count', async () => {
  const client = createClient({ apiUrl: undefined });
  const { messages } = client.options.sweepers ?? {};
  await client.destroy();
  const { interval = Infinity, lifetime = Infinity } = messages as { interval?: number; lifetime?: number };
  expect(interval + lifetime).toBeLessThanOrEqual(HALF_AN_HOUR_S);
  expect(lifetime * 1_000).toBeGreaterThan(EDIT_WINDOW_MS);
});
