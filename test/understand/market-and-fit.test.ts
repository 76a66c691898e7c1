import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const SIZES = /1,000億ドル.*2兆ドル|\$100 billion.*\$2 trillion/su;
const FACTOR = /20倍|20 times/u;
const FIT = /年約82%|about 82% a year/u;

test.each([
  ['2025年と2030年の市場規模、その倍率、そして成長率と辻褄が合うかを教えて', [SIZES, FACTOR, FIT]],
  ['AI市場は何倍になる見込みで、成長率60%とは矛盾しない？', [FACTOR, FIT]],
  ['市場規模は2025年と2030年でいくらで、年率とは合いますか？', [SIZES, FIT]],
  [
    'How big is the market in 2025 and 2030, by what multiple, and does the 60% rate square with it?',
    [SIZES, FACTOR, FIT],
  ],
  ["What's the growth multiple to 2030, and does the annual rate add up?", [FACTOR, FIT]],
  ['Give the 2025 market, the 2030 market and the dollar increase.', [SIZES, /1\.9 trillion/u]],
  ['市場の2025年の値、2030年の値、増加額を並べてください', [SIZES, /1兆9,000億/u]],
])('%s is told of each', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  ['年60%の成長率は2030年の予測と整合する？', FIT, 1],
  ['市場は2025年から2030年で何倍？', FACTOR, 1],
  ['How much bigger in dollars is the 2030 market than the 2025 one?', /1\.9 trillion/u, 1],
  ['Is the 60% rate consistent with the 2025 and 2030 sizes?', FIT, 1],
])('%s is one question', (text, told, lines) => {
  const reply = ask(text).text;
  expect(reply).toMatch(told);
  expect(reply.split('\n')).toHaveLength(lines);
});
