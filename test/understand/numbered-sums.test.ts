import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// What is worked out of items that are named by their marks: each mark, and each thing that can be done.
test.each([
  ['①NVIDIAがAnthropicに入れる上限②Microsoftの同じ上限③①＋②', /3\. 合わせて最大150億ドル/],
  ['①Anthropic→Microsoftの支払い　②Microsoft→Anthropicの出資上限　③①−②をお願い', /3\. .*250億ドル以上/],
  ['①2030年の市場規模　②2025年の市場規模　③①は②の何倍', /3\. 約20倍/],
  ['Q1 2025年の市場規模、Q2 2030年の市場規模、Q3 Q2とQ1の差', /3\. 1兆9,000億ドル/],
  [
    'ア）MicrosoftのAnthropicへの上限 イ）NVIDIAのAnthropicへの上限 ウ）アとイの合計',
    /3\. 合わせて最大150億ドル/,
  ],
  [
    '①NVIDIAのAnthropicへの上限②MicrosoftのAnthropicへの上限③AnthropicのMicrosoftへの支払い④①と②の合計は③の何割',
    /4\. .*50%/,
  ],
  ['①OpenAIの投資家②xAIの投資家③①にいて②にいないのは', /3\. .*Microsoft/],
  ["(a) NVIDIA's cap in Anthropic (b) Microsoft's cap in Anthropic (c) (a)+(b)", /3\. Up to \$15 billion/],
  ["1. What Anthropic pays Microsoft 2. NVIDIA's max in Anthropic 3. 1 - 2", /3\. At least \$20 billion/],
  ['(i) the market in 2025 (ii) the market in 2030 (iii) (ii) divided by (i)', /3\. About 20 times/],
  ["A. Microsoft's OpenAI total B. its part by 2023 C. A minus B", /3\. At least \$3 billion/],
  [
    "1) Microsoft's max in Anthropic 2) NVIDIA's max in Anthropic 3) Anthropic's payment to Microsoft 4) 1)+2) as a share of 3)",
    /4\. Up to 50%/,
  ],
  ['Q1. Who backs Anthropic? Q2. Who backs xAI? Q3. Who is in Q1 but not in Q2?', /3\. Microsoft/],
])('%s: what is worked out of items that it names is worked out of these', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

test.each([
  ['①MSのAnthropicへの上限②NVIDIAの上限③①＋②', /ついでに|もうひとつ|そうそう|ちなみに/],
  ["(a) NVIDIA's cap in Anthropic (b) Microsoft's (c) (a)+(b)", /By the way|One more thing|Also,/],
])('%s: nothing is told besides', (question, besides) => {
  expect(ask(question).text).not.toMatch(besides);
});

test.each([
  [
    'Drafting a memo on the November tie-up and want the loop in numbers. Anthropic hands $30B to Microsoft. If Microsoft and NVIDIA both go to their limit in Anthropic, how much comes back in total, and what multiple of that is the $30B?',
    [/^Up to \$15 billion/, /At least 2 times/],
  ],
  [
    'If NVIDIA and Microsoft both put in their maximum in Anthropic, how much flows back in total, and what multiple of that is the $30B?',
    [/^Up to \$15 billion/, /At least 2 times/],
  ],
])('%s: what is only supposed is no question, and the sum is that of those named in it', (question, told) => {
  const said = ask(question).text;
  for (const one of told) expect(said).toMatch(one);
});

test.each([
  ['If OpenAI flops, what does Microsoft have left?', /Anthropic/],
  ['OpenAIがつまずいたら、Microsoftには何が残る？', /Anthropic/],
])('%s: who is left is no balance', (question, told) => {
  const said = ask(question).text;
  expect(said).toMatch(told);
  expect(said).not.toMatch(/\$25 billion|250億/);
});
