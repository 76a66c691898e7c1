import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

const NO = /^(?:No|Nope|Ah, no|Not|Well, not)\b|^(?:いや|ううん|いいえ|おっと)/;
const YES = /^Ye[sp]\b|^(?:うん|そう)/;

describe('the sum between two is told in the direction that is said, by whatever verb', () => {
  table([
    ["how much did Claude's people bag from Microsoft", /^(?!\$30)[^$]*\$5 billion/],
    ['Anthropic raised how much off Microsoft', /^(?!\$30)[^$]*\$5 billion/],
    ['Anthropic was given how much by Microsoft', /^(?!\$30)[^$]*\$5 billion/],
    ["what's Anthropic's take from Microsoft", /^(?!\$30)[^$]*\$5 billion/],
    ["how much of Anthropic's money is in NVIDIA", NO],
    ['how big was the cheque OpenAI wrote Microsoft', NO],
    ['OpenAI promised Microsoft how much', NO],
    ["the sum xAI put behind ChatGPT's maker?", /^(?!.*\$13).*xAI/],
    ['how much did NVIDIA get from Anthropic', NO],
    ['AnthropicがMicrosoftから引っ張った額', /^(?!300億).*最大50億/],
    ['アンソロピックの懐に入ったマイクロソフトの金', /^(?!300億).*最大50億/],
    ['AnthropicはMicrosoftにいくら貢いでもらったの', /^最大50億/],
    ['Anthropicの資金、MSからはいくら？', /^最大50億/],
    ['Grokの会社がChatGPTの会社に突っ込んだ額', /xAI.*OpenAI.*(?:ない|ません)/],
    ['Anthropic社がNVIDIA社に出資する金額を教えていただけますか', NO],
    ['xAIに出資したMicrosoft、その額は？', /Microsoft.*xAI/],
  ]);
});

describe('what one makes off another, bills it or is owed is what that one pays', () => {
  table([
    ["Microsoft's sales to Anthropic in dollars", /\$30 billion/],
    ['how much does Microsoft make off Anthropic', /\$30 billion/],
    ['how much does Anthropic owe Microsoft', /\$30 billion/],
    ['what does Microsoft charge Anthropic', /\$30 billion/],
    ['how much does OpenAI owe NVIDIA', /^(?!.*\$).*OpenAI.*NVIDIA/],
    ["what's Anthropic's tab with Google", /^The article.*Anthropic.*Google/],
    ['does Anthropic bill Microsoft 30 billion', NO],
    ['does Microsoft bill Anthropic 30 billion', YES],
    ['Anthropic forks over 30 billion to Microsoft?', YES],
    ['MicrosoftはAnthropicからいくら稼いでる？', /300億/],
    ['MicrosoftがAnthropicから得る収入', /300億/],
    ['MicrosoftのAnthropicに対する請求額', /300億/],
    ['NVIDIAはOpenAIにいくら請求してる？', /^(?!.*億).*OpenAI.*NVIDIA/],
    ['AnthropicはMicrosoftから300億請求されてる？', YES],
    ['MicrosoftはAnthropicから300億請求されてる？', NO],
  ]);
});

describe('a sum that is named by its noun asks for no yes', () => {
  table([
    ['money Ark Ventures put in xAI', /^(?!Ye).*Ark/],
    ['funding xAI received from Ark Ventures?', /^(?!Ye).*Ark/],
    ['NVIDIA OpenAI stake $$ ?', /^(?!Ye).*NVIDIA/],
    ['エヌビディアがChatGPTの会社にかけた金', /(?:ない|ません)/],
  ]);
});

describe('who gives a company money, or gets it, by verbs that fit stakes and payments alike', () => {
  table([
    ['OpenAIに貢いでるのは誰', /Microsoft.*NVIDIA/],
    ['Microsoftの懐に金を入れてるのは誰', /Anthropic.*300億/],
    ['who does Microsoft bill', /Anthropic.*\$30 billion/],
    ['NVIDIAからOpenAIにお金は行ってる？', YES],
    ['NVIDIAとMicrosoftの間でお金はどっちからどっち？', /Microsoft.*NVIDIA.*払/],
    ['money direction NVIDIA vs Microsoft?', /Microsoft pays NVIDIA/],
    ['does OpenAI owe its funding partly to NVIDIA', YES],
  ]);
});

describe('what is worked out of sums, and what both do, is left to those who read it', () => {
  table([
    ['how much more does Anthropic pay Microsoft than Microsoft puts into Anthropic', /\$25 billion/],
    ["Claude's maker and ChatGPT's maker, who backs both", /NVIDIA.*Ark/],
    ["how much bigger is NVIDIA's stake in Anthropic than Microsoft's", /\$5 billion|twice|2 times/],
    ['Grokの会社とChatGPTの会社、両方に出資してるのは', /NVIDIA.*Ark/],
  ]);
});
