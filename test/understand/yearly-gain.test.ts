import { expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

test.each([
  ['市場規模は1年あたりいくら増える計算？', /3,800億ドル/],
  ['2025年から2030年まで市場は年平均でいくら増える？', /3,800億ドル/],
  ['how much does the market grow per year on average in dollars', /\$380 billion a year/],
  ['what does the market add a year in dollars', /\$380 billion a year/],
])('the market gains a sum a year: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['AI市場は毎年何パーセント増える？', /約60%/],
  ['what percent does the market grow each year?', /60%/],
])('a rate stays a rate: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
  expect(ask(text).text).not.toMatch(/20倍|20 times/);
});

test.each([
  [['2030年の市場は？', 'それって毎年いくら増えてくの'], /3,800億ドル/],
  [['AI market size now and in 2030?', 'so how many dollars a year does it add on average'], /\$380 billion/],
])('the gain of a year is asked after the market: %s', (turns, reply) => {
  expect(talk(...turns).at(-1)?.text).toMatch(reply);
});

test('two years without growth are two sizes', () => {
  expect(ask('市場は2025年と2030年でいくら？').text).toMatch(/約1,000億ドル.*約2兆ドル/);
});

test('an arrow between two names tells whose sum it is', () => {
  expect(ask('Anthropic→MSの300億ドルって、2025年のAI市場規模に対して何割にあたる?').text).toMatch(/約30%/);
});

test.each([
  [['2025→2030で市場は何倍の想定？', '金額ベースの増分だといくらになりますかね'], /^1兆9,000億ドル/],
  [['how many times does the market grow by 2030?', 'and the dollar increase?'], /^By \$1\.9 trillion/],
  [['2030年の市場は？', '何%増？'], /^約20倍/],
])('what it gains in all is asked after the market: %j', (turns, reply) => {
  expect(talk(...turns).at(-1)?.text).toMatch(reply);
});
