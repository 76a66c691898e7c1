import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createTechnyan } from '../../src/create.ts';
import { keepIn } from '../../src/knowledge/kept.ts';
import { ask, ROOT } from '../core.ts';

const base = mkdtempSync(join(tmpdir(), 'technyan-kept-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let folder = '';
let computed = 0;
beforeEach(() => {
  folder = mkdtempSync(join(base, 'kept-'));
  computed = 0;
});

const RESULT = { names: ['テク', 'nyan'], weights: Float32Array.of(1, 2), of: new Map([['a', 1]]) };

/** A later start: it knows only what is in the folder. */
const take = (source = 'source', name = 'result', where = folder): typeof RESULT =>
  keepIn(where)(
    name,
    (hash) => hash.update(source),
    () => {
      computed++;
      return RESULT;
    },
  );

const keptFiles = (): string[] => readdirSync(folder).map((file) => join(folder, file));

describe('what is kept', () => {
  test('is the same at a later start, which computes nothing', () => {
    expect([take(), take()]).toEqual([RESULT, RESULT]);
    expect(computed).toBe(1);
  });

  test('is computed anew from another source', () => {
    take();
    take('another');
    expect(computed).toBe(2);
  });

  test.each<[string, (file: string) => void]>([
    ['is cut short', (file) => truncateSync(file, 40)],
    ['is empty', (file) => writeFileSync(file, '')],
    [
      'has one bit changed',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 3]! ^= 1;
        writeFileSync(file, bytes);
      },
    ],
    ['is gone', (file) => rmSync(file)],
  ])('is computed anew where its file %s, and kept again', (_, spoil) => {
    take();
    for (const file of keptFiles()) spoil(file);
    expect([take(), take()]).toEqual([RESULT, RESULT]);
    expect(computed).toBe(2);
  });

  test('leaves nothing half written beside it', () => {
    take();
    expect(keptFiles()).toEqual([expect.stringMatching(/result-[0-9a-f]{32}\.kept$/)]);
  });

  test('is that of the last few sources, each name by itself', () => {
    take('other', 'another');
    for (let source = 0; source < 6; source++) {
      take(String(source));
      for (const file of keptFiles()) if (file.includes('/result')) utimesSync(file, source, source);
    }
    const names = readdirSync(folder).map((file) => file.replace(/-.*/, ''));
    expect(names.sort()).toEqual(['another', 'result', 'result', 'result', 'result']);
  });

  test('is nothing where the folder can’t be written, and nobody is troubled', () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    expect(take('source', 'result', join(file, 'below'))).toEqual(RESULT);
    chmodSync(folder, 0o500);
    expect(take()).toEqual(RESULT);
    chmodSync(folder, 0o700);
  });
});

test('she says the same, built from what was kept', { timeout: 60_000 }, () => {
  const create = () => createTechnyan({ root: ROOT, defaultLanguage: 'ja', voice: 'full', keptIn: folder });
  create();
  expect(readdirSync(folder)).toHaveLength(2);
  const { technyan } = create();
  for (const text of [
    'MicrosoftはAnthropicにいくら出資？',
    'Does NVIDIA pay OpenAI?',
    'バブルなの？',
    'is teh growth guaranteed',
    '今日の天気は？',
  ])
    expect(technyan.ask({ text })).toEqual(ask(text));
});
