import { expect, test } from 'vitest';
import type { Value } from '../../src/answer/answer.ts';
import { sayValue } from '../../src/persona/values.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { core } from '../core.ts';

const say = (language: Language, value: Value): string | number =>
  sayValue({ language, words: core.words, knowledge: core.knowledge }, value);

test.each([
  [5e9, '50億ドル', '$5 billion'],
  [13e9, '130億ドル', '$13 billion'],
  [100e9, '1,000億ドル', '$100 billion'],
  [1.05e12, '1兆500億ドル', '$1.05 trillion'],
  [2e12, '2兆ドル', '$2 trillion'],
  [7.4e9, '74億ドル', '$7.4 billion'],
  [200e6, '2億ドル', '$200 million'],
])('%d dollars are %s and %s', (usd, ja, en) => {
  expect(say('ja', { type: 'usd', usd })).toBe(ja);
  expect(say('en', { type: 'usd', usd })).toBe(en);
});

test.each([
  [{ usd: 5e9, bound: 'exact' }, '50億ドル', '$5 billion'],
  [{ usd: 5e9, bound: 'up-to' }, '最大50億ドル', 'up to $5 billion'],
  [{ usd: 13e9, bound: 'at-least' }, '130億ドル以上', 'at least $13 billion'],
] as const)('a sum keeps its bound: %o is %s and %s', (amount, ja, en) => {
  expect(say('ja', { type: 'amount', amount })).toBe(ja);
  expect(say('en', { type: 'amount', amount })).toBe(en);
});

test.each(LANGUAGES)('undisclosed and not stated are said differently in %s', (language) => {
  const said = (bound: 'undisclosed' | 'not-stated') => say(language, { type: 'amount', amount: { bound } });
  expect(said('undisclosed')).not.toBe(said('not-stated'));
});

test.each([
  ['2025-11', '2025年11月', 'November 2025'],
  ['2025-11-20', '2025年11月20日', '20 November 2025'],
  ['2025-01-01', '2025年1月1日', '1 January 2025'],
  ['2030', '2030年', '2030'],
])('the date %s is %s and %s', (date, ja, en) => {
  expect(say('ja', { type: 'date', date })).toBe(ja);
  expect(say('en', { type: 'date', date })).toBe(en);
});

test.each([
  [['nvidia'], 'NVIDIA', 'NVIDIA'],
  [['nvidia', 'ark'], 'NVIDIAとArk Ventures', 'NVIDIA and Ark Ventures'],
  [['nvidia', 'ark', 'fidelity'], 'NVIDIA、Ark Ventures、Fidelity', 'NVIDIA, Ark Ventures and Fidelity'],
])('a list of %j is %s and %s', (ids, ja, en) => {
  expect(say('ja', { type: 'entities', ids, join: 'and' })).toBe(ja);
  expect(say('en', { type: 'entities', ids, join: 'and' })).toBe(en);
});

test('stakes name their sums, and those without a figure come last', () => {
  const deals = ['nvidia-openai', 'nvidia-anthropic', 'nvidia-xai'];
  expect(say('en', { type: 'stakes', deals, name: 'to' })).toBe(
    'Anthropic (up to $10 billion) and xAI (amount undisclosed), plus OpenAI (no amount stated)',
  );
});

test('deals head to tail are one chain that names each company once', () => {
  const deals = ['nvidia-anthropic', 'anthropic-ms-pay', 'ms-nvidia-pay'];
  const chain = String(say('en', { type: 'path', deals }));
  expect(chain.match(/Anthropic|Microsoft|NVIDIA/g)).toEqual(['NVIDIA', 'Anthropic', 'Microsoft', 'NVIDIA']);
});
