import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// A point that is named stands in another list than it was taken to.
test.each([
  [
    'under which merit does the article file "barriers to entry"?',
    /Not under "the three merits".*"the three risks"/,
  ],
  ['Which risk is "a stable market" listed under?', /Not under "the three risks".*"the three merits"/],
  ['「選択肢の増加」はどのリスクに入る？', /「三つのリスク」じゃなくて.*「三つのメリット」/],
  ['標準化はどの競争分野に当たる？', /「競争する分野」じゃなくて.*「協力する分野」/],
])('%s: the list that it is in is told', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

test.each([
  ['One lab fails and hardly anybody notices: which merit is that?', /comes under/],
  ['一社がこけても業界は平気。これはどのメリット？', /に入るよ/],
])('%s: an example of a point of that very list is one', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// What somebody's investing shows is what they are after with it.
test.each([
  ['FidelityとArkが三社すべてに出資していることは何を示している？', /AI市場全体の成長/],
  ['Ark VenturesとFidelityが全社に投資しているという事実から何が読み取れる？', /AI市場全体の成長/],
  ['What does it tell us that Fidelity and Ark invest in all three labs?', /growth of the AI market/],
  ['Ark and Fidelity back OpenAI, Anthropic and xAI. What does that show?', /growth of the AI market/],
  ['Why did Ark and Fidelity put money in OpenAI, Anthropic and xAI?', /growth of the AI market/],
])('%s: what it shows is told, and not that they do', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// No country is named, nor any government.
test.each([
  ['米国の規制について、記事にある？', /国や地域/],
  ['EUの規制って記事ではどう書かれてる？', /国や地域/],
  ['what does the piece say on the US government?', /countries/],
  ['Are EU rules covered?', /countries/],
])('%s: the article names no country', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

test.each([
  ['各国のAI規制はいつごろ本格化？', /3～5年/],
  ['政府規制にはどう向き合う？', /共同で対応/],
  ['when will AI regulation be introduced in earnest?', /three to five years/],
])('%s: regulation as such is told', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// The first part of a stake is in its total already.
test.each([
  [
    '2023年までに100億、そのあと130億、だから全部で230億ドルを入れたんだね？',
    /^(?:いや|ううん).*130億ドル以上/,
  ],
  [
    'so microsoft did 10bn to 2023 then another 13bn, 23bn all in?',
    /^(?:No|Ah, not quite).*at least \$13 billion/i,
  ],
  [
    '10 by 2023 plus 13 later, thus 23B from Microsoft into OpenAI?',
    /^(?:No|Ah, not quite).*at least \$13 billion/i,
  ],
])('%s: nothing is counted twice', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// What the stated rate leads to, and the years that have no figure.
test.each([
  ['成長率が年60%だとすると2030年は1兆ドルになるよね？', /^(?:いや|ううん).*約1兆500億ドル/],
  [
    'if it grows at 60% a year that makes 1 trillion in 2030, right?',
    /^(?:No|Ah, not quite).*\$1\.05 trillion/,
  ],
  ['2025年から2030年の間、例えば2028年の市場規模の数字は書いてありますか', /2028年の市場規模は、記事に/],
  ['2030年以降、例えば2033年の市場予測は載ってる？', /2033年の市場規模は、記事に/],
  [
    'Is there a projection for a year between 2025 and 2030, say 2026?',
    /doesn't give a market size for 2026/,
  ],
  ['Any forecast past 2030, for example 2034?', /doesn't give a market size for 2034/],
])('%s: what the article has of years and rates', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

test.each([
  ['MicrosoftのAnthropicへの上限は、AnthropicからMicrosoftへの支払いの何分の一？', /最大17%/],
  [
    "How much of the $30B is left once Microsoft's maximum stake in Anthropic is subtracted?",
    /At least \$25 billion/,
  ],
  ['2025年と2030年の市場規模の差を5年で割ると1年にいくら増える？', /3,800億ドル/],
  ['How does cash go around between NVIDIA, Anthropic and Microsoft?', /Round and round/],
  [
    'how does capital move between OpenAI, NVIDIA and Microsoft?',
    /at least \$13 billion[^]*Microsoft pays NVIDIA/i,
  ],
])('%s: parts, rests and rounds', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// Being tied by backers in common is having some: yes, and who they are.
test.each([
  [
    'Are Anthropic and xAI linked via common backers? Please name them.',
    /^ye.*NVIDIA, Ark Ventures and Fidelity/i,
  ],
  ['Do shared investors connect OpenAI with xAI?', /^ye.*NVIDIA, Ark Ventures and Fidelity/i],
  ['Is Google tied to xAI through a common shareholder?', /^no/i],
  ['Through which backers are Anthropic and xAI connected?', /NVIDIA, Ark Ventures and Fidelity/],
  ['xAIとOpenAIは、共通の出資者を通じて結びついていますか。', /^うん.*NVIDIA、Ark Ventures、Fidelity/],
  ['AnthropicとxAIに共通する投資家は存在しますか。', /^うん.*NVIDIA、Ark Ventures、Fidelity/],
])('%s: whether they share any', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
