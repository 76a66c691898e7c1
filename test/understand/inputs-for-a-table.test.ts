import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    [
      'Which labs has NVIDIA bankrolled, and which of those sums is kept secret?',
      'ceiling on the Anthropic one?',
    ],
    /^Up to \$10 billion.*NVIDIA/,
  ],
  [['What has Microsoft sunk into OpenAI?', 'and the cap on the Anthropic stake?'], /\$5 billion/],
  [['Who stands behind Anthropic?', 'max from Microsoft?'], /^Microsoft.*\$5 billion(?!.*\$10)/s],
  [['NVIDIAが金額を伏せている出資先はどこ？', 'Anthropicのほうは上限いくらまで？'], /^最大100億/],
  [['Anthropicには誰が出資しているの？', 'Microsoftの分の上限は？'], /^最大50億(?!.*100億)/s],
])('the limit of the stake that is pointed at is told, and of no other: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'Walk me along the cash from Anthropic until it is back as a stake, link by link, and name whoever phrased it so.',
    /Microsoft → .*NVIDIA → .*\n.*Kovach/s,
  ],
  ['Who coined the description of the loop, and what are its legs in order?', /^[^→]*Kovach.*\n.*→/s],
  ['お金がAnthropicを出て戻ってくるまでを一段ずつ示して、そう言い表した人も添えて', /→.*\n.*Kovach/s],
  ['循環の道筋を順番に。それを言葉にしたのは誰？', /→.*\n.*Kovach/s],
])('the way round is told with whose words it is: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['For my market tab I need the starting value, the 2030 projection and the yearly growth rate.'],
    /^[^\n]*\$100 billion[^\n]*\$2 trillion[^\n]*60%[^\n]*$/,
  ],
  [
    ['Opening figure, final-year forecast and CAGR of the market, please.', 'as a multiple, end to end?'],
    /^About 20 times/,
  ],
  [['市場の表用に、基準年の額と予測年の額と伸び率をください'], /^[^\n]*1,000億[^\n]*2兆[^\n]*60%[^\n]*$/],
  [['起点の規模、2030年の見込み、年率の三つを教えて', '始めから終わりまでで倍率は？'], /^約20倍/],
])(
  'the sizes of the market and its rate are told in one line, and how many times as much: %j',
  (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  },
);

test.each<[string, RegExp]>([
  [
    'Setting the chip vendor aside, who sits on the cap tables of all three labs, and what is their wager?',
    /Ark Ventures and Fidelity\.\n.*market as a whole/,
  ],
  [
    'NVIDIAのほかに三社すべてへ出資しているのは誰で、何に賭けている？',
    /ArkVenturesとFidelity.*\n.*市場全体/s,
  ],
])('all backers but one are told with what they bet on: %s', (text, reply) => {
  expect(
    lastOf(text).replaceAll('Ark Ventures', text.startsWith('S') ? 'Ark Ventures' : 'ArkVentures'),
  ).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'A plus for the speed of research, a minus for newcomers and the worry between backers and the backed, in this order?',
    /^1\..*research.*\n2\..*startups.*\n3\..*conflicts? of interest/is,
  ],
  [
    '安定性の利点、寡占についての懸念、透明性についての不安を、この順に',
    /^1\..*影響.*\n2\..*寡占.*\n3\..*透明性/s,
  ],
])('points of merits and risks are told in the order in which they are named: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    "Two fields for my sheet: OpenAI's latest valuation and the share of it Microsoft owns in percent.",
    /valuation.*\n.*ownership percentage/s,
  ],
  ['xAIの評価額と、そのうちNVIDIAが持つ割合を知りたい', /評価額.*\n.*出資比率/s],
])(
  'of two inputs that the article lacks neither is given, and no stake in their stead: %s',
  (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
    expect(lastOf(text)).not.toMatch(/\$|億|%/);
  },
);
