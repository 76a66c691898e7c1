import { describe, expect, test } from 'vitest';
import { ask, core, talk } from '../core.ts';

/** How people name a sum, and what stands for it. */
const EN = {
  openai: ['what microsoft has put into openai', "Microsoft's cumulative OpenAI investment"],
  ms: ["microsoft's anthropic stake", 'what Redmond pledged to Anthropic'],
  nvidia: ["NVIDIA's commitment to Anthropic", 'the max nvidia gives anthropic'],
  both: ['what msft + nvda put into anthropic at most', 'the two november investments'],
  paid: ['what anthropic hands msft', "Anthropic's cloud bill"],
};
const JA: typeof EN = {
  openai: ['MSがOpenAIに入れた額', 'マイクロソフトのOpenAI向け出資'],
  ms: ['MSのAnthropic分', 'マイクロソフトがアンソロピックに約束した額'],
  nvidia: ['NVIDIAのAnthropicへの出資額', 'エヌビディアのアンソロ出資'],
  both: ['MSとNVIDIAがAnthropicに入れる額の合計', '両社のアンソロピック出資枠'],
  paid: ['AnthropicがMicrosoftに払う額', 'Anthropicのクラウド代'],
};
type Sum = keyof typeof EN;

const WAYS: { en: string[]; ja: string[]; cases: [Sum, Sum, RegExp][] }[] = [
  {
    en: [
      'add {a} and {b}',
      'if you add up {a} and {b}, where do you land?',
      'the sum of {a} and {b}',
      '{a} + {b} =',
    ],
    ja: ['{a}と{b}を足すと？', '{a}と{b}の総額は', '{a}に{b}を足したらいくらになる', '{a}＋{b}'],
    cases: [
      ['openai', 'ms', /\$18 billion|180億/],
      ['openai', 'nvidia', /\$23 billion|230億/],
      ['openai', 'both', /\$28 billion|280億/],
      ['nvidia', 'ms', /\$15 billion|150億/],
    ],
  },
  {
    en: [
      'take {a}, knock off {b}, whats left',
      'subtract {b} from {a}',
      '{a} minus {b}?',
      'by how much does {a} exceed {b}?',
    ],
    ja: ['{a}から{b}を引くと？', '{a}と{b}の開きは？', '{a}から{b}抜いたらいくら残る', '{a}マイナス{b}は'],
    cases: [
      ['paid', 'both', /\$15 billion by|150億ドル以上/],
      ['paid', 'ms', /\$25 billion|250億/],
      ['paid', 'nvidia', /\$20 billion|200億/],
      ['openai', 'ms', /\$8 billion|80億/],
    ],
  },
  {
    en: ['ratio of {a} to {b}', '{a} divided by {b}', 'by what factor does {a} beat {b}?'],
    ja: ['{a}は{b}の何倍', '{a}÷{b}', '{a}を{b}で割ると'],
    cases: [
      ['paid', 'both', /(?<!\d)2 ?(?:times|倍)/],
      ['paid', 'ms', /(?<!\d)6 ?(?:times|倍)/],
    ],
  },
  {
    en: ['{b} as a percentage of {a}', 'what share of {a} is {b}?', '{b} out of {a}, as a percentage?'],
    ja: ['{b}は{a}の何%', '{a}に占める{b}の割合', '{a}のうち{b}は何割'],
    cases: [
      ['both', 'nvidia', /67%/],
      ['paid', 'ms', /17%/],
    ],
  },
];

const fill = (way: string, a: string, b: string): string => way.replace('{a}', a).replace('{b}', b);
const asked = WAYS.flatMap(({ en, ja, cases }) =>
  cases.flatMap(([a, b, expected]) =>
    [en, ja].flatMap((ways, at) => {
      const names = at === 0 ? EN : JA;
      return ways.map((way, index): [string, RegExp] => [
        fill(way, names[a][index % 2]!, names[b][(index >> 1) % 2]!),
        expected,
      ]);
    }),
  ),
);

describe('a sum of two that are named is worked out, however it is put', () => {
  test.each(asked)('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});

describe('what only looks like a sum is none', () => {
  test.each([
    ['What percentage of OpenAI does Microsoft own after all those cheques?', /ownership|stake/],
    ['Anthropicがクラウドに払う300億ドルは、何年契約で支払われる設計ですか。', /載っていない|書かれていない/],
    ["what's nvidia's total across openai + anthropic + xai", /only stated amount is Anthropic/],
    ['msとnvidiaあわせてアンソロにいくら？？', /150億/],
    [
      'Assume Microsoft invests in full. By how much does Anthropic’s $30B payment exceed that investment?',
      /\$(?:15|25) billion/,
    ],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  test('who is to be left out counts for nothing', () => {
    const { text } = ask(
      'Leave NVIDIA out of it: payment to Microsoft minus what Microsoft puts in, gross, is?',
    );
    expect(text).toMatch(/\$25 billion/);
  });
});

describe('what goes on from a sum', () => {
  test.each([
    [
      'the first part is taken off what was told',
      ['How much has Microsoft put into OpenAI?', 'subtract the pre-2024 part for me'],
      /\$3 billion/,
    ],
    ['mixing is adding', ['MicrosoftはAnthropicにいくら', 'NVIDIAは？', 'まぜると'], /150億/],
    [
      'a share of the whole is none of the other part',
      ['MicrosoftのOpenAI向けとAnthropic向けの額は？', 'その合計に占めるOpenAI分の比率は？'],
      /72%/,
    ],
    [
      'a share of that total',
      ['How much does Microsoft invest in OpenAI and in Anthropic?', 'what share of that total is OpenAI?'],
      /72%/,
    ],
  ])('%s', (_, turns, expected) => {
    expect(talk(...turns).at(-1)!.text).toMatch(expected);
  });

  test('a total of just these deals survives its code', () => {
    const { code, text } = ask('add what Microsoft put into OpenAI and NVIDIA’s Anthropic investment');
    expect(core.technyan.say(code, 'en')?.text).toBe(text);
  });
});
