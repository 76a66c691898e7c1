import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:ye[sp]|うん|そう|はい)/i;
const NO = /^(?:no|nope|いや|ううん|いいえ)/i;

describe('what is claimed of a person is held against what the article tells of that one', () => {
  test.each([
    ['Kovach reports for the Wall Street Journal, doesn’t he?', NO, /CNBC/],
    ['Kovach is an economist, right?', NO, /correspondent/],
    ["CNBC's Steve Kovach put it on X, right?", NO, /Bluesky/],
    ['The line was posted on Mastodon, right?', NO, /Bluesky/],
    ['循環の言葉はXで投稿されたんだよね？', NO, /Bluesky/],
    ['Kovachさんは経営者だよね？', NO, /特派員/],
    ["The line is by CNBC's Jane Hartwell, right?", NO, /Kovach/],
    ['循環の引用の主はCNBCのJane Hartwellで合ってる？', NO, /Kovach/],
    ['The line was posted on Bluesky by a CNBC reporter, right?', YES, /Bluesky/],
    ['The line about Anthropic paying Microsoft was posted on Bluesky, no?', YES, /Bluesky/],
    ["So the CNBC correspondent's name is Steve Kovach, right?", YES, /Kovach/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

describe('a name that the article doesn’t know is none of those who give or get, whoever it is joined to', () => {
  test.each([
    ['Blackrock and Ark Ventures are in all three labs, correct?', NO, /NVIDIA, Ark Ventures and Fidelity/],
    ['ブラックロックとArkが3社全部に出資してるんだよね？', NO, /NVIDIA、Ark Ventures、Fidelity/],
    ["Anthropic's investors are Microsoft, NVIDIA and SoftBank, right?", NO, /Fidelity/],
    ['ソフトバンクとArkがAnthropicの株主だよね？', NO, /Microsoft/],
    ['Microsoft invests in Mistral and OpenAI, right?', NO, /Anthropic/],
    ['NVIDIAはxAIとCohereに出資してるんだよね', NO, /OpenAI/],
    ["NVIDIA backs Musk's xAI and OpenAI, right?", YES, /xAI/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

test.each([
  ["AMD has a chunk of OpenAI, surely your article lists AMD's stake?", /AMD invests in OpenAI/],
  ['GoogleがOpenAIに出資してることは書かれてるよね？', /GoogleからOpenAIへの出資は、記事には載っていない/],
])('a stake of somebody who has none is said not to be there: “%s”', (text, told) => {
  const reply = ask(text).text;
  expect(reply).toMatch(NO);
  expect(reply).toMatch(told);
});

test.each([
  ['By 2020 Microsoft had put 10 billion into OpenAI, right?', NO],
  ['Microsoftは2022年までにOpenAIに100億ドル入れたんだよね？', NO],
  ['Up to 2023 Microsoft had put 10 billion into OpenAI, right?', YES],
  ['Microsoftは2023年までにOpenAIに100億ドル入れてたよね？', YES],
])('the sum of a stage holds at its own time: “%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});
