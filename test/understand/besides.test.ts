import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['whats the fight over besides benchmarks', /customers.*price.*features/],
  ['apart from safety where do they cooperate', /infrastructure.*regulation/],
  ['ベンチマーク以外で何を競ってる', /ユーザー獲得.*価格.*機能/],
  ['バブル以外のリスクは？', /利益相反.*市場[がの]歪/],
])('%s: what stands beside the one that is named', (text, others) => {
  expect(ask(text).text).toMatch(others);
});

test.each([
  ['これってマッチポンプ？', /循環/],
  ['just moving cash from left pocket to right?', /circulat/],
  ['is this all smoke and mirrors', /bubble/],
])('%s: a picture of the thing is the thing', (text, said) => {
  expect(ask(text).text).toMatch(said);
});

test('a wish to hear something is no yes/no question', () => {
  expect(ask('猫の感想きかせて').text).not.toMatch(/^(?:うん|ううん|いや|そう)/);
});

test.each([
  [
    'which investors besides the big two hold openai, anthropic and xai at the same time',
    /Ark Ventures and Fidelity/,
  ],
  ['MSとNVIDIA以外で三社全部に張ってるやつおる？', /^(?:うん|そう).*Ark VenturesとFidelity/],
])('several set aside: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
