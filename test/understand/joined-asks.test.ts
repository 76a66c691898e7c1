import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** Each of the things that are joined is told, however they are joined; no yes or no is said of a noun. */
describe('things that are joined to be told are all told', () => {
  test.each([
    ["Not only Microsoft's strategy but also Ark Ventures' portfolio, please.", /diversif[^]*\n[^]*xAI/],
    [
      "In addition to NVIDIA's strategy, state the risks of the investment cycle.",
      /ecosystem[^]*\n[^]*bubble/,
    ],
    ['The long-term outlook (also the 2030 market size)', /AGI[^]*\n[^]*\$2 trillion/],
    ['Report the investors in xAI together with the mid-term outlook.', /Fidelity[^]*\n[^]*regulation/],
    [
      "i) the 2030 market size ii) NVIDIA's motives for investing iii) the CEO of NVIDIA",
      /\$2 trillion[^]*\n[^]*ecosystem[^]*\n[^]*CEO/,
    ],
    [
      "OpenAI's backers | the structure of the cloud industry | the 2030 market size",
      /AWS[^]*\n[^]*\$2 trill/,
    ],
    [
      "first the 2025 market size, next where Kovach posted it, and NVIDIA's motives for investing",
      /\$100 billion[^]*\n[^]*Bluesky[^]*\n[^]*ecosystem/,
    ],
    [
      'Quick check on the areas of cooperation, on the names of the chipmakers, and on the 2025 market size.',
      /standardisation[^]*\n[^]*AMD[^]*\n[^]*\$100 billion/,
    ],
    ['OpenAIの売上に加えて3つの層も知りたい', /売上[^]*\n[^]*チップ/],
    ['Ark Venturesの投資先だけでなくNVIDIAのCEOも', /xAI[^]*\n[^]*CEO/],
    ['xAIの投資家（あとAnthropicの評価額も）', /Fidelity[^]*\n[^]*評価額/],
    ['協力する分野及びMicrosoftがAnthropicに投資する理由についてご教示ください', /標準化[^]*\n[^]*保険/],
    ['競争する分野も3つの層も教えてほしい', /価格[^]*\n[^]*チップ/],
    ['Anthropicの出資者やMicrosoftの戦略を確認したい', /100億[^]*\n[^]*顧客/],
    ['記事の公開日 → Ark Venturesの投資先 → 2030年の市場規模 の順に', /11月20日[^]*\n[^]*xAI[^]*\n[^]*2兆/],
    ['Microsoftの戦略 協力する分野 MicrosoftのOpenAIへの累計投資額', /保険[^]*\n[^]*標準化[^]*\n[^]*130億/],
  ])('“%s”', (text, answer) => {
    const { text: told } = ask(text);
    expect(told).toMatch(answer);
    expect(told).not.toMatch(/^(?:1\. )?(?:Yes|Yep|No|Nope|うん|ううん|いや)[,.、。]/);
  });

  test.each([
    "OpenAI's projected loss in 2028",
    'the chips Grok is built on',
    'the cloud Claude is offered on',
    'NVIDIAが投資する狙い',
  ])('a noun is neither affirmed nor denied: “%s”', (text) => {
    expect(ask(text).text).not.toMatch(/^(?:Yes|Yep|No|Nope|うん|ううん|いや)[,.、。]/);
  });

  test.each([
    ['OpenAIの投資家は誰？3つの層とは何？', /Microsoft[^]*\n[^]*チップ/],
    [
      'Q1: How big is the AI market in 2025? Q2: How does the smartphone industry differ?',
      /\$100[^]*\n[^]*Apple/,
    ],
  ])('what is of nobody leans on nobody: “%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    ['which funds back openai and anthropic and xai', /Fidelity/],
    ["Microsoft's and NVIDIA's caps in Anthropic", /\$10 billion[^]*\$5 billion|\$5 billion[^]*\$10 billion/],
    ['Back out the CAGR implied by $0.1T → $2T over five years.', /82%/],
    ['マイクロソフトって、OpenAIだけじゃなくてそのライバルのほうにもお金出してるって本当？', /^うん/],
  ])('one question stays one: “%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});
