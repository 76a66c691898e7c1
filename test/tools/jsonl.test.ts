import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { answerLines } from '../../src/tools/jsonl.ts';
import { createMeasuredTechnyan } from '../../src/tools/parts.ts';

const { technyan } = createMeasuredTechnyan();
const ASKED = 'How much is Microsoft investing in Anthropic?';
const line = (value: object): string => JSON.stringify(value);

/** Answers an input that arrives in the given chunks. */
async function answer(...chunks: (string | Buffer)[]): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  await answerLines(technyan, Readable.from(chunks, { objectMode: true }), (text) => void written.push(text));
  expect(written.every((text) => text.indexOf('\n') === text.length - 1)).toBe(true);
  return written.map((text) => JSON.parse(text) as Record<string, unknown>);
}

test('an answer has the fields of the contract in their order', async () => {
  const [first] = await answer(line({ id: 'a', text: ASKED }));
  expect(Object.keys(first ?? {}).join(' ')).toBe(
    'id language kind reply source facts deals suggestions elapsedMs',
  );
  expect(first).toMatchObject({ id: 'a', language: 'en', kind: 'answer', deals: ['ms-anthropic'] });
  expect(first?.elapsedMs).toBeTypeOf('number');
});

test('small talk has an empty source and names no facts', async () => {
  const [hello] = await answer(line({ id: 'b', text: 'こんにちは' }));
  expect(hello).toMatchObject({
    id: 'b',
    language: 'ja',
    kind: 'smalltalk',
    source: '',
    facts: [],
    deals: [],
  });
});

test('the reply holds neither the source nor what the buttons say', async () => {
  const [reply] = (await answer(line({ id: 'a', text: ASKED }))) as {
    reply: string;
    source: string;
    suggestions: string[];
  }[];
  expect(reply?.source).toContain('2025-11-20');
  expect(reply?.reply).not.toContain(reply?.source);
  expect(reply?.suggestions.length).toBeGreaterThan(0);
  for (const label of reply?.suggestions ?? []) expect(reply?.reply).not.toContain(label);
});

test('the line’s language is the reply’s, and its conversation goes on', async () => {
  const [, second] = await answer(
    `${line({ id: 1, text: ASKED, conversation: 'jsonl' })}\r\n`,
    `${line({ id: 2, text: 'and NVIDIA?', conversation: 'jsonl', language: 'ja' })}\r\n`,
  );
  expect(second).toMatchObject({ id: 2, language: 'ja', deals: ['nvidia-anthropic'] });
});

test('lines are cut at line feeds alone, however the bytes arrive', async () => {
  const bytes = Buffer.from(
    `\uFEFF${line({ id: 'ね', text: 'こん\u2028にちは' })}\n${line({ id: 'こ', text: 'やあ' })}`,
  );
  const chunks = Array.from(bytes, (byte) => Buffer.from([byte]));
  expect((await answer(...chunks)).map(({ id }) => id)).toEqual(['ね', 'こ']);
});

describe('a bad line', () => {
  test.each([
    ['no JSON', 'nonsense', undefined],
    ['an empty line', '', undefined],
    ['a list', '[]', undefined],
    ['no id', line({ text: ASKED }), undefined],
    ['an id that is no text and no number', line({ id: {}, text: ASKED }), undefined],
    ['no text', line({ id: 'x' }), 'x'],
    ['a text that is none', line({ id: 7, text: 1 }), 7],
    ['a language that she doesn’t speak', line({ id: 'z', text: 'a', language: 'fr' }), 'z'],
  ])('with %s gets an error, and the next one its answer', async (_, bad, id) => {
    const [first, second, ...more] = await answer(`${bad}\n${line({ id: 'good', text: ASKED })}`);
    expect(first).toEqual({ ...(id === undefined ? {} : { id }), error: expect.stringMatching(/^\w+: /) });
    expect(second).toMatchObject({ id: 'good', kind: 'answer' });
    expect(more).toEqual([]);
  });
});
