import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { figures } from '../../src/understand/numbers.ts';

test.each([
  ['$5 billion', 'usd', 5e9],
  ['$5B', 'usd', 5e9],
  ['$10bn', 'usd', 10e9],
  ['5 billion dollars', 'usd', 5e9],
  ['10b$', 'usd', 10e9],
  ['$1.05 trillion', 'usd', 1.05e12],
  ['$740 million', 'usd', 740e6],
  ['$1,500', 'usd', 1500],
  ['ten billion', 'usd', 10e9],
  ['thirteen billion dollars', 'usd', 13e9],
  ['50億ドル', 'usd', 5e9],
  ['５０億ドル', 'usd', 5e9],
  ['五十億ドル', 'usd', 5e9],
  ['百三十億ドル', 'usd', 13e9],
  ['約1,000億ドル', 'usd', 100e9],
  ['2兆ドル', 'usd', 2e12],
  ['2030億ドル', 'usd', 203e9],
  ['60%', 'percent', 60],
  ['６０％', 'percent', 60],
  ['60パーセント', 'percent', 60],
  ['82 percent', 'percent', 82],
  ['sixty percent', 'percent', 60],
  ['2030年', 'year', 2030],
  ['in 2025', 'year', 2025],
  ['how much this year', 'year', 2025],
  ['今年の分', 'year', 2025],
  ['20倍', 'times', 20],
  ['20x', 'times', 20],
  ['10.5 times', 'times', 10.5],
  ['seventy-four billion', 'usd', 74e9],
  ['over a trillion', 'usd', 1e12],
  ['a hundred billion', 'usd', 100e9],
  ['tenfold', 'times', 10],
  ['it tripled', 'times', 3],
  ['multiplied by twenty', 'times', 20],
])('%s is one figure: %s %d', (text, unit, value) => {
  expect(figures(fold(text))).toMatchObject([{ unit, value }]);
});

test.each([
  '5 companies',
  '三社',
  'H100',
  'GPT-4',
  '3万人',
  '5年後',
  'just to double check',
  '2,030 people',
  'top 3',
  '',
])('%j holds no figure', (text) => {
  expect(figures(fold(text))).toEqual([]);
});

test('several figures come in the order of the text', () => {
  const found = figures(fold('from $100 billion in 2025 to $2 trillion in 2030 at 60% a year'));
  expect(found.map(({ unit, value }) => `${unit} ${value}`)).toEqual([
    'usd 100000000000',
    'year 2025',
    'usd 2000000000000',
    'year 2030',
    'percent 60',
  ]);
});

test('a pause before a number is no decimal point', () => {
  expect(figures(fold('去年…2024年の11月'))).toMatchObject([{ unit: 'year', value: 2024 }]);
  expect(figures(fold('was it ...13 billion?'))).toMatchObject([{ unit: 'usd', value: 13e9 }]);
});
