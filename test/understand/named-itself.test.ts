import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('what a follow-up names itself is told, whatever was told before', () => {
  test.each([
    [['is this a bubble, does it have numbers?', "when's that loss supposed to happen?"], /2028/],
    [['バブルなの？', 'その赤字っていつの話？'], /2028/],
    [['スマホ業界とAI業界の違いは？', 'クラウドだとどうなの', '3強ってどこのこと？'], /AWS、Azure/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test.each([
    [
      ['what about the next year or two?', 'and further out, like more than 5 years?'],
      /^More than five years/,
    ],
    [['outlook beyond five years', 'and sooner, like 1-2 years?'], /one to two years/],
    [['5年以上先は？', 'もっと手前、1〜2年だと？'], /^この1～2年/],
  ])('a span of years: %j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test.each([
    [['競争する分野は？', '協力のほうも同じ感じで'], /インフラ、標準化/],
    [['新興企業が入りにくくなるのはどのリスク？', 'ではメリットのほうも同様に項目だけ'], /メリットは.*三つ/],
    [['どんな分野で協力してる？', '競争も同じように挙げて'], /モデル性能/],
    [['where do they compete?', 'likewise for cooperation'], /cooperate in four fields/],
    [['what are the merits', 'and the risks in the same way'], /three risks/],
  ])('another list, likewise: %j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
