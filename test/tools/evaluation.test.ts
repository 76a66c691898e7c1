import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { quantile } from '../../src/tools/evaluation.ts';
import { halfOf, readQuestions } from '../../src/tools/questions.ts';
import { runTool, type Ended } from './tool.ts';

const questions = readQuestions(new URL('../questions', import.meta.url).pathname);
const heldIn = questions.filter((question) => halfOf(question) === 'held-in');
const heldOut = questions.filter((question) => halfOf(question) === 'held-out');

test('a quantile is the value below which that share lies', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([quantile(values, 0.5), quantile(values, 0.95), quantile([], 0.5)]).toEqual([51, 96, 0]);
});

describe('npm run eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'technyan-eval-'));
  const file = join(folder, 'results.json');
  let ended: Ended;
  let results: Record<string, unknown>[];

  beforeAll(async () => {
    ended = await runTool('eval', ['--verbose', '--json', file]);
    results = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
    rmSync(folder, { recursive: true });
  });

  test('tells both halves apart and exits 0', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    for (const half of ['held-in', 'held-out'])
      expect(ended.stdout).toMatch(new RegExp(`^== ${half}: [\\d.]+% right`, 'm'));
    for (const property of ['language', 'kind', 'topic', 'author'])
      expect(ended.stdout).toContain(`by ${property}`);
  });

  test('asks every question once', () => {
    expect(results.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  });

  test('gives no text, no key and no reply of the held-out half away', () => {
    const given = JSON.stringify(results.filter(({ half }) => half === 'held-out'));
    const shown = heldIn.flatMap(({ text, must, mustNot }) => [text, ...must, ...mustNot]);
    const leaked = heldOut.filter(({ text, must }) => {
      const telling = [text, ...must].filter(
        (part) => part.length > 12 && !shown.some((other) => other.includes(part)),
      );
      return telling.some(
        (part) => given.includes(JSON.stringify(part).slice(1, -1)) || ended.stdout.includes(part),
      );
    });
    expect(leaked.map(({ id }) => id)).toEqual([]);
    for (const result of results.filter(({ half }) => half === 'held-out'))
      expect(result).not.toHaveProperty('reply');
  });
});

describe('npm run eval with options', () => {
  test('--ids asks the named ones and judges nothing else', async () => {
    const id = heldIn.find((question) => question.conversation !== undefined)?.id ?? '';
    const { stdout } = await runTool('eval', ['--half', 'in', '--ids', id, '--verbose']);
    expect(stdout).toContain('of 1 ==');
    expect(stdout).toContain(id);
  });

  test('--least exits 1 where a language has less', async () => {
    const { code, stdout } = await runTool('eval', ['--half', 'out', '--least', '101']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/held-out: ja has [\d.]+% right, at least 101% are needed/);
  });

  test('an option that it doesn’t know ends with 64', async () => {
    expect(await runTool('eval', ['--third', 'x'])).toMatchObject({ code: 64, stdout: '' });
  });
});
