import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('all deals beyond a sum are told, whatever for, and apart those that come to it only at their limit', () => {
  test.each([
    ['100億ドル以上のお金の動きを全部挙げて、投資も支払いも', /300億.*130億.*上限まで.*最大100億/, /50億/],
    ['記事にある80億ドルを超える資金の流れを列挙して', /300億.*130億.*最大100億/, /50億/],
    ['250億ドル以上動いてるのはどれ', /300億/, /130億/],
    ['50億ドル以上の取引を支払い込みで全部教えて', /300億.*130億.*最大100億.*最大50億/, /金額の出ていない/],
    [
      'every payment or investment of $10B and up',
      /30 billion.*13 billion.*limit.*10 billion/,
      /\$5 billion/,
    ],
    ['list all money flows above 12 billion dollars', /30 billion.*13 billion/, /10 billion/],
    ['any flow of cash over 20 billion?', /30 billion/, /13 billion/],
  ])('“%s”', (text, told, untold) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(untold);
  });
});
