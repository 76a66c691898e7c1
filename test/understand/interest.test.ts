import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what somebody wonders about is the matter of the question behind it, and no claim', () => {
  test.each([
    [
      '利益相反という言葉が気になりました。具体的には何を心配しているのでしょうか',
      /^投資家と出資先の間で利益相反/,
    ],
    [
      '先日の研修で聞いて、利益相反って言葉が引っかかってます。記事では何が心配されてるの？',
      /^投資家と出資先の間で利益相反/,
    ],
    ['市場の歪みが気になる。もっと詳しく', /^資金力のある大企業/],
    ['AI業界の先行きが気になっております。3～5年後の展望は？', /^3～5年のうちに/],
    ['バブルが心配で。記事は何て？', /^過剰投資でAIバブル/],
    [
      "i'm curious about the conflict of interest thing. what does the article fear there",
      /^Conflicts of interest/,
    ],
    ["My teacher mentioned conflicts of interest. What's said about them?", /^Conflicts of interest/],
    ["the market distortion bit caught my eye. what's meant by it?", /^Well-funded giants/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test('a question that says by itself what it is about stays alone', () => {
    expect(ask('AI業界の先行きが気になっています。OpenAIは2028年にいくら損する見込み？').text).toMatch(
      /^(?!うん).*740億ドル/,
    );
  });
});

describe('of an outlook the horizon that is named is told', () => {
  test.each([
    ['今後1～2年の短期的な展望はどのように書かれておりますでしょうか', /^この1～2年は/],
    ["what's written on the long term outlook", /^More than five years/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
