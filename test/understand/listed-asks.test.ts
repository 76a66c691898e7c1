import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** What a message lists to be told is told item by item, of whom the list is about. */
describe('each thing that is listed gets a line of its own', () => {
  test.each([
    [
      "I need: Microsoft's total in OpenAI, NVIDIA's amount in xAI, Fidelity's amount in Anthropic.",
      /\$13 billion[^]*\n.*undisclosed[^]*\n.*(?:figure|doesn't say)/,
    ],
    [
      'For the November 2025 announcement I need three numbers: Anthropic to Microsoft, Microsoft into Anthropic, NVIDIA into Anthropic.',
      /\$30 billion[^]*\$5 billion[^]*\$10 billion/,
    ],
    ["Please list OpenAI's investors and Anthropic's revenue.", /\$13 billion[^]*\n.*revenue/],
    [
      "I'm after two data points on NVIDIA: its stake in xAI (amount) and its share of the GPU market.",
      /undisclosed[^]*\n.*NVIDIA's market share/,
    ],
    ['How much, when and why did NVIDIA invest in Anthropic?', /\$10 billion[^]*\n.*NVIDIA is after/],
    [
      'Microsoft and OpenAI: total invested and what equity stake?',
      /\$13 billion[^]*\n.*ownership percentage/,
    ],
    [
      'Anthropicについて、出資者、Microsoftへの支払額、従業員数をお願いします。',
      /最大100億ドル[^]*\n.*300億ドル[^]*\n.*従業員数/,
    ],
    ['スライド用にOpenAIの損失予測、その年、直近の売上をください', /740億ドル[^]*\n.*売上/],
    ['いくらで、いつ、なぜMicrosoftはAnthropicに投資したの？', /最大50億ドル[^]*\n.*保険/],
    ['記事の公開日、筆者、カテゴリーを知りたいです。', /11月20日[^]*\n.*書いた人[^]*\n.*Research/],
    [
      'Ark VenturesとFidelityの出資額を投資先別に、あと2社の合計もお願いします',
      /書かれていない[^]*\n(?!.*\d億)/,
    ],
    ['メリット3つとリスク3つ、あとバブルになる確率', /利益相反[^]*\n.*書かれていない/],
    ['エヌビディアってOpenAIの株持ってる？あとそれはいつ？', /うん[^]*\n.*書かれていない/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    [
      '5 from Microsoft plus 10 from Nvidia makes 30 billion for Anthropic, agreed?',
      /^No[^\n]*\$15 billion[^\n]*$/,
    ],
    ['The cloud giants: which of the three is odd one out, AWS, Azure or IBM?', /^[^\n]*$/],
    ['MSがOpenAIに入れた累計とAnthropicへの上限、合算するとざっくりいくら？', /^[^\n]*180億ドル[^\n]*$/],
  ])('“%s” lists nothing', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});

test('a head behind the wish is the head of all that is listed', () => {
  const { text } = ask("Need Fidelity's Anthropic position: percent owned and cheque size.");
  expect(text).toMatch(/Fidelity/);
  expect(text).not.toMatch(/\d ?%|\$/);
});
