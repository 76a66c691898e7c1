import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const THREE =
  '3点お願いします。①MicrosoftのAnthropicへの出資上限、②NVIDIAのAnthropicへの出資上限、③AnthropicがMicrosoftに払う額';
const THREE_EN =
  "Three numbers please: (a) Microsoft's stake in Anthropic, (b) NVIDIA's stake in Anthropic, (c) Anthropic's payment to Microsoft.";

test.each<[string[], RegExp]>([
  [[THREE, '③から①を引いたら？'], /250億ドル以上/],
  [[THREE, '三つ目から最初の二つを引くと？'], /150億ドル以上/],
  [[THREE, '②は③の何割？'], /33%/],
  [
    [
      'Anthropicについて3つ。①MicrosoftとNVIDIAの出資上限、②その合計、③AnthropicがMicrosoftへ払う額',
      '②は③の何％？',
    ],
    /50%/,
  ],
  [[THREE_EN, '(c) minus (a) and (b)?'], /At least \$15 billion/],
  [[THREE_EN, 'how many times (a) is (c)?'], /At least 6 times/],
  [[THREE_EN, 'subtract the first from the last'], /At least \$25 billion/],
  [[THREE_EN, 'what about a plus b, the first two?'], /Up to \$15 billion/],
])('items that were told by numbers are worked with by their marks and places: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'Anthropicまわりで3点確認させてください。①MicrosoftとNVIDIAの出資上限はそれぞれいくらか、②その合計、③逆にAnthropicがMicrosoftへ払う額。',
    /1\. Anthropic.*2\. 合わせて最大150億.*3\. .*300億/s,
  ],
  [
    'How much is Microsoft putting into Anthropic, how much is NVIDIA putting in, and what does Anthropic pay Microsoft?',
    /1\. .*\$5 billion.*2\. .*\$10 billion(?!.*xAI).*3\. .*\$30 billion/s,
  ],
  [
    'MicrosoftはAnthropicにいくら入れて、NVIDIAはいくら入れて、Anthropicはいくら払うの？',
    /^(?!.*xAI).*最大100億/s,
  ],
  [
    'Whom does Anthropic pay, and whom does that company pay in turn?',
    /\$30 billion.*Microsoft pays NVIDIA/s,
  ],
  ['お金の流れを確認。Anthropicの支払先はどこで、その支払先はさらにどこに払う？', /300億.*NVIDIA/s],
  ['how much did nvidia drop on anthropic and when do they ipo', /\$10 billion.*IPO/s],
  [
    'Timeline check: in which horizon does the article put AI regulation taking hold, and in which the shift to AGI?',
    /mid-term.*AGI/s,
  ],
  [
    'Two things on Anthropic. Who backs it, and whom does it pay?',
    /^(?!1\. )(?!.*Claude).*NVIDIA.*\$30 billion/s,
  ],
  ['Anthropicについて2点。誰が出資してる？誰に払ってる？', /^(?!1\. )(?!.*Claude).*NVIDIA.*300億/s],
  [
    'MicrosoftとNVIDIAの狙いを比べたい。前者のリスクヘッジと後者の投資収益、それぞれ何？',
    /保険.*直接の収益/s,
  ],
  ['リスク3点と、うち透明性に関わるのはどれですか', /バブルの可能性、利益相反.*透明性/s],
  [
    'Which are the four areas of cooperation, and which of them involves the government?',
    /four fields.*jointly/s,
  ],
  ['OpenAI vs xAI. Who backs the former, and who backs the latter?', /\$13 billion.*undisclosed/s],
])('%s: each part is told, of whom it is asked', (question, reply) => {
  expect(lastOf(question)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    [
      'How much did Microsoft and NVIDIA put into Anthropic, and what does Anthropic owe Microsoft?',
      'are those stakes caps or fixed?',
    ],
    /^They're caps/,
  ],
  [
    [
      'MicrosoftはAnthropicにいくら、NVIDIAはいくら入れて、Anthropicはいくら払うの？',
      '出資の二つの数字は確定額？上限？',
    ],
    /^どれも上限/,
  ],
  [['how much do microsoft and nvidia invest in anthropic?', 'together, tops?'], /^Up to \$15 billion/],
  [
    [
      'how much do microsoft and nvidia invest in anthropic?',
      'together?',
      'what fraction is that of the money flowing the opposite way?',
    ],
    /Up to 50%/,
  ],
  [
    ['MicrosoftとNVIDIAはAnthropicにいくら出す？', '合わせて？', '逆向きに流れるお金に対しては何割？'],
    /最大50%/,
  ],
  [
    ['Who is in all three labs?', 'and who stops at two?', 'add up the face value of those two stakes'],
    /\$18 billion/,
  ],
  [['3社全部に入れてるのは？', '2社どまりは？', 'その2社分、額面を足すといくら？'], /180億/],
  [
    ['Whom does Anthropic pay, and whom does that company pay in turn?', 'how big is the second one?'],
    /doesn't say how much/,
  ],
  [
    ['Anthropicは誰に払い、払われた会社は今度は誰に払う？', 'その二つ目の額は書いてありますか？'],
    /^(?:いや|ううん)/,
  ],
])(
  'what was told is held to be what it is, added up and held against what flows back: %j',
  (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  },
);

test.each<[string[], RegExp]>([
  [['Who backs OpenAI but not xAI?', 'same exercise, Anthropic minus xAI?'], /^Microsoft:.*Anthropic/],
  [
    ['OpenAIの出資者でxAIにいないのは？', '同じ要領で、AnthropicからxAIを引くと？'],
    /^Anthropicの出資者で.*Microsoft/,
  ],
  [['Who backs OpenAI but not xAI?', 'the other way round?'], /nobody who invests in xAI but not in OpenAI/],
  [['OpenAIにいてxAIにいない投資家は？', '逆は？'], /xAIには出資してOpenAIには/],
  [["What are the AI companies' three aims?", 'which of those mentions Google?'], /compute capacity/],
  [['AI企業の戦略を3つ教えて', 'NVIDIAが出てくるのはどれ？'], /技術提携/],
  [['what are the areas of competition', 'the second one, competing for whom?'], /developers/],
  [
    ['メリットの3本柱と、そのうち「一社コケても平気」に当たるのはどれですか？', 'それって具体的にはなぜ？'],
    /^どこか一社/,
  ],
  [['協力してるほうは？', '最後のやつ、誰の何に対して？'], /政府規制/],
])('sets and lists that were told are cut another way: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
