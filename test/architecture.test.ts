import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');
const MOST_LINES = 250;
const PIPE = new Set([
  'runner-up.ts',
  'ask.ts',
  'code.ts',
  'complete.ts',
  'conversations.ts',
  'create.ts',
  'look.ts',
  'topics.ts',
]);

interface Import {
  file: string;
  /** its folder below `src/`, or its own name */
  room: string;
  /** a path below `src/`, or a package */
  target: string;
  isTypeOnly: boolean;
}

/** What each room may import of ours, beside itself and `text`, which is open to all. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  knowledge: [],
  understand: ['knowledge'],
  answer: ['knowledge'],
  persona: ['knowledge'],
  chart: [],
  settings: [],
  config: [],
  ask: ['knowledge', 'understand', 'answer', 'persona'],
  surfaces: ['ask', 'chart', 'settings', 'persona'],
  main: ['knowledge', 'understand', 'answer', 'persona', 'chart', 'settings', 'config', 'ask', 'surfaces'],
};

/** What a room may know of, but not run: these must be `import type`. */
const MAY_NAME: Record<string, string[]> = {
  answer: ['understand'],
  persona: ['understand', 'answer', 'ask', 'config'],
  ask: ['config'],
  surfaces: ['config'],
};

/** Data is checked at every border, so zod may be wherever a border is. */
const OPEN_PACKAGES = new Set(['zod']);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const firstOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '');
/** The files beside `ask.ts` are the pipe that it is the door of. */
const roomOf = (path: string): string => (PIPE.has(path) ? 'ask' : firstOf(path));
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? join(file, '..', specifier).replaceAll('\\', '/') : specifier;
}

function importsOf(file: string): Import[] {
  const code = read(file);
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+\sfrom\s+)?'([^']+)'/gmu);
  const dynamic = code.matchAll(/\bimport\(()'([^']+)'\)/gu);
  return [...statements, ...dynamic].map(([, type, specifier = '']) => ({
    file,
    room: roomOf(file),
    target: resolve(file, specifier),
    isTypeOnly: Boolean(type),
  }));
}

const imports = files.flatMap(importsOf);
const own = imports.filter(({ target }) => target.endsWith('.ts'));
const packages = imports.filter(({ target }) => !target.endsWith('.ts') && !target.startsWith('node:'));

function mayImport({ room, target, isTypeOnly }: Import): boolean {
  const other = roomOf(target);
  if (other === room || other === 'text' || room === 'tools') return true;
  return (MAY_IMPORT[room] ?? []).includes(other) || (isTypeOnly && (MAY_NAME[room] ?? []).includes(other));
}

describe('the rooms', () => {
  test('are found with their imports', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(own.length).toBeGreaterThan(100);
  });

  test('are all known to this test', () => {
    const unknown = files.map(roomOf).filter((room) => room !== 'tools' && !(room in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });

  test('import only what lies before them', () => {
    const wrong = own.filter((each) => !mayImport(each));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('never import the tools', () => {
    const wrong = own.filter(({ room, target }) => room !== 'tools' && roomOf(target) === 'tools');
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('of the surfaces don’t know each other', () => {
    const wrong = own.filter(
      ({ file, target }) => /^surfaces\/(?:console|web)/.test(file) && target.startsWith('surfaces/discord/'),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

describe('a package', () => {
  const rooms = Map.groupBy(
    packages.filter(({ room }) => room !== 'tools'),
    ({ target }) => packageOf(target),
  );

  test.each([...rooms])('%s is imported by one room', (name, importers) => {
    const unique = [...new Set(importers.map(({ room }) => room))];
    expect(OPEN_PACKAGES.has(name) ? [] : unique.slice(1)).toEqual([]);
  });

  test.each(['dotenv', 'fuse.js', 'i18next', 'yaml'])('%s is imported by one file', (name) => {
    const importers = packages.filter(({ room, target }) => room !== 'tools' && packageOf(target) === name);
    expect([...new Set(importers.map(({ file }) => file))]).toHaveLength(1);
  });

  test('discord.js is imported below surfaces/discord alone', () => {
    const importers = packages.filter(({ target }) => packageOf(target) === 'discord.js');
    expect(importers.filter(({ file }) => !file.startsWith('surfaces/discord/'))).toEqual([]);
  });
});

describe('a file', () => {
  test(`has at most ${MOST_LINES} lines`, () => {
    const lengths = files.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  test('outside text/ and persona/ doesn’t ask which language it is', () => {
    const asking = files
      .filter((file) => !['text', 'persona'].includes(roomOf(file)))
      .flatMap((file) => (/[!=]==?\s*['"](?:ja|en)['"]|case ['"](?:ja|en)['"]/.test(read(file)) ? file : []));
    expect(asking).toEqual([]);
  });
});
