import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../src/settings/postgres.ts';

test('closes while its first connection is still being made', async () => {
  const silent = createServer((socket) => void socket.resume());
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const database = openPostgres(`postgres://cat:secret@127.0.0.1:${port}/technyan`);
  await once(silent, 'connection');
  await expect(database.close()).resolves.toBeUndefined();
});
