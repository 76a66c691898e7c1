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

describe('a word heard by the way gives way to the fact that is plainly meant', () => {
  test.each([
    ['Margin story: anything on when these labs turn sustainable?', /three to five years/],
    ['寡占のツートップ、りんごと誰やったっけ', /Samsung/],
    ['研究開発費はどうやって賄う作戦', /資金調達/],
    ['most investors try to pick the winner, says the piece', /^No/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what the article lacks is named, and with it what it has', () => {
  test.each([
    ['Metaは誰からお金をもらってる？', /出てこない|書かれていない/],
    ['who pays Meta?', /doesn't/],
    ['who does Oracle get money from', /doesn't/],
  ])('“%s”: no deal of others for a company that it lacks', (text, told) => {
    const { kind, text: said } = ask(text);
    expect(kind).toBe('unknown');
    expect(said).toMatch(told);
    expect(said).not.toMatch(/\d/);
  });

  test.each([
    ['OpenAI loss for 2026?', /2026.*2028/],
    ['will OpenAI lose money in 2027?', /2027.*2028/],
    ['OpenAIの2026年の赤字は？', /2026年.*2028年/],
  ])('“%s”: another year than it has', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each(['what does TPU stand for', 'explain how a transformer works inside openai'])(
    '“%s”: what belongs to nobody is said of nobody',
    (text) => {
      expect(ask(text).text).not.toMatch(/'s how/);
    },
  );
});

test('what somebody gets to do is no way of money', () => {
  expect(ask('what does openai get to run on azure').text).not.toMatch(/money getting/);
});

test.each([
  ["what's Anthropic's valuation", /valuation.*swelling/],
  ['APIの料金はいくら？', /書かれていない.*価格競争/],
  ['how many users does OpenAI have', /user numbers.*compete/],
])('“%s”: beside what the article lacks stands what comes nearest', (text, told) => {
  const { kind, text: said } = ask(text);
  expect(kind).toBe('unknown');
  expect(said).toMatch(told);
});
