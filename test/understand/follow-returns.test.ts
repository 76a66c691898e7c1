import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('what comes back to the one that pays is what those that are named put into it', () => {
  test.each([
    [
      ['what does anthropic pay microsoft', 'how much can nvidia and msft send back to them, max?'],
      /^Up to \$15 billion/,
    ],
    [
      ['anthropic pays ms how much', "what's the most msft and nvda could put into them together"],
      /^Up to \$15 billion/,
    ],
    [['AnthropicはMSにいくら払う？', 'NVIDIAとMSが合わせて最大いくら戻す？'], /^合わせて最大150億/],
    [
      [
        'what does anthropic pay ms?',
        'how much could come back to them from nvidia and ms',
        'what share of the first number is that',
      ],
      /50%/,
    ],
    [['アンスロがMSに払う額は', 'MSとエヌビから戻ってくるのは合計いくら', '最初の額の何割？'], /最大50%/],
  ])('%j', (texts, reply) => {
    const said = lastOf(...texts);
    expect(said).toMatch(reply);
    expect(said).not.toMatch(/13 billion|130億/);
  });
});
