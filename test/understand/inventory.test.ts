import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what has a date, in order of time', () => {
  test.each([
    ['Put the dated events in order, with years', /2023.*2025.*November 2025.*2028.*2030/],
    ['give me a chronological list of the numbers', /2023.*2025.*November 2025.*2028.*2030/],
    ['記事に出てくる年と出来事を時系列で', /2023年.*2025年.*2025年11月.*2028年.*2030年/],
    ['MSの出資を時系列で', /2023年.*100億ドル.*2025年11月.*50億ドル/],
    ["timeline of microsoft's investments please", /\$10 billion.*2023.*\$5 billion.*November 2025/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test.each([
    ['今後の見通しを時系列で', /1～2年.*3～5年.*5年以上/],
    ['is AGI on the timeline?', /five years/],
  ])('but not what lies ahead: %s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what was announced, and what was put in already', () => {
  test.each([
    [
      'How much is merely announced versus already invested?',
      /Announced in November 2025.*\$5 billion.*\$10 billion[^]*\$13 billion/,
    ],
    [
      'which of the sums are promises and which has been paid already',
      /\$5 billion.*\$10 billion[^]*\$13 billion/,
    ],
    ['発表だけの額と、実際に入れた額を分けて', /50億ドル.*100億ドル[^]*130億ドル以上/],
    ['約束しただけのお金ともう払ったお金、それぞれいくら？', /50億ドル.*100億ドル[^]*130億ドル以上/],
    ['has microsoft actually invested the 5 billion or only announced it?', /^Announced in November 2025/],
    ['NVIDIAの100億はもう払ったの？それとも発表だけ？', /^2025年11月に発表された/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

test.each([
  ['List every figure attached to OpenAI', /\$13 billion[^]*\$74 billion/],
  [
    'every number in the article please',
    /\$30 billion[^]*\$13 billion[^]*\$74 billion[^]*\$100 billion[^]*\$2 trillion/,
  ],
  ['OpenAIがらみの金額を全部並べて', /130億ドル以上[^]*740億ドル/],
  ['記事の数字を全部挙げて', /300億ドル[^]*130億ドル以上[^]*740億ドル[^]*1,000億ドル[^]*2兆ドル/],
])('every figure that there is: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['Which company shows up in the most deals?', /Anthropic \(5\), Microsoft \(4\)/],
  ['一番多くの取引に出てくる会社は？', /Anthropic（5）、Microsoft（4）/],
])('who is in the most deals: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ["which of NVIDIA's investees also buy its GPUs", /Anthropic.*xAI.*OpenAI/],
  ['which companies does nvidia both invest in and sell gpus to', /Anthropic.*xAI.*OpenAI/],
  ['NVIDIAの出資先のうちGPUも買ってるのは', /Anthropic.*xAI.*OpenAI/],
])('whom one both backs and supplies: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['how many companies are in the article', /^12 companies.*AWS.*Samsung/],
  ['登場する企業を一覧で', /12社.*AWS.*Samsung/],
])('every company, as the article names it: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
  expect(ask(text).text).not.toMatch(/Amazon/);
});

test.each([
  ['rank the investors by how many labs they back', /NVIDIA \(3\).*Microsoft \(2\)/],
  ['投資家を出資先の数で並べて', /NVIDIA（3）.*Microsoft（2）/],
  ['rank the labs by number of backers', /OpenAI \(4\).*xAI \(3\)/],
])('backers by what they hold, and labs by who backs them: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
