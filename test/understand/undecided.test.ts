import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('what the article leaves open has neither a yes nor a no', () => {
  test.each([
    [
      'do the pros outweigh the cons per the author or does it stay undecided',
      /^The article leaves that open/,
    ],
    ["do the upsides beat the downsides in the author's eyes?", /^The article leaves that open/],
    ['is the writer for or against circular investing?', /^The article leaves that open/],
    ['does the author take sides on whether this is good?', /^The article leaves that open/],
    ['メリットとリスク、結局筆者はどっちが大きいって言ってる？', /^どちらなのか、記事も結論を出していない/],
    ['良い点が悪い点を上回るって結論なの？', /^どちらなのか、記事も結論を出していない/],
    ['この記事、循環投資に賛成の立場？反対の立場？', /^どちらなのか、記事も結論を出していない/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('how sure the article is of a thing that is named with that', () => {
  test.each([
    ['is the AI bubble stated as fact or merely a possibility?', /^That's only a possibility/],
    ['has the oligopoly already happened or might it?', /^That's only a possibility/],
    ['is the move to AGI a certainty or a projection?', /^That's a forecast/],
    ['バブルが起きるのは確定事項として書かれてるの、それとも可能性？', /^確定した話ではなく、可能性/],
    ['寡占は既に起きた事実？それとも起きるかも、の話？', /^確定した話ではなく、可能性/],
    ['AGIに移るのは断定されてる？それとも見込み？', /^確定した話ではなく、予測/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('what only may come has not come yet', () => {
  test.each([
    ['did any company get merged yet', /^(?:No|Nope)/],
    ['利益相反でもう捕まった投資家とかいる？', /^(?:いや|ううん)/],
    ['淘汰された会社、もういるんですか', /^(?:いや|ううん)/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('what speaks for it and what speaks against it are the merits and the risks', () => {
  test.each([
    [
      'my broker keeps talking stock tips at dinner, but what I want is: does the piece offer points for and points against this structure?',
      /^(?:Yes|Yep).*merits.*risks/,
    ],
    [
      '友達に「株の話ばっかりだね」と言われたけど、この構造を支持する材料と反対する材料、両方記事にある？',
      /^(?:うん|そう).*メリット.*リスク/,
    ],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});
