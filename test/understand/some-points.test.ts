import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// So many points of a list: those, and neither the list nor any more.
test.each([
  ['リスクを二つだけ挙げて', /AIバブル[^]*利益相反/, /市場の歪み|寡占/],
  ['NVIDIAの狙いをひとつ教えて', /GPUを提供/, /最適化|収益/],
  ['2つの理由を述べよ：なぜこの構造？メリットを1つ挙げて', /イノベーション/, /市場の安定|選択肢/],
  ['mention two risks of all this', /bubble[^]*Conflicts of interest/, /distorted|oligopol/],
  ["tell me one of NVIDIA's aims", /GPUs to every|ecosystem/, /optimis|returns/],
  ['just one merit please', /innovation/, /stability|choice/],
])('%s: so many points are told, and no more', (question, told, more) => {
  const said = ask(question).text;
  expect(said).toMatch(told);
  expect(said).not.toMatch(more);
});

test.each([
  ['リスクを三つ挙げて', /三つ/],
  ['give me three merits', /three merits/],
])('%s: all of them are the list', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
