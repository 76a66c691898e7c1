import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['OpenAI・Anthropic・xAIで、Microsoftの出資先に出てこない一社は？'],
    /^Microsoftの出資先に入っていないのは、xAI/,
  ],
  [['三社のうち、マイクロソフトの資金が入っていないのはどれでしょう'], /xAIだ/],
  [['Among OpenAI, Anthropic and xAI, which shows no Microsoft money?'], /^xAI: missing/],
  [["Which of the three labs isn't in Microsoft's portfolio? Name only."], /^xAI: missing/],
])('the one without a stake is told, and nothing behind it: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const LACKING_JA = 'OpenAI、Anthropic、xAIのうち、Microsoftの出資が出てこないのはどこ？';
const LACKING_EN = 'Which of OpenAI, Anthropic and xAI has no Microsoft stake?';
test.each<[string[], RegExp]>([
  [[LACKING_JA, 'そこへのNVIDIAの出資額は？'], /^NVIDIAはxAIに出資しているけど、金額は非公開/],
  [[LACKING_JA, 'NVIDIAの額は？', 'GPUは何の開発用？'], /Grok/],
  [[LACKING_EN, 'How much did NVIDIA put in there?'], /undisclosed/],
  [[LACKING_EN, "What's it building on NVIDIA's GPUs?"], /^xAI develops its Grok/],
  [['NVIDIAのxAIへの出資額は？', '強情だね。じゃあ、そこがNVIDIAのGPUで作ってるもの、名前だけ'], /Grok/],
  [['How much did NVIDIA put into xAI?', 'And which product are the GPUs there for?'], /Grok/],
])('a word for the one that was told stands for its name: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['三社すべてに出資している投資家から、チップ会社を除くと？'], /^NVIDIAのほかに.*Ark VenturesとFidelity/],
  [
    ['Who has money in all three labs, leaving the chipmaker aside?'],
    /^Besides NVIDIA.*Ark Ventures and Fidelity/,
  ],
  [['三社すべてに投資しているのは？', 'チップメーカーを除くと？'], /^NVIDIAのほかに/],
  [
    ['三社すべてに出資している投資家は、チップ会社抜きで誰？', '抜いたチップ会社って？'],
    /^NVIDIAはチップの層/,
  ],
  [
    ['Chip companies excluded, who backs all three labs?', 'Which chip company did you leave out?'],
    /^NVIDIA is/,
  ],
  [['Investors common to OpenAI, Anthropic and xAI, chip vendors aside?'], /^Besides NVIDIA/],
  [
    ['Name the investors in all three labs, minus the GPU vendor.', "who's the GPU vendor you dropped?"],
    /^NVIDIA is/,
  ],
])('one is set apart from a list by its trade, and told when asked for: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['AI市場の2025年と2030年の規模は？', '年率だと？', '二つの年の差額も'], /^1兆9,000億ドル/],
  [['2030年の市場規模は？', '2025年との差額は？'], /^1兆9,000億ドル/],
  [['AI市場の規模は？', '何倍になる？'], /20倍/],
  [
    ["What's the market's growth rate?", 'And how many dollars get added from start to end?'],
    /\$1\.9 trillion/,
  ],
  [['market size in 2025 and 2030?', 'delta?'], /\$1\.9 trillion/],
])('the two years of the market are taken from each other after a rate, too: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['MicrosoftがAnthropicに300億ドル払うんだよね？', '逆だったか。じゃあMicrosoft側から出す分は？'],
    /^最大50億ドル/,
  ],
  [
    ['MicrosoftがAnthropicに300億ドル払うんだよね？', 'Microsoft側からの分は？', '確定額？　それとも天井？'],
    /^上限で、確定額ではない/,
  ],
  [
    ['Microsoft pays Anthropic $30 billion, right?', "Reversed, then. What comes from Microsoft's side?"],
    /up to \$5 billion/i,
  ],
  [
    ['How much does NVIDIA put into Anthropic?', 'a fixed sum, or a ceiling?'],
    /^It's a cap, not a fixed sum\. Up to \$10 billion/,
  ],
])('the other way of a direction set right is one deal, with its bound: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const TOTAL_JA = 'MicrosoftとNVIDIAがAnthropicに出す合計の上限は？';
const TOTAL_EN = 'What do Microsoft and NVIDIA put into Anthropic together?';
test.each<[string[], RegExp]>([
  [[TOTAL_JA, '支払約束の300億との差額は？'], /^(?:計算すると|差し引き)150億ドル以上/],
  [
    [TOTAL_JA, 'Anthropicの支払いとの差額は？', '二社の負担割合、何倍の開きか。多いのはどちらか。'],
    /^NVIDIAのほうが大きい.*2倍/,
  ],
  [[TOTAL_JA, '両社の比率は？'], /^NVIDIAのほうが大きい.*2倍/],
  [[TOTAL_EN, 'And the gap to the payment?'], /^At least \$15 billion/],
  [[TOTAL_EN, 'ratio between the two, and whose is larger?'], /^NVIDIA's is bigger.*twice/],
  [[TOTAL_EN, 'by what factor do they differ?'], /^NVIDIA's is bigger/],
])(
  'a total that was told is held against the payment, and its two parts against each other: %j',
  (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  },
);

test.each<[string[], RegExp]>([
  [
    [
      'What is Anthropic a hedge against, and what does Microsoft win with several models on Azure?',
      "NVIDIA's, same brevity?",
    ],
    /^NVIDIA is after three things/,
  ],
  [["Microsoft's strategy, in short?", "NVIDIA's, equally brief."], /^NVIDIA is after three things/],
  [['Microsoftの狙いを手短に。', 'NVIDIAのを、同じくらいの短さで。'], /^NVIDIAのねらいは/],
])('how short it is to be is no part of what is asked: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
