import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    [
      'NVIDIA up to $5 billion and Microsoft up to $10 billion into Anthropic, correct?',
      'so whose cheque is the fatter of the two',
    ],
    /^NVIDIA/,
  ],
  [
    [
      'Give me both caps in Anthropic, Microsoft and NVIDIA.',
      'Who is on the hook for more, and how much more?',
    ],
    /^NVIDIA.*\$5 billion more/s,
  ],
  [
    ['MSとNVIDIA、Anthropicにそれぞれいくら？あと合計も', '大きいほうはどっちで、いくら違うの'],
    /^NVIDIA.*差は50億/s,
  ],
  [
    ['MicrosoftのAnthropicへの出資とNVIDIAのAnthropicへの出資を教えて', '重いのはどちら、何億の開き？'],
    /^NVIDIA.*差は50億/s,
  ],
])('of two stakes that were told it is said which is larger, and by how much: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    [
      'What do Microsoft and NVIDIA put into Anthropic combined?',
      "Anthropic's payment to Microsoft minus that total, assuming full drawdown?",
    ],
    /\$15 billion/,
  ],
  [
    ['Total the two can put into Anthropic?', 'Knock that off the $30 billion bill and what remains?'],
    /\$15 billion/,
  ],
  [
    ['MSとNVIDIA合わせてAnthropicにいくら？', 'Anthropicの支払いとさっきの合計、差額は？'],
    /差し引き150億ドル以上/,
  ],
  [['NVIDIAはAnthropicにいくら出す？', 'これにMicrosoft分を加算すると。'], /最大150億ドル/],
  [
    ["What's the NVIDIA cap in Anthropic?", "Pile Microsoft's on top of that, what's the total?"],
    /\$15 billion/,
  ],
  [
    ['How much of Microsoft’s OpenAI investment was in by 2023?', 'so what went in afterwards, minimum'],
    /\$3 billion/,
  ],
  [
    ['MicrosoftがOpenAIに2023年までに入れた額は？', 'それ以後の追加は下限でいくらになりますか'],
    /30億ドル以上/,
  ],
  [
    ['Market forecast: endpoints with years?', 'In absolute terms, how much is added from start to finish?'],
    /^By \$1\.9 trillion/,
  ],
  [['市場の年平均成長率は？', '絶対額では、始点から終点までにいくら上積みされますか'], /1兆9,000億/],
])('what is worked out of the sums that were told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['ArkとFidelityは何に賭けてるの？', '両社それぞれの拠出額は。'],
    /Ark Ventures.*Fidelity.*記事に書かれていない/,
  ],
  [['What are Ark and Fidelity betting on?', 'and what did each of the two pay'], /doesn't say how much/],
  [
    ['How much did NVIDIA invest in xAI?', 'anyone else putting money in there?'],
    /Ark Ventures and Fidelity/,
  ],
  [['NVIDIAはxAIにいくら投資した？', 'ほかにもそこに金だしてるとこある？'], /Ark VenturesとFidelity/],
])('of investors who were told, what they put in, and who else does: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['NVIDIA supplies GPUs to whom?', "What are the chipmaker's other two goals?"],
    /^(?!.*ecosystem).*optimi.*returns/,
  ],
  [
    ['Is Anthropic a hedge for Microsoft?', 'And apart from that hedge, its other two aims?'],
    /^(?!.*insurance).*Azure/,
  ],
  [['全社へのGPU提供以外に、NVIDIAの狙いは何ですか'], /^(?!.*エコシステム).*最適化.*収益/],
  [['NVIDIAが投資するのは収益のため？', 'それ以外の狙いは？'], /^(?!.*もうけ).*エコシステム.*最適化/],
])('what one is after besides the aim that is set aside: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Is Microsoft a payer, a payee, or both?'], /^Both.*Anthropic.*\$30 billion.*pays NVIDIA/],
  [
    ['How does money get from Anthropic to NVIDIA?', 'Is the one in the middle a giver or a receiver?'],
    /pays NVIDIA/,
  ],
  [
    ['AnthropicからNVIDIAへの金の流れは？', '間に立つ会社は、受け手と払い手の片方か、両方か。'],
    /Anthropic.*300億|300億.*Anthropic/s,
  ],
])('who pays the one in the middle, and whom it pays: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'napkin math: anthropic hands over its 30b, then gets every dollar msft n nvda promised. how many billion is it still down',
    /\$15 billion/,
  ],
  ['Anthropicが300億出して、二社から上限いっぱい受け取ったら、結局いくら足りない？', /150億ドル以上/],
])('what is left of a payment in everyday words: %s', (text, reply) => {
  expect(lastOf(text)).toMatch(reply);
});

test.each<[string, RegExp]>([
  ["What percentage of Microsoft's total cloud revenue does Anthropic's $30B make up?", /revenue/],
  ["What slice of Microsoft's market cap is the $13B?", /market cap/],
  ['300億ドルはAzureの年間売上高の何割にあたる？', /売上高/],
  ['NVIDIAの純利益に占めるAnthropic出資の割合は', /利益/],
])('no part is told of what the article lacks: %s', (text, lacked) => {
  const reply = lastOf(text);
  expect(reply).toMatch(lacked);
  expect(reply).not.toMatch(/\d%|計算すると|arithmetic/);
});
