import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each([
  [
    'xAIの投資家を記事に出てる分すべて教えて。あとNVIDIAの額は出てる？',
    /^xAI.*Ark.*Fidelity[^\n]*\n.*NVIDIA.*非公開/u,
  ],
  ['Anthropicの株主を全員挙げて、それとFidelityの金額は載ってる？', /Ark.*\n.*Fidelity.*書かれていない/u],
  ["name every backer of xAI, and is NVIDIA's amount given?", /Ark.*Fidelity.*\n.*undisclosed/u],
  ["who are all of OpenAI's investors? also how much is Microsoft in for?", /Ark.*\n.*13 billion/u],
])('all the backers of one, and the sum of one of them: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['お金の循環をひと回り説明して、誰がどの媒体で言ったのかも', /→.*\n.*Kovach/u],
  ['take me through the money circle, and who described it, on which platform', /→.*\n.*Kovach/u],
])('the way round, and who put it into words: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['Anthropicの支払いはどこを経由して最後どう戻ってくる？額が出てる区間はそれも', /→.*→/u],
  ["how does Anthropic's cash get back to it in the end? include the sums where known", /→.*→/u],
])('the way round is told with its sums, and those not a second time: %s', (text, told) => {
  const reply = ask(text).text;
  expect([told.test(reply), reply.includes('\n')]).toEqual([true, false]);
});

test.each([
  ['短期と中期と長期の見通しを全部並べて。規制はどこに入る？', /1～2年.*5年以上.*\n.*「中期の見通し」/u],
  [
    'short / mid / long term forecasts, all at once please. which bucket holds AGI?',
    /One to two.*Beyond.*\n.*long-term outlook/u,
  ],
])('all the horizons, and where one thing stands: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  [
    'MicrosoftとNVIDIA以外で三社へ横断的に出資してるのは誰で、どういう考え？',
    /Ark VenturesとFidelity.*\n.*市場全体の成長/u,
  ],
  [
    "Apart from Microsoft and NVIDIA, who's spread across the labs? And what's the thesis?",
    /Ark.*\n.*market as a whole/u,
  ],
  [
    "who besides msft/nvda holds stakes across all the labs, and what's their rationale?",
    /Ark.*\n.*market as a whole/u,
  ],
])('who else is in all of them, and why they are: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  [
    'What is the joint maximum of the two in Anthropic, and is that more or less than the $30B it pays Microsoft?',
    /^The larger of the two/u,
  ],
  [
    '(a) what the two capped stakes in Anthropic come to in total (b) how that sits against the $30B arrow to Microsoft',
    /at least 2 times/u,
  ],
  [
    '①Anthropicへの出資上限の合計 ②それはMicrosoftへの300億ドルの支払いのどのくらいか',
    /最大50%.*最大150億ドル/u,
  ],
])('a sum, and how it stands to a payment: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  [
    '最後のコメントに赤字の予測が載ってるけど、どの会社が何年にいくら？減価償却のほうは別の会社だよね？',
    /OpenAI.*2028.*740億.*\n.*Anthropic/u,
  ],
  ['記事に市場の予測が出てくるけど、2030年はいくら？', /2兆ドル/u],
])('what stands in the article, as it is said first, is asked about: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ["my flatmate says nvidia only ever backed openai. please tell me he's wrong", /^No/u],
  ['同僚がxAIにはMicrosoftも出資してるって言うんだけど、違うって言ってやって', /^(?:いや|ううん)/u],
])('to be told so is no second question: %s', (text, told) => {
  const reply = ask(text).text;
  expect([told.test(reply), reply.includes('\n')]).toEqual([true, false]);
});

test('the other side in the same form, and one of it', () => {
  expect([
    lastOf('all the upsides, a line each', 'bear side now, same format. which one hits startups?'),
    lastOf('メリットを一行ずつ', 'リスク側も同じ形で。新興企業に効くのはどれ？'),
  ]).toEqual([
    expect.stringMatching(/^[^\n]*bubble.*conflicts.*\n.*startups/u),
    expect.stringMatching(/^[^\n]*バブル.*利益相反.*\n.*新興企業/u),
  ]);
});
