import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('each of several plain questions in one message is answered', () => {
  test.each([
    [
      'Apart from NVIDIA, who has money in OpenAI, Anthropic and xAI alike? By what factor should the market grow from 2025 to 2030?',
      [/Ark Ventures/, /20 times/],
    ],
    [
      'Who supplies xAI with GPUs? Then, how large is the market forecast to be in 2030?',
      [/NVIDIA/, /\$2 trillion/],
    ],
    [
      '- In which fields do the rivals cooperate\n- Which three risks does the cycle have',
      [/standardisation/, /bubble/],
    ],
    [
      'How much does Anthropic pay Microsoft, and which fields do AI companies compete in?',
      [/\$30 billion/, /prices/],
    ],
    ['①2030年の市場規模はどのくらい ②競合どうしが手を組んでいる分野は何がありますか', [/2兆ドル/, /標準化/]],
    [
      'AnthropicがMicrosoftに払う額はいくら？ついでにOpenAIの損失予測も何年でいくらか教えて',
      [/300億ドル/, /740億ドル/],
    ],
    ['・クラウドの3強はどこですか\n・AGIの話が出てくるのはいつ頃ですか', [/AWS/, /5年以上/]],
  ] satisfies [string, RegExp[]][])('%s', (text, all) => {
    const { text: reply } = ask(text);
    for (const one of all) expect(reply).toMatch(one);
  });

  test.each([
    ['Who invests in Anthropic? And which of them without a stated amount?'],
    ['Anthropicの投資家は？そのうち金額が出ていないのは？'],
  ])('what leans on the first stays with it: %s', (text) => {
    expect(ask(text).text).toMatch(/Ark Ventures/);
    expect(ask(text).text).not.toMatch(/OpenAI/);
  });
});
