import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('after two stakes, which came first is a matter of time', () => {
  test.each([
    [
      ['how much did Microsoft invest in Anthropic?', 'and NVIDIA?', 'which came first?'],
      /^Announced in Nov/,
    ],
    [['how much did Microsoft invest in OpenAI?', 'and in Anthropic?', 'which is more recent?'], /by 2023/],
    [['MicrosoftのAnthropicへの投資額は？', 'NVIDIAは？', 'どっちが先？'], /^2025年11月に発表/],
    [['MicrosoftはOpenAIにいくら投資した？', 'Anthropicには？', '時期はどっちが後？'], /2023年までに/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });

  test('which is bigger still is one of their sums', () => {
    expect(lastOf('MicrosoftはOpenAIにいくら投資した？', 'Anthropicには？', 'どっちが大きい？')).toMatch(
      /^OpenAIのほうが大きい/,
    );
  });
});
