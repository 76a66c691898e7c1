import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['everything over 10 billion', /\$30 billion.*\$13 billion/],
  ['which sums are under $10bn', /^Of those with a figure: up to \$5 billion/],
  ['who put in over 12 billion', /\$13 billion/],
  ['50億ドルより大きいのを全部', /300億.*130億/],
])('those beyond a sum are told, however they are called: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['how many of the deals come with a number attached', /^These have a figure/],
  ['which of microsofts two bets is bigger, openai or anthropic', /^OpenAI's is bigger/],
  ['name a company that both pays and gets paid', /Anthropic pays Microsoft.*Microsoft pays NVIDIA/],
  ['does nvidia do cloud too?', /^No.*chip makers/],
  ['一番たくさんの会社に出資されてるのは', /OpenAI（4）/],
  ['which lab is funded by the most companies', /OpenAI \(4\)/],
  ['xAIだけに出してない大手は？', /^xAI.*Microsoft/],
  ['平均するとAnthropicへの出資は一社いくら', /75億/],
])('what is asked of the deals is told of them: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['do we know what nvidia spent on openai', /^No.*the article doesn't say/],
  ["is nvidia's xai investment amount listed anywhere", /^No.*undisclosed/],
  ['how much did microsoft shell out for openai', /\$13 billion/],
  ['what did microsoft chip in for claude', /\$5 billion/],
])('money that is spent, or chipped in, may be a stake: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['which amount is a floor rather than a ceiling', /^A lower limit.*\$13 billion/],
  ['which of the sums are upper limits?', /\$10 billion.*\$5 billion/],
  ['does the article give an exact number for any investment', /^No/],
  ['上限つきの出資はどれ', /100億.*50億/],
  ['is the 13bn a floor or a ceiling', /at least \$13 billion/],
  ['130億って下限？上限？', /130億ドル以上/],
])('what sort of sum it is is told: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['which year would it hit a trillion at 60 percent', /4\.9 years.*2030/],
  ['60%なら1兆ドルを超えるのは何年？', /4\.9年.*2030年/],
  ['when does the market double at 60% a year?', /1\.5 years.*\$200 billion/],
])('how long the stated rate takes to a size on the way is worked out: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['did microsoft give anthropic ninety billion', /^N.*\$5 billion/],
  ['is it true that anthropic pays microsoft thirty-one billion?', /^(?!Yes|Yep|Right).*\$30 billion/],
])('numbers are read in words: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['which companies only receive money', /OpenAI and xAI/],
  ['who only gives and never receives', /Ark Ventures and Fidelity/],
  ['お金を受け取るだけの会社は？', /OpenAIとxAI/],
  ['出すだけの会社は？', /Ark VenturesとFidelity/],
])('those whose money goes one way are told: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['does amd supply anyone', /^No.*AMD supplying/],
  ['AMDは誰にチップを供給してる？', /^AMDが.*書かれていない/],
  ['NVIDIAの客は？', /^MicrosoftはNVIDIAに/],
  ['what did ms chip in before 2024', /\$10 billion of it by 2023/],
])('one that is named alone is what is asked about: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
