import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const PAID = /300億|\$30 billion/u;
const BOTH = /150億|\$15 billion/u;

test.each([
  ['Anthropicの支払い、MSとNVIDIAの出資上限の合算、両者の開きを教えてください。'],
  ['Anthropicは誰にいくら払い、二社から合わせていくら入れてもらい、その差額はどれだけ？'],
  ['①AnthropicからMicrosoftへの支払額 ②二社の出資枠の合計 ③差額'],
  [
    "Give me Anthropic's payment to Microsoft, the joint cap of its two backers, and the spread between them.",
  ],
  [
    'Three figures please: what Anthropic pays Microsoft, what both backers may invest in total, and the gap.',
  ],
  [
    'How much is Anthropic paying Microsoft? How much can Microsoft and NVIDIA put in together? And the difference?',
  ],
])('%s is told with all three sums', (text) => {
  const reply = ask(text).text;
  expect(reply).toMatch(PAID);
  expect(reply.match(new RegExp(BOTH, 'gu'))?.length).toBeGreaterThan(1);
});

test.each([
  ['Anthropicが払う額と、二社の出資枠の合計、それは何倍？', /2倍/u],
  [
    "Anthropic's payment to Microsoft, the total its two backers commit, and the ratio?",
    /(?:at least 2 times|double)/iu,
  ],
])('%s is told with the factor', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  [
    [
      'Anthropicの支払い、MSとNVIDIAの出資上限の合算、両者の開きは？',
      'Microsoftの出資だけに絞ると何倍になる？',
    ],
    /6倍/u,
  ],
  [['Anthropicの支払い、MSとNVIDIAの出資上限の合算、両者の開きは？', 'NVIDIAの分に限った差額は？'], /200億/u],
  [
    [
      "Give me Anthropic's payment to Microsoft, the joint cap of its two backers, and the spread between them.",
      "And with only Microsoft's stake, how many times is it?",
    ],
    /6 times/u,
  ],
])('%j is of the one stake', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});

test.each([
  ['NVIDIAとMicrosoftのAnthropicへの出資上限の差は？', /50億/u],
  ['What is the combined cap of Microsoft and NVIDIA in Anthropic?', /\$15 billion/u],
  ['Does Anthropic pay Microsoft more than $20 billion?', /^(?:Yes|Yep|Yeah)/u],
  ['Anthropicは差し引きでいくら払うことになる？', /150億/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['What does Anthropic pay and to whom, and how much comes back from that company?'],
  ['What is Anthropic paying, and how much does it receive from that same firm?'],
  ['Anthropicの支払先と支払額、その相手から入る出資は？'],
  ['AnthropicはMicrosoftにいくら払い、その会社からいくら受ける？'],
])('%s is told both ways', (text) => {
  const reply = ask(text).text;
  expect(reply).toMatch(PAID);
  expect(reply).toMatch(/最大50億|up to \$5 billion/u);
});
