import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const ALL_JA = 'OpenAI、Anthropic、xAIの三社すべてに出資しているのは？';
const ALL_EN = 'Which investors back all three labs?';

test.each<[string[], RegExp]>([
  [[ALL_JA, 'そのうちチップ企業の、xAIへの額は。'], /^NVIDIAはxAIに出資.*非公開/],
  [[ALL_JA, 'その中の半導体メーカーがAnthropicに約束した額は？'], /最大100億ドル.*NVIDIA/],
  [[ALL_EN, 'Of those, what did the semiconductor company put into xAI?'], /^NVIDIA .*undisclosed/],
  [[ALL_EN, "From that list, the GPU maker's figure for Anthropic?"], /up to \$10 billion/i],
  [[ALL_JA, '逆に、二社だけにとどまるクラウド企業は。どの二社に。'], /^Microsoft.*OpenAI.*Anthropic/],
  [[ALL_JA, 'クラウド会社で一社だけ外しているのはどこ？'], /^Microsoft.*OpenAI.*Anthropic/],
  [[ALL_EN, 'Which cloud firm stops at two? Which two?'], /^Microsoft invests in OpenAI .*and Anthropic/],
  [
    [ALL_EN, 'and the cloud giant that sits out one: which two does it back?'],
    /^Microsoft invests in OpenAI/,
  ],
])('one of those who were told is meant by its trade: %j', (texts, reply) => {
  const told = lastOf(...texts);
  expect(told).toMatch(reply);
  expect(told).not.toMatch(/\n|^(?:Yes|No|うん|ううん)/);
});

test.each<[string[], RegExp]>([
  [[ALL_JA, 'チップを供給しているのは？'], /NVIDIA/],
  [[ALL_JA, 'なぜその三者は全部に出資するの？'], /成長|予測|読め|分散/],
  [[ALL_EN, 'Which of them pays Microsoft?'], /^(?!.*undisclosed)/],
])('what else is asked of those who were told stays: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const ROUTE_JA =
  'Anthropicを起点に、支払いと出資をたどって再びAnthropicに戻るまでの経路を社名の順でお示しください。';
const ROUTE_EN = 'Starting with Anthropic, name each company the money passes until it is back at Anthropic.';

test.each<[string[], RegExp]>([
  [[ROUTE_JA], /Anthropic →.*Microsoft →.*NVIDIA →.*Anthropic/],
  [[ROUTE_EN], /Anthropic →.*Microsoft →.*NVIDIA →.*Anthropic/],
  [[ROUTE_JA, '最初の区間の額は。'], /300億ドル/],
  [[ROUTE_EN, "The opening leg's amount?"], /\$30 billion/],
  [[ROUTE_JA, '最初の区間の額は。', '次の区間は？'], /^MicrosoftはNVIDIA/],
  [[ROUTE_EN, 'First leg: how much?', 'Second leg: how much?'], /^Microsoft pays NVIDIA/],
  [[ROUTE_JA, '最初の区間の額は。', '帰りの区間で上限が大きいのはどちら。何倍か。'], /^NVIDIA.*2倍/],
  [[ROUTE_JA, '最初はいくら？', '続く区間は？'], /^MicrosoftはNVIDIA/],
  [[ROUTE_EN, 'How big is leg no. 1?'], /\$30 billion/],
  [[ROUTE_JA, '帰ってくる矢印では、どっちの上限が上？'], /^NVIDIA/],
  [[ROUTE_EN, 'On the way back, which cap is bigger, and by what factor?'], /^NVIDIA.*twice/],
  [[ROUTE_JA, '戻ってくる分はそれぞれいくら？'], /100億ドル.*50億ドル/],
  [[ROUTE_EN, 'Return legs: how much each?'], /\$10 billion.*\$5 billion/],
])('a leg of the way that was told by names: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['AI市場は五年で何倍に？', '増加幅で申しますと。'], /1兆9,000億ドル/],
  [['2030年の市場は2025年の何倍？', '金額の伸びで言うと？'], /1兆9,000億ドル/],
  [['By what factor does the AI market grow to 2030?', 'and as a dollar increase?'], /\$1\.9 trillion/],
  [
    ['What multiple is the 2030 market of the 2025 one?', 'in terms of added dollars, then?'],
    /\$1\.9 trillion/,
  ],
])('after how many times as much, by how much money: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each([
  ['中期の展望は何年から何年まで？見込まれる三項目は何ですか。', /3～5年.*ビジネスモデル.*淘汰.*規制/],
  ['長期的展望とは何年以上のことで、挙げられている三点は何ですか。', /5年以上.*安定化.*統合.*AGI/],
  ['Which years does the mid-term outlook cover, and what three things does it list?', /three to five/],
  ['How far ahead is the long-term outlook, and what three points does it make?', /five years.*AGI/],
])('how far off an outlook is and what it holds are told at once: %s', (text, reply) => {
  const told = lastOf(text);
  expect(told).toMatch(reply);
  expect(told).not.toMatch(/\n/);
});

test.each([
  'Anthropicが受ける上限額を二社分足すといくらですか。また、それは同社がMicrosoftへ支払う額の何割ですか。',
  'Anthropicへの出資枠は二社合計でいくらで、それはMicrosoftへの支払額の何パーセントですか。',
  'Add up the maximums Anthropic gets from its two backers. What share of its payment to Microsoft is that?',
  'What do the two pledges to Anthropic add up to, and what percentage of its payment to Microsoft is that?',
  'Together, how much can Microsoft and NVIDIA put into Anthropic? As a share of what Anthropic pays Microsoft?',
])('a total, and the part of a payment that it is: %s', (text) => {
  const told = lastOf(text);
  expect(told).toMatch(/150億ドル|\$15 billion/);
  expect(told).toMatch(/50%/);
  expect(told).not.toMatch(/\n|^(?:Yes|No|うん|ううん)/);
});

test.each([
  ['三つ全部に賭けてる欲深さんはどなた？', /NVIDIA.*Ark Ventures.*Fidelity/],
  ['三つのラボすべてに投資しているのは何者ですか？', /NVIDIA.*Ark Ventures.*Fidelity/],
  ['この循環を言葉にした記者はどなた？', /Kovach/],
  ['あなたはどなた？', /テクにゃん/],
  ['はじめまして、どちら様でしょうか？', /テクにゃん/],
])('who it is, is asked of her only where nothing else is said: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});
