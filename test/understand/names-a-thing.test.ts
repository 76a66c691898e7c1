import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

const OPENS_YES_NO = /\n(?:うん|ううん|いや|Yes|Yep|No\b|Nope)/;

const FORMS = {
  ja: [
    'X',
    'Xは？',
    'Xって？',
    'Xって何？',
    'Xについて',
    'Xってどんな感じ？',
    'Xって要するに？',
    'Xの説明お願いします',
    'Xも知りたい',
  ],
  en: [
    'X',
    'tell me about X',
    'X - thoughts?',
    'i wanna know about X',
    'can you summarise X',
    'what do you know about X',
    'any info on X',
    'details on X',
    'quick rundown of X',
    'could you please explain X to me',
    'so... X',
  ],
};

const formsOf = (language: 'ja' | 'en', thing: string): string[] =>
  FORMS[language].map((form) => form.replace('X', thing));

describe('a thing that is named, whatever stands around it, gets its fact, and no yes or no', () => {
  test.each([
    ['ja', '循環投資のリスク', 'risks-three'],
    ['ja', 'マイクロソフトの狙い', 'ms-strategy'],
    ['ja', 'NVIDIAの技術最適化', 'nvidia-optimize'],
    ['ja', '価格競争', 'compete-price'],
    ['ja', 'クラウド業界の特徴', 'cloud-industry'],
    ['ja', 'AI規制の見通し', 'mid-regulation'],
    ['ja', 'MicrosoftとNVIDIAの関係', 'ms-pays-nvidia'],
    ['ja', '130億ドルの内訳', 'ms-openai-stages'],
    ['ja', 'GoogleのTPU', 'google-in-layers'],
    ['en', 'price competition', 'compete-price'],
    ['en', "nvidia's ecosystem", 'nvidia-ecosystem'],
    ['en', "microsoft's hedge", 'ms-hedge'],
    ['en', 'overinvestment', 'risk-bubble-overinvest'],
    ['en', 'the transparency issue', 'risk-conflict-opaque'],
    ['en', 'annual growth rate', 'market-growth-rate'],
    ['en', "openai's api", 'openai-api-azure'],
    ['en', "google's tpu", 'google-in-layers'],
    ['en', "google's position", 'google-in-layers'],
  ] as const)('%s %s', (language, thing, fact) => {
    for (const text of formsOf(language, thing)) {
      const { facts, text: reply } = ask(text);
      expect({ text, facts }).toEqual({ text, facts: expect.arrayContaining([fact]) as string[] });
      expect(`${text}\n${reply}`).not.toMatch(OPENS_YES_NO);
    }
  });
});

describe('what says something is still held against the article', () => {
  test.each([
    ['NVIDIAがxAIに出資してるって？', /^うん/],
    ['スマホ業界は多極化してるって？', /^(?:ううん|いや)/],
    ['ai companies compete on price', /^Y/],
    ['microsoft pays openai', /^N/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('customers, and what one takes in from another', () => {
  test.each([
    ["nvidia's customers", /Microsoft pays NVIDIA/],
    ['NVIDIAの顧客を教えて', /Microsoft.*支払/],
    ["microsoft's income from anthropic", /\$30 billion/],
    ['MicrosoftのAnthropicからの収入', /300億ドル/],
    ['全部に投資する戦略って何？', /Microsoft.*NVIDIA|全部に賭け|すべて/],
    ['the strategy of backing everyone', /all|coexist/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('after one list another is told by its name; of a deal, what is in it for them', () => {
  test.each([
    [['リスクは？', 'メリットは？'], 'merits-three'],
    [['循環投資のリスクって？', 'じゃあメリットは？'], 'merits-three'],
    [['what are the risks?', 'merits?'], 'merits-three'],
    [['risks?', 'market size?'], 'market-size'],
    [['リスクは？', '市場は？'], 'market-size'],
    [['MicrosoftのAnthropic出資は？', 'メリットは？'], 'ms-hedge'],
  ])('%j', (texts, fact) => {
    expect(talk(...texts).at(-1)!.facts).toContain(fact);
  });
});

describe('a word alone is asked of all, or of the one that was talked about', () => {
  test.each([
    [['investors?'], /Microsoft, NVIDIA, Ark Ventures and Fidelity/],
    [['who are the investors?'], /Microsoft, NVIDIA, Ark Ventures and Fidelity/],
    [['who invests?'], /Microsoft, NVIDIA, Ark Ventures and Fidelity/],
    [['投資家は誰？'], /Microsoft、NVIDIA、Ark Ventures、Fidelity/],
    [['出資先は？'], /OpenAI.*Anthropic.*xAI/],
    [['取引は？'], /300億ドル.*130億ドル以上/],
    [['deals'], /\$30 billion.*\$13 billion/],
    [['companies?'], /12 companies/],
    [['会社は？'], /12社/],
    [['tell me about anthropic', 'investors?'], /up to \$10 billion.*Ark/],
    [['what are the risks?', 'investors?'], /Microsoft, NVIDIA/],
    [['xAIは？', '投資家は？'], /NVIDIA.*Ark Ventures.*Fidelity/],
  ])('%j', (texts, reply) => {
    expect(talk(...texts).at(-1)!.text).toMatch(reply);
  });
});
