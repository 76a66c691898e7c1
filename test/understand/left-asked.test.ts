import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** One message with several asks: none of them is lost to the one that is read first. */
describe('what a message asks besides is told, too', () => {
  test.each([
    // A sentence of its own, or a list beside a sum.
    [
      'AI TAM: 2025, 2030E, CAGR. And what multiple is the 2030 number on the 2025 one?',
      /^(?=[^]*20 times)(?=[^]*60%)/,
    ],
    ['AI市場の2025年、2030年、CAGR。あと2030年は2025年の何倍?', /^(?=[^]*20倍)(?=[^]*60%)/],
    [
      'One catalyst per bucket please (1-2 years, 3-5 years, 5+ years) and tell me which bucket regulation lands in.',
      /one to two years[^]*three to five[^]*beyond[^]*mid-term/i,
    ],
    ['MSの2つの投資を金額順に。保険とされてるのはどっち?', /130億ドル以上[^]*50億ドル[^]*\n.*保険/],
    // Several are said ahead to be asked.
    [
      "Need two data points for a slide: the 2028 loss projected at OpenAI, and how Anthropic's data centre depreciation compares with its revenue.",
      /\$74 billion[^]*\n.*twice its revenue/,
    ],
    [
      'Give me a couple of data points for the memo: what Microsoft has put into OpenAI, and when the tie-up was announced.',
      /\$13 billion[^]*\n.*November 2025/,
    ],
    [
      '資料用に二つ。OpenAIの2028年の損失予測と、Anthropicの減価償却費が収益と比べてどうなのか。',
      /740億ドル[^]*\n.*2倍/,
    ],
    ['メモ用に2点だけ。MicrosoftのOpenAI累計と、提携の発表時期。', /130億ドル以上[^]*\n.*2025年11月/],
    // Bullets are asked of those whom their head names, or of what stands behind them.
    [
      'Microsoft x OpenAI timeline: - up to 2023 - cumulative - the difference - product relationship',
      /\$10 billion[^]*\$13 billion[^]*\$3 billion[^]*Azure/,
    ],
    [
      'MS×OpenAIの時系列: - 2023年までの額 - 累計 - 差分はいくら以上になるか - 製品面の関係',
      /130億ドル以上[^]*30億ドル以上[^]*Azure/,
    ],
    ['NVIDIA and xAI:\n- amount\n- product link', /^(?!No)[^\n]*undisclosed[^]*GPU/],
    ['NVIDIAとxAI:\n・金額\n・製品面のつながり', /非公開[^]*GPU/],
    [
      'Investors: - in both OpenAI and Anthropic - in all three. Which names go where?',
      /Microsoft, NVIDIA[^]*\nNVIDIA, Ark.*xAI/,
    ],
    [
      '集合の確認。\n・OpenAIとAnthropicの両方に出資\n・OpenAI/Anthropic/xAIの3社全部に出資\nそれぞれ該当する投資家は?',
      /Microsoft、NVIDIA[^]*\n.*xAI.*NVIDIA、Ark/,
    ],
    // One line each, with names.
    [
      'Compare the industry structures, one line each: smartphones, cloud, AI. Name names where you can.',
      /Apple and Samsung[^]*\n.*AWS[^]*\n.*AI industry/,
    ],
    ['スマホ、クラウド、AIの違いを1行ずつ。社名も入れて。', /AppleとSamsung[^]*\n.*AWS[^]*\n.*AI業界/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    ['Quick check: is Microsoft listed among xAI’s investors?'],
    ['OpenAI、Anthropic、xAIの三社に漏れなく出資しているのは？ 事業会社も金融系も含めて全部お願いします。'],
    [
      'If both November 2025 commitments to Anthropic were drawn in full, what would Microsoft and NVIDIA have contributed together?',
    ],
    ['各国の規制が本格化するのは、短期・中期・長期のどの区分とされていますか。'],
  ])('“%s” asks one thing', (text) => {
    expect(ask(text).text).not.toMatch(/\n/);
  });
});

test.each([
  ["Contrast Microsoft's and NVIDIA's strategies, one line apiece.", /OpenAI and Anthropic are after/],
  ["Rank Microsoft's two bets by size.", /^(?:Yes|Yep)/],
])('“%s” tells nothing that was not asked', (text, beside) => {
  expect(ask(text).text).not.toMatch(beside);
});
