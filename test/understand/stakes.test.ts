import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  'Who invested more in OpenAI, Anthropic and xAI, Microsoft or Fidelity?',
  'MicrosoftとFidelityはOpenAI、Anthropic、xAIにどちらが多く出資した？',
])('two investors compared over three companies are told what is known of both: %s', (text) => {
  const { kind, text: reply } = ask(text);
  expect(kind).toBe('answer');
  expect(reply).toMatch(/\$13 billion|130億/);
  expect(reply).toContain('Fidelity');
});
