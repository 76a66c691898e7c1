import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('two things of one owner are told apart where one is lacking, or both are the article’s', () => {
  test.each([
    ['OpenAIのCEOと株主は？', /^OpenAIのCEO.*\n.*Microsoft/],
    ['AnthropicのCEOと創業者は誰？', /CEO.*\n.*創業者/],
    ['xAIの時価総額と出資者は？', /時価総額.*\n.*NVIDIA/],
    ["openai's ceo and investors?", /CEO.*\n.*Microsoft/],
    ["what is the article's title and date", /titled.*\n.*20 November 2025/],
    ['記事のタイトルと著者は？', /タイトル.*\n.*書いた人/],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test('two that the article tells together stay one question', () => {
    expect(ask('投資循環のメリットとリスクは？').text).not.toContain('\n');
  });
});
