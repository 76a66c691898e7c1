import { describe, expect, test } from 'vitest';
import { talk } from '../core.ts';

const last = (lines: string[]): string => talk(...lines).at(-1)!.text;

describe('what the facts that were told don’t tell is said to be missing', () => {
  test.each([
    [['what are the risks', 'who'], /article/],
    [['what are the risks', 'how much'], /article/],
    [['what are the risks', 'and after that'], /article/],
    [['what are the risks', 'which matters most'], /three risks/],
    [['how big is the ai market', 'and after that'], /^(?!.*\$10 billion).*article/],
    [['リスクは？', '誰が'], /記事/],
    [['リスクは？', 'いくら'], /記事/],
    [['リスクは？', '一番大事なのは'], /記事.*三つ/],
    [['どこで協力してるの', 'そのあとは'], /記事/],
    [['what happens in three to five years', 'and after that'], /five years/],
    [['3〜5年後はどうなる？', 'そのあとは'], /5年以上/],
  ])('%j', (lines, told) => {
    expect(last(lines)).toMatch(told);
  });
});

describe('in short is the same again', () => {
  test.each([
    [['リスクは？', 'かんたんに言うと'], /三つ/],
    [['what are the risks', 'explain simply'], /three risks/],
  ])('%j', (lines, told) => {
    expect(last(lines)).toMatch(told);
  });
});

describe('what another fact states is no claim of the one that is asked about', () => {
  test.each([
    ['この「二兆ドル」は何年の見込みで、出発点の金額はいかほどなのでしょう。', /^(?!おっと)/],
    ['these 2 trillion, what was it when it started in 2025?', /^(?!Not quite|Ah, no)/],
  ])('%s', (text, told) => {
    expect(last([text])).toMatch(told);
  });
});
