import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

/** What was told, the half sentences that go on from it, and what any right reply says, or doesn't. */
type Family = [about: string, told: string[][], asked: string[], says: RegExp, never?: RegExp];

const LACKS =
  /doesn't (say|mention|go into)|isn't in the article|can't find|書かれていない|載っていない|見当たらない/iu;
const YES = /^(yes|yep|yeah|うん|はい)/iu;
const NO = /^(no\b|nope|ううん|いや|いいえ)/iu;
const DENIED = /\bno\b|nope|n't|not|only|ううん|いや|いいえ|ない/iu;
const BILLIONS = /\$\d[\d.,]* ?billion|\d億/iu;

const FAMILIES: Family[] = [
  [
    "another's sum in the same company",
    [['how much has Microsoft put into OpenAI?'], ['MicrosoftはOpenAIにいくら入れた？']],
    ["and nvidia's figure there?", "nvidia's sum in it?", 'NVIDIAの額は？'],
    /early|first investors|初期投資家/iu,
    /^(?:No|Nope|Yes|Yep|うん|いや)/u,
  ],
  [
    'a share in percent of those that were told',
    [['who invests in anthropic?'], ['xAIの株主は？'], ['which companies back all three labs?']],
    [
      'what percentage does each of them hold?',
      'plus the percentage each owns',
      'percent each holds?',
      'それぞれの持株比率も',
      '持ち株比率もね',
    ],
    LACKS,
    /60 ?%/u,
  ],
  [
    'whether a factor is of what has come',
    [['how many times bigger is the AI market in 2030 than in 2025?'], ['AI市場は5年で何倍？']],
    ['is that fact or forecast?', 'certain, or only forecast?', 'それは実績？それとも予測？'],
    /forecast|予測/iu,
    /without a maybe|言い切って/u,
  ],
  [
    'what lies beyond two outlooks',
    [
      ['short-term and medium-term outlook please, with how many years each spans'],
      ['what does the article expect over the next two years, and over three to five?'],
      ["what's the short-term outlook?", 'and mid-term?'],
    ],
    ['and beyond that?', 'further out?', 'past that?', 'beyond?', 'and further down the road?', 'then what?'],
    /stabilis|AGI/u,
    /weeded|in earnest/u,
  ],
  [
    'what lies beyond two outlooks',
    [
      ['今後の展望を、短期と中期に分けて教えてください。'],
      ['1〜2年と3〜5年の展望は？'],
      ['短期の展望は？', '中期は？'],
    ],
    [
      'その先は',
      'さらに先は',
      'もっと先だと？',
      'それ以降は？',
      'で、その次は？',
      'さらにその先の見通しもお願いします',
    ],
    /AGI/u,
    /淘汰/u,
  ],
  [
    'one that is not among the backers',
    [['Who backs xAI?'], ["who are xAI's backers per the piece, and is the size of NVIDIA's cheque given?"]],
    [
      'Microsoft in there too or no?',
      'Microsoft as well or not?',
      'also Microsoft?',
      'does AMD count too?',
      'Microsoft on that list?',
      'and Microsoft, yes or no?',
    ],
    DENIED,
    YES,
  ],
  [
    'one that is not among the backers',
    [['xAIの出資者は？'], ['xAIに投資してるのは誰で、NVIDIAの額は出てる？']],
    [
      'Microsoftも入ってる？',
      'MSもいる？',
      'そこにMicrosoftもある？',
      'Microsoftも入る？入らない？',
      'Microsoftもそのうちの一つ？',
      'MSも名前が出てる？',
    ],
    DENIED,
    YES,
  ],
  [
    'one that is among the backers',
    [['Who backs xAI?'], ["who are xAI's backers, and is the size of NVIDIA's cheque given?"]],
    ['Fidelity in there too?', 'NVIDIA as well or not?', 'does Fidelity count too?', 'also Ark Ventures?'],
    YES,
    LACKS,
  ],
  [
    'one that is among the backers',
    [['xAIの出資者は？'], ['xAIに投資してるのは誰で、NVIDIAの額は出てる？']],
    [
      'Fidelityも入ってる？',
      'NVIDIAも入る？入らない？',
      'そこにFidelityもある？',
      'Ark Venturesも名を連ねてる？',
    ],
    YES,
    LACKS,
  ],
  [
    'one that is money put in',
    [['which companies does Fidelity invest in?']],
    ['xAI in there too?', 'xAI as well or not?', 'does Anthropic count too?'],
    YES,
  ],
  [
    'one that is no money put in',
    [['Microsoftの出資先は？']],
    ['xAIも入ってる？', 'xAIも入る？入らない？', 'そこにxAIもある？'],
    DENIED,
    YES,
  ],
  [
    'a field of the other list',
    [['what fields do they compete in?']],
    [
      'safety in there too or no?',
      'also safety?',
      'infrastructure as well or not?',
      'does safety count too?',
      'safety on that list?',
    ],
    DENIED,
    YES,
  ],
  [
    'a field of the list',
    [['協力してる分野は？']],
    ['標準化も入ってる？', '安全性も入る？入らない？', 'そこに標準化もある？'],
    YES,
    LACKS,
  ],
  [
    'who put the round into words',
    [
      ['お金はどう回ってるの？'],
      ['なんか金ぐるぐるしてるって聞いたけどどういう順番で回ってんの'],
      ['循環の流れを説明して'],
    ],
    ['それ誰が言い出したやつ？', '誰が言い出したの？', 'それ言い始めたの誰？', 'どなたの発言ですか'],
    /Kovach/u,
    LACKS,
  ],
  [
    'who put the round into words',
    [['how does the money go round?'], ['explain the loop']],
    ['who came up with that?', 'who started saying that', 'whose line is that?', 'says who?'],
    /Kovach/u,
    LACKS,
  ],
  [
    'another site than that on which it was said',
    [
      ['お金はどう回ってるの？', 'それ誰が言い出したやつ？'],
      ['循環の流れを説明して', '誰が言ったの'],
    ],
    ['ツイッターで？', 'Xで？', 'それってXに書いたの？', 'Threadsで？', 'インスタで？'],
    /^(ううん|いや|いいえ).*Bluesky/u,
    LACKS,
  ],
  [
    'another site than that on which it was said',
    [['how does the money go round?', 'who said that?']],
    ['on twitter?', 'via Twitter?', 'he posted it on Threads?', 'in a tweet?'],
    /^(no\b|nope).*Bluesky/iu,
    LACKS,
  ],
  [
    'the very site on which it was said',
    [
      ['how does the money go round?', 'who said that?'],
      ['お金はどう回ってるの？', '誰が言ったの'],
    ],
    ['on Bluesky?', 'Blueskyで？'],
    YES,
  ],
  [
    'a figure that is not told',
    [
      ['how much did nvidia drop on xAI'],
      ['how much does Fidelity invest in Anthropic?'],
      ['how much does Microsoft pay NVIDIA?'],
      ['what is OpenAI worth?'],
    ],
    [
      "cmon. ballpark. i won't tell anyone",
      'rough guess?',
      'just give me a number',
      'an estimate would do',
      'your best guess, please',
      'come on, roughly',
    ],
    /undisclosed|not disclosed|doesn't (give|say)/u,
    BILLIONS,
  ],
  [
    'a figure that is not told',
    [
      ['NVIDIAはxAIにいくら出した？'],
      ['FidelityはAnthropicにいくら投資してる？'],
      ['MicrosoftはNVIDIAにいくら払ってる？'],
      ['OpenAIの評価額は？'],
    ],
    [
      'だいたいでいいから',
      'ざっくりでも',
      '目安だけでも',
      '桁だけでもいいよ',
      '誰にも言わないから教えて',
      '推測でいいので数字をください',
    ],
    /非公開|公表されていない|書かれていない|載っていない/u,
    BILLIONS,
  ],
  [
    'a point in the second of two lists',
    [
      [
        'On what do these companies fight each other, and on what do they work together? An example of each is plenty.',
      ],
      ['fields of competition and fields of cooperation?'],
    ],
    [
      'anything about governments in the second group?',
      'does the second list touch on regulation?',
      'in the latter, anything on governments?',
      'regulation: is that in the second one?',
    ],
    /^(yes|yep).*regulat/iu,
    LACKS,
  ],
  [
    'a point that is not in the first of two lists',
    [['fields of competition and fields of cooperation?']],
    [
      'anything about safety in the first group?',
      'does the first list touch on safety?',
      'in the former, anything on safety?',
    ],
    NO,
  ],
  [
    'a point in the second of two lists',
    [['循環のメリットとリスクを教えて'], ['良い点とリスクは？']],
    [
      '後のほうにバブルはある？',
      '後者にバブルって入ってる？',
      '2つ目のグループにバブルはありますか',
      '後半にバブルに関するものは？',
    ],
    /バブル/u,
    /^(ううん|いや|いいえ)|書かれていない/u,
  ],
  [
    'a point that is not in the first of two lists',
    [['競争する分野と協力する分野をそれぞれ教えて']],
    ['前のほうに安全性はある？', '前者に安全性って入ってる？', '1つ目のグループに安全性はありますか'],
    NO,
  ],
  [
    'who is named instead',
    [['does softbank turn up anywhere in this piece?'], ['is Sequoia among the investors?']],
    [
      'who DOES then, besides the green gpu company and the windows company',
      'who does, apart from Microsoft and NVIDIA?',
      'so who does, not counting MSFT and NVDA',
    ],
    /Ark Ventures.*Fidelity/u,
    LACKS,
  ],
  [
    'who is named instead',
    [['does softbank turn up anywhere in this piece?'], ['does BlackRock invest in OpenAI?']],
    ['who does then?', 'so who does?', 'who then', 'well who, then'],
    /NVIDIA.*Fidelity/u,
    LACKS,
  ],
  [
    'who is named instead',
    [['投資家としてソフトバンクは出てくる？'], ['BlackRockは投資家に入ってる？']],
    [
      'じゃあ誰なら出てくるの',
      'それなら誰が出てくるの？',
      'では誰がいるのでしょう',
      'じゃあMicrosoftとNVIDIA以外だと誰が出てくるの',
      'ほかに出てくる投資家は？MicrosoftとNVIDIA以外で',
    ],
    /Ark Ventures.*Fidelity/u,
    LACKS,
  ],
  [
    'the same investors in another lab',
    [
      ['What do Microsoft and NVIDIA each put into Anthropic?', 'and OpenAI?'],
      ['what do Microsoft and NVIDIA put into OpenAI?'],
      ['MicrosoftとNVIDIAはそれぞれAnthropicにいくら出す？', 'OpenAIのほうは？'],
    ],
    ['and xAI?', 'xAIには？'],
    /Microsoft.*NVIDIA.*(undisclosed|非公開)/u,
  ],
  [
    'two told sums, past another question',
    [
      ["Microsoft's cap for Anthropic?", "and NVIDIA's?", 'announced in 2025?'],
      ["Microsoft's cap for Anthropic?", "and NVIDIA's?", 'what are the risks?'],
      ["Microsoft's cap for Anthropic?", "and NVIDIA's?", 'is that firm?'],
    ],
    ['and the difference?', "what's the gap between the two?", "back to the two sums: what's the gap?"],
    /\$5 billion/u,
  ],
  [
    'two told sums, past another question',
    [
      ['MSのAnthropicへの上限は？', 'NVIDIAのは？', '2025年の発表？'],
      ['MSのAnthropicへの上限は？', 'NVIDIAのは？', 'リスクは？'],
      ['MSのAnthropicへの上限は？', 'NVIDIAのは？', 'それは確定の額？'],
    ],
    ['差額は？', '二社の差額を出して', 'さっきの二つの差額は？', '開きはどのくらい？'],
    /50億/u,
  ],
  [
    'what is in both lists',
    [['who invests in OpenAI, and who in xAI?'], ['who backs OpenAI?', 'who backs xAI?']],
    ['overlap?', 'common to both?', "who's in both?", 'shared ones?'],
    /NVIDIA.*Fidelity/u,
    LACKS,
  ],
  [
    'what is in both lists',
    [['OpenAIとxAI、それぞれ誰が出資してる？'], ['OpenAIの出資者は？', 'xAIの出資者は？']],
    ['かぶってるのは誰', 'どっちにもいるのは？', '共通の名前は？', '重なってるのは？'],
    /NVIDIA.*Fidelity/u,
    LACKS,
  ],
  [
    'which of the merits and the risks is the greater',
    [['merits and risks of the cycle?'], ['what are the upsides and the risks?']],
    ['which is bigger?', 'which weighs more?', 'which side is larger?', 'which one wins out?'],
    /open/u,
  ],
  [
    'which of the merits and the risks is the greater',
    [['循環のメリットとリスクを教えて'], ['メリットとリスク、それぞれ何？']],
    ['どっちが大きい？', '結局どっちが上？', '比べるとどっちが大きいですか', '天秤にかけるとどっち？'],
    /結論を出していない|残している|ない/u,
  ],
  [
    'whether a told sum is in dollars',
    [['NVIDIAのAnthropicへの出資額は？'], ['AnthropicはMSにいくら払ってる？']],
    ['ドルだよね？', 'それってドル？', '円じゃなくてドル？'],
    /^うん.*(100億|300億)/u,
  ],
  [
    'whether a told sum is in dollars',
    [['what does Anthropic pay Microsoft?']],
    ['dollars, right?', 'US dollars?', 'in USD?'],
    /^(yes|yep|yeah).*\$30 billion/iu,
  ],
];

const cases = FAMILIES.flatMap(([about, told, asked, says, never]) =>
  told.flatMap((texts) =>
    asked.map((one): [string, string[], RegExp, RegExp | undefined] => [about, [...texts, one], says, never]),
  ),
);

test.each(cases)('half a sentence asks for %s: %j', (_, texts, says, never) => {
  const reply = lastOf(...texts)
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replaceAll('\n', ' ');
  expect(says.test(reply) && !(never?.test(reply) ?? false) ? '' : reply).toBe('');
});

test.each([
  ['Outlook, short and mid term?'],
  ['merits and risks of the cycle?'],
  ['fields of competition and fields of cooperation?'],
  ['what does the article expect over the next two years, and over three to five?'],
  ['What do Microsoft and NVIDIA each put into Anthropic?'],
])('what only names what is to be told gets no yes and no no: %s', (text) => {
  expect(lastOf(text)).not.toMatch(/^(yes|yep|yeah|no|nope)\b/iu);
});
