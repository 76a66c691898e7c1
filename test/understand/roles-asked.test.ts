import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('what one company is to another is told whole, with no yes and no no', () => {
  test.each([
    ["is NVIDIA anthropic's supplier, its shareholder, or both?", /^NVIDIA.*\$10 billion.*GPUs/],
    [
      "from openai's point of view is microsoft a backer or a landlord or both",
      /^Microsoft.*\$13 billion.*Azure/,
    ],
    ['Google and OpenAI: is Google an investor, a supplier, or neither?', /^The AI companies.*Google/],
    ['what is fidelity to xai: a buyer, a backer or a vendor?', /^Fidelity invests in xAI/],
    ['are AMD and OpenAI customer and supplier, or neither?', /doesn't mention a direct tie/],
    ['is NVIDIA a supplier or an investor?', /^NVIDIA.*\$10 billion.*GPUs/],
    ['OpenAIから見たMicrosoftは投資家？それとも仕入れ先？両方？', /^Microsoftは.*130億.*Azure/],
    ['要するにMicrosoftってAnthropicにとってお店なの？それとも出資者なの？', /^Microsoftは.*50億.*支払/],
    ['AMDはMicrosoftの仕入れ先？出資先？どっちでもない？', /^AMDとMicrosoftの直接のつながり/],
    ['Microsoftってお店なの？出資者なの？', /^Microsoftは.*出資.*支払/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('whether it is the one and (not) the other is a yes or a no', () => {
  test.each([
    ['is nvidia both shareholder and vendor for xai?', /^(?:Yes|Yep)/],
    ["so nvidia is microsoft's vendor and also its shareholder?", /^(?:No|Nope)/],
    ["microsoft is nvidia's client and not its investor, right?", /^(?:Yes|Yep)/],
    ['is Microsoft both an investor in and a customer of OpenAI?', /^(?:No|Nope)/],
    ['xAIにとってNVIDIAはスポンサーであって仕入先ではない、で合ってる？', /^(?:いや|ううん)/],
    ['GoogleはAnthropicの大家だけど株主ではない、で合ってる？', /^うん/],
    ['AnthropicってMicrosoftの株主でもあり客でもある？', /^(?:いや|ううん)/],
    ['NVIDIAはAnthropicに対して売り手でもあり株主でもあるの？', /^うん/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('whether one more belongs to those that were told together', () => {
  test.each([
    [
      ['who announced the tie-up?', 'is OpenAI part of that trio?'],
      /^(?:No|Nope)\b.*Anthropic, Microsoft and NVIDIA/,
    ],
    [
      ['who announced the tie-up?', 'has fidelity joined too?'],
      /^(?:No|Nope)\b.*Anthropic, Microsoft and NVIDIA/,
    ],
    [['who announced the tie-up?', 'and nvidia is one of the three, right?'], /^(?:Yes|Yep)\b.*NVIDIA/],
    [['which clouds are the big three', 'is nvidia among them?'], /^(?:No|Nope)\b/],
    [['三社提携ってどこ', 'xAIもメンバー？'], /^(?:いや|ううん).*三社/],
    [['2025年11月に提携を発表した3社は？', 'Googleは入ってない？'], /Google.*書かれていない.*三社/],
    [['例の3社のやつ、世に出たのいつやったっけ', 'OpenAIは混ざってないの？'], /OpenAI.*書かれていない.*三社/],
    [['提携した3社は？', 'NVIDIAもその中に入ってるよね？'], /^うん.*三社/],
  ])('%s', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('of two companies each may be said to be something to the other', () => {
  test.each([
    ['Microsoft is an investor in Anthropic and Anthropic is also a customer of Microsoft, right?', /^Ye/],
    ['Anthropic is Microsoft’s customer and Microsoft is also Anthropic’s investor, right?', /^Ye/],
    ['NVIDIA is a supplier to xAI and xAI is an investor in NVIDIA at the same time, right?', /^No/],
    ['MicrosoftはAnthropicの株主であると同時に、Anthropicはその顧客でもあるってことで合ってますか', /^うん/],
    ['NVIDIAはOpenAIの投資家で、OpenAIはNVIDIAの投資家でもある、で合ってる？', /^(?:いや|ううん)/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});
