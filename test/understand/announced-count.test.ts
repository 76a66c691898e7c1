import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('so many things as are announced are told, each for itself', () => {
  test.each([
    [
      "Three things: when regulation gets going, NVIDIA's three aims, and the two big phone makers.",
      /three to five years[\s\S]*optimised[\s\S]*Samsung/,
    ],
    [
      'Three points please: the names in the chip layer, the company that shows up in all three layers, what Anthropic pays Microsoft.',
      /AMD[\s\S]*Google[\s\S]*\$30 billion/,
    ],
    ['三点お願いします。規制の時期、NVIDIAの狙い、スマホの2社。', /3～5年[\s\S]*最適化[\s\S]*Samsung/],
    ['二点です。クラウドの3強、猫が持ち出した損失の予測額。', /AWS[\s\S]*740億/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what two things are is told of each', () => {
  test.each([
    ['What are the three risks and the company that shows up in all three layers?', /distort[\s\S]*Google/],
    ["What are the two big phone makers and NVIDIA's three aims?", /Samsung[\s\S]*optimised/],
    ['循環の3つのリスクと、3つの層すべてに出てくる会社は何ですか。', /歪み[\s\S]*Google/],
    ['Microsoftの3つの狙いと、クラウドの3強は何ですか。', /保険[\s\S]*AWS/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ["the product xAI builds on NVIDIA's GPUs", /^xAI develops its Grok/],
  ['xAIがNVIDIAのGPUで開発しているもの', /^xAIのGrok/],
])('what is made with a supplier is told without a yes: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
