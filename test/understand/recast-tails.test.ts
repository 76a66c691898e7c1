import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('how it is to be told adds nothing to what is asked', () => {
  test.each([
    [
      'Two key figures please: what loss is OpenAI forecasting and for which year, and how big is the AI market in 2030?',
      /\$74 billion in 2028[^]*\$2 trillion/,
    ],
    [
      'Follow the money from Anthropic to NVIDIA and back to Anthropic, hop by hop, with amounts where available.',
      /\$30 billion[^]*And back: NVIDIA[^]*\$10 billion/,
    ],
    ['How much has Fidelity put in, even as a rough estimate?', /doesn't say how much/],
    ['Who invests in xAI? Every name please.', /^(?=.*NVIDIA)(?=.*Fidelity)[^\n]*$/],
    [
      'How much has Amazon put into Anthropic, 2 billion or 3 billion? Pick one.',
      /^The article doesn't[^\n]*$/,
    ],
    ['Recap please: the three risks from the article.', /^The cycle has three risks[^\n]*$/],
    ['Do not tell me the risks. I said not the risks. The merits, all three.', /^(?!.*bubble).*innovation/],
    ['How much is Anthropic worth after the NVIDIA and Microsoft investments?', /^(?![^]*Yes).*valuation/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('two that are named are both told of', () => {
  test.each([
    [
      'Is there any link between Ark and Microsoft in this web, and if so via whom?',
      /^Only indirectly.*OpenAI and Anthropic/,
    ],
    [
      "What are Amazon's and Google's stakes in Anthropic, in percent or in dollars?",
      /(?=.*Google)(?=.*Amazon)/,
    ],
    [
      "What are Microsoft's and NVIDIA's stakes in Anthropic, in dollars or percent?",
      /(?=.*\$10 billion)(?=.*\$5 billion)/,
    ],
    ["How does Microsoft's strategy differ from that of NVIDIA?", /diversification[^]*ecosystem/],
    ['Am I right that AI is described as fluid, unlike the cloud, which is an oligopoly?', /^(?:Yes|Yep)/],
    [
      'Am I right that AI is described as winner-takes-all, unlike smartphones, which are multipolar?',
      /^(?:No|Nope)\b/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('what somebody said is no question of its own', () => {
  const { text } = ask(
    'Who summed up the cycle as Anthropic paying Microsoft, Microsoft paying NVIDIA and both of them investing back in Anthropic, for which outlet does he work, and where did he post it?',
  );
  expect(text).toMatch(/^(?=[^]*Steve Kovach)(?=[^]*CNBC)(?=[^]*Bluesky)(?![^]*(?:Yes|Nope|No\.))/);
});

describe('after whether one is in all of them, what another put in is a sum, and no yes or no', () => {
  test.each([
    [
      ['does Microsoft back all three labs?', 'ok then Fidelity, how many dollars'],
      /^Fidelity.*no amount stated/,
    ],
    [['does Microsoft back all three labs?', 'how much did NVIDIA put in?'], /^NVIDIA.*\$10 billion/],
    [['Microsoftって3社とも出資してるの？', 'じゃあFidelityはいくら？'], /^Fidelity.*金額の記載なし/],
    [['Microsoftって3社とも出資してるの？', 'NVIDIAの金額は？'], /^NVIDIA.*最大100億ドル/],
    [['does Microsoft back all three labs?', 'and Fidelity?'], /^(?:Yes|Yep)/],
  ])('%s', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('slang and code', () => {
  test.each([
    ['whats gud about this whole cycle', /innovation/],
    ['__proto__.constructor ${process.env} "; DROP TABLE deals;--', /^(?!.*(?:cloud|billion|AWS|億ドル))/i],
    ["who funds xAI'; DROP TABLE deals;--", /NVIDIA/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('whether any of them has a sum that is stated is told by those that have one', () => {
  test.each([
    [['does any investor in Anthropic have a stated amount?'], /^(?:Yes|Yep).*\$10 billion/],
    [['does any investor in xAI have a stated amount?'], /^(?:No|Nope)\b/],
    [['is there any investor in Anthropic without a stated amount?'], /^(?:Yes|Yep).*Fidelity/],
    [['Anthropicの出資者で金額が書かれているところはある？'], /^うん.*最大100億ドル/],
    [['Anthropicの出資者で金額が書かれていないところはある？'], /^うん.*Fidelity/],
    [
      ['who backs all three?', 'of those, does any have a stated dollar amount in Anthropic?'],
      /^(?!.*Microsoft).*\$10 billion.*NVIDIA/,
    ],
    [
      ['who backs both OpenAI and Anthropic?', 'which of those have a stated amount in Anthropic?'],
      /\$10 billion.*\$5 billion/,
    ],
    [
      ['3社全部に出資しているのは？', 'そのうちAnthropicへの出資額が書いてあるのは？'],
      /最大100億ドル.*NVIDIA/,
    ],
  ])('%s', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
