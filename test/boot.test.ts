import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, startProgram } from './program.ts';

/** A copy of the program that a test may break. */
function copyProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'technyan-'));
  for (const part of ['src', 'locales', 'knowledge', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe.concurrent('without a token', () => {
  test('the program says so in one line, answers each line of its input, and stores nothing', async () => {
    const dataDir = join(tmpdir(), `technyan-unused-${process.pid}`);
    const { child, ended } = startProgram({ DATA_DIR: dataDir, DATABASE_URL: 'postgres://127.0.0.1:9/none' });
    child.stdin.end('MicrosoftはAnthropicにいくら出資？\nHow much is NVIDIA investing in Anthropic?');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
    expect(stdout).toContain('最大50億ドル');
    expect(stdout.toLowerCase()).toContain('up to $10 billion');
    expect(existsSync(dataDir)).toBe(false);
  });
});

test('a misspelt name is hinted at, and its value isn’t repeated', async () => {
  const { child, ended } = startProgram({ DISCORD_TOKN: 'hidden-token' });
  child.stdin.end();
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  expect(stderr).toMatch(/^DISCORD_TOKN .*did you mean DISCORD_TOKEN\?/);
  expect(stderr).not.toContain('hidden-token');
});

describe.concurrent('the program does not start', () => {
  test('with settings that it cannot use: it lists all of them and ends with 78', async () => {
    const { ended } = startProgram({
      DISCORD_TOKEN: 'secret token',
      VOICE: 'loud',
      DISCORD_API_URL: 'discord',
    });
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(78);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    for (const name of ['DISCORD_TOKEN', 'VOICE', 'DISCORD_API_URL']) expect(stderr).toContain(name);
    expect(stderr).not.toContain('secret');
  });

  test('with knowledge that it cannot read: it names the file and ends with 65', async () => {
    const folder = copyProgram();
    writeFileSync(join(folder, 'knowledge', 'ai-investment-cycle', 'deals.yaml'), '- id: [broken');
    const { code, stdout, stderr } = await startProgram({}, folder).ended;
    rmSync(folder, { recursive: true });
    expect(code).toBe(65);
    expect(stdout).toBe('');
    expect(stderr).toContain('deals.yaml');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
