import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSecrets, readConfig } from '../src/config.ts';

let folder: string;
let empty: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'technyan-config-'));
  empty = mkdtempSync(join(tmpdir(), 'technyan-config-'));
  writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN="from-file"\nVOICE=light # dry\nLOG_LEVEL=\n');
});
afterAll(() => [folder, empty].forEach((each) => rmSync(each, { recursive: true })));

const DEFAULTS = {
  defaultLanguage: 'ja',
  voice: 'full',
  logLevel: 'info',
  dataDir: 'data',
  keepUnanswered: false,
};

describe('the configuration', () => {
  test('needs no variable at all', () => {
    expect(readConfig({}, [empty])).toEqual({ ok: true, config: DEFAULTS, hints: [] });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', VOICE: '' }, [empty])).toMatchObject({
      ok: true,
      config: DEFAULTS,
    });
  });

  test('reads the first .env that is there', () => {
    const config = { discordToken: 'from-file', voice: 'light', logLevel: 'info' };
    expect(readConfig({}, [empty, folder])).toMatchObject({ ok: true, config });
  });

  test('prefers the process to the file, also to unset something', () => {
    const outcome = readConfig({ VOICE: 'off', DISCORD_TOKEN: '' }, [folder]);
    expect(outcome).toMatchObject({ ok: true, config: { voice: 'off', discordToken: undefined } });
  });

  test('writes nothing into the process', () => {
    readConfig({}, [folder]);
    expect(process.env['DISCORD_TOKEN']).not.toBe('from-file');
  });

  test('takes a REST base with or without a closing slash', () => {
    const outcome = readConfig({ DISCORD_API_URL: 'http://localhost:8080/api/' }, [empty]);
    expect(outcome).toMatchObject({ config: { discordApiUrl: 'http://localhost:8080/api' } });
  });

  test('lists every problem at once, with the remedy and without any value', () => {
    const wrong = {
      DISCORD_TOKEN: 'two words',
      DISCORD_GUILD_ID: 'my-server',
      DISCORD_API_URL: 'ftp://example.com',
      DEFAULT_LANGUAGE: 'Klingon',
      VOICE: 'loud',
      LOG_LEVEL: 'chatty',
      DATABASE_URL: 'mysql://someone:hidden@localhost/technyan',
      KEEP_UNANSWERED: 'perhaps',
    };
    const outcome = readConfig(wrong, [empty]);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems.map((line) => line.split(' ')[0])).toEqual(Object.keys(wrong));
    for (const value of Object.values(wrong)) expect(problems.join('\n')).not.toContain(value);
    expect(problems[3]).toContain('ja, en');
  });

  test('says where a bad value was set: in which .env, or in the process', () => {
    const bad = mkdtempSync(join(tmpdir(), 'technyan-config-'));
    writeFileSync(join(bad, '.env'), 'VOICE=loud\nLOG_LEVEL=chatty\n');
    const outcome = readConfig({ LOG_LEVEL: 'noisy' }, [empty, bad, folder]);
    rmSync(bad, { recursive: true });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        expect.stringMatching(`^VOICE isn't usable \\(set in ${join(bad, '.env')}\\): use one of: full`),
        expect.stringMatching(/^LOG_LEVEL isn't usable \(set in the process's own environment\): use one of/),
      ],
    });
  });

  test.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['LOGLEVEL', 'LOG_LEVEL'],
  ])('hints at %s, which does nothing, without its value', (name, meant) => {
    const { hints } = readConfig({ [name]: 'hidden' }, [empty]) as { hints: string[] };
    expect(hints).toEqual([
      `${name} (set in the process's own environment) does nothing: did you mean ${meant}? Then rename it.`,
    ]);
  });

  test('hints at a misspelt name among the problems too, with its file', () => {
    const misspelt = mkdtempSync(join(tmpdir(), 'technyan-config-'));
    writeFileSync(join(misspelt, '.env'), 'VOICE=loud\nDISCORD_TOKN=hidden\n');
    const outcome = readConfig({}, [misspelt]);
    rmSync(misspelt, { recursive: true });
    expect(outcome).toMatchObject({
      problems: [
        expect.stringMatching(/^VOICE/),
        expect.stringContaining(`DISCORD_TOKN (set in ${join(misspelt, '.env')})`),
      ],
    });
  });

  test.each(['PATH', 'XDG_DATA_DIRS', 'INVOICE', 'TEST_DATABASE_URL', 'DISCORD_WEBHOOK'])(
    'says nothing about %s, which is another program’s',
    (name) => {
      expect(readConfig({ [name]: 'x' }, [empty])).toMatchObject({ hints: [] });
    },
  );

  test('says nothing about a near name where ours is set', () => {
    expect(readConfig({ DATABASE_URI: 'x', DATABASE_URL: 'postgres://host/db' }, [empty])).toMatchObject({
      hints: [],
    });
  });

  test('refuses a password that isn’t escaped well, without repeating it', () => {
    const outcome = readConfig({ DATABASE_URL: 'postgres://me:100%sure@localhost/technyan' }, [empty]);
    expect(outcome).toMatchObject({ ok: false, problems: [expect.not.stringContaining('sure')] });
  });

  test.each([
    'postgres://u:p@ss/w:rd#1@host/db',
    'postgres://u:hunter2/x@host/db',
    'postgres://u:p@ss/w:rd',
    'postgres://u:p@hunter2?x@host/db',
    'postgres://u:12#34@host/db',
    'postgres://u:p@host/db#',
  ])('refuses the address %s, in which a password isn’t escaped, without repeating it', (url) => {
    const outcome = readConfig({ DATABASE_URL: url }, [empty]);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems).toEqual([expect.stringMatching(/^DATABASE_URL .*escaped.*%23 for #/)]);
    for (const part of ['hunter2', 'p@', 'w:rd', 'ss/', '#34']) expect(problems[0]).not.toContain(part);
  });

  test.each([
    'postgres://u:p%40ss%2Fw%3Ard%231@host/db',
    'postgres://127.0.0.1:9/none',
    'postgresql://u:p@[::1]:5432/db?sslmode=require',
  ])('takes the address %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }, [empty])).toMatchObject({ config: { databaseUrl: url } });
  });

  test('sees that .env took the rest of a password for a comment', () => {
    const cut = mkdtempSync(join(tmpdir(), 'technyan-config-'));
    writeFileSync(join(cut, '.env'), 'VOICE=off # dry\nDATABASE_URL=postgres://u:12/ab#34@host/db\n');
    const outcome = readConfig({}, [cut]);
    writeFileSync(join(cut, '.env'), 'DATABASE_URL=postgres://u:12@host/ab # the old one: #2\n');
    const commented = readConfig({}, [cut]);
    writeFileSync(join(cut, '.env'), 'DATABASE_URL="postgres://u:12%2334@host/ab"#2\n');
    const quoted = readConfig({}, [cut]);
    writeFileSync(join(cut, '.env'), 'DATABASE_URL=\nVOICE=off#dry\n');
    const none = readConfig({}, [cut]);
    rmSync(cut, { recursive: true });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^DATABASE_URL .*%23 for #/)],
    });
    expect([commented.ok, quoted.ok, none.ok]).toEqual([true, true, true]);
  });

  test('knows its secrets, as they are and as they stand in an address', () => {
    const databaseUrl = 'postgres://me:p%40ss@localhost/technyan';
    const outcome = readConfig({ DISCORD_TOKEN: 'token', DATABASE_URL: databaseUrl }, [empty]);
    expect(outcome.ok && listSecrets(outcome.config)).toEqual(['token', databaseUrl, 'p%40ss', 'p@ss']);
  });
});
