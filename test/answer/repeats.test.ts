import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what two questions of a message get alike is told once', () => {
  test.each([
    ['Starting and ending at Anthropic, walk me through the circle hop by hop.', /^(?!1\.|.*\n).*→/],
    ['アンソロピック発のカネ、どういう順番で本人に戻る', /^(?!1\.|.*\n).*→/],
    ['how many layers has google got its paws in, and which', /^(?!1\.|.*\n).*chips with its TPU/],
    [
      'Ark seems a timid bunch to me, sticking with OpenAI and nobody else. What held them back?',
      /^N[^\n]*xAI[^\n]*$/,
    ],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test('what they get besides stays', () => {
    expect(ask('Who backs xAI, and who backs OpenAI?').text).toMatch(/^[^]*\n/);
    expect(ask('xAIの出資者は？ OpenAIの出資者は？').text).toMatch(/^[^]*\n/);
  });
});
