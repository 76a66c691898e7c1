import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { fileSchema } from '../../src/knowledge/schema.ts';
import { growKnowledge } from '../../src/tools/bench/grow.ts';
import type { Outcome } from '../../src/tools/bench/job.ts';
import { measure, type News, type Sample } from '../../src/tools/bench/measure.ts';
import { createProbes, LONG } from '../../src/tools/bench/probes.ts';
import { countProbes, showTable, toRow, type Row, type Table } from '../../src/tools/bench/report.ts';
import { toDocuments, type Ask } from '../../src/tools/bench/system.ts';
import { measureSettings } from '../../src/tools/bench/settings.ts';
import { showTargets, toTargets } from '../../src/tools/bench/targets.ts';
import { ROOT } from '../../src/tools/parts.ts';
import { readQuestions } from '../../src/tools/questions.ts';
import { runTool } from './tool.ts';

const SEED = 7;
const knowledge = loadKnowledge(join(ROOT, 'knowledge'));
const grown = growKnowledge(knowledge, 1000, SEED);
const invented = [...grown.facts.values()].slice(knowledge.facts.size);

describe('grown knowledge', () => {
  test('is the same for the same seed and another for another', () => {
    expect(growKnowledge(knowledge, 1000, SEED)).toEqual(grown);
    expect(growKnowledge(knowledge, 1000, SEED + 1)).not.toEqual(grown);
  });

  test('has as many facts as were asked for, the article’s own first and as they were', () => {
    expect(grown.facts.size).toBe(1000);
    expect([...grown.facts.values()].slice(0, knowledge.facts.size)).toEqual([...knowledge.facts.values()]);
    expect(growKnowledge(knowledge, 10, SEED)).toBe(knowledge);
  });

  test('keeps the rules of knowledge files', () => {
    const entities = [...grown.entities.values()].slice(knowledge.entities.size);
    expect(() => fileSchema.parse({ facts: invented, entities })).not.toThrow();
    expect(invented.flatMap((fact) => fact.entities).filter((id) => !grown.entities.has(id))).toEqual([]);
  });

  test('states nothing twice and leaves no slot open', () => {
    expect(new Set(invented.map(({ en }) => en)).size).toBe(invented.length);
    expect(JSON.stringify([invented, [...grown.phrasings.values()]])).not.toMatch(/\{\w+\}/);
  });

  test('has at least six phrasings a fact and language in the documents of all systems', () => {
    const documents = toDocuments(grown);
    expect(documents).toHaveLength(1000);
    expect(documents.filter(({ ja, en }) => Math.min(ja.length, en.length) < 7)).toEqual([]);
  });
});

describe('the questions of a run', () => {
  const questions = readQuestions(join(ROOT, 'test', 'questions'));
  const probes = createProbes(questions, knowledge, Infinity, SEED);

  test('are the same for the same seed', () => {
    expect(createProbes(questions, knowledge, Infinity, SEED)).toEqual(probes);
    expect(createProbes(questions, knowledge, 20, SEED)).toHaveLength(20 + 3);
  });

  test('are answerable and stand alone; the long ones have 2,000 characters', () => {
    const judged = probes.flatMap(({ question }) => question ?? []);
    expect(
      judged.filter(({ kind, conversation }) => kind === 'refusal' || conversation !== undefined),
    ).toEqual([]);
    const long = probes.filter(({ size }) => size === 'long');
    expect(long.length).toBeGreaterThan(30);
    expect(long.filter(({ text }) => text.length !== LONG)).toEqual([]);
  });
});

const askSlowly: Ask = () =>
  new Promise((resolve) => {
    setTimeout(() => resolve({ fact: undefined }), 5);
  });

describe('a measurement', () => {
  const probes = createProbes(readQuestions(join(ROOT, 'test', 'questions')), knowledge, 5, SEED);
  const corpus = { knowledge, documents: [] };

  async function run(ask: Ask, budgetMs: number): Promise<News[]> {
    const news: News[] = [];
    const tell = (each: News): unknown => news.push(each);
    await measure({
      build: () => ask,
      corpus,
      probes,
      verify: () => undefined,
      tell,
      budgetMs,
      rounds: 1,
      warmUpMs: 0,
    });
    return news;
  }

  test('asks every question once a round', async () => {
    const news = await run(() => ({ fact: undefined }), 1000);
    const samples = news.flatMap((each) => (each.kind === 'asked' ? each.samples : []));
    expect(countProbes(samples)).toEqual(countProbes(probes));
    expect(news.at(-1)).toEqual({ kind: 'done' });
  });

  test('stops where the budget is spent', async () => {
    const news = await run(askSlowly, 1);
    expect(news.flatMap((each) => (each.kind === 'asked' ? each.samples : []))).toHaveLength(2);
  });
});

const COUNTS = { usual: 2, long: 1 };
const sample = (probe: number, elapsedMs: number, more: Partial<Sample> = {}): Sample => ({
  probe,
  size: 'typical',
  elapsedMs,
  verdict: { reply: true, statement: false },
  ...more,
});
const outcome = (more: Partial<Outcome>): Outcome => ({
  system: 'ours',
  buildsMs: [30, 10, 20],
  samples: [],
  end: 'done',
  ...more,
});

describe('a row', () => {
  test('takes the median of the builds and of each question’s rounds', () => {
    const again = { verdict: undefined };
    const samples = [sample(0, 9), sample(0, 1, again), sample(0, 2, again), sample(1, 4)];
    const row = toRow(outcome({ samples }), { usual: 2, long: 0 }, 60_000);
    expect(row).toMatchObject({ buildMs: 20, times: { typical: { median: 4, p99: 4 } }, remark: '' });
    expect(row.judged).toEqual({ all: 2, reply: 2, statement: 0 });
  });

  test.each<[string, Partial<Outcome>, string]>([
    ['was too slow to build', { buildsMs: [], end: 'over-building' }, 'over 60 s to build'],
    [
      'was too slow to answer',
      { samples: [sample(0, 1), sample(0, 1, { size: 'long' })], end: 'over-asking' },
      'over 60 s: 1 of 2 asked',
    ],
    ['broke', { end: { broke: 'no memory' } }, 'broke: no memory'],
  ])('says that a system %s', (_, more, remark) => {
    expect(toRow(outcome(more), COUNTS, 60_000).remark).toBe(remark);
  });
});

const row = (system: string, milliseconds: number, right: number): Row => ({
  system,
  buildMs: 10 * milliseconds,
  times: {
    typical: { median: milliseconds, p99: 2 * milliseconds },
    long: { median: 2 * milliseconds, p99: 4 * milliseconds },
  },
  judged: { all: 100, reply: right, statement: 10 },
  remark: '',
});
const slowToBuild: Row = {
  ...row('nlp.js', 1, 0),
  buildMs: undefined,
  times: {},
  judged: { all: 0, reply: 0, statement: 0 },
  remark: 'over 60 s to build',
};

test('a table shows each peer’s times by ours, and a dash for what wasn’t measured', () => {
  const table: Table = { name: 'article', rows: [row('ours', 1, 90), row('minisearch', 3, 60), slowToBuild] };
  const [, , peer, slow] = showTable(table);
  expect(peer?.split(/\s+/)).toEqual(
    'minisearch 60.0% 10.0% 30.0 - - 3.00 6.00 6.00 12.0 3.00x 3.00x 3.00x'.split(' '),
  );
  expect(slow).toMatch(/^nlp\.js +- .* over 60 s to build$/);
});

const marks = (tables: Table[]): string[] =>
  showTargets(toTargets(tables)).map((line) => line.slice(0, 6).trim());

describe('the targets', () => {
  test('are met, missed or not measured', () => {
    const rows = [row('ours', 1, 90), row('minisearch', 1.5, 80)];
    expect(marks([{ name: 'article', rows }])).toEqual(['MISSED', 'met', 'met', '-', '-', 'met']);
    expect(marks([{ name: '10000', rows }])).toEqual(['MISSED', 'met', 'met', '-', 'MISSED', 'met']);
  });

  test('tell the first start from later ones', () => {
    const rows = [row('ours', 3.5, 90), row('ours-kept', 1, 90), row('minisearch', 1.5, 60)];
    const built = showTargets(toTargets([{ name: 'article', rows }])).filter((line) =>
      line.includes('built'),
    );
    expect(built.map((line) => line.replace(/ in at most.*/, ''))).toEqual([
      'MISSED  article: built at the first start',
      'met     article: built at a later start',
    ]);
  });

  test('hold fuse.js to fifty times', () => {
    const rows = [row('ours', 1, 90), row('fuse.js', 51, 30)];
    expect(marks([{ name: 'article', rows }])).toEqual(['met', 'met', '-', '-', 'met', '-']);
  });
});

test('the settings are measured in both stores, and held to their target', async () => {
  const [title, sqlite, postgres, ...targets] = await measureSettings(20);
  expect(title).toBe('== settings ==');
  const figures = /from memory: median [\d.]+ ms.*\n.*writes a second: [\d,]+ in turn, [\d,]+ by 50 at once/s;
  expect(sqlite).toMatch(/^SQLite /);
  expect(postgres).toMatch(/^PostgreSQL /);
  for (const measured of [sqlite, postgres]) expect(measured).toMatch(figures);
  expect(postgres).toMatch(/seen by another process after: median [\d.]+ ms/);
  expect(targets.map((line) => line.includes('at most 0.05 ms'))).toEqual([true, true]);
});

test.each([
  ['--facts', 'many'],
  ['--systems', 'google'],
  ['--budget', '0'],
])('npm run bench refuses %s %s', async (option, value) => {
  const { code, stderr } = await runTool('bench', [option, value]);
  expect(code).toBe(64);
  expect(stderr).toContain('Usage: npm run bench');
});
