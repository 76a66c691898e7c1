import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('where something is asked of is no matter of its own', () => {
  test.each([
    ['who does Anthropic pay in the loop?', /^Anthropic pays Microsoft \$30 billion/],
    ['so who does Microsoft pay within this cycle', /^Microsoft pays NVIDIA/],
    [
      '循環の中でAnthropicは誰に払ってるの？',
      /^AnthropicはMicrosoftに300億ドル|^AnthropicからMicrosoftへの支払いは300億ドル/,
    ],
    ['AI企業・クラウド・チップの三つの層のうち、二つ以上に顔を出すのはどの会社？', /^Google/],
    ['OpenAIとxAIの両方に出資している、と記事から読める会社を挙げてください', /^OpenAIとxAIのいずれにも/],
    [
      '「MicrosoftがNVIDIAに支払い…」と最初に言った人の名前は？',
      /^この複雑な循環を言い表したのは、.*Steve Kovach/,
    ],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    'Is Microsoft connected with xAI, directly or through someone else? If so, who?',
    'MicrosoftとxAIってつながってる？あるならどこ？',
  ])('“%s”: the way tells who', (text) => {
    expect(ask(text).text).toMatch(
      /^(?:Only by way of others: Microsoft →|あいだにほかの会社をはさんで、Microsoft →)[^\n]*$/u,
    );
  });

  test.each([
    ['are OpenAI and xAI linked in any way', /^Only indirectly: .*NVIDIA, Ark Ventures and Fidelity/],
    ['OpenAIとAnthropicってどこかでつながってる？', /^間接的にはつながっている/],
    ['is AMD linked to OpenAI?', /^No/],
  ])('“%s”: by way of others is neither yes nor no', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a pair, a list and a way of looking at it', () => {
  test.each([
    ["Microsoft's strategy and NVIDIA's, side by side", /^Microsoft is after [\s\S]*NVIDIA is after /],
    ['MicrosoftとNVIDIAの狙いを並べて', /^Microsoftのねらいは[\s\S]*NVIDIAのねらいは/],
    [
      'which investors have money in all three: openai + anthropic + xai',
      /NVIDIA, Ark Ventures and Fidelity/,
    ],
    [
      'a dollar leaves Anthropic; who holds it until it comes back to Anthropic?',
      /^Round and round it goes: Anthropic →/,
    ],
    ['Google: AI company, cloud provider or chip maker? choose one', /^Google is named as an AI company/],
    ['is nvidia a chip maker or a cloud', /^NVIDIA is named among the chip makers/],
    ["'; DROP TABLE facts;-- so what are the three layers?", /^AI development needs three layers/],
    ["' OR 1=1 -- who pays NVIDIA", /^Microsoft pays NVIDIA/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('said the other way, or how widely', () => {
  test.each([
    ['AnthropicがMicrosoftに払うのは300億じゃなくて3億ドルだよね', /^(?:いや|ううん).*300億ドル/],
    ['NVIDIAの上限は50億じゃなくて100億だよね', /^うん.*100億ドル/],
    [
      "the cap of NVIDIA's stake in Anthropic is $1 billion, not $10 billion, right?",
      /^(?:No|Well, not quite).*\$10 billion/,
    ],
    ['グーグルはクラウド屋でしかないよね、AI企業でもチップ屋でもない', /^(?:いや|ううん)、Googleは/],
    ['does AWS show up in more than one of those?', /^No/],
    ['AnthropicとxAIは同じ会社のGPUを使ってるの？', /^うん、/],
    ["do Anthropic and xAI use different companies' GPUs?", /^No/],
    ['規制の本格化と、AGIへの移行は、それぞれいつごろの見通し？', /3～5年[\s\S]*5年以上先/],
    ['is the 5 billion an upper limit and not a fixed sum?', /^Ye(?:s|p)\. .*\$5 billion/],
    ['is there a backer of OpenAI and Anthropic, but not listed under xAI?', /^Ye(?:s|p)\. .*Microsoft/],
    ['when are regulation and AGI due?', /three to five years[\s\S]*five years from now/],
    ['NVIDIAの出資先を全部、わかる範囲の金額つきで', /^NVIDIA(?:が出資しているのは|の出資先は)/],
    ['answer in English: 協力する分野を4つとも', /^AI companies cooperate in four fields/],
    ['NVIDIAのGPUを使う側として、個別に名前の挙がっている企業は？', /^NVIDIAがAnthropicとxAIにGPUを/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('as it is said in the west of Japan', () => {
  test.each([
    ['エヌビは出資しとるけどMSが出資しとらん会社てどこや', /xAI/],
    ['Anthropicに出しとるうち、額が書いてへんのはどこ', /Ark VenturesとFidelity/],
    [
      'GoogleはAnthropicに出資しとらんのやんな？',
      /^うん、GoogleからAnthropicへの出資は|^うん、GoogleがAnthropicに/,
    ],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test('one deal each way, as two sides of one', () => {
    expect(
      ask('AnthropicさんはMicrosoftさんにお金を支払う側でもあり、投資を受ける側でもある、で合ってますか')
        .text,
    ).toMatch(/^うん、.*300億ドル.*最大50億ドル/);
  });
});

describe('whose part it is, who supplies whom, and in how many layers one stands', () => {
  test.each([
    [
      'since Google owns 20% of Anthropic, what is that stake worth in dollars?',
      /doesn't say anything about Google|isn't in the article|doesn't/,
    ],
    ['does Anthropic supply GPUs to NVIDIA?', /^No/],
    ['AnthropicはNVIDIAにGPUを売ってるの？', /^(?:いや|ううん)/],
    ['Google only appears in one of the layers, right?', /^No/],
    ['Googleは一つの層にしか出てこないんだよね', /^(?:いや|ううん)/],
    ['long term vs short term?', /one to two years[\s\S]*five years from now/],
    ['2030年のAI市場って1.5兆ドルには届かないんだよね？', /^(?:いや|ううん)、.*約2兆/],
    ['OpenAIとAnthropicの両方にはいるのに、xAIには出てこない投資家は？', /Microsoft/],
    ['The article counts market distortion as a merit, right?', /^No/],
    ['短期と中期の展望はどう違う？', /^この1～2年は.*3～5年のうちに/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
    expect(ask(text).text).not.toMatch(/\$\d|億ドル/);
  });
});
