import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['xAIの出資者をぜんぶ挙げて。あとNVIDIAの金額は出てる？', [/Ark Ventures/, /Fidelity/, /非公開/]],
  [
    'OpenAIとAnthropicの両方に入ってる投資家は？そのうちxAIにも出してるのは',
    [/Microsoft/, /(?:xAI.*NVIDIA|NVIDIA.*xAI)/],
  ],
  ['AI開発に必要な三つの層は? ついでにAMDはどれ', [/クラウド/, /AMD/]],
  [
    'Who backs both OpenAI and Anthropic? And how much of it is in xAI from NVIDIA?',
    [/Microsoft/, /undisclosed/],
  ],
] satisfies [string, RegExp[]][])('one question after the other: %s', (text, all) => {
  const { text: reply } = ask(text);
  for (const one of all) expect(reply).toMatch(one);
});

test.each([
  ['安全性の研究って張り合ってるの？それとも一緒にやってる？'],
  ['Ark and Fidelity are in OpenAI, Anthropic and xAI? like all three?'],
])('what only says it again gets one line: %s', (text) => {
  expect(ask(text).text).not.toMatch(/\n/);
});
