import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a backer by its trade, its sum and the product are told, and no other backer', () => {
  test.each([
    ['For xAI: its chip-company backer, the sum and the product, please.', /^NVIDIA.*undisclosed.*\n.*Grok/],
    [
      'Which GPU maker backs Anthropic, how much is it, and what model is built?',
      /^NVIDIA.*\$10 b.*\n.*Claude/,
    ],
    ['xAIへ出資した半導体会社・金額・製品名の三点を一覧で', /^NVIDIA.*非公開.*\n.*Grok/],
    ['Anthropicに投資しているクラウド企業、投資額、製品名をまとめて', /Microsoft.*50億ドル.*\n.*Claude/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/Fidelity/);
  });
});

describe('what two investors share and what one holds alone are told, and nothing else', () => {
  test.each([
    [
      "Line up NVIDIA's and Microsoft's stakes: the overlap, and what one alone has.",
      /OpenAI and Anthropic.*Only NVIDIA.*xAI/,
    ],
    [
      'Sort what Fidelity and Microsoft invest in into shared and not shared.',
      /OpenAI and Anthropic.*Only Fidelity.*xAI/,
    ],
    [
      'NVIDIAとマイクロソフトの投資先を照合し、重複する先と片方のみの先に分けて',
      /OpenAIとAnthropic.*xAI.*NVIDIAだけ/,
    ],
    ['マイクロソフトだけ、NVIDIAだけ、両方に投資先を仕分けして', /OpenAIとAnthropic.*xAI.*NVIDIAだけ/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/\n|出てこない/);
  });
});

describe('of each point of view its merit is told', () => {
  test.each([
    [
      'What is one benefit in terms of stability and one from the consumer side?',
      /limited impact.*\n.*providers/,
    ],
    ['Two perks, please: one for users, one for market stability.', /providers.*\n.*limited impact/],
    ['仕組みの利点を、市場安定の面でひとつ、利用者の面でひとつ述べて', /限定的.*\n.*プロバイダー/],
    ['メリットをユーザー目線と市場の安定という目線で一つずつ', /プロバイダー.*\n.*限定的/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('a risk that is asked as the reverse of what is good is told alone', () => {
  test.each([
    [['What is good about the loop?', 'Conversely, the fear of a bubble?'], /^Excessive investment/],
    [['Name the merits.', 'On the flip side, the conflict of interest worry?'], /^Conflicts of interest/],
    [['いいところは？', '反面、バブルの面での心配は？'], /^過剰投資/],
    [['利点を教えて', '裏を返すと、市場の歪みの懸念は'], /^資金力/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
    expect(lastOf(...texts)).not.toMatch(/three risks|三つ/);
  });
});

describe('of the outlook only what comes of companies is told, one point a horizon', () => {
  test.each([
    [
      'Only the merger and shake-out forecasts, from short to mid to long term.',
      /acquisitions.*weeded out.*vertical/,
    ],
    [
      'Just takeovers, mergers and weeding out, for each time horizon please',
      /acquisitions.*weeded out.*vertical/,
    ],
    ['合併・買収・淘汰にかかわる予測のみ、短期、中期、長期の順で抜き出してもらえますか', /買収.*淘汰.*垂直/],
    ['統合や淘汰の話に絞って三つの期間ごとに', /買収.*淘汰.*垂直/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/AGI|規制|regulation/);
  });
});

describe('what an image was said of is called to mind, and was', () => {
  test.each([
    ['Hey, didn’t you call the setup alchemy?', /^Ye.*alchemy/],
    ["Hadn't you compared the bets to horse racing?", /^Ye.*horse race/],
    ['たしか、この仕組みを錬金術って呼んでませんでしたっけ', /^(?:うん|はい|そう).*錬金術/],
    ['競馬に例えてなかったっけ、この話', /^(?:うん|はい|そう).*競馬/],
    ['錬金術とは言ってなかったよね', /^(?:ううん|いや|いいえ).*錬金術/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

const LOSS_EN = "OpenAI's loss forecast and the worry about Anthropic's depreciation, please.";
const LOSS_JA = 'OpenAIの損失予測と、Anthropicの減価償却費の懸念を教えて';

describe('a figure that one of two lacks is not told as its own', () => {
  test.each([
    [[LOSS_EN, "Is the latter's loss stated?"], /^No.*Anthropic/],
    [[LOSS_EN, 'Does it give a loss figure for the former?'], /^Ye.*\$74 billion/],
    [[LOSS_EN, "What is the latter's loss?"], /^The article.*Anthropic/],
    [[LOSS_JA, '後者の赤字額は載っている？'], /^(?:ううん|いや|いいえ).*Anthropic/],
    [[LOSS_JA, '前者の損失額は書いてある？'], /^(?:うん|はい|そう).*740億/],
    [
      ['MicrosoftのAnthropicへの出資額と、NVIDIAのxAIへの出資額は？', '後者の額は書いてある？'],
      /^(?:ううん|いや|いいえ).*非公開/,
    ],
    [
      [
        'Microsoft’s stake in Anthropic and NVIDIA’s stake in xAI: how much each?',
        "Is the latter's figure given?",
      ],
      /^No.*undisclosed/,
    ],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
