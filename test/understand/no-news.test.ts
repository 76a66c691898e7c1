import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

/** What tells something besides what was asked. */
const BESIDE =
  /Also,|\. And |While we're at it|Oh, and|One more thing|それと、|あと、|ちなみに|そうそう|ついでに言うと|もうひとつ/;

describe('what was said is not said again beside it', () => {
  test.each([
    ['AI bubble: is that a worry in the article?', /bubble/],
    ['What does an everyday user get out of it?', /choose/],
    ["NVIDIA's three aims, please", /three things/],
    ['How did the phone business work, then?', /Apple/],
    ['なぜ投資家は一社に絞らないの？', /予測できない|読めない/],
    ['スマホ業界ってどんなふうだった？', /Apple/],
    ['利益相反が起きると何がよくないの？', /透明性|公正/],
    ['チップの層に名前があるのはどこ？', /AMD/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
    expect(ask(text).text).not.toMatch(BESIDE);
  });

  test.each([
    'Who coined the line about the loop, and where did he post it?',
    '循環を一言で言い表したのは誰で、どこに投稿した？',
  ])('%s: once', (text) => {
    expect(ask(text).text.match(/Bluesky/g)).toHaveLength(1);
  });
});

test.each([
  ['Who described the loop?', "where'd he post it?", /^Bluesky is/],
  ['循環を言い表したのは誰？', 'どこで言ったの？', /場所は、Bluesky/],
])('%s %s', (first, next, told) => {
  expect(talk(first, next).at(-1)!.text).toMatch(told);
});

describe('a reason that stands beside what it is the reason for is told as one', () => {
  test.each([
    ['whats the horse race thing in your comment', /Here's why: since nobody/],
    ['競馬のたとえってどういうこと？', /わけはこうだよ。どの企業が勝つか/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('of two that are named it is told whether one both gives to and gets from the other, and no more', () => {
  test.each([
    'wait, microsoft backs anthropic AND gets paid by them?',
    'Is Microsoft selling to Anthropic and investing in it at the same time?',
    'Does Microsoft both invest in Anthropic and receive payments from it?',
    'Is Anthropic both a customer of Microsoft and backed by it?',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(
      /^Ye[sp]+\. Microsoft invests in Anthropic \(.*\$30 billion\)\.(?: \w+[.!])?$/,
    );
  });

  test.each([
    'MSってAnthropicに出資しながらAnthropicからお金ももらってるの？',
    'マイクロソフトはアンソロピックに投資もしてるし、支払いも受けてるの？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^うん、Microsoft[^。]*最大50億ドル[^。]*300億ドル[^。]*。$/);
  });
});

describe('so many points as the summary has are those', () => {
  test.each([
    "Could you put your article's conclusion in five points?",
    'the five takeaways, please',
    '記事の要点を5つで',
  ])('%s', (text) => {
    expect(ask(text).facts).toEqual(['summary-five']);
  });
});

describe('beside a part of a point it is the point that is asked for', () => {
  test.each([
    ['Apart from research, what do they do together for AI safety?', 'coop-safety'],
    ['Besides APIs, what do they undercut each other on price-wise?', 'compete-price'],
    ['開発者のほかに、どんな客を取り合ってるの？', 'compete-users'],
    ['APIのほかに何の値段で競ってるの？', 'compete-price'],
    ['besides benchmarks, what do the labs compete on?', 'competition-fields'],
    ['Of the three layers, what is the role of the chip makers?', 'layer-chip'],
    ['do the labs fight on price at all?', 'compete-price'],
  ])('%s: %s', (text, fact) => {
    expect(ask(text).facts[0]).toBe(fact);
  });
});
