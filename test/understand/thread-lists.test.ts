import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['What was announced in November 2025?', 'who else backs that lab?'],
    /^Besides Microsoft and NVIDIA.*Ark/,
  ],
  [['2025年11月に発表されたのは？', 'ほかの出資者は？'], /^MicrosoftとNVIDIAのほかに.*Ark/],
  [["What's NVIDIA's stake in Anthropic?", "what's it after?", 'who else is in there?'], /^Besides NVIDIA/],
  [['NVIDIAのAnthropicへの出資は？', '狙いは？', '他に誰が出資？'], /^NVIDIAのほかに/],
])('the others are those beside the ones who were told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [["What's the biggest stake?", 'what else does that investor back?'], /^Besides OpenAI, Microsoft/],
  [['一番大きい出資は？', 'その投資家はほかにどこに出資？'], /OpenAIのほかに、Anthropic/],
])('what else the giver of the largest stake backs: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Who are the cloud providers?', 'which of them backs OpenAI?', 'how much?'], /^Microsoft .*\$13 billion/],
  [['チップメーカーは？', 'そのうちAnthropicに出資してるのは？'], /^最大100億ドル.*NVIDIA/],
])('of those in a layer the one that invests: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ["How much is Microsoft's stake in Anthropic?", 'and in OpenAI?', 'why both?'],
    /^For Microsoft, .*hedge.*\bdiversifies\b/,
  ],
  [['MicrosoftのAnthropicへの出資額は？', 'OpenAIには？', 'なぜ両方？'], /保険.*多角化/],
  [
    ['How much has Microsoft put into OpenAI?', 'so in Anthropic plus OpenAI?'],
    /\$13 billion.*up to \$5 billion/,
  ],
  [
    ['MicrosoftはOpenAIにいくら入れた？', 'AnthropicとOpenAIに合わせていくら？'],
    /130億ドル以上.*最大50億ドル/,
  ],
])('both stakes of the one giver, and what they are for: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['What are the three layers?', 'the chip one?'], /^NVIDIA, AMD and Google/],
  [['What are the three layers?', 'what does the cloud one supply?'], /supplies compute capacity/],
  [['3つの層は？', 'クラウドのは何を提供してる？'], /コンピュート容量/],
  [['3つの層は？', 'クラウドは？', '何を担当？'], /^クラウド.*コンピュート容量/],
  [["What's Microsoft's strategy?", "the AI firms'?"], /^OpenAI and Anthropic are after(?!.*layer)/],
  [['Microsoftの戦略は？', 'AI企業のは？'], /^OpenAIやAnthropicのねらい/],
])('of a trade what was told of the other: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['What does the cat think?', 'which numbers worry her?'], /twice its revenue.*\$74 billion/],
  [['What does the cat think?', 'which numbers worry her?', "OpenAI's?"], /^OpenAI forecasts.*2028/],
  [['テクにゃんはどう思う？', '心配な数字は？'], /2倍.*740億ドル/],
  [['猫が心配してる数字って？', 'OpenAIのは？'], /^OpenAIは、2028年に740億ドル/],
])('the figures that worry her, and one of them: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['What does Fidelity back?', 'why?', 'how much?'], /Fidelity.*doesn't say how much/],
  [['Fidelityはどこに出資？', 'なぜ？', '金額は？'], /^Fidelity.*金額は記事に書かれていない/],
])('after why somebody gives, how much is still asked of what is given: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each([
  [
    [
      'what are nvidias stakes?',
      'which is the largest',
      'when was it announced',
      'any others with no number?',
    ],
    /xAI/,
  ],
  [['which stakes does NVIDIA have', 'others without a figure?'], /xAI \(amount undisclosed\).*OpenAI/],
  [['NVIDIAの出資先を教えて', '一番大きいのは', 'いつ発表された？', '他に金額不明のは？'], /xAI/],
])('the others without a figure are told, not the one before: %j', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});

test.each([
  [['AI市場は2030年にどれくらい？', 'のび率もよろｗ'], /60%/],
  [['MSとNVIDIAのAnthropicへの出資、合わせて上限は？', 'で、取得する持分割合は'], /比率.*(?:書かれ|載って)/],
  [['which three layers?', 'm8 isnt google in like all three'], /^(?:Yes|Yep)\b.*TPU/],
])('a word in between, or typed in kana, changes nothing: %j', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});
