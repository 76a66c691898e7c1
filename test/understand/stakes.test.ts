import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  'Who invested more in OpenAI, Anthropic and xAI, Microsoft or Fidelity?',
  'MicrosoftとFidelityはOpenAI、Anthropic、xAIにどちらが多く出資した？',
])('two investors compared over three companies get all of their stakes: %s', (text) => {
  const { text: reply, deals } = ask(text);
  expect(reply).toMatch(/Microsoft.*OpenAI.*13|Microsoft.*OpenAI.*130億/);
  expect(reply).toMatch(/Fidelity.*xAI/);
  expect(deals).toHaveLength(5);
});
