import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    [
      'AnthropicのMicrosoftへの支払いはいくら？ あとMicrosoftのAnthropicへの出資は？',
      'その差は、少なくともいくら？',
    ],
    /^計算すると250億ドル以上/,
  ],
  [
    ['Anthropicの支払い額とNVIDIAのAnthropicへの出資額を並べて。', 'その開きは最低いくら？'],
    /^計算すると200億ドル以上/,
  ],
  [
    [
      "What does Anthropic owe Microsoft and what's Microsoft's cap on Anthropic?",
      'how far apart are the two, minimum?',
    ],
    /^At least \$25 billion/,
  ],
  [['両社のAnthropic出資の上限を教えて', 'でかい方は小さい方の何倍くらい？'], /2倍だ/],
  [
    [
      'Give me the Microsoft and NVIDIA caps on Anthropic, total and breakdown.',
      'The bigger one is how many times the smaller?',
    ],
    /^2 times/,
  ],
])('two sums that were told are held against each other: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['xAIの後ろ盾は誰々？', 'その面々で、OpenAIにも賭けてるのは？'],
    /xAIとOpenAI.*NVIDIA、Ark Ventures、Fidelity/,
  ],
  [
    ['xAIの出資者をすべて。Microsoftはそこに入りますか。', 'OpenAIにも出しているのは、そのうち？'],
    /NVIDIA、Ark Ventures、Fidelity/,
  ],
  [
    ['Who backs xAI? Is Microsoft among them?', 'Which of those also back OpenAI?'],
    /^NVIDIA, Ark Ventures and Fidelity each back xAI and OpenAI/,
  ],
  [
    ['Is Fidelity in xAI? And who else is?', 'which of them are in Anthropic also'],
    /^NVIDIA, Ark Ventures and Fidelity each back/,
  ],
])('of those that were told, the ones that back another too are picked: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['テクにゃん的にはバブルっぽい？', 'え、なんでそう思うの'], /減価償却.*740億ドル/],
  [['バブルだと思ってるの？', '根拠は？'], /減価償却.*740億ドル/],
  [['is it a bubble in your opinion', 'based on what?'], /depreciation.*\$74 billion/],
  [['As a cat, do you smell a bubble?', 'ok but why'], /depreciation.*\$74 billion/],
])('behind an opinion of hers the figures are told that it rests on: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['AnthropicのCEOは誰？', 'じゃあGoogleがそこに突っ込んだ額は'],
    /GoogleがAnthropicに出資しているとは、記事に書かれていない/,
  ],
  [
    ["who is OpenAI's boss", 'and how much did Google put in there'],
    /^The article doesn't say that Google invests in OpenAI/,
  ],
])('a stake in the one that was spoken of is looked for there: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['アンソロピックに太っ腹なのはMSとNVIDIAどっち？', '差いくら？', 'その話いつ出たやつ？'],
    /^2025年11月に発表/,
  ],
  [
    ['Total of the two caps on Anthropic?', 'when were those announced?'],
    /^Announced in November 2025: [^.]*\.(?: \w+[.!])?$/,
  ],
])('when two stakes were announced is told of them, not of the article: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Who said the loop quote?', "where'd he post it, twitter?"], /^No.*Bluesky/],
  [['循環のセリフを言ったのは誰？', 'どこに投稿したの、X？'], /^(?:いや|ううん).*Bluesky/],
  [
    ['Who said the loop quote?', "where'd he post it, twitter?", 'and he works for who'],
    /^Steve Kovach is the technology correspondent of CNBC/,
  ],
  [['循環のセリフを言ったのは誰？', 'で、どこの社の人？'], /^Steve Kovachは、CNBC/],
])('a place that is guessed gets its no, and the employer is told alone: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
