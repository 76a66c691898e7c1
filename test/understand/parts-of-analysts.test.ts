import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string, RegExp]>([
  [
    "Compare Microsoft's and Ark's holdings: which do they share, and which is only Ark's?",
    /OpenAI and Anthropic.*Only Ark Ventures.*xAI/s,
  ],
  [
    'What do Fidelity and Microsoft both hold, and what does only Fidelity hold?',
    /OpenAI and Anthropic.*Only Fidelity.*xAI/s,
  ],
  [
    'MicrosoftとNVIDIAの投資先、かぶってるのはどこ？NVIDIAだけが入ってるのは？',
    /OpenAIとAnthropic.*xAI.*NVIDIAだけ/s,
  ],
  [
    'Arkの保有先とMicrosoftの保有先を突き合わせると、共通は？Arkにしかないのは？',
    /OpenAIとAnthropic.*xAI.*Ark Venturesだけ/s,
  ],
  [
    'Which investors back all three labs, and which of Microsoft and NVIDIA isn’t in xAI?',
    /Ark Ventures and Fidelity.*Microsoft: missing/s,
  ],
  [
    '3社すべてに出資している投資家を全員挙げて、MicrosoftとNVIDIAのうちxAIにいないのはどちらかも教えて。',
    /Fidelity.*入っていないのは、Microsoft/s,
  ],
  [
    'Two questions on stakes: list every backer named in all three of OpenAI, Anthropic and xAI, and say which of the two tech giants isn’t in xAI.',
    /Fidelity.*Microsoft/s,
  ],
  [
    'NVIDIAとMicrosoftを比べて、NVIDIAだけが出資している会社と両方が出資している会社はどれ？',
    /OpenAIとAnthropic.*NVIDIAだけ/s,
  ],
  [
    "Set Fidelity's stakes next to Microsoft's. Common ones? And Fidelity-only ones?",
    /OpenAI and Anthropic.*Only Fidelity/s,
  ],
])('%s: what is shared is told, and what one has alone', (question, reply) => {
  expect(lastOf(question)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'Two outlook questions: when does regulation kick in, and in which period might companies be bought?',
    /mid-term.*regulation.*short-term.*acquisitions/s,
  ],
  ['In which horizon do acquisitions come up, and when does AGI arrive?', /short-term.*long-term/s],
  ['規制が本格化するのはいつで、買収がありうるのはどの期間ですか？', /中期.*規制.*短期.*買収/s],
  ['各国の規制が本格化するのはどの展望で、AGIが来るのはいつ？', /中期.*長期/s],
  ['Which two horizons list integration or consolidation?', /one to two years.*More than five years/s],
  ['「統合」という言葉が出てくるのは、3つの展望のうちどれとどれ？', /1～2年のうちに、一部.*5年以上先/s],
  [
    'In the outlook, which two horizons mention some kind of consolidation, and what does the third one list?',
    /one to two years.*More than five years.*three to five years/s,
  ],
  ["Which horizon doesn't mention integration?", /^In three to five years/],
  ['統合が出ていない展望はどれ？', /^3～5年/],
  ['Name the two horizons in which integration is mentioned.', /one to two years.*More than five years/s],
  ['統合がリストにある期間を2つとも教えて', /1～2年.*5年以上先/s],
])('%s: each horizon that is asked for is told', (question, reply) => {
  expect(lastOf(question)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['統合の話があるのはどの展望とどの展望？', '残りの期間は何が起きる？'], /^3～5年.*淘汰/],
  [['M&Aや統合に触れているのはどの期間とどの期間？', '触れていない期間には何が書いてある？'], /^3～5年/],
  [
    ['Mergers come up in which two periods?', "and what's in the remaining period?"],
    /^In three to five years/,
  ],
])('the horizon that is left is told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'How many areas of competition and how many of cooperation, and do any appear on both lists?',
    /^(?:No|Nope)\b.*four fields.*four fields/s,
  ],
  ['Are there any points listed under both merits and risks?', /^(?:No|Nope)\b.*three merits.*three risks/s],
  ['競争分野と協力分野、それぞれ何項目？重複する項目はある？', /^(?:いや|ううん|ちがう).*四つ.*四つ/s],
  ['メリットにもリスクにも挙がっている項目はありますか？', /^(?:いや|ううん).*三つ.*三つ/s],
])('%s: no item is on both of two lists', (question, reply) => {
  expect(lastOf(question)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'The portfolio approach is filed under which of the three reasons? What are the other two?',
    /uncertain technology.*number 1.*interdependence.*huge/s,
  ],
  [
    'The option strategy: which of the three reasons is it listed under? And the two others?',
    /uncertain technology.*interdependence.*huge/s,
  ],
  [
    'Which reason do clouds and chip makers needing each other fall under, and name the remaining two.',
    /number 2.*uncertainty.*huge/s,
  ],
  ['オプション戦略は3つの理由のどれに入る？あとの2つは？', /技術の不確実性.*相互依存.*巨大/s],
  [
    '三つの理由のうち「ポートフォリオアプローチ」はどこに属しますか。残りの二つは何ですか。',
    /技術の不確実性.*相互依存.*巨大/s,
  ],
  [
    'In the list of three reasons, where does risk diversification sit, and what are the others?',
    /uncertain technology.*interdependence.*huge/s,
  ],
  ['リスク分散の話は、三つの理由のうち何番目？ 残りは？', /1番目の「技術の不確実性」.*相互依存.*巨大/s],
])('%s: under which reason it stands, and the others', (question, reply) => {
  expect(lastOf(question)).toMatch(reply);
});

const LOOP = "Who gets Anthropic's $30B and who does that company pay?";
const LOOP_JA = 'Anthropicの300億は誰が受け取って、その会社は誰に払う？';

test.each<[string[], RegExp]>([
  [
    [LOOP, 'And flowing back the other way into Anthropic, how much does each of them put in?'],
    /^NVIDIA \(up to \$10 billion\) and Microsoft/,
  ],
  [[LOOP_JA, '逆方向、Anthropicに戻ってくるのはそれぞれいくら？'], /最大100億ドル.*最大50億ドル/],
  [
    [
      'How much is anthropic paying microsoft?',
      'and who does microsoft pay?',
      'does any of that money find its way back to them?',
    ],
    /^(?:Yes|Yep).*NVIDIA.*invests/s,
  ],
  [['Anthropicは誰に払う？', 'そこは誰に払う？', '結局Anthropicに返ってくる？'], /^うん.*NVIDIA.*出資/s],
  [['Name the three layers.', 'Is Microsoft in more than one of them too?'], /^(?:No|Nope)\b.*cloud/],
  [
    ['Does Google belong to more than one of the layers?', 'And Microsoft, does it as well?'],
    /^(?:No|Nope)\b.*cloud/,
  ],
  [['Googleは複数の層に出てくる？', 'Microsoftもそう？'], /^(?:いや|ううん).*クラウド/],
  [['3つの層を教えて', 'NVIDIAも二つ以上に出てくる？'], /^(?:いや|ううん).*チップ/],
  [
    ['Is the smartphone industry cooperative?', 'what is it, then?'],
    /^The smartphone industry is winner-takes-all/,
  ],
  [['AI業界は勝者総取り？', 'じゃあ何なの？'], /多極化.*相互依存/],
  [['クラウド業界って1社独占でしょ？', 'じゃあどうなってるの？'], /3強/],
])('what was told is gone on from: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string, RegExp]>([
  [
    'Add up the two November 2025 limits for Anthropic. How does the sum compare to what Anthropic has committed to Microsoft?',
    /\$30 billion.*\$15 billion together.*at least 2 times/s,
  ],
  [
    '11月発表の2つの上限の合計は？それはAnthropicがMicrosoftに払う額と比べてどう？',
    /300億.*合わせて最大150億.*2倍以上/s,
  ],
  ['Since Anthropic invests in NVIDIA, why does it also buy GPUs there?', /^(?:No|Nope).*other way round/],
  ["Given Anthropic's stake in Microsoft, why would it pay them?", /^(?:No|Nope).*other way round/],
  ['AnthropicはMicrosoftの株を持っているのに、なぜAzureにお金を払うの？', /^(?:いや|ううん).*向きが逆/],
  ['xAIがNVIDIAに出資しているのに、なぜGPUを買う必要があるの？', /^(?:いや|ううん).*向きが逆/],
  ['Why does Anthropic, which owns Microsoft shares, pay Microsoft?', /^(?:No|Nope).*other way round/],
  [
    'Since Microsoft invests in Anthropic, why does Anthropic pay for Azure?',
    /^(?!.*other way round).*\$30 billion/s,
  ],
  ['Since NVIDIA invests in OpenAI, why does it also back Anthropic?', /^(?!No)/],
])('%s: the sums are held against each other, and a premise is set right', (question, reply) => {
  expect(lastOf(question)).toMatch(reply);
});

test.each([
  'Is there both competition and cooperation?',
  'メリットとリスクの両方がありますか？',
  '競争と協力の両方がある？',
])('%s: that there are both is no item on both', (question) => {
  expect(lastOf(question)).not.toMatch(/^(?:No|Nope|いや|ううん)/);
});
