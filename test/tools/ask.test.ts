import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/parts.ts';
import { runTool } from './tool.ts';

const ASKED = 'How much is Microsoft investing in Anthropic?';
const line = (value: object): string => JSON.stringify(value);

describe('a question on the command line', () => {
  test('prints the reply and its source line, and nothing else; it needs no quotation marks', async () => {
    const { code, stdout, stderr } = await runTool('ask', ASKED.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/up to \$5 billion/i);
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('2025-11-20');
  });

  test('is answered in the language that --language names', async () => {
    const { stdout } = await runTool('ask', [ASKED, '--language', 'ja']);
    expect(stdout).toContain('最大50億ドル');
  });
});

describe('bad usage ends with 64, a message on standard error and no output', () => {
  test.each([
    ['no question', []],
    ['an unknown option', ['--shout', ASKED]],
    ['an unknown language', [ASKED, '--language', 'fr']],
    ['a question beside --jsonl', ['--jsonl', ASKED]],
  ])('%s', async (_, args) => {
    const { code, stdout, stderr } = await runTool('ask', args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('--jsonl', () => {
  test('answers a line before the next one is there', async () => {
    const child = spawn(process.execPath, ['src/tools/ask.ts', '--jsonl'], { cwd: ROOT });
    const answers = createInterface({ input: child.stdout });
    child.stdin.write(`${line({ id: 'first', text: ASKED })}\n`);
    const [answer] = (await once(answers, 'line')) as [string];
    expect(JSON.parse(answer)).toMatchObject({ id: 'first' });
    child.stdin.end();
    await once(child, 'exit');
  });

  test('ends quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, ['src/tools/ask.ts', '--jsonl'], { cwd: ROOT });
    const errors: string[] = [];
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const many = `${line({ id: 'a', text: 'hello' })}\n`.repeat(5_000);
    child.stdin.end(many);
    const [code] = (await once(child, 'exit')) as [number];
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });
});
