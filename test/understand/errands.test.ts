import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('whatever the hurry, what sums the article up is told', () => {
  test.each([
    ['tl;dr of the article please, my lunch is getting cold', /loop.*five features/],
    ['quick recap of the piece, i gotta catch a train', /loop.*five features/],
    ['お昼ごはんが来る前に記事の要約お願い', /循環.*まとめに並ぶ特徴.*五つ/],
    ['寝る時間だから要点だけ教えて', /循環.*まとめに並ぶ特徴.*五つ/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('why all of them invest in each other has three reasons', () => {
  test.each([
    ['why does everyone keep investing in everyone else', /three reasons/],
    ['全員が全員に投資し合ってる理由は？', /三つだにゃ/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ['ここって何を聞ける場所なの', /AI業界/],
  ['what am i supposed to ask in here', /\bAI\b/],
])('“%s”: she says what she talks about', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
