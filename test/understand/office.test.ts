import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('「どちら」 behind what was heard asks who it is, and compares nothing', () => {
  table([
    [
      'OpenAIとAnthropicの両方に投資している会社があると伺ったのですが、どちらでしょうか。',
      /Microsoft、NVIDIA、Ark Ventures、Fidelity/,
    ],
    [
      '三社すべて、つまりOpenAIとAnthropicとxAIに投資しているところがあるそうですが、どちらになりますでしょうか。',
      /NVIDIA、Ark Ventures、Fidelityだ/,
    ],
    [
      'OpenAIとアンソロピックには投資しているけれどもxAIへの投資はない、という会社はどちらでしょうか。',
      /Microsoftだ/,
    ],
    [
      'Anthropicから支払いを受けている会社があるとのこと。どちらでしょうか。',
      /Microsoftへの支払いは300億ドル/,
    ],
    [
      'アンソロピックから支払いを受けながら、同社へ投資もしている会社があると聞いたのですが、それはどちらで、それぞれいくらでしょうか。',
      /^Microsoftは.*最大50億ドル.*300億ドル/,
    ],
    ['三つの層すべてに名前の出る会社があると小耳に挟んだのですが、どちらでしょうか。', /^Google/],
    [
      '循環をSNSで言い表した記者の方がいらっしゃると伺いましたが、どなたなのでしょうか。',
      /^[^。]*Steve Kovach/,
    ],
    ['お金を受け取る一方で投資もしている会社があるとのことですが、どちらですか。', /^Microsoft/],
  ]);
});

describe('「どちら」 of two that stand side by side is a choice', () => {
  table([
    ['アンソロピックとOpenAIのうち、マイクロソフトが多く投資しているのはどちらでしょうか。', /^OpenAIのほう/],
    ['NVIDIAとマイクロソフトでは、アンソロピックへの出資額が大きいのはどちらでしょうか。', /^NVIDIAのほう/],
  ]);
});

describe('what was heard, or what it is set against, is no part of what is asked', () => {
  table([
    [
      '競合どうしが手を組んでいるとのことですが、では実際、どのような分野で競争しているのでしょうか。',
      /^AI企業が競争.*価格/,
    ],
    [
      'クラウド業界では標準化が進んでいると伺いましたが、スマートフォン業界はいかがでしょうか。',
      /^スマホ業界/,
    ],
    [
      'マイクロソフトはOpenAIに巨額を投じていながら、なぜアンソロピックにも投資するのでしょうか。',
      /^(?!うん).*保険/,
    ],
    [
      'OpenAIに投資しているにもかかわらず、なぜマイクロソフトはアンソロピックにも投資するのですか。',
      /^(?!うん).*保険/,
    ],
  ]);
});

describe('what comes of a risk is told with it', () => {
  table([
    [
      '利益相反が起きる恐れがあると聞いたのですが、そうなりますと、どのような弊害が考えられますか。',
      /公正な競争/,
    ],
    ['大企業が市場を寡占いたしますと、どういった弊害がございますか。', /参入障壁/],
    ['If a few giants dominate the market, what would the consequences be?', /barriers to entry/],
  ]);
});

describe('when and how much of one thing is told once', () => {
  table([
    [
      'OpenAIさんが大きな損失を見込んでいると小耳に挟んだのですが、それは何年のことで、金額はどのくらいですか。',
      /^[^\n]*2028年[^\n]*740億[^\n]*$/,
    ],
    [
      'マイクロソフトがアンソロピックに投資すると伺いましたが、それはいつの発表で、金額はおいくらでしょうか。',
      /^[^\n]*2025年11月[^\n]*50億[^\n]*$/,
    ],
    [
      'マイクロソフトとエヌビディアがアンソロピックに投資すると伺いましたが、いつ発表されたのでしょうか。',
      /2025年11月.*50億.*100億/,
    ],
    [
      'When did Microsoft and NVIDIA announce that they invest in Anthropic?',
      /November 2025.*\$5 billion.*\$10 billion|\$5 billion.*\$10 billion.*November 2025/,
    ],
  ]);
});

describe('a stake without its first part is what came later', () => {
  const [EN, JA] = [
    'How much has Microsoft put into OpenAI?',
    'マイクロソフトのOpenAIへの投資は累計でおいくらですか。',
  ];
  test.each([
    [[JA, 'そのうち、2023年までの分を除きますと、追加でどのくらいになりますか。'], /30億ドル以上/],
    [[JA, '2023年までの100億ドル以外の部分は？'], /30億ドル以上/],
    [[EN, 'Excluding the part up to 2023?'], /^At least \$3 billion/],
    [[EN, 'And leaving aside what came by 2023?'], /^At least \$3 billion/],
  ])('%s', (turns, told) => {
    expect(lastOf(...turns)).toMatch(told);
  });
});
