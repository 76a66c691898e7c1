import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { startConsole } from '../src/surfaces/console.ts';
import { createMeasuredTechnyan } from '../src/tools/parts.ts';

const parts = { ...createMeasuredTechnyan(), defaultLanguage: 'ja' as const };

/** Runs a chat over a pipe and gives its answers. */
async function pipe(input: string | string[]): Promise<string[]> {
  const output = new PassThrough();
  const written = text(output);
  await startConsole({ ...parts, input: Readable.from(Array.isArray(input) ? input : [input]), output });
  output.end();
  return (await written).split('\n\n').slice(0, -1);
}

/** Runs a chat at a terminal: each line is typed once the one before is answered. */
async function type(lines: string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const written = text(output);
  const ended = startConsole({ ...parts, input, output });
  for (const line of lines) {
    input.write(`${line}\r`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  input.end();
  await ended;
  output.end();
  return written;
}

describe('a chat over a pipe', () => {
  test('answers each line in order, the last one without a line feed too', async () => {
    const answers = await pipe(
      'MicrosoftはAnthropicにいくら出資？\nHow much does NVIDIA invest in Anthropic?\nこんにちは',
    );
    expect(answers).toHaveLength(3);
    expect(answers[0]).toContain('最大50億ドル');
    expect(answers[1]).toMatch(/up to \$10 billion/i);
  });

  test('gives as many answers as there are lines, however they arrive and end', async () => {
    expect(await pipe(['hel', 'lo\r\nthan', 'ks\n'])).toHaveLength(2);
    expect(await pipe('')).toEqual([]);
  });

  test('shows the source under the answer', async () => {
    const [answer] = await pipe('How much does NVIDIA invest in Anthropic?');
    expect(answer?.split('\n').at(-1)).toContain('2025-11-20');
  });

  test('remembers what was said before', async () => {
    const [, answer] = await pipe('How much does Microsoft invest in Anthropic?\nand NVIDIA?\n');
    expect(answer).toMatch(/\$10 billion/);
  });

  test('obeys /lang until /lang auto, and ends at /quit', async () => {
    const asked = 'How much does NVIDIA invest in Anthropic?';
    const answers = await pipe(
      ['/lang ja', asked, '/lang auto', asked, '/lang fr', '/quit', asked].join('\n'),
    );
    expect(answers).toHaveLength(5);
    expect(answers[1]).toContain('最大100億ドル');
    expect(answers[3]).toMatch(/up to \$10 billion/i);
  });

  test('asks a question that stood under the last answer by its number', async () => {
    const [answer, next, none] = await pipe('How much does NVIDIA invest in Anthropic?\n/1\n/9\n');
    expect(next).not.toBe(answer);
    expect(none).toBe(parts.words.say('en', 'console:noSuggestion'));
  });

  test('knows /help, names a command that it doesn’t know, and takes a path for a question', async () => {
    const [help, unknown, path] = await pipe('/help\n/dance\n/etc/passwd');
    expect(help).toContain('/lang');
    expect(unknown).toContain('/dance');
    expect(path).not.toContain('/help');
  });

  test('ends quietly when nobody reads any more', async () => {
    const output = new PassThrough();
    output.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await expect(
      startConsole({ ...parts, input: Readable.from(['a\n', 'b\n']), output }),
    ).resolves.toBeUndefined();
  });
});

describe('a chat at a terminal', () => {
  test('welcomes, answers with near questions to choose from, and says goodbye', async () => {
    const shown = await type(['MicrosoftはAnthropicにいくら出資？', '', '/quit']);
    expect(shown).toContain(parts.words.say('ja', 'console:welcome'));
    expect(shown).toContain('最大50億ドル');
    expect(shown).toMatch(/^ {2}\/1 \S/m);
    expect(shown.trimEnd().endsWith(parts.words.say('ja', 'console:bye'))).toBe(true);
  });

  test('speaks the language of the last answer', async () => {
    const shown = await type(['How much does NVIDIA invest in Anthropic?']);
    expect(shown).toContain(parts.words.say('en', 'console:bye'));
  });
});
