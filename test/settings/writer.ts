import { openStore } from '../../src/settings/index.ts';

// Writes settings as fast as it can, and prints the number of each once it is acknowledged. It never ends by itself.
const [dataDir = '', databaseUrl] = process.argv.slice(2);
const store = await openStore({ dataDir, databaseUrl });
for (let count = 1; ; count++) {
  await store.changeSettings(
    { kind: 'person', id: String(count) },
    { language: count % 2 === 0 ? 'ja' : 'en' },
  );
  await store.changeSettings({ kind: 'server', id: '1' }, { cooldownSeconds: count });
  process.stdout.write(`${count}\n`);
}
