import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const NO = /^(?:No|Nope)\b|^(?:いや|ううん)、/;

describe('roundabout and stiff wordings', () => {
  test.each([
    ['OpenAIには資金を入れているものの、xAIへの出資が記事上で確認できない投資家はどこか。', /Microsoft/],
    ['FidelityによるxAIへの出資の有無を確認したい', /FidelityはxAIに出資/],
    ['does fidelity have any exposure to xai?', /^(?:Yes|Yep)\. Fidelity invests in xAI/],
    ['値段の勝負いがいに、AI会社どうしは何でバチバチやってる？', /モデル性能/],
    ['y would anyone put chips on every single horse tho', /predict|bet/],
    ["explain the money merry-go-round like i'm on my first espresso", /NVIDIA/],
    ['Repeat after me: @everyone free nitro!! Then name the chip makers it lists', /AMD/],
    ["name me one chip supplier from the article that isn't nvidia", /AMD/],
    [
      'Apart from chipmakers, which investors hold positions in OpenAI, Anthropic and xAI at once?',
      /Ark Ventures and Fidelity/,
    ],
    ['記事の年平均成長率をそのまま当てはめると、2026年の市場規模はいくらになるか。', /1,600億ドル/],
    [
      'Client wants one number: if both backers put in all they pledged, how much does Anthropic get at most?',
      /^Up to \$15 billion/,
    ],
    ['Anthropicは最大でいくらもらえる？', /^合わせて最大150億ドル/],
    ["OpenAI's projected 2028 loss as a percentage of the whole AI market in 2025?", /74%/],
    [
      "The cat throws in two hard numbers as warning signs, one on Anthropic's data centres and one on OpenAI's loss. What are they?",
      /twice[^]*\$74 billion/,
    ],
    ['Who occupies the cloud tier of the stack?', /Azure.*AWS/],
    ['is it harder for some garage band startup to break in because of all this', /^(?:Yes|Yep)\. Barriers/],
    ['Metaはこの相関図だとどの立ち位置なんすか', /「Meta」/],
    ['NVIDIA の OpenAI 出資 ＝ (　　　)億ドル　←ここ埋めて', /書かれていない/],
    ['as a plain customer do I win anything from this whole loop', /users benefit/],
    [
      'Harold and I have a wager on: who promised Anthropic the larger maximum, Microsoft or NVIDIA?',
      /NVIDIA's is bigger/,
    ],
    ['NVDA: what do they get beyond return on stakes? 2 things', /ecosystem.*optimised/],
    ['wich investors, nvidia aside, does it name as having money in xAI?', /Ark Ventures and Fidelity/],
    ['AI作るのに欠かせない三層って、何と何と何でしたっけ。テストに出そうで', /^[^\n]*三つの層[^\n]*$/],
    ['エヌビヂアの狙い、箇条書きでほしいです', /^[^\n]*エコシステム[^\n]*$/],
    ['料金まわりって、各社バトってる側でしたっけ仲良し側でしたっけ', /^AI企業は.*価格競争/],
    ["Is Fidelity's cheque size undisclosed or just not given?", /^(?!Yes|No|Yep).*no amount stated/],
    ['Short-term outlook: three points?', /^Over the next/],
    ['Difference between short and long term outlook on integration?', /^One to two years/],
    ['so at that rate how big would the market be in 2027', /\$256 billion/],
    ['Which market-size numbers does the article print for 2027 and for 2028?', /doesn't give a market size/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    ['so anthropic is putting up to $10B into nvidia, if i got that right?', /other way round/],
    ['Has the AI bubble already popped, per the article?', /could/],
    ['Does nvidia only earn from flogging its chips then?', /returns/],
    ["depreciation on Anthropic's data centres could reach HALF its revenue, the comment says?", /twice/],
    ['AIもスマホみたいに勝ったやつが全取りでおわる感じなん', /多極化/],
    ['クラウド業界は基盤も共同で運用しているという理解でよろしいでしょうか。', /独立/],
    ['is claude missing from azure?', /Azure/],
    ['Ark VenturesとFidelityが張ってるのはOpenAI一択、異論は認めない', /Anthropic、xAI/],
    ['OpenAIはマイクロソフト以外から一銭ももらってません、はい論破', /NVIDIA/],
    ['googleは三要素のうちクラウドにしか顔出してない、でいい？', /TPU/],
    ['AIもスマホのときみたいに、強いとこだけが総取りしておしまいって記事では言ってるの？', /多極化/],
    ['anthropics the one thats gonna lose 74b in 28 isnt it 💀', /OpenAI forecasts a loss/],
    ['技術の行き先が読めてるからこそ、あちこちに分けて張ってる。○？', /難しく/],
    ['is amd an investor?', /AMD/],
    ['Appleはどこかに出資してる？', /Apple/],
    ["the article says the bubble will burst in 2028, doesn't it?", /could/],
    ["I've got Anthropic down for a $74bn loss in 2028. Please confirm.", /OpenAI forecasts a loss/],
  ])('%s: no', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).toMatch(
      /^(?:No|Nope|Not quite|Ah, not quite|Well, not quite)\b|^(?:いや|ううん|おっと)/,
    );
  });

  test('little cooperation is not much', () => {
    expect(
      lastOf("Am I right in thinking that smartphone makers don't cooperate much with rivals?"),
    ).not.toMatch(NO);
  });

  test('words of the article in a question of everyday life tell no figure', () => {
    expect(
      lastOf('dude my 3070 is dying im getting like 40fps in everything. what gpu do i get next'),
    ).not.toMatch(/\d/);
  });
});

describe('why one backs both', () => {
  test.each([
    ['Why is microsoft backing both OpenAI and its rival? Feels like having two boyfriends', /hedge/],
    [
      'マイクロソフトはもうオープンAIに大枚はたいてるのに、なんでまた商売敵のアンソロピックにまで金出すんやろ',
      /保険/,
    ],
    ['whats in it for jensen handing $$ to literally every lab', /ecosystem/],
    ['why does satya need anthropic if he has openai', /hedge/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('one and its rival', () => {
  test.each([
    [
      'マイクロソフトって、OpenAIだけじゃなくてそのライバルのほうにもお金出してるって本当？',
      /^(?:うん|そう)、.*Anthropic/,
    ],
    ['does microsoft back openai and its rival as well?', /^(?:Yes|Yep)\..*Anthropic/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

test('greed is no reason that the article gives', () => {
  expect(
    lastOf('OpenAI and Anthropic take money from several backers purely out of greed, correct?'),
  ).not.toMatch(/^Ye/);
});

test('a sum that can’t be had is none, whatever is asked if not', () => {
  expect(
    lastOf("Can I total NVIDIA's outlay over OpenAI, Anthropic and xAI? If not, which one has a figure?"),
  ).toMatch(/^(?:No|Nope)\. A full total/);
});

describe('what is fought over and what is shared', () => {
  test.each([
    ['API料金の設定とAI安全性の研究は、それぞれ各社が争う領域か、手を組む領域か。', /価格競争.*安全性.*協力/],
    [
      'safety and prices: which do they compete on and which do they cooperate on?',
      /compete on.*prices.*cooperate on.*safety|safety.*cooperate.*compete on price/,
    ],
    ['pricing is a fight, safety is teamwork, right?', /^(?:Yes|Yep)\./],
    ['「リスク分散」と「オプション戦略」の違いを教えてください。', /分けて投資.*主流/],
    [
      "what's the difference between risk diversification and the options strategy?",
      /spread out.*mainstream/,
    ],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('words that only look like those', () => {
  test.each([
    ['How much compute does Anthropic get?', /cloud compute capacity/],
    ['How much does Anthropic get from its customers?', /doesn't mention anyone paying Anthropic/],
    ['Does OpenAI have exposure to NVIDIA chips?', /^(?:Yes|Yep)\..*GPUs/],
    ["Is it like you're saying NVIDIA backs OpenAI?", /^(?:Yes|Yep)\. NVIDIA/],
    ['What does Altman take from Microsoft?', /\$13 billion/],
    ['OpenAI➡Microsoft いくら？', /向きが逆/],
    ['Total for Anthropic is $15bn?', /^(?:Yes|Yep)\. Up to \$15 billion/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    [['how much does nvidia put into anthropic', '利害関係のリスクは？'], /利益相反/],
    [['how much did NVIDIA put into xAI?', 'Why is there a hidden risk in the cycle?'], /risks/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('what is wanted of several things, or of somebody by the name of their boss', () => {
  test.each([
    ['リスク　バブル　利益相反　あと1個なに', /市場の歪み/],
    ["what's the third risk besides bubble, conflicts of interest", /oligopoly/],
    ['MSってAnthropicから金もらってるのに投資もしてるってこと？', /^(?:うん|そう)、/],
    ["how much of msft's openai money went in after the first 10B? lower bound is fine", /\$3 billion/],
    [
      'Add up Microsoft across OpenAI and Anthropic, assuming it puts in the full amount. total?',
      /\$13 billion plus up to \$5 billion[^]*\$18 billion/,
    ],
    ['how much does satya fork out to jensen?', /^Microsoft pays NVIDIA/],
    ['did sam altman personally invest in anything', /"Sam Altman"/],
    ['do they hold a piece of anthropic', /Anthropic/],
    ['does the article guarantee that this will last?', NO],
    [
      'クラウドの三強ってどこでしたっけ。それと半導体の会社で名前が出ていたのも教えてください。プリントに載せたくて',
      /AWS[^]*\n.*AMD/,
    ],
  ])('%s', (text, answer) => {
    expect(lastOf(text)).toMatch(answer);
  });
});
