import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

// Of several things that are asked, what one tells another doesn't tell again.
test.each([
  [
    '2025年の規模、2030年の予測、年平均成長率の三つをお示しください。',
    /^[^\n]*1,000億[^\n]*2兆[^\n]*60%[^\n]*$/,
  ],
  [
    'Give me the market size for 2025, the forecast for 2030 and the CAGR.',
    /^[^\n]*\$100 b[^\n]*\$2 t[^\n]*60%[^\n]*$/,
  ],
  [
    'Is 60% a year enough to reach $2 trillion by 2030, and if not, what rate would be needed?',
    /^No[^\n]*82%[^\n]*$/,
  ],
  [
    'What is the combined cap of Microsoft and NVIDIA in Anthropic, and what share of the $30 billion is that?',
    /^[^\n]*50%[^\n]*\$15 billion[^\n]*$/,
  ],
  [
    'MSとNVIDIAのAnthropicへの出資は合わせていくら？それは300億ドルの何割？',
    /^[^\n]*50%[^\n]*150億[^\n]*(?<!いないにゃん?。)$/,
  ],
  ['Whose GPUs does xAI use, and for which product?', /^[^\n]*Grok[^\n]*$/],
  ['Who are the backers of Anthropic, and is any of the amounts made public?', /^[^\n]*\$10 billion[^\n]*$/],
  [
    'OpenAIとxAIの両方に出資しているのはどこですか。全社名を挙げてください。',
    /^[^\n]*NVIDIA、Ark Ventures、Fidelity[^\n]*$/,
  ],
  [
    "What is Microsoft's total in OpenAI and Anthropic? Kindly state which part is a floor and which a ceiling.",
    /^[^\n]*at least \$13 billion[^\n]*up to \$5 billion[^\n]*$/i,
  ],
  [
    'MicrosoftのOpenAIとAnthropicへの出資の合計はいくらですか。どちらが下限でどちらが上限かもお示しください。',
    /^[^\n]*130億ドル以上と最大50億ドル[^\n]*$/,
  ],
])('%s: in one', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

test.each([
  ['2027年の市場規模と成長率を教えて', /2027年の市場規模は、記事に書かれていない/],
  ['the market in 2027, 2030 and the growth rate please', /2027/],
])('%s: a year that the article lacks is said to be', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// A list of so many points is all that is asked for by their number.
test.each([
  ['この構造が生まれた３つの理由をご教示ください。', /^[^。]*の三つだにゃん?。$/],
  ['Summarise the three reasons for the structure.', /^There are three reasons[^.]*\.$/],
])('%s: nothing by the way', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// The payment that has no sum is asked for, and none that has.
test.each([
  [['支払額が記載されていないのはどの会社からどの会社への支払いですか。'], /^MicrosoftはNVIDIAに/],
  [['Which payment has no stated amount?'], /^Microsoft pays NVIDIA/],
  [
    ['Trace the money from Anthropic back to Anthropic.', 'Which payment along that route lacks an amount?'],
    /^Microsoft pays NVIDIA/,
  ],
  // What is to be held against it is asked for as such.
  [
    ['How much has Microsoft put into OpenAI after 2023?', 'And its stake in Anthropic, for comparison?'],
    /^[^.]*up to \$5 billion into Anthropic/,
  ],
  [['NVIDIAのAnthropicへの出資額は？', '比較のため、Microsoftの出資額は？'], /^最大50億ドル/],
])('%s: the one that is meant', (said, told) => {
  expect(lastOf(...said)).toMatch(told);
});

test.each([
  [
    'ArkとFidelityについて。両社の出資額は記載されていますか。また、３社すべてに投資していることは何を意味しますか。',
    /\n.*AI市場全体の成長/,
  ],
  ['MicrosoftがAnthropicにも投資する狙いは何ですか。また、OpenAIが失速した場合の位置づけは？', /\n.*保険/],
  ['Azureで提供されているのはAnthropicの何と、OpenAIの何ですか。', /Claude.*\n.*API/],
  [
    'Which two firms dominate smartphones, and which three lead the cloud?',
    /Apple and Samsung.*\n(?!.*rank).*AWS/,
  ],
  ['What are the valuations of OpenAI and Anthropic?', /the exact valuation of OpenAI or Anthropic/],
  [
    'In which time frame does the article expect AI regulation to get under way?',
    /In three to five years, AI regulation/,
  ],
])('%s: what each part asks', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
