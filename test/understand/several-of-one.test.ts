import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('how much one puts into each', () => {
  test.each([
    ['On NVIDIA only: what sum in Anthropic and what sum in xAI?', /10 billion.*undisclosed/s],
    ['As for Microsoft, how much in Anthropic, and how much in OpenAI?', /5 billion.*13 billion/s],
    ['NVIDIAに関しては、xAIにいくら、Anthropicにいくらですか', /非公開.*100億/s],
    ['Microsoftの場合、OpenAIにはいくら、Anthropicにはいくら？', /130億ドル以上.*50億/s],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('the market in several years', () => {
  test.each([
    ['What size is forecast for the market in 2026, and what in 2027?', /for 2026, nor for 2027/],
    ['Is the market stated for 2027? For 2029?', /from 2027 to 2029/],
    ['market size 2025 and 2028?', /100 billion.*2028/s],
    ['2028年と2029年の市場の大きさはそれぞれどのくらいですか', /2028年の市場規模も2029年/],
    ['AI市場、2025年と2027年の値を教えてください', /1,000億.*2027年/s],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/740|74 billion|regulation/);
  });
});

describe('what is lacking of several', () => {
  test.each([
    ['What are the valuations of xAI and Anthropic?', /of xAI or Anthropic/],
    ['How many employees have Microsoft and NVIDIA?', /of Microsoft or NVIDIA/],
    ['xAIとOpenAIのCEOはどなたですか', /xAIとOpenAI/],
    ['NVIDIAとMicrosoftの株価はいくら？', /NVIDIAとMicrosoft/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('the two stakes of one investor, held against each other', () => {
  test.each([
    [
      "Kindly compare Microsoft's stakes in OpenAI and in Anthropic: each sum, and their ratio.",
      /2\.6 times.*13 billion.*5 billion/,
    ],
    [
      'What is the gap between what Microsoft put into OpenAI and into Anthropic, and what is the ratio?',
      /2\.6.*8 billion/,
    ],
    ['MicrosoftのOpenAIへの出資とAnthropicへの出資は、差額と比率でどう違いますか', /2\.6倍.*80億/],
    [
      'MicrosoftはOpenAIとAnthropicのどちらへ多く出資していますか。それは何倍ですか。',
      /^(?!.*2\.6倍.*2\.6倍).*2\.6倍/s,
    ],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/15 billion|150億|20 times/);
  });
});

describe('in some, and not said to be in another', () => {
  test.each([
    ['Among those behind OpenAI and Anthropic, which investor is not mentioned for xAI?', /^Microsoft:/],
    [
      'AnthropicとOpenAIの双方に投資しているものの、xAIへの出資は記載のない投資家をご教示ください。',
      /Microsoft/,
    ],
    ['OpenAIとAnthropicに出資していながら、xAIの出資者に名前がない会社は？', /Microsoft/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/NVIDIA|Fidelity|うん/);
  });
});

describe('a number that is left blank', () => {
  test.each([
    ['MicrosoftがAnthropicに出すのは最大%d億ドル？', /^最大50億/],
    ['NVIDIA puts up to $__ billion into Anthropic?', /^(?!Yes|Yep).*10 billion/],
    ['Anthropicが払うのは○○億ドル？', /^(?!うん).*300億/],
    ['${NVIDIA}のAnthropicへの出資額は最大[金額]億ドル？', /^最大100億/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('how much each', () => {
  test.each([
    [
      '①FidelityはxAIに出資してる？②Arkは？③それぞれの額は？',
      /Fidelity.*記事に書かれていない.*Ark.*記事に書かれていない/s,
    ],
    [
      '1) Is NVIDIA in Anthropic? 2) Is Microsoft? 3) What are the respective amounts?',
      /10 billion.*5 billion/s,
    ],
    ['Is Ark in OpenAI? Is Fidelity? How much each?', /Ark Ventures and Fidelity \(no amount stated\)/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('what is only said before a question', () => {
  test.each([
    ['OK so Microsoft funds Anthropic. How much is it?', /^(?!Yes|Yep).*5 billion/],
    [
      '2 quick questions: when did Microsoft and NVIDIA announce the Anthropic deal, and is Ark in xAI?',
      /^(?!.*(?:diversification|3\. )).*November 2025.*Ark/s,
    ],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('nothing that was not asked', () => {
  test.each([
    [
      'Which company gets paid by Anthropic and invests in it as well? Please state both amounts.',
      /^(?!.*13 billion).*5 billion.*30 billion/s,
    ],
    ['NVIDIAのAnthropicへの投資額と、その発表時期を教えてください。', /^(?!.*三社).*100億.*2025年11月/s],
    [
      'Are Microsoft and NVIDIA linked in the flow of money, and if so in which direction?',
      /^(?!.*circulates).*Microsoft → \(pays\) → NVIDIA/s,
    ],
    [
      'List (a) the fields of cooperation and (b) the fields of competition.',
      /four fields: infra.*four fields: model/s,
    ],
    ['投資循環のリスクとメリットを、見出しのみ列挙してください。', /^(?!.*タイトル).*バブル/s],
    [
      'Anthropicを起点として、お金がどうNVIDIAに至り、どうAnthropicへ戻るのかご説明ください。',
      /^お金は Anthropic.*NVIDIA と流れる.*帰りは NVIDIA/,
    ],
    ['Anthropicを出発点とする資金はどの会社を経てNVIDIAに至りますか。', /Microsoft →（支払い）→ NVIDIA/],
    ['最初の支払い（Anthropic→Microsoft）はいくらですか', /^(?!.*出資).*300億/s],
    ['what do you draw upon, and what can you tell me about?', /article/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('linked by money', () => {
  test.each([
    ['Are NVIDIA and Microsoft connected in the flow of money?', /^Ye[sp].*Microsoft → \(pays\) → NVIDIA/],
    ['xAIとMicrosoftはお金の流れで結びついていますか', /^(?:うん|そう)、.*Microsoft →（支払い）→ NVIDIA/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('a list of noun phrases', () => {
  test.each([
    ['NVIDIAの戦略的意図を3点と、Microsoftの意図を3点、ご教示ください。', /^(?!うん)/],
    ['2030年の市場予測と成長率、それに2025年の規模を教えてください。', /1,000億.*2兆.*60%/],
    ['メリットは4つありますよね、4つ目は？', /四つ目は記事にない/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});
