import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const MINE = /\b(?:mine|my own|was me)\b|わたし(?:の|だ|、テクにゃん)/;

describe('whose words something is', () => {
  test.each([
    [['who came up with that alchemy line'], /alchemy/],
    [['錬金術って言い出したの誰'], /錬金術/],
    [['whose words are the horse race comparison'], /horse race/],
    [['競馬に例えたのは誰？'], /競馬/],
    [['バブルっぽいって誰の意見？'], /バブル/],
    [['is it alchemy?', 'who said that'], /alchemy/],
    [['ユーザーにとっては？', 'それ誰の意見ですか'], /恩恵/],
    [['「現代の錬金術」とかうまいこと言ったの、Kovachさんだよね？'], /錬金術/],
  ])('%j: hers', (texts, told) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(MINE);
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/Kovach/);
  });

  test.each([
    "who said 'Anthropic pays Microsoft, Microsoft pays NVIDIA'?",
    "Which OpenAI executive came up with 'Anthropic pays Microsoft, Microsoft pays NVIDIA, then both invest in Anthropic'?",
    '「AnthropicがMSに払い、MSがNVIDIAに払い…」って言ったの誰',
    'who described the cycle on bluesky',
  ])('%s: a person whom the article names', (text) => {
    const reply = lastOf(text);
    expect(reply).toMatch(/Steve Kovach/);
    expect(reply).not.toMatch(MINE);
    expect(reply).not.toMatch(/\$|ドル/);
  });

  test.each([
    [["who said it's a bubble"], /section "The possibility of a bubble"/],
    [['who thinks the market will hit 2 trillion'], /section "The sheer size of the market"/],
    [['Anthropicについては何が懸念されてるの?', 'これって誰のコメント?'], /「テクにゃん.のコメント」の節/],
  ])("%j: the article's, by its section", (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test('a forecast of a company says itself whose it is', () => {
    const reply = lastOf('who predicted the 74b loss');
    expect(reply).toMatch(/^OpenAI forecasts/);
    expect(reply).not.toMatch(/section/);
  });

  test.each([
    ["What was Satya Nadella's exact quote on the Anthropic deal?", /doesn't mention "Satya Nadella"/],
    ['サティア・ナデラの発言教えて', /ナデラ」.*記事に/],
    ["what's jensen's take on this", /"Jensen" doesn't come up/],
  ])('%s: of somebody whom it lacks', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('a sum asked of somebody who gives nothing', () => {
  test.each([
    ['AmazonがAnthropicに突っ込んだ総額は?', /Amazon.*記事/],
    ['amazonのanthropicへの出資総額', /Amazon.*記事/],
    ['how much has amazon poured into anthropic in total', /doesn't (?:list|say that) Amazon/],
    ['googleとamazonのanthropicへの出資合計', /Google.*Amazon/],
    ['what do google and amazon put into anthropic combined', /Google.*Amazon/],
  ])("%s: nobody else's sum is told", (text, told) => {
    const reply = lastOf(text);
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/\d+億|\$\d/);
  });

  test.each([
    [
      'how much did amazon and microsoft put into anthropic together',
      /Amazon.*Microsoft \(up to \$5 billion\)/,
    ],
    ['amazonとnvidiaがanthropicに入れた合計は', /Amazon.*NVIDIA（最大100億ドル）/],
  ])('%s: said of the one, the sum of the other', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('an either-or question gets no yes and no no', () => {
  test.each(['使う側は得すんの損すんの', 'AI会社って仲いいの悪いの', '規制は緩くなるの厳しくなるの'])(
    '%s',
    (text) => {
      expect(lastOf(text)).not.toMatch(/^(?:うん|そう|ううん|いや)、/);
    },
  );

  test('what is said once wants its yes', () => {
    expect(lastOf('OpenAIに出資してるのってMSなの')).toMatch(/^(?:うん|そう)、/);
  });
});

describe('a chain that is quoted claims nothing: whose words it is is asked', () => {
  test.each([
    ['which journalist tweeted the anthropic pays microsoft, microsoft pays nvidia bit', /Kovach/],
    ['whose line is it: anthropic pays microsoft who pays nvidia, both invest', /Kovach/],
    ['AnthropicがMSに払ってMSがNVIDIAに払う、ってつぶやいたの誰？', /Kovach/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['the anthropic pays ms who pays nvidia post was by sam altman, wasn’t it', /^no.*Kovach/i],
    ['AnthropicがMSに払いMSがNVIDIAに払うって言ったのはテクにゃんだよね？', /^(?:いや|ううん).*Kovach/],
    ['AnthropicがMSに払いMSがNVIDIAに払うって書いたのはKovachだよね？', /^(?:うん|そう).*Kovach/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    'does it say that anthropic pays microsoft who pays nvidia',
    'anthropic pays ms who in turn pays nvidia, correct?',
  ])('without anybody’s words it is a claim: “%s”', (text) => {
    expect(ask(text).text).toMatch(/^ye.*Anthropic → /i);
  });
});

describe('who said, or put into words, what was told', () => {
  test.each([
    [['how does the money go round', 'who came up with that?'], /Kovach/],
    [['trace the loop from anthropic', 'who first described it like that?'], /Kovach/],
    [['who pays whom in the loop', 'who pointed this out?'], /Kovach/],
    [['お金はどう回ってるの', 'それを最初に言ったのは誰？'], /Kovach/],
    [['Anthropicの払ったお金はどこへ行く？', '誰が指摘したの'], /Kovach/],
    [['「MicrosoftがNVIDIAに払う」って言ったのは誰？'], /Kovach/],
    [['who said the thing about Anthropic paying Microsoft'], /Kovach/],
    [['the alchemy line', 'who said that'], /mine/],
    [['錬金術って？', 'それ誰が言ったの'], /わたし/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('a figure that was told, without anybody who made it', () => {
  const REFUSED = /doesn't|書かれていない|載っていない/;
  test.each([
    [['how big will the market be in 2030', 'who came up with that number?']],
    [['how big will the market be in 2030', 'where does that figure come from?']],
    [["what's the growth rate", 'where did they get 60% from']],
    [["what's the growth rate", 'and who is predicting this?']],
    [['how much has microsoft put into openai', 'who says that number?']],
    [['how much will openai lose', "where's that number from?"]],
    [['市場規模は2030年にいくら？', 'その数字、誰が言ってるの？']],
    [['市場規模は2030年にいくら？', 'それ誰の見積もり？']],
    [['年平均成長率は？', 'その60%ってどこから来た数字？']],
    [['OpenAIの損失は？', '数字の出どころは書いてある？']],
    [['MicrosoftはOpenAIにいくら出した？', 'その数字の出典は？']],
  ])('%j', (texts) => {
    expect(lastOf(...texts)).toMatch(REFUSED);
  });

  test.each([
    [['how much will openai lose', 'whose forecast is that?'], /^OpenAI forecasts/],
    [['OpenAIの損失は？', 'それは誰の予測？'], /^OpenAIは/],
    [["what's the growth rate", 'where in the article is that?'], /section "The sheer size/],
    [['2030年の市場は？', 'どの節に出てくる数字？'], /「市場の巨大性」の節/],
    [['might MS buy Anthropic some day?', 'who said that'], /Technyan/],
  ])('but not %j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
