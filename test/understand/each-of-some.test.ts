import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const FLOW = 'How does the money circulate?';
const FLOW_JA = 'お金の循環を教えて';

test.each([
  ['Who closes the loop by investing in whom, and for how much each?'],
  [FLOW, 'last leg: who invests, and what sum does each put in?'],
  [FLOW, 'Which two complete the circle, with what amounts?'],
  ['Anthropic pays Microsoft, right?', 'And the final step back to Anthropic: who puts in how much?'],
  ['循環を閉じる出資は誰から誰へ、それぞれいくら？'],
  [FLOW_JA, '円環の締めくくりは、誰から誰へ、各いくら？'],
  [FLOW_JA, '最後に戻ってくるお金は誰がいくらずつ？'],
])('those who close the loop are told with what each puts in: %j', (...texts) => {
  const reply = lastOf(...texts);
  expect(reply).toMatch(/NVIDIA.*(?:\$10 billion|100億ドル).*Microsoft.*(?:\$5 billion|50億ドル)/);
  expect(reply).not.toMatch(/OpenAI|書かれていない|doesn't/);
});

test.each([
  ['What do OpenAI and Anthropic each provide through Azure?'],
  ['Name the OpenAI thing and the Anthropic thing that Microsoft hosts on Azure.'],
  ["Azure: what's Anthropic's offering there and what's OpenAI's?"],
  ['OpenAIとAnthropicは、それぞれAzureで何を出しているの'],
  ['AzureにあるOpenAIの製品名とAnthropicの製品名を教えてください'],
])('what each of two labs has on the cloud is told: %j', (text) => {
  const reply = lastOf(text);
  expect(reply).toMatch(/API/);
  expect(reply).toMatch(/Claude/);
});

test('what is asked besides is told, too', () => {
  const reply = lastOf(
    "Which of OpenAI's and Anthropic's products are on Azure, and whose chips does Grok use?",
  );
  expect(reply).toMatch(/API.*\n.*Claude.*\n.*NVIDIA/);
});

describe('those who are in a third one are struck out of what was told', () => {
  test.each([
    ['Who backs both OpenAI and Anthropic?', "Take away those who also back xAI. Who's left?"],
    ['Who invests in Anthropic?', 'cross off everyone who is in xAI as well'],
    ['Which investors do OpenAI and Anthropic share?', 'rule out all xAI shareholders'],
    ['OpenAIの投資家を挙げて', 'xAIの投資家を引いたら？'],
    ['OpenAIとAnthropicの共通の投資家は？', 'xAIにもいる人は除外して。残りは？'],
  ])('%j', (...texts) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(/Microsoft/);
    expect(reply).not.toMatch(/Ark|Fidelity/);
  });

  test.each([
    [
      'Who backs both OpenAI and Anthropic?',
      "which of them aren't in xAI?",
      "how big is NVIDIA's stake in the third lab?",
    ],
    ['OpenAIとAnthropic両方の株主は誰？', 'xAIの株主を差し引くと誰になる？', 'その三社目にNVIDIAはいくら？'],
  ])('and the third is that one: %j', (...texts) => {
    expect(lastOf(...texts)).toMatch(/^NVIDIA.*xAI.*(?:undisclosed|非公開)/);
    expect(lastOf(...texts)).not.toMatch(/Anthropic/);
  });
});

test.each([
  ["Put NVIDIA's strategic goals next to Microsoft's.", /diversification/],
  ["Table: Microsoft's goals in the left column, NVIDIA's in the right.", /diversification/],
  ["Juxtapose OpenAI's aims and NVIDIA's", /fundraising/],
  ['NVIDIAの三つの狙いをMicrosoftの三つと対比して', /多角化/],
  ['NVIDIAとAI企業の戦略的意図を比べて', /資金調達/],
])('the aims of two are told side by side: %j', (text, other) => {
  expect(lastOf(text)).toMatch(/ecosystem|エコシステム/);
  expect(lastOf(text)).toMatch(other);
});

describe('whether two sums are put to the right ones is told, and what they come to', () => {
  test.each([
    ['Microsoft $10B and NVIDIA $5B into Anthropic, correct? And the sum?', /^No/],
    [
      'In Anthropic: Microsoft up to $5 billion, NVIDIA up to $10 billion; confirm that and state the total.',
      /^Ye/,
    ],
    ['I wrote Microsoft 10bn, NVIDIA 5bn for Anthropic. Did I mix them up? Total please.', /^Ye/],
    ['メモではNVIDIA50億、Microsoft100億ドルがAnthropicへ。正しい？合計は？', /^(?:ううん|いや)/],
    ['Anthropicへの投資はMicrosoft50億ドル、NVIDIA100億ドル。確認と合計額をお願いします。', /^うん/],
  ])('%j', (text, verdict) => {
    expect(lastOf(text)).toMatch(verdict);
    expect(lastOf(text)).toMatch(/\$15 billion|150億ドル/);
  });
});

describe('the list against the one that was told is told with the point that is to be marked', () => {
  test.each([
    [
      [
        'What are the three merits?',
        'The counterpart list please, pointing out which mentions transparency.',
      ],
      /bubble.*\n.*"conflicts of interest"/,
    ],
    [
      ['What are the risks?', 'the mirror list, with the one on service quality marked'],
      /innovation.*\n.*"more choice"/,
    ],
    [
      ['循環投資のメリットは？', 'では裏側の一覧を、参入障壁の話がどれかも示して'],
      /バブル.*\n.*「市場の歪み」/,
    ],
    [['リスクは何？', '逆側の一覧は？研究開発の話がどれかも教えて'], /安定.*\n.*「イノベーションの加速」/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test('nothing is marked where nothing is to be', () => {
    expect(lastOf('What are the three merits?', 'and the dangers?')).not.toMatch(/comes under/);
  });
});

test.each([
  ['For each of the three industries, one line: who is in charge?'],
  ['Phones, clouds, AI. Name the dominant players in each, or say there are none.'],
  ["Per industry - phones, cloud, AI - who's the boss, if anyone?"],
  ['スマートフォン・クラウド・AIの三業界、覇者はそれぞれ誰？いなければいないと'],
  ['スマホとクラウドとAIで、牛耳っているのはどこ？各一行で'],
])('who holds the field in each industry is told: %j', (text) => {
  const reply = lastOf(text);
  expect(reply).toMatch(/Apple.*Samsung/);
  expect(reply).toMatch(/AWS.*Azure.*Google Cloud/);
  expect(reply).toMatch(/multipolar|多極化/);
});

test.each([
  [
    "Filling in a table. Microsoft's cumulative amount in OpenAI, Microsoft's cap in Anthropic, and the larger of the two. That's all.",
  ],
  ['MicrosoftからOpenAIへの累計額と、Anthropicへの上限額を教えて。大きいのはどっち？'],
  ['OpenAIへのMicrosoftの累計、AnthropicへのMicrosoftの上限、大きいほう。三点回答願います。'],
])('both stakes and the larger are told: %j', (text) => {
  expect(lastOf(text)).toMatch(/\$13 billion.*\$5 billion|130億ドル.*50億ドル/);
  expect(lastOf(text)).not.toMatch(/2023/);
});

describe('what two hold is counted beside what one holds', () => {
  test.each([
    ['Which AI companies does NVIDIA invest in, and how many of them does Microsoft also back?'],
    ['Who does NVIDIA fund?', 'In how many of these is Microsoft a co-investor?'],
    ['NVIDIAが投資しているAI企業はどこで、そのうちMicrosoftも出資しているのは何社？'],
    ['NVIDIAの投資先は？', 'Microsoftと重なるのは何社？'],
  ])('%j', (...texts) => {
    expect(lastOf(...texts)).toMatch(/OpenAI and Anthropic\. That makes 2|OpenAIとAnthropicだ.*2社/);
  });

  test.each([
    [
      'What does NVIDIA invest in, and how many of those list Microsoft too?',
      'For the lab where only NVIDIA is named: how much, and which product runs on its GPUs?',
    ],
    [
      'NVIDIAの出資先は？そのうちMicrosoftも出しているのは何社？',
      'NVIDIAだけの会社は、金額と、GPUで作る製品は？',
    ],
  ])('and the one that is held by one alone is known then: %j', (...texts) => {
    expect(lastOf(...texts)).toMatch(/^NVIDIA.*xAI.*(?:undisclosed|非公開).*\n.*Grok/);
  });
});

test.each([
  ['In the loop, is Microsoft a payer, a payee, or both, and with whom?'],
  [
    "Anthropic's $30 billion goes where?",
    'And is that company a recipient only, or does it pay someone too?',
  ],
  ['循環の中でMicrosoftは受け手か払い手か、それとも両方？相手も教えて'],
  ['資金の流れは？', 'Microsoftって払ってるの、もらってるの、どっち？'],
])('one that is paid and pays in turn is both: %j', (...texts) => {
  expect(lastOf(...texts)).toMatch(/^(?:Both|両方).*Anthropic.*NVIDIA/);
});

test('what is asked of one of them is told of that one alone', () => {
  expect(lastOf('Which of the three industries is winner-takes-all?')).not.toMatch(/AWS/);
  expect(lastOf('What are the merits?', 'which of the risks hits startups?')).not.toMatch(/comes under/);
});

test('who stands between two is paid by the one and pays the other', () => {
  expect(lastOf('Microsoft stands between Anthropic and NVIDIA: does it receive, or pay, or both?')).toMatch(
    /^Both.*Anthropic.*NVIDIA/,
  );
});
