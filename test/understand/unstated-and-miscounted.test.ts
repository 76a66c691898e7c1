import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const VERDICT = /^(?:うん|そう|いや|ううん|yes|yep|nope|no\b)/iu;

test.each([
  ['300億はいつまでに？', /日付.*書かれていない/u],
  ['300億ドル、期日は？', /日付.*書かれていない/u],
  ['MSの50億はいつまで？', /日付.*書かれていない.*2025年11月/u],
  ['the $30B, by when?', /doesn't give.*date/u],
  ['how soon must the $30 billion be paid', /doesn't give.*date/u],
  ["NVIDIA's $10 billion by when?", /doesn't give.*date.*November 2025/u],
  ['MSの100億はいつまでに', /2023年/u],
  ['いつまでに2兆ドルになる？', /2030年/u],
  ['by when should AI be profitable?', /three to five years/iu],
])('a day by which a sum is due is not made up: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ['does money ever leave the loop'],
  ['ラボは投資家を選べるの？'],
  ['can labs refuse an investor?'],
  ['AI企業は出資を断れるの？'],
  ['投資家は途中で抜けられる？'],
  ['ラボはチップの設計に口を出せる？'],
  ['do investors get to see the models?'],
  ['do investors sit in on model training?'],
  ['ラボは投資家にお金を返すの？'],
])('what the article neither states nor denies gets neither yes nor no: %s', (question) => {
  expect(lastOf(question)).not.toMatch(VERDICT);
});

test.each([
  ['does money circulate?', /^(?:yes|yep)/iu],
  ['お金は循環してるの？', /^うん/u],
  ['can users choose among several providers?', /^(?:yes|yep)/iu],
  ['ユーザーは複数のAIから選べるの？', /^うん/u],
])('what it states still does: %s', (question, verdict) => {
  expect(lastOf(question)).toMatch(verdict);
});

const NO = /^(?:いや|ううん|nope|no\b)/iu;
const YES = /^(?:うん|yes|yep)/iu;

test.each([
  ['層は全部で四つだよね？', NO, /三つ/u],
  ['リスクって全部で6つ？', NO, /三つ/u],
  ['メリットは二つあるんだよね', NO, /三つ/u],
  ['見通しは二つの期間だよね', NO, /5年/u],
  ['業界は四つ比べてるよね？', NO, /スマホ/u],
  ['four layers in total, right?', NO, /three/iu],
  ['six risks altogether?', NO, /three/iu],
  ['the merits number four, correct?', NO, /three/iu],
  ['the article compares four industries, right?', NO, /smartphone/iu],
  ['four horizons in the outlook, right?', NO, /three to five/iu],
  ['層は全部で三つだよね？', YES, /三つ/u],
  ['競争分野は四つだよね？', YES, /四つ/u],
  ['three layers in total, right?', YES, /three/iu],
])('how many there are of something is held against the list: %s', (question, verdict, told) => {
  expect(lastOf(question)).toMatch(verdict);
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ["is NVIDIA's figure a floor or a cap?", /^up to \$10 billion/iu],
  ['NVIDIAの金額は上限？下限？', /^最大100億/u],
  ["are Microsoft's figures floors or caps?", /at least \$13 billion.*up to \$5 billion/u],
  ['MSの金額は上限？下限？', /130億ドル以上.*最大50億/u],
  ['50億は上限か下限か', /^最大50億/u],
  ["Anthropic's payment: floor, cap, or exact?", /^\$30 billion/u],
])('which sort of bound it is gets the bound, and no yes: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ['MSとNVIDIA、先に動いたのどっち', /2025年11月.*2023年/u],
  ['MSとNVIDIA、どっちが先に投資した？', /2025年11月.*2023年/u],
  ['who moved first, Microsoft or NVIDIA?', /November 2025.*2023/u],
  ['Did Microsoft invest in Anthropic before NVIDIA did?', /^(?:no. )?announced in November 2025/iu],
  ['Anthropicに先に投資したのはMSとNVIDIAのどっち？', /^2025年11月/u],
  ['Ark or Fidelity, who was first in?', /no date/u],
])('who came first is told by the days that are given: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ['クラウド3強のうちAIモデルも作ってるのは？', /Googleだ/u],
  ['クラウドプロバイダーのうちチップも作ってるのは？', /Googleだ/u],
  ['which of the big three clouds also makes AI models?', /^Google/u],
  ['which cloud provider is also a chip maker?', /^Google/u],
  ['which labs also rent the cloud?', /from Microsoft and Google/u],
  ['クラウドとチップの会社は？', /AWS.*AMD/su],
])('one trade beside another is told by who stands in both: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ['おやつ何がいい？'],
  ['おなか減ってる？'],
  ['遊ぶなら何がいい？'],
  ['休みの日は何してるの'],
  ['salmon or chicken?'],
  ['what do you do for fun'],
])('what is asked of the cat herself is talked about: %s', (question) => {
  expect(ask(question).kind).toBe('smalltalk');
});

test.each([
  ['記事の内容は？', /^紹介文によると/u],
  ['記事のテーマは何ですか？', /^紹介文によると/u],
  ['what is the article about?', /^by its description/iu],
  ["so what's this article about?", /^by its description/iu],
])('what the article is about is told in one breath: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ['NVIDIAがコケたらどうなる', /影響は限定的/u],
  ['Googleが失敗したらどうなる？', /影響は限定的/u],
  ['what if NVIDIA stumbles?', /single company fails.*limited/u],
  ['what if xAI goes bust?', /single company fails.*limited/u],
  ['OpenAIがコケたらどうなる', /Anthropicが残り/u],
  ['what if Anthropic fails?', /still has OpenAI/u],
])('who fails without being told of gets what is told of any one: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ['60%成長が続くと2030年は', /1兆500億/u],
  ['年率60%が続けば2030年は何ドル？', /1兆500億/u],
  ['if 60% growth goes on, what about 2030?', /\$1\.05 trillion/u],
  ['at 60% a year, where is the market in 2030?', /\$1\.05 trillion/u],
  ['成長率は？', /約60%/u],
])('what the stated rate gives is worked out: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

test.each([
  ["any backers of OpenAI that aren't NVIDIA?", /besides NVIDIA.*Microsoft/iu],
  ['any investors of Anthropic that are not Microsoft?', /besides Microsoft.*NVIDIA/iu],
  ['NVIDIAじゃない出資者はいる？OpenAIの', /NVIDIAのほかに.*Microsoft/u],
  ['the outlook for short, mid and long term?', /^one to two years.*beyond/iu],
  ['the short, mid and long term outlook?', /^one to two years.*beyond/iu],
  ['短期、中期、長期の見通しは？', /1～2年.*3～5年.*5年以上/u],
])('what is set apart, and all three spans, are told whole: %s', (question, told) => {
  expect(lastOf(question)).toMatch(told);
});

const NUMBERED_JA = '①MSのOpenAIへの出資額 ②NVIDIAのAnthropicへの出資額 ③リスク、を教えて';
const NUMBERED_EN = '1) MS stake in OpenAI? 2) NVIDIA stake in Anthropic? 3) the risks?';

test.each([
  ['リスクを教えて', '③について教えて', /寡占/u],
  ['リスクを教えて', '②は？', /利益相反/u],
  ['what are the risks?', 'tell me about #3', /oligopoly/u],
  ['what are the merits?', 'tell me more about 2)', /limited impact/u],
  [NUMBERED_JA, '②について教えて', /最大100億/u],
  [NUMBERED_EN, 'tell me about number 2', /up to \$10 billion/iu],
  [NUMBERED_EN, 'tell me about #3', /three risks/u],
])('a number after a list is that of the list: %s // %s', (before, question, told) => {
  expect(lastOf(before, question)).toMatch(told);
});

test.each([
  ['競合どうしで協力してる？', /^うん/u],
  ['価格では協力してる？', /^(?:いや|ううん)/u],
  ['NVIDIAはOpenAIへの投資を辞退したんだよね', /^(?:いや|ううん)/u],
  ['NVIDIAはxAIへの出資を断念したんだよね', /^(?:いや|ううん)/u],
  ['NVIDIA turned down OpenAI, right?', /^(?:nope|no\b)/iu],
  ['チップは欠かせない？', /^うん/u],
])('what is plainly so, or plainly not, keeps its verdict: %s', (question, verdict) => {
  expect(lastOf(question)).toMatch(verdict);
});
