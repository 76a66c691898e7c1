import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what "he" is said to have said is held against whose words it is', () => {
  test.each([
    [
      ['Who summed the loop up?', "so he's the one who compared it with a horse race?"],
      /^(?:No|Nope)\b.*Technyan/,
    ],
    [['Steve Kovachって誰？', 'バブルっぽいって言ったのも彼？'], /^(?:いや|ううん).*テクにゃん/],
    [['Who is Steve Kovach?', 'where did he post it?'], /Bluesky/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});

describe('what stands in two horizons is told of both', () => {
  test.each([
    ['M&Aや統合の話は、どの期間の展望に書かれていますか。', /短期[^]*長期/],
    ['Which time frame does the integration of firms fall under?', /five years|long/],
    ['規制の本格化はどの期間の展望ですか。', /中期|3～5年/],
  ])('%s', (text, must) => {
    expect(ask(text).text).toMatch(must);
  });
});

describe('the others of the kind that is named', () => {
  test.each([
    [
      ['How big a loss does OpenAI forecast?', 'aside from the bubble, which other risks are there?'],
      /conflicts? of interest/i,
    ],
    [['OpenAIの損失予測はいくら？', 'バブル以外のリスクは？'], /利益相反/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });

  test('why nobody picks the likeliest winner is answered', () => {
    expect(ask('どうして投資家は一番勝てそうな一社だけに賭けないの？').text).not.toMatch(/書かれていない/);
  });
});
