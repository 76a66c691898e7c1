import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('whether a rate that was told comes to the forecast is worked out, and is no yes', () => {
  test.each([
    'その率で2025年から5年間成長した場合、2030年の予測額に到達しますか。',
    'そのペースのまま伸びれば2兆ドルまで届きますか',
    'この率を5年当てはめると予測値に達しますか',
    '年平均の成長率どおりなら2030年の数字になるの？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^(?:いや|ううん|おっと).*82%/);
  });

  test.each([
    'Does growing at that rate for five years get you to the 2030 forecast?',
    'At the stated annual rate, is $2 trillion actually reached?',
    'would it hit the 2030 figure at the same pace',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^(?:No|Nope)\b.*82%/);
  });
});

test.each(['whats nvda share price doin after all this', "what's OpenAI's valuation after all that"])(
  '%s: after is no aim',
  (text) => {
    expect(ask(text).text).toMatch(/doesn't (?:say|mention|get|go)/);
  },
);
