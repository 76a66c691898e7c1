import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('several asks in one message are answered together', () => {
  test.each([
    // Each sum, and which of them is a cap or a floor.
    [
      "What is NVIDIA and what is Microsoft each bringing to Anthropic, and which one's figure is an upper limit?",
      /caps.*\$10 billion.*\$5 billion/,
    ],
    ['AnthropicへのMicrosoftとNVIDIAの出資、それぞれいくらで、上限つきなのはどっち？', /上限.*100億.*50億/],
    ["Microsoft's stakes in OpenAI and Anthropic: how much each, and which is a floor?", /floor[^]*cap/],
    ['MicrosoftのOpenAIとAnthropicへの額はそれぞれいくら？下限なのはどちら？', /下限[^]*上限/],
    // So many of each list.
    [
      'I want two drivers of this setup and one danger to it',
      /^1\..*rapidly[^]*\n2\..*chip[^]*\n3\..*bubble/,
    ],
    ['この循環の背景を二つと、危険を一つ書いて', /^1\..*予測[^]*\n2\..*チップ[^]*\n3\..*バブル/],
    // Which of the reasons, and what stands below it.
    [
      'Which of the three reasons is about the future of the tech being unreadable, and what moves are listed below it?',
      /number 1[^]*diversification, an option strategy and a portfolio/,
    ],
    ['頼り合うしかないというのは何番目の理由で、そこに挙がる要素は？', /2番目[^]*クラウド.*チップ/],
    ['Which reason is the size of the market, and what forecasts come with it?', /number 3[^]*\$2 trillion/],
    ['三つの理由のうち市場の大きさはどれで、添えられた数字は？', /3番目[^]*2兆/],
    // Why it is stable, and who is kept out.
    ['Why is the market steadier this way, and who is frozen out if it all tilts?', /startups/],
    ['どうして市場が安定するの？で、こじれたら割を食うのは誰？', /新興企業/],
    // Whether it lasts, and whose figures say otherwise.
    [
      "Do you see this holding up, and which firms' numbers trouble you?",
      /sustainable[^]*twice[^]*\$74 billion/,
    ],
    ['あなた自身は持続すると思う？不安な会社の数字もあれば', /持続可能[^]*2倍[^]*740億/],
  ])('%s', (question, told) => {
    expect(ask(question).text).toMatch(told);
  });

  test.each([
    ['Two numbers for OpenAI and one for xAI please', /innovation|bubble/],
    ['Will the market go on growing? Numbers from firms too', /twice its revenue/],
    ['By what factor does the market expand, and which rate is quoted?', /That comes under/],
    ['Which reason makes the strongest case, and what numbers support it?', /That comes under/],
  ])('%s: not what it asks', (question, other) => {
    expect(ask(question).text).not.toMatch(other);
  });
});

describe('what is left if one fails holds the other way round as well', () => {
  test.each([
    ['If OpenAI loses steam, what can Microsoft lean on as backup, and is the converse true?'],
    ['OpenAIが不調になってもMicrosoftの手元には何が残る？その逆も言える？'],
    ["If OpenAI stalls, what's left for Microsoft? // and does that work in reverse?"],
    ['OpenAIがこけたらMicrosoftには何が残る？ // 逆も同じ？'],
  ])('%s', (messages) => {
    expect(lastOf(...messages.split(' // '))).toMatch(
      /^(?:Yes|Yep|うん).*(?:OpenAI stumbles.*Anthropic stumbles|OpenAIが失速.*Anthropicがつまず)/,
    );
  });

  test('which runs back is no hedge where money is asked', () => {
    expect(ask('Microsoft pays NVIDIA. Does NVIDIA pay Microsoft in reverse?').text).not.toMatch(/stumbles/);
  });
});

describe('an understanding of what two are after is held against the aims of each', () => {
  test.each([
    [
      'Microsoft is hedging and NVIDIA is building an ecosystem, do I have that right?',
      /^Ye[sp].*hedge.*ecosystem/,
    ],
    ['Microsoftは保険目当て、NVIDIAは生態系づくり、という読みで合ってる？', /^うん.*保険.*エコシステム/],
    ['NVIDIA is after insurance, Microsoft after an ecosystem of chips, correct?', /^(?:No|Nope)\b/],
    ['NVIDIAはリスクヘッジ、Microsoftはエコシステム構築、という理解で合ってる？', /^(?:いや|ううん)/],
    // Nobody says what it mainly is, and whether one is off has no plain yes.
    [
      'Microsoft wants mainly insurance and NVIDIA an ecosystem, is that fair?',
      /^(?!Ye|No).*hedge.*ecosystem/,
    ],
    [
      'Microsoftは保険の面が強く、NVIDIAは土俵づくり、という理解で外してませんか？',
      /^(?!うん|いや|ううん).*保険.*エコシステム/,
    ],
  ])('%s', (question, told) => {
    expect(ask(question).text).toMatch(told);
  });
});
