import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a word from elsewhere only decorates what is plainly hers', () => {
  test.each([
    ['baking a cake and just wondering: how cooked are new startups acc to this', /barriers to entry/i],
    ['雨の中でバス待ちなんだけど、クラウドの3強ってどこ？', /AWS/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each(['how do i cook rice', '明日は雨ふる？', 'who won the football last night'])(
    '“%s” is none of hers',
    (text) => {
      expect(ask(text).kind).toBe('unknown');
    },
  );
});
