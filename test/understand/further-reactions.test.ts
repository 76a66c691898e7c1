import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ["compare NVIDIA's and Microsoft's stakes in Anthropic", 'so why is there such a gap'],
    /^The article doesn't say why/,
  ],
  [['MicrosoftとNVIDIAのAnthropicへの出資の差は？', 'どうしてそんな差が生まれたの'], /理由は記事に/],
  [['Is Microsoft in both OpenAI and Anthropic?', "won't OpenAI be angry"], /how the companies feel/],
  [['MicrosoftはOpenAIにもAnthropicにも出資してる？', 'OpenAIは気にしないの？'], /気持ち/],
  [['where do AI companies compete', "and what don't they fight about"], /cooperate in four fields/],
  [['競争してる分野は？', 'じゃあ争ってないのは？'], /協力して手を結ぶ/],
  [['協力してる分野は？', 'じゃあ協力してない分野は'], /競争して/],
  [['which three lead the cloud?', 'is NVIDIA among them', 'so what is it'], /chip/],
  [['お金が循環してるって本当？', 'それいつのこと？'], /2025年11月/],
  [['who profits from the money going round', 'when was all that announced'], /November 2025/],
  [
    ['what does Anthropic pay Microsoft', "so Microsoft doesn't just hoard it"],
    /^(?:Yes|Yep)\..*pays NVIDIA/,
  ],
  [['where do AI companies compete', 'and who wins'], /^(?!AI companies cooperate)/],
])('%j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
