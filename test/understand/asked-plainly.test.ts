import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('the total of what was announced in a month, however the month is written', () => {
  test.each([
    ['total of what was announced in Nov 2025', /^Up to \$15 billion/],
    ['1) total of the Nov 2025 stakes 2) share of it from Microsoft', /^Up to \$15 billion[^]*\n[^]*33%/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what is asked in plainer words than the article has', () => {
  test.each([
    [['who was the author of that Bluesky post?'], /^It was Steve Kovach, CNBC's/],
    [['does it mention AGI', 'and in what timeframe?'], /^More than five years/],
    [['what does the summary say', 'the fourth?'], /multipolar/],
    [['まとめの章には何が書いてある？', '2つ目は？'], /リスク分散/],
    [['which is the smallest deal with a figure'], /\$5 billion/],
    [
      ['Anthropic: money out to Microsoft vs money in from Microsoft and NVIDIA. ratio?'],
      /2 times.*\$30 billion.*\$15 billion/,
    ],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('a sum that is not told is not none', () => {
  test.each([
    [['how much has nvidia put into xai?', 'so it is zero?'], /^(?:No|Nope)\b.*undisclosed/],
    [['NVIDIAのxAIへの出資額は？', 'じゃあゼロってこと？'], /^(?:いや|ううん)/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

test.each([
  ['by what year is it 2 trillion', /2030(?!.*^About 82%)/],
  ['NVIDIAがいちばん多く出しているのはどこ？', /Anthropic（最大100億ドル）/],
])('no rate and no number of stakes is asked for: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

describe('so many as are said stand in the loop, or they do not', () => {
  test.each([
    ['are there only three companies in the loop?', /^(?:Yes|Yep)\b.*Anthropic.*Microsoft.*NVIDIA/],
    ['are four firms in the loop?', /^(?:No|Nope)\b.*Anthropic.*Microsoft.*NVIDIA/],
    ['循環に入ってるのは3社だけ？', /^うん.*Anthropic/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

test.each([
  ['競争は値段だけ？', /^(?:いや|ううん).*モデル性能/],
  ['pros vs cons in three lines please', /merits.*risks/],
])('one point is not the whole list: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
