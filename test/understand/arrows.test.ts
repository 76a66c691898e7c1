import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['MS→OpenAIとNVIDIA→Anthropic、それぞれいくら？', [/130億/, /100億/]],
  ['amounts pls: msft -> openai, anthropic => msft', [/\$13 billion/, /\$30 billion/]],
  ['MS->OpenAI and NVDA->xAI: disclosed?', [/\$13 billion/, /undisclosed/]],
])('%s: each arrow is answered', (text, figures) => {
  const { text: said } = ask(text);
  for (const figure of figures) expect(said).toMatch(figure);
  expect(said).toMatch(/\n/);
});

test('arrows end to end are one way of the money', () => {
  expect(ask('Anthropic→Microsoft→NVIDIAの流れって？').text).not.toMatch(/\n/);
});

describe('a chain of three or more is right only where every step is', () => {
  test.each([
    ['does the money go Anthropic to Microsoft to NVIDIA?', /^(?:yes|yep)/i],
    ['is the money flow openai to microsoft to nvidia?', /^(?:no|nope)\b/i],
    ['is the loop anthropic → microsoft → nvidia → anthropic?', /^(?:yes|yep)/i],
    ['お金の流れはOpenAI→Microsoft→NVIDIAで合ってる？', /^(?:いや|ううん)/],
    ['お金の流れはAnthropic→Microsoft→NVIDIAで合ってる？', /^(?:うん|そう)/],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});
