import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorOf, halfOf, HALVES, QuestionsError, readQuestions } from '../../src/tools/questions.ts';

const questions = readQuestions(new URL('../questions', import.meta.url).pathname);

describe('the questions', () => {
  test('are at least four hundred, by several authors', () => {
    expect(questions.length).toBeGreaterThanOrEqual(400);
    expect(new Set(questions.map(authorOf)).size).toBeGreaterThanOrEqual(4);
  });

  test.each(HALVES)('%s has between 40 and 60 percent of them', (half) => {
    const share = questions.filter((question) => halfOf(question) === half).length / questions.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
  });

  test('of one conversation are in one half', () => {
    const conversations = Map.groupBy(
      questions,
      (question) => `${authorOf(question)}:${question.conversation ?? question.id}`,
    );
    const split = [...conversations].filter(([, members]) => new Set(members.map(halfOf)).size > 1);
    expect(split.map(([name]) => name)).toEqual([]);
  });
});

test.each([
  [{ id: 'analyst-001' }, 'held-out'],
  [{ id: 'analyst-014', conversation: 'analyst-c1' }, 'held-in'],
  [{ id: 'breaker-100' }, 'held-in'],
  [{ id: 'analyst-010' }, 'held-out'],
])('the half of %o is %s for ever', (question, half) => {
  expect(halfOf(question)).toBe(half);
});

describe('bad files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'technyan-questions-'));
  const good = {
    id: 'tester-001',
    language: 'en',
    kind: 'fact',
    topic: 'deals',
    text: 'x',
    must: ['a'],
    mustNot: ['@money'],
  };
  const lines = [
    good,
    { ...good, id: 'tester-002', kind: 'riddle' },
    { ...good, id: 'tester-003', must: ['('] },
    good,
    { ...good, id: 'tester-004', mus: [] },
  ];

  beforeAll(() =>
    writeFileSync(
      join(folder, 'tester.jsonl'),
      [...lines.map((line) => JSON.stringify(line)), 'not json'].join('\n'),
    ),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are refused with every problem at its file and line', () => {
    expect(() => readQuestions(folder)).toThrow(QuestionsError);
    expect(() => readQuestions(folder)).toThrow(
      /tester\.jsonl:2: kind[^]*tester\.jsonl:3: must\.0[^]*tester\.jsonl:4: the id "tester-001" is used twice[^]*tester\.jsonl:5:[^]*tester\.jsonl:6: not a JSON object/,
    );
  });

  test('say nothing of a question’s text', () => {
    expect(() => readQuestions(folder)).not.toThrow(/"text"/);
  });
});
