import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const BY_2030 = /1兆500億|\$1\.05 trillion/u;

test.each([
  ['平均成長率だけを用いて2030年を計算すると規模はいくら？', BY_2030],
  ['記事の成長率を当てはめたら2030年の市場はいくらになる？', BY_2030],
  ['Going by the stated growth rate alone, how big is the market in 2030?', BY_2030],
  ['Using the quoted CAGR, what would the market come to in 2030?', BY_2030],
  ['Applying the annual growth rate, how large would the 2028 market be?', /\$410 billion/u],
])('%s is reckoned by the rate', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

const RATE = {
  ja: '年60%の伸びで2030年の2兆ドルに届く？',
  en: 'Does 60% a year get the market to its 2030 forecast?',
};

test.each([
  [[RATE.en, 'Then how far short of it does that leave the market, in dollars?'], /\$950 billion/u],
  [[RATE.en, 'By how much does it miss the forecast, in dollar terms please?'], /\$950 billion/u],
  [[RATE.en, 'And by 2027?'], /\$256 billion/u],
  [[RATE.ja, '金額にするとどれだけ足りないことになりますか？'], /9,500億/u],
  [[RATE.ja, '期間を2028年までにするとどうなりますか？'], /4,096億|4,100億/u],
  [[RATE.ja, 'では2026年だといくら？'], /1,600億/u],
])('%j goes on with the rate', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});

test.each([
  ["What's the market forecast for 2030?", /\$2 trillion/u],
  ['What annual rate would take the market to its 2030 forecast?', /82%/u],
  ['2030年の市場予測はいくら？', /2兆/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
