import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [['Is Microsoft linked to xAI?', 'How so?'], /Microsoft → .* → xAI/],
  [
    ['MicrosoftとxAIは関係ある？', 'どうやってつながってるの？'],
    /Microsoft → .* → xAI|Microsoft →（支払い）→ NVIDIA/,
  ],
  [['What is NVIDIA after?', 'And the labs themselves?'], /fundraising/],
  [['Microsoftの狙いは？', 'じゃあAI企業は？'], /資金調達/],
  [['Is safety something they work on together?', 'And price?'], /compete on price/],
  [['標準化は協力？', '価格は？'], /価格競争/],
  [['Does the cat smell a bubble?', 'Why?', 'What are the numbers?'], /twice its revenue.*\$74 billion/],
  [['テクにゃんはバブルだと思ってる？', 'なんで？', '数字は？'], /2倍.*740億/],
  [['スマホ業界の特徴は？', 'AI企業は？'], /多極化/],
])('a word or two go on from what was told: %j', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});
