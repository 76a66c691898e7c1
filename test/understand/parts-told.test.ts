import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('how much of a sum was there by a year is a sum, and no percentage', () => {
  table([
    [
      'Total Microsoft put into OpenAI, and how much of it by 2023?',
      /^(?!Ye)[^%]*\$13 [^%]*\$10 billion[^%]*$/,
    ],
    ["how much of Microsoft's OpenAI money came by 2023", /^[^%]*\$10 billion[^%]*$/],
    ["What share of Microsoft's OpenAI money came before 2024, in dollars?", /^[^%]*\$10 billion[^%]*$/],
    ["What share of Microsoft's OpenAI money came by 2023?", /77%/],
    ['MSがOpenAIに入れた累計と、そのうち2023までのぶん、両方しりたいです', /^[^%]*130億[^%]*100億[^%]*$/],
    ['MicrosoftがOpenAIに入れたお金のうち2023年までの割合は？', /77%/],
  ]);
  test('after an answer, too', () => {
    expect(lastOf('How much has Microsoft put into OpenAI?', 'how much of it by 2023')).toMatch(
      /^[^%]*\$10 billion[^%]*$/,
    );
  });
});

describe('a part that asks of what the part before it told', () => {
  table([
    [
      'Exactly how many dollars did Ark put into Anthropic, and is that figure confidential?',
      /^No[^\n]*Ark(?!.*NVIDIA)[^\n]*$/,
    ],
    [
      'is NVIDIA an early investor in OpenAI, and how much did it put in?',
      /^Ye[^]*(?:put a figure on it|doesn't say)/,
    ],
    ['that depreciation thing w the data centers?? whose and how bad', /^For Anthropic[^\n]*$/],
    [
      'Do Microsoft and NVIDIA invest in the same labs? Which one does only one of them back?',
      /^No[^\n]*Only NVIDIA[^\n]*xAI[^\n]*$/,
    ],
    ['Who does Ark back, and is the amount public?', /^Ark[^\n]*no amount[^\n]*$/],
    ['短期・中期・長期の見通しを各一つずつ。何年の区切りなのかも', /^1～2年/],
    ['MicrosoftはxAIに投資してる？してないならどこに投資してる？', /\nMicrosoft.*OpenAI.*Anthropic/],
  ]);
});

describe('what somebody wants from another is what is in it for them', () => {
  table([
    [
      'What does Microsoft want from Anthropic and what does Anthropic want from Microsoft?',
      /^Microsoft is after[^\n]*\n.*Anthropic are after/,
    ],
    ['what does NVIDIA get from backing labs?', /^NVIDIA is after/],
    ['AnthropicはMicrosoftに何を求めてる？', /^OpenAIやAnthropicのねらい/],
    ['NVIDIAは研究所に出資して何を得る？', /^NVIDIAのねらい/],
  ]);
});

test('a rate that the article quotes is no rating of a share', () => {
  expect(ask('what growth rate does the piece quote?').text).toMatch(/60%/);
  expect(ask('what rate does the piece quote?').text).toMatch(/60%/);
});
