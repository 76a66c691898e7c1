import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { learnAhead } from '../../src/tools/learn-ahead.ts';
import { makeRoot, SECOND_ARTICLE } from '../second-article.ts';
import { runTool } from './tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'technyan-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what an install learns is there for the first start', () => {
  const keptIn = join(folder, 'ahead');
  const ahead = learnAhead(makeRoot(SECOND_ARTICLE, 'real'), keptIn);
  expect(ahead).toMatchObject({ isFault: false });
  expect(readdirSync(keptIn).filter((file) => file.startsWith('studied-'))).toHaveLength(1);
});

test('bad knowledge is named by its file and line, and fails no install', () => {
  const bad = makeRoot(
    { ...SECOND_ARTICLE, 'noodle-carts/deals.yaml': 'deals:\n  - { id: half }\n' },
    'empty',
  );
  const ahead = learnAhead(bad, join(folder, 'bad'));
  expect(ahead.isFault).toBe(true);
  expect(ahead.message).toContain('deals.yaml:2');
});

test('the script that npm runs after an install ends well', async () => {
  const { code, stdout, stderr } = await runTool('learn', []);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^learnt \d+ facts/);
  expect(code).toBe(0);
});
