import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

type Work = 'total' | 'difference' | 'ratio' | 'larger';
type Language = 'ja' | 'en';

/** Ways to tell two sums, and what is worked out of them. */
const TOLD: [string, Record<Language, string[][]>, Partial<Record<Work, Record<Language, RegExp>>>][] = [
  [
    'two stakes in one company',
    {
      ja: [
        ['MicrosoftとNVIDIAはAnthropicにそれぞれいくら出すの？'],
        ['MSのAnthropicへの出資額は？', 'NVIDIAは？'],
        ['①MSからAnthropicへの上限 ②NVIDIAからの上限、教えて'],
        ['2025年11月の件、誰がいくらまで出すの？合わせていくら？'],
        ['MSとNVIDIAのAnthropicへの出資枠は？確定額それとも上限？'],
      ],
      en: [
        ['how much are Microsoft and NVIDIA each putting into Anthropic?'],
        ['How much is Microsoft putting into Anthropic?', 'and NVIDIA?'],
        ['1) what does Microsoft put into Anthropic? 2) and NVIDIA?'],
        ["Nov 2025 deal: who's funding Anthropic, max for each, and combined?"],
        ['what did Microsoft and NVIDIA announce for Anthropic, and are those firm numbers or caps?'],
      ],
    },
    {
      total: { ja: /150億/iu, en: /(?<![\d.,])15(\.0)?[\s-]*(b\b|bn|billion)/iu },
      difference: { ja: /50億/iu, en: /(?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)/iu },
      ratio: { ja: /2倍/iu, en: /twice|double|2 times|2x/iu },
      larger: { ja: /NVIDIA/iu, en: /nvidia/iu },
    },
  ],
  [
    'a payment and what comes back',
    {
      ja: [
        ['AnthropicはMSにいくら払ってる？', '逆にMSからAnthropicには？'],
        ['AnthropicがMSに払う額と、MSがAnthropicに出す額は？'],
      ],
      en: [
        ['what does Anthropic pay Microsoft?', 'and what does Microsoft put into Anthropic?'],
        ['Anthropic and Microsoft: what goes each way, with amounts?'],
        ['How much does Anthropic pay Microsoft, and how much does Microsoft invest back?'],
      ],
    },
    {
      difference: { ja: /250億/iu, en: /(?<![\d.,])25(\.0)?[\s-]*(b\b|bn|billion)/iu },
      ratio: { ja: /6倍/iu, en: /6 times|six times|6x/iu },
      larger: { ja: /300億/iu, en: /anthropic (to|pays)|\b30\b/iu },
    },
  ],
  [
    'the market of two years',
    {
      ja: [
        ['AI市場って2025年と2030年でいくら？'],
        ['2025年のAI市場規模は？', '2030年は？'],
        ['市場規模の今と2030年、あと成長率'],
      ],
      en: [
        ['how big is the AI market in 2025 and 2030?'],
        ['AI market size in 2025?', 'and 2030?'],
        ['market now, market 2030, growth rate. go'],
      ],
    },
    {
      difference: { ja: /1(\.9兆|兆9)/iu, en: /1\.9 ?(t|trillion)/iu },
      ratio: { ja: /20倍/iu, en: /20 times|20x|twenty/iu },
      larger: { ja: /2030/iu, en: /2030/iu },
    },
  ],
  [
    'two stakes of one investor',
    {
      ja: [
        ['MicrosoftってOpenAIとAnthropicにいくら入れてる？'],
        ['MSのOpenAIへの累計は？', 'Anthropicには？'],
        ['Microsoftの出資先と金額は？'],
        ['MSのOpenAI累計と、Anthropicの上限を教えて'],
      ],
      en: [
        ['how much has Microsoft put into OpenAI and Anthropic?'],
        ["Microsoft's total in OpenAI?", 'and in Anthropic?'],
        ['What does Microsoft invest in, with amounts?'],
        ['Microsoft into OpenAI so far, plus its ceiling for Anthropic?'],
      ],
    },
    {
      total: {
        ja: /130億[\s\S]*50億|180億/iu,
        en: /(?<![\d.,])13(\.0)?[\s-]*(b\b|bn|billion)[\s\S]*(?<![\d.,])5(\.0)?[\s-]*(b\b|bn|billion)|(?<![\d.,])18(\.0)?[\s-]*(b\b|bn|billion)/iu,
      },
      difference: { ja: /80億/iu, en: /(?<![\d.,])8(\.0)?[\s-]*(b\b|bn|billion)/iu },
      ratio: { ja: /2\.6/iu, en: /2\.6/iu },
      larger: { ja: /OpenAI/iu, en: /openai/iu },
    },
  ],
  [
    'a stake and its first stage',
    {
      ja: [
        ['MSがOpenAIに2023年までに入れた額と、累計は？'],
        ['MicrosoftのOpenAI出資、2023年まででいくら？', '累計だと？'],
      ],
      en: [
        ['How much had Microsoft put into OpenAI by 2023, and how much in all?'],
        ["Microsoft's money in OpenAI by 2023?", 'and in total to date?'],
      ],
    },
    {
      difference: { ja: /30億/iu, en: /(?<![\d.,])3(\.0)?[\s-]*(b\b|bn|billion)/iu },
      ratio: { ja: /1\.3/iu, en: /1\.3/iu },
    },
  ],
  [
    'a stake and the payment of another',
    {
      ja: [
        ['NVIDIAからAnthropicへはいくら？', 'AnthropicからMSへの支払いは？'],
        ['NVIDIAのAnthropic出資の上限と、AnthropicのMSへの支払い額、両方教えて'],
      ],
      en: [
        ['What does NVIDIA put into Anthropic?', 'and what does Anthropic pay Microsoft?'],
        ["NVIDIA's ceiling for Anthropic and Anthropic's payment to Microsoft, both please"],
      ],
    },
    {
      difference: { ja: /200億/iu, en: /(?<![\d.,])20(\.0)?[\s-]*(b\b|bn|billion)/iu },
      ratio: { ja: /3倍/iu, en: /3 times|three times|triple|3x/iu },
      larger: { ja: /300億/iu, en: /anthropic|\b30\b/iu },
    },
  ],
];

/** What is asked of them, naming nobody. */
const ASKED: Record<Work, Record<Language, string[]>> = {
  total: {
    en: [
      'combined?',
      "what's that together",
      'so added up?',
      'total of the two?',
      'sum?',
      'and both together, tops?',
      'add those for me',
      'what do they come to in total',
    ],
    ja: [
      '合わせると？',
      '足していくら',
      '合計は？',
      '2つ足したらいくらになる？',
      '両方でいくら',
      '合算すると',
      'で、総額は？',
      '足し算して',
    ],
  },
  difference: {
    en: [
      'difference?',
      'gap between them?',
      'how far apart are they',
      'bigger minus smaller?',
      'so the delta is?',
      'and by how much do they differ',
      'how much more is the bigger one?',
      "what's left if you net them",
    ],
    ja: [
      '差は？',
      '差額いくら',
      'その差は？',
      'いくら違うの',
      '大きい方から小さい方を引くと？',
      'どれくらい差がある？',
      '開きはいくら',
      '差し引きで？',
    ],
  },
  ratio: {
    en: [
      'ratio?',
      'how many times bigger?',
      'ratio of the bigger one to the smaller?',
      'as a multiple?',
      'what multiple is that',
      'the larger is how many times the smaller?',
      'so how many x',
      'factor between the two?',
    ],
    ja: [
      '何倍？',
      '倍率は',
      '大きい方は小さい方の何倍？',
      '何倍になる？',
      '比は？',
      '倍数で言うと',
      '何倍の開き？',
      'つまり何倍ってこと',
    ],
  },
  larger: {
    en: ['which is bigger?', "which one's larger", 'bigger of the two?', 'so which is the larger number'],
    ja: ['どっちが大きい？', '大きいのはどっち', '多いのは？', 'どっちが上？'],
  },
};

const LANGUAGES: Language[] = ['ja', 'en'];
const cases = TOLD.flatMap(([told, before, replies]) =>
  LANGUAGES.flatMap((language) =>
    before[language].flatMap((texts) =>
      Object.entries(replies).flatMap(([work, reply]) =>
        ASKED[work as Work][language].map((asked): [string, string[], RegExp] => [
          told,
          [...texts, asked],
          reply[language],
        ]),
      ),
    ),
  ),
);

test.each(cases)('after %s it is worked out of the two: %j', (_, texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['how much has nvidia put into openai', 'and anthropic', 'and xai', 'so in total?'],
    /without a figure: OpenAI and xAI/,
  ],
  [['NVIDIAがOpenAIに出した額', 'じゃあMSは', 'その差は'], /比べられない/],
  [["what's the sum anthropic pays", 'and the sum it gets', 'minus each other?'], /\$15 billion by my/],
  [['MSFT exposure to OpenAI?', 'and to Anthropic', 'total, and ratio of the two'], /2\.6/],
])('where fewer or more were told, no two of them are taken: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
