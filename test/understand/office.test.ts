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

describe('what one company pays is held against what is put into it', () => {
  table([
    ['アンソロピックの収支としては、支払いのほうが多いということでしょうか。', /^(?:うん|そう).*300億ドル/],
    [
      'アンソロピックは、入ってくるお金より出ていくお金のほうが多いという理解でよろしいでしょうか。',
      /^(?:うん|そう)/,
    ],
    ['アンソロピックは支払う額より受け取る額のほうが多いのでしょうか。', /^(?:いや|ううん)/],
    ['アンソロピックは受け取るほうが多いですか', /^(?:いや|ううん)/],
    ['Does Anthropic take in more than it pays out?', /^No/],
    ['Does Microsoft pay more than it receives?', /^(?!Yes|Yep|No)/],
    ['マイクロソフトは受け取る額より支払う額のほうが多いですか', /^(?!うん|いや|ううん)/],
  ]);
});

describe('what an asker tells of work or home is no part of what is asked', () => {
  table([
    [
      '弊社はAMDのチップを使っておりますが、エヌビディアはどちらに投資しているのでしょうか。',
      /^NVIDIAが出資しているのは、Anthropic/,
    ],
    [
      'うちの会社でもClaudeを使っていますが、OpenAIにはどちらが投資しているのでしょうか。',
      /^Microsoft（130億ドル以上）/,
    ],
    [
      '取引先からこの仕組みについて質問を受けまして、メリットを教えていただけますか。',
      /^投資の循環のメリット[^\n]*$/,
    ],
    ['We use Azure at work, but which companies does NVIDIA invest in?', /^NVIDIA invests in Anthropic/],
    ['Our firm buys AMD chips; who invests in xAI?', /xAI.*NVIDIA.*Ark Ventures/],
  ]);
});

describe('what is worrying about one company is what is said of it', () => {
  table([
    ['アンソロピックに関する懸念は何でしょうか。', /^Anthropicのデータセンター/],
    ['アンソロピックさんにも懸念材料がおありなのでしょうか。', /^うん、Anthropicのデータセンター/],
    ['What concerns are there about Anthropic?', /^For Anthropic's data centre/],
  ]);
});

describe('so many years on is a year of the market', () => {
  table([['五年後には、AI市場はどのくらいの規模になりますか。', /2兆ドル/]]);
});

describe('what somebody was told of some company is asked of it by name', () => {
  table([
    [
      'I was told that one company backs OpenAI and Anthropic but not xAI; which company would that be?',
      /^Microsoft/,
    ],
    [
      "I've heard that a journalist summed up the loop on social media; may I ask who that was?",
      /^It was Steve Kovach, CNBC's/,
    ],
    [
      'I read that two companies dominate the smartphone industry. Would you happen to know which two?',
      /^(?!Nope|No\b).*Apple and Samsung/,
    ],
    [
      'Despite having put so much into OpenAI, why does Microsoft also back Anthropic?',
      /^(?!The money|Yep).*(?:diversif|hedge)/,
    ],
  ]);
});
