import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a factor or a share is held against the sums that were told', () => {
  test.each([
    [['how much did msft give openai', '2.6x its anthropic stake right?'], /^(?:Yes|Yep).*2\.6 times/],
    [['how much did msft give openai', 'and anthropic?', 'so more than double'], /^(?:Yes|Yep).*2\.6 times/],
    [['MSはOpenAIにいくら', 'Anthropicには', '3倍以上ってこと？'], /^(?:ううん|いや).*2\.6倍/],
    [['what does anthropic pay microsoft', 'what comes back', 'so a sixth?'], /6 times/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
