import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const BOTH_SUMS = /\$18 billion[^]*2\.6 times/;
const BOTH_SUMS_JA = /180億ドル[^]*2\.6倍/;

describe('of two stakes the sum is told, and how they stand to each other', () => {
  test.each([
    ["sum up MSFT's two lab positions and give me the ratio", BOTH_SUMS],
    [
      "What's Microsoft's total exposure to OpenAI and Anthropic, and how much bigger is the OpenAI leg?",
      BOTH_SUMS,
    ],
    ['Microsoft in OpenAI and Anthropic: add the two. which is larger, by what multiple?', BOTH_SUMS],
    ["NVDA + MSFT in Anthropic: combined cap? who's putting in more, how many x", /\$15 billion[^]*twice/],
    ['MSのOpenAI出資とAnthropic出資、足すといくら？大きいのはどっちで何倍？', BOTH_SUMS_JA],
    ['MSの2社への出資、合計と比率は？', BOTH_SUMS_JA],
    ['NVIDIAとMSのAnthropic枠を合算して、大きい方も', /150億ドル[^]*NVIDIAのほうが大きい/],
  ])('%s', (question, told) => {
    expect(ask(question).text).toMatch(told);
  });
});

describe('what somebody is after is told, and the one of it that is meant', () => {
  test.each([
    [
      'Microsoft has OpenAI already, so why put money in Anthropic too? list the reasons and tell me which one is the insurance',
      /three things[^]*enterprise customers[^]*\n.*insurance in case/,
    ],
    [
      "why's NVIDIA funding labs that compete? its reasons, and which of those is about tech",
      /three things[^]*\n.*optimi[sz]ed/,
    ],
    [
      'OpenAIに入れてるMSがAnthropicにも出す理由を全部。あと顧客の話はどれ',
      /三つ[^]*\n.*エンタープライズ顧客を獲得/,
    ],
    ['マイクロソフトの狙いを三つ。で、どれが保険？', /三つ[^]*\n.*失速したとき/],
  ])('%s', (question, told) => {
    expect(ask(question).text).toMatch(told);
  });
});

describe('who gains is told of each who is named', () => {
  test.each([
    [
      'who benefits and how: (1) R&D (2) people who pay for AI services',
      /innovation accelerates[^]*\n.*several AI providers/,
    ],
    ['upside for end users and for R&D, please', /several AI providers[^]*\n.*innovation accelerates/],
    ['誰がどう得するか：(1)研究開発 (2)ユーザー', /イノベーションが加速[^]*\n.*プロバイダーから選べる/],
    ['得するのは誰でどう得する？1.研究開発 2.利用者', /イノベーションが加速[^]*\n.*プロバイダーから選べる/],
  ])('%s', (question, told) => {
    expect(ask(question).text).toMatch(told);
  });
});

describe('a stake that the article lacks is refused, and the rest is answered without it', () => {
  test.each([
    [
      'Amazon and Google hold some Anthropic, how much? and where do they show up in the piece',
      /Amazon[^]*Google[^]*AWS is named/,
      /\$/,
    ],
    ['AMDのxAI出資額は？あとAMDは記事のどこに出てくる？', /(?:書かれていない|載っていない)[^]*AMDは、/, /億/],
    ["Tesla's stake in xAI pls, and NVIDIA's", /Tesla[^]*\n.*undisclosed/, /\$/],
    ['TeslaとNVIDIAのxAIへの出資額は？', /Tesla[^]*\n.*非公開/, /億/],
    ['is NVDA a buy here? n what did it pay for its xAI position', /advice[^]*\n.*undisclosed/, /Possibly/],
    ['GOOGは売り？あとGoogleはどの層', /助言[^]*\n.*Google/, /億/],
  ])('%s', (question, told, untold) => {
    const { text } = ask(question);
    expect([told.test(text), untold.test(text)]).toEqual([true, false]);
  });
});

describe('two claims at once are each set right, and no more is said', () => {
  test.each([
    [
      'Anthropic owns part of Microsoft and Microsoft pays Anthropic. have I got that right?',
      /Microsoft is the investor[^]*\n.*from Anthropic to Microsoft/,
    ],
    [
      'MicrosoftがAnthropicに払い、AnthropicがMicrosoftに出資、で合ってる？',
      /払うのはAnthropic[^]*\n.*出すのはMicrosoft/,
    ],
    ['AGI mid-term, market 10 trillion in 2030, right?', /five years[^]*\n.*\$2 trillion/],
    ['中期でAGIに移行、30年の市場は10兆ドル、で読んだけど合ってる？', /5年以上[^]*\n.*2兆ドル/],
    ['2025 market 500bn, 2030 market 1tn - right?', /\$100 billion[^]*\n.*\$2 trillion/],
    ['2025年が5000億、2030年が1兆ドルで合ってる？', /1,000億ドル[^]*\n.*2兆ドル/],
    [
      'I wrote "AGI in 1-2 years, market $5T in 2030". right or wrong on each?',
      /five years[^]*\n.*\$2 trillion/,
    ],
  ])('%s', (question, told) => {
    const { text } = ask(question);
    expect([told.test(text), text.length <= 400]).toEqual([true, true]);
  });

  test('what stands nowhere in the outlook gets neither yes nor no', () => {
    expect(ask('バブルは長期の展望、2030年は1兆ドル、合ってる？').text).not.toMatch(/^うん/);
  });
});

describe('the sum and the ratio of what was told before', () => {
  test.each([
    [['MSFT exposure to OpenAI?', 'and to Anthropic', 'total, and ratio of the two'], BOTH_SUMS],
    [['MSのOpenAI投資額は？', 'Anthropicへは', '足すといくら、何倍違う？'], BOTH_SUMS_JA],
  ])('%j', (messages, told) => {
    expect(lastOf(...messages)).toMatch(told);
  });
});

describe('of two claims that hold each is told by itself, and of two that do not each is set right', () => {
  test.each([
    ['Microsoft backs OpenAI and NVIDIA backs xAI, right?', /\$13 billion[^]*\n.*xAI/, /Round and round/],
    [
      'MicrosoftがOpenAIに出資し、AnthropicがMicrosoftに払う、で合ってる？',
      /130億ドル[^]*\n.*300億ドル/,
      /回る/,
    ],
    [
      'Microsoft invests 20B in Anthropic and NVIDIA pays Microsoft, right?',
      /^(?=[^]*from Microsoft to NVIDIA)(?=[^]*up to \$5 billion)/i,
      /Yep|Yes/,
    ],
    [
      'MicrosoftがOpenAIに200億ドル投資し、NVIDIAがMicrosoftに払う。合ってる？',
      /^(?=[^]*払うのはMicrosoft)(?=[^]*130億ドル)/,
      /^うん|\nうん/,
    ],
  ])('%s', (question, told, untold) => {
    const { text } = ask(question);
    expect([told.test(text), untold.test(text)]).toEqual([true, false]);
  });

  test('the whole of what was told is meant, and not the market', () => {
    expect(lastOf('MSのOpenAI出資', 'うち2023年より後の分は', '全体の何%？')).toMatch(
      /(?:少なくとも約23%|23%以上)/,
    );
  });
});
