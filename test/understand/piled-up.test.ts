import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

// A pattern that can part such a pile in two ways at each step never comes back from it: the test then runs out of time.
const MANY = 40;
const HEADS = [
  'バブルじゃない',
  'これって',
  '一番大きいの',
  '誰が払う',
  'is it a bubble',
  'who pays microsoft',
];
const PILED = [
  'のか', 'かな', 'なの', 'んです', 'ですか', 'だっけ', 'という', 'には', 'では', 'のは', 'って', 'へえ', 'じゃあ', 'それって',
  ' so', ' and then', ' please', ' of', ' into', ' is',
]; // prettier-ignore

describe('however many little words are piled up, there is a reply', () => {
  test.each(PILED)('%s', (piled) => {
    for (const head of HEADS) {
      expect(ask(`${head}${piled.repeat(MANY)}x`).text).not.toBe('');
      expect(ask(`${piled.repeat(MANY).trim()} ${head}`).text).not.toBe('');
      expect(lastOf('リスクを三つ挙げて', `${head}${piled.repeat(MANY)}x`)).not.toBe('');
    }
  });

  test('nor many marks or letters', () => {
    for (const one of ['あ', '!', '、', 'a', '？']) expect(ask(one.repeat(2000)).text).not.toBe('');
  });
});
