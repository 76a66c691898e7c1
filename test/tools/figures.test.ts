import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { figuresOf, inventedFigures, knownFigures } from '../../src/tools/figures.ts';

const known = knownFigures(loadKnowledge(new URL('../../knowledge', import.meta.url).pathname));

test.each([
  ['最大50億ドル', 'usd', 5e9],
  ['約１兆５００億ドル', 'usd', 1.05e12],
  ['1,000億ドル', 'usd', 1e11],
  ['2千億ドル', 'usd', 2e11],
  ['up to $5 billion', 'usd', 5e9],
  ['$1.05 trillion', 'usd', 1.05e12],
  ['$13B', 'usd', 13e9],
  ['130億', 'plain', 13e9],
  ['about 60%', 'percent', 60],
  ['年に約60パーセント', 'percent', 60],
  ['20倍', 'times', 20],
  ['2028年', 'year', 2028],
  ['in 2030', 'year', 2030],
  ['5年後', 'plain', 5],
])('%s is one figure: %s %d', (text, unit, value) => {
  expect(figuresOf(text)).toMatchObject([{ unit, value }]);
});

test('a digit inside a name is no figure', () => {
  expect(figuresOf('H100, GPT4 and GPT-4')).toEqual([]);
});

test.each([
  'Microsoft is putting up to $5 billion into Anthropic, as announced in November 2025.',
  'Microsoftは2023年までに100億ドル、合わせて130億ドル以上をOpenAIに入れているにゃ。',
  'At 60% a year $100 billion becomes about $1.05 trillion; it takes about 82%. That is 20 times.',
  'There are 3 reasons, and 12 points.',
])('nothing is invented in: %s', (text) => {
  expect(inventedFigures(text, '', known)).toEqual([]);
});

test.each([
  ['NVIDIA invests $7 billion.', '$7 billion'],
  ['市場は2035年に3,000億ドル。', '2035年'],
  ['It owns 49%.', '49%'],
  ['It grew 35 times.', '35 times'],
  ['About 4,000 people work there.', '4,000'],
  ['The year has $2030 in it.', '$2030'],
])('a figure is invented in: %s', (text, figure) => {
  expect(inventedFigures(text, '', known)).toContain(figure);
});

test('a figure of the question may be repeated to deny it', () => {
  expect(inventedFigures('Not $7 billion: up to $10 billion.', 'Is it 7 billion dollars?', known)).toEqual(
    [],
  );
});
