import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No(?:pe)?\.|いや|ううん)/;
const FIX = /^(?:(?:Ah|Well), not quite|Not quite|おっと|いや、ちょっと違う|ううん、そこは違う)/;

describe('what is but foreseen has not come to pass', () => {
  test.each([
    'Did OpenAI lose $74 billion?',
    'Did AI regulation kick in?',
    'Why did OpenAI lose 74 billion dollars last year?',
    'OpenAIは740億ドルの赤字を出した？',
    'OpenAIが740億ドルの赤字を出したのはなぜ？',
    '市場が2兆ドルになったのはいつ？',
  ])('“%s”', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('what is taken for granted is set right before the rest is told', () => {
  test.each([
    ['Since xAI took 20 billion from NVIDIA, who else funds it?', /undisclosed/],
    ['NVIDIAがxAIに60億ドル出したわけだけど、ほかに誰が出してるの？', /非公開/],
    ['Given that Microsoft backs xAI, who else does?', /Microsoft.*xAI\..*NVIDIA/],
    ['Who backs Anthropic apart from Google?', /Google.*NVIDIA/],
    ['Google以外にAnthropicに出資してるのは？', /Google.*NVIDIA/],
  ])('“%s”', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(FIX);
    expect(reply).toMatch(told);
  });
});

describe('a thing is told to be its owner’s, whoever else it is said to be of', () => {
  test.each([
    ["TPUs are made by NVIDIA, aren't they?", NO],
    ['AzureってGoogleのサービスだよね？', NO],
    ['AzureはMicrosoftのサービスですか', YES],
    ['GrokはxAIのサービス？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('of a year that the article tells nothing of, that is said', () => {
  test.each([
    ['How much did Microsoft invest in OpenAI in 2019?', /2019.*\$13 billion/],
    ['2019年のMicrosoftのOpenAI投資額は？', /2019年.*130億ドル以上/],
    ['How much did NVIDIA invest in Anthropic in 2024?', /2024.*\$10 billion/],
    ['2026年のNVIDIAのAnthropicへの投資額は？', /2026年.*100億ドル/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    'Microsoft announced its Anthropic investment in November 2024, yes?',
    'Anthropic・Microsoft・NVIDIAの三社提携って2024年3月の発表だよね？',
  ])('“%s”: another date is denied', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).not.toMatch(/2024/);
  });

  test('by a year after the last stage, the whole sum is meant', () => {
    expect(ask('By 2025, how much had Microsoft put into OpenAI?').text).not.toMatch(/2025/);
  });
});

describe('of two that the article tells nothing of, each is named', () => {
  test.each([
    ["How does Amazon's stake in Anthropic compare with Google's?", /Amazon.*Anthropic.*Google.*Anthropic/],
    ['AmazonとGoogle、Anthropicへの出資はどっちが多い？', /Amazon.*Anthropic.*Google.*Anthropic/],
    ["Which is bigger, Meta's or SoftBank's investment in OpenAI?", /Meta.*SoftBank/],
    ['インテルとクアルコムは出てくる？', /インテル.*クアルコム/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who is said to have bought whom is kept', () => {
  test.each([
    ['Did OpenAI buy Microsoft?', /OpenAI bought or owns Microsoft\./],
    ['OpenAIがMicrosoftを買収した？', /OpenAIがMicrosoftを買収した/],
    ['Was Anthropic bought by Microsoft?', /Microsoft bought or owns Anthropic, only/],
    ['Is Anthropic owned by NVIDIA?', /NVIDIA bought or owns Anthropic, only/],
  ])('“%s”', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(FIX);
    expect(reply).toMatch(told);
  });
});

test.each([
  ['Microsoft invests up to 10 and NVIDIA up to 5 in Anthropic, do I have that the right way round?', NO],
  ['Microsoft up to 5 and NVIDIA up to 10 in Anthropic, right?', YES],
  ['Are there five risks, not three?', NO],
  ["Pretend you're the CEO of NVIDIA. How much did you put in Anthropic?", /^Up to \$10 billion/],
  ['Microsoft は Anthropic に how much 出資するの？', /^最大50億ドル/],
])('“%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
