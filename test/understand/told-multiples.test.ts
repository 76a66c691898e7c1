import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const DOUBLE = /^(?:At least 2 times|計算すると2倍以上)/;
const STAKES_EN = 'What ceilings have Microsoft and NVIDIA set on Anthropic, and what is the total?';
const STAKES_JA = 'MicrosoftとNVIDIAはAnthropicにそれぞれいくら出す？';

test.each<[string[]]>([
  [
    [
      STAKES_EN,
      'and what does Anthropic pay Microsoft?',
      "so that's how many times the two stakes together?",
    ],
  ],
  [['What does Anthropic pay Microsoft?', 'what multiple of both caps combined is that?']],
  [[STAKES_EN, 'how many times the combined investment is the payment to Microsoft?']],
  [[STAKES_JA, 'AnthropicからMicrosoftへは？', 'それって二社の投資を合わせた額の何倍？']],
  [['AnthropicはMicrosoftにいくら払う？', '両社の出資枠の合計の何倍？']],
])('a payment as a multiple of the two stakes: %j', (texts) => {
  expect(lastOf(...texts)).toMatch(DOUBLE);
});

const OPENAI_EN = 'How much has Microsoft put into OpenAI in total, and how much by 2023?';
const OPENAI_JA = 'MicrosoftのOpenAIへの累計額と2023年までの額は？';

test.each<[string[], RegExp]>([
  [
    [OPENAI_EN, 'so how much after?', 'the total is how many times its Anthropic limit?'],
    /^At least 2\.6 times/,
  ],
  [[OPENAI_EN, "the total, as a multiple of NVIDIA's ceiling for Anthropic?"], /^At least 1\.3 times/],
  [[OPENAI_EN, 'divide that total by its Anthropic cap'], /^At least 2\.6 times/],
  [[OPENAI_JA, 'その後の分は？', 'その累計だと、Anthropic向け上限の何倍？'], /^計算すると2\.6倍以上/],
  [[OPENAI_JA, '総額はNVIDIAのAnthropic向けの枠の何倍？'], /^計算すると1\.3倍以上/],
])('all of a stake against the ceiling of another: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

const MARKET_EN = "I need the AI market's 2025 size, its 2030 size and the annual growth rate.";
const MARKET_JA = 'AI市場の2025年と2030年の規模、年平均成長率は？';
const BOTH = /^(?:That's a forecast|確定した話ではなく).*2030.*\n.*60%/;

test.each<[string[], RegExp]>([
  [[MARKET_EN, 'what multiple is that?', 'are the last two actuals or projections?'], BOTH],
  [[MARKET_EN, 'are the 2030 figure and the rate measured or predicted?'], BOTH],
  [[MARKET_EN, 'is the 2030 value an actual or a forecast?'], /^That's a forecast[^\n]*2030[^\n]*$/],
  [
    ['How large may the depreciation get?', 'Is that settled fact or just a possibility?'],
    /^That's only a possibility/,
  ],
  [[MARKET_JA, '何倍？', '後の2つは実績値ですか、予測値ですか'], BOTH],
  [[MARKET_JA, '2030年の値は実績？予測？'], /^確定した話ではなく[^\n]*2030年[^\n]*$/],
  [['2030年の市場規模と成長率', 'これらは実績なの、予想なの'], BOTH],
])('whether what was told of the market is measured or forecast: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    [STAKES_EN, 'and the sum flowing the other way, from Anthropic to Microsoft?'],
    /^[^\n]*\$30 billion[^\n]*$/,
  ],
  [[STAKES_JA, '逆に、AnthropicからMicrosoftへの額は？'], /^[^\n]*300億ドル[^\n]*$/],
])('what flows the other way is told once: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
