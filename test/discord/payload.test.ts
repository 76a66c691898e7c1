import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/ask.ts';
import { toPayload, withNote } from '../../src/surfaces/discord/payload.ts';
import { escapeMarkup } from '../../src/surfaces/discord/plain-text.ts';
import { core } from './core.ts';
import { checkNewMessage } from './stand-in/message-rules.ts';
import type { Json } from './stand-in/types.ts';

const reply = (more: Partial<Reply>): Reply => ({
  language: 'ja',
  kind: 'answer',
  text: 'text',
  source: undefined,
  facts: [],
  deals: [],
  suggestions: [],
  code: 'code',
  ...more,
});
const payloadOf = (more: Partial<Reply>) => toPayload(reply(more), core.words, '123456789012345678');

/** What a reader sees: the backslashes of escapes are gone. */
const shown = (content: string) => content.replace(/\\([^A-Za-z0-9\s])/g, '$1');

describe('a reply as a message', () => {
  test('is accepted by Discord, whatever it says', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.string({
        unit: fc.constantFrom('か\u0301'.repeat(20), '👨‍👩‍👧‍👦', '|', '*', '\\', '\n', '<@1>', '# '),
        maxLength: 900,
      }),
    );
    fc.assert(
      fc.property(
        texts,
        fc.option(texts, { nil: undefined }),
        fc.array(texts, { maxLength: 4 }),
        (text, source, labels) => {
          const suggestions = labels.map((label, index) => ({ label, code: `s${index % 3}` }));
          const payload = payloadOf({ text: `ok ${text}`, source, suggestions });
          expect(Buffer.byteLength(payload.content)).toBeLessThanOrEqual(9_000);
          checkNewMessage(payload as unknown as Json, 'message');
          checkNewMessage(withNote('note', payload) as unknown as Json, 'message');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('keeps its source line when the text is too long, and never ends inside a grapheme', () => {
    const { content } = payloadOf({ text: '👨‍👩‍👧‍👦'.repeat(400), source: 'the source' });
    expect(content).toMatch(/^(?:👨‍👩‍👧‍👦)+…\n-# the source$/u);
    expect(content.length).toBeLessThanOrEqual(2_000);
  });

  test('has its source in one small line', () => {
    expect(payloadOf({ source: '📎 A\nB' }).content).toBe('text\n-# 📎 A B');
  });

  test('never shows the same suggestion twice, nor an empty one', () => {
    const suggestion = { label: 'one', code: 'same' };
    const { components } = payloadOf({
      suggestions: [suggestion, suggestion, { label: ' ', code: 'empty' }],
    });
    const labels = components[0]?.components.map(({ label, emoji }) => label ?? emoji?.name);
    expect(labels).toEqual(['one', 'In English', '👍', '👎']);
  });
});

test('small talk can’t be rated', () => {
  const { components } = payloadOf({ kind: 'smalltalk' });
  expect(components[0]?.components.map(({ label }) => label)).toEqual(['In English']);
});

describe('what somebody wrote is shown as it is', () => {
  test.each([
    ['||hidden||', '\\|\\|hidden\\|\\|'],
    ['[click](https://example.com/a_b)', '[click\\](https://example.com/a_b)'],
    ['<@123> <#1> <:cat:1>', '\\<@123> \\<#1> \\<:cat:1>'],
    ['2*3*4 a_b_c `x` ~~no~~', '2\\*3\\*4 a\\_b\\_c \\`x\\` \\~\\~no\\~\\~'],
    ['# big\n> quoted\n-# small', '\\# big\n\\> quoted\n\\-# small'],
    ['https://example.com/a_b_c', 'https://example.com/a_b_c'],
    ['~60%, 1 < 2, - item', '~60%, 1 < 2, - item'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
    expect(shown(escaped)).toBe(text);
  });
});
