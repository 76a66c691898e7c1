import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('one question that a comma would part', () => {
  table([
    [
      'OpenAIの出資者のうち、金額が示されているのは誰？それはいくら？',
      /^OpenAIに出資.*Microsoft（130億ドル以上）[^、]*$/,
    ],
    [
      'Anthropicの投資家のうち、額が明記されているところは？',
      /^Anthropicに出資.*100億ドル.*50億ドル）[^、\n]*$/,
    ],
    ['xAIの出資者のうち、金額が書かれていないのは誰？', /Ark Ventures.*Fidelity/],
    [
      "Of OpenAI's backers, whose amount is given? How much is it?",
      /^(?!.*Fidelity).*Microsoft.*\$13 billion/,
    ],
    [
      "Which of Anthropic's backers have a stated amount, and how much?",
      /^(?!.*Fidelity).*\$10 billion.*\$5 billion/,
    ],
    [
      'OpenAIとAnthropicには出資してるくせに、xAIには出資してない会社はどこ',
      /^[^\n]*xAI[^\n]*Microsoft[^\n]*$/,
    ],
    [
      'MicrosoftのOpenAIへの投資とAnthropicへの投資の総額、それとOpenAI分の2023年以降の額は？',
      /130億ドル以上と最大50億ドル[^]*30億ドル以上/,
    ],
  ]);
});

describe('two questions that are put as one', () => {
  table([
    [
      'GoogleのOpenAIへの出資比率と、OpenAIの企業価値を教えてください。',
      /Googleの出資比率は[^]*OpenAIの.*評価額は/,
    ],
    [
      'NVIDIAのAnthropicへの出資の上限と、それで得る株式の割合は？',
      /最大100億ドル[^]*出資比率(?:のこと)?は、記事に/,
    ],
    ['「市場の歪み」とは何でしょうか。また、「利益相反」はどういうリスクですか？', /市場が歪む[^]*利益相反/],
    ['リスクとして挙げられている「市場の歪み」とは何ですか？', /^(?!.*三つ).*市場が歪む/],
  ]);
});

describe('what was asked by somebody else', () => {
  table([
    [
      '上司に「Anthropicは結局Microsoftの顧客なのか出資先なのか」と聞かれたのですが、どちらでしょうか？',
      /最大50億ドル.*300億ドル/,
    ],
  ]);
});

describe('a rate that is worked out', () => {
  table([
    ['市場は2025年から2030年で何倍？両年の数字から逆算した年率は何％程度？', /約20倍[^]*年約82%/],
    ['年率60％で伸びた場合だと、2030年の着地は？', /約1兆500億ドル/],
    ['５ねん以上先のAI業界ってどうなる予想？', /^5年以上先/],
  ]);

  test('and what the rate gives, after it', () => {
    expect(
      lastOf('両年の数字から逆算した年率は何％程度？', '年率60％で回した場合だと、2030年の着地は？'),
    ).toMatch(/約1兆500億ドル/);
  });
});
