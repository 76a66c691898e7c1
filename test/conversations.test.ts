import { describe, expect, test } from 'vitest';
import { core } from './core.ts';

const { technyan } = core;
const ASKED = 'MicrosoftはAnthropicにいくら出資？';

/** What is kept of a conversation after some messages. */
function keep(conversation: string, ...texts: string[]): string {
  for (const text of texts) technyan.ask({ text, conversation });
  return technyan.keepConversation(conversation) ?? 'nothing';
}

describe('a kept conversation', () => {
  test('is taken up where it was, in the same language', () => {
    technyan.restoreConversation('kept-2', keep('kept-1', ASKED));
    const reply = technyan.ask({ text: 'NVIDIA?', conversation: 'kept-2', defaultLanguage: 'en' });
    expect(reply.text).toContain('最大100億ドル');
  });

  test('is known while it is fresh, and not after it was forgotten', () => {
    keep('kept-3', ASKED);
    expect(technyan.knowsConversation('kept-3')).toBe(true);
    technyan.forgetConversations((key) => key === 'kept-3');
    expect(technyan.knowsConversation('kept-3')).toBe(false);
  });

  test('holds no word that the knowledge doesn’t have', () => {
    const kept = keep('kept-4', 'my Zorblax Incorporated: is it investing in OpenAI, asks Quentin?');
    for (const word of ['zorblax', 'quentin']) expect(kept.toLowerCase()).not.toContain(word);
  });

  test('is nothing where nothing was asked', () => {
    expect(keep('kept-5', 'hello')).toBe('nothing');
  });

  test.each([
    ['is no JSON', 'no JSON'],
    ['is another version’s', keep('kept-6', ASKED).replace('"version":1', '"version":0')],
    ['names what the knowledge no longer has', keep('kept-7', ASKED).replaceAll('anthropic', 'gone')],
  ])('that %s is left', (_, kept) => {
    technyan.restoreConversation('kept-8', kept);
    expect(technyan.keepConversation('kept-8')).toBeUndefined();
  });
});
