import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a list is held against the one that was told', () => {
  test.each([
    [['who funds openai', 'and anthropic? same crowd?'], /^(?:Yes|Yep)/],
    [['OpenAIの出資者は', 'xAIも同じ顔ぶれ？'], /^(?:ううん|いや).*Microsoft/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
