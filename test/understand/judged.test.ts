import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('whether the cycle is a good thing is left open, and both sides are told', () => {
  test.each([
    ['so is the whole cycle a good thing or not', /^The cycle's merits.*its risks/],
    ['is the money loop healthy?', /^The cycle's merits.*its risks/],
    ['結局この循環っていいことなん？', /^投資の循環のメリットは.*リスクは/],
    ['この仕組みは良いもの？悪いもの？', /^投資の循環のメリットは.*リスクは/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('of no year between those that have a figure is one told', () => {
  test.each([
    [['is any figure given for a year between 2025 and 2030'], /^(?:No|Nope)\b.*2026 to 2029/],
    [['2025年と2030年の間の数字は載ってる？'], /2026年から2029年まで/],
    [['how big is the ai market', 'and the years in between?'], /2026 to 2029/],
    [['AI市場の大きさは？', '途中の年の数字は？'], /2026年から2029年まで/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what a company has that the article lacks is asked of the one that was told', () => {
  test.each([
    [["what's openai's loss in 2028", 'and revenue?'], /OpenAI's revenue/],
    [["what's openai's loss in 2028", 'what about its profit'], /OpenAI's profit/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('countries are told of, none of them by its name', () => {
  test.each([
    ['what does it say the EU will do about AI regulation', /countries.*AI regulation/],
    ['アメリカ政府のAI規制はこの先どうなるの', /国や地域.*AI規制/],
    ['どの国が規制するの？', /国や地域.*AI規制/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what a friend says may stand before who says it', () => {
  test.each([
    ['"Microsoft owns OpenAI outright", says my boss. Is she right?', /^(?!Yes|Yep).*(?:own|invest)/],
    ['"Anthropic pays Microsoft $30 billion" my brother claims. is he right', /^(?:Yes|Yep)/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

test.each([
  'do google or amazon fund Anthropic?',
  'We argued if Amazon or Google backs Anthropic. Do either of them?',
])('either of two is asked of each: %s', (text) => {
  expect(ask(text).text).toMatch(/^(?:No|Nope)\b.*Google.*Amazon|^(?:No|Nope)\b.*Amazon.*Google/);
});

test.each(['is it the same as hedging', 'リスクヘッジは分散投資と同じ？'])(
  'that one thing is another is neither confirmed nor denied: %s',
  (text) => {
    expect(ask(text).text).not.toMatch(/^(?:Ye[sp]|No|うん|ううん|いや)/);
  },
);

test.each(['wheres msft stock at rn', "how is google's stock doing", 'エヌビディア株いまいくら'])(
  'a share price goes by many words: %s',
  (text) => {
    expect(ask(text).text).toMatch(/share price|株価/);
  },
);
