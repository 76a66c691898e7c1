import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a payment is held against what is put into the one that pays, all of it together', () => {
  test.each([
    ['AnthropicがMSに払う額は？それってMSとNVIDIAの出資枠を足した額の何倍？', /2倍以上.*150億/],
    ['Anthropicの支払いはMSとNVIDIAの出資額の合計の何倍？', /2倍以上.*150億/],
    [
      "What does Anthropic pay Microsoft, and how many times the two backers' caps combined is it?",
      /2 times/,
    ],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test('in the next message, too', () => {
    expect(lastOf('AnthropicはMSにいくら払ってる？', 'MSとNVIDIAの出資を合計した額の何倍？')).toMatch(
      /2倍以上.*150億/,
    );
  });
});

test.each([
  ['記事の日付は？Kovachさんの投稿の日付は？', /11月20日[^]*書かれていない/],
  ["when is the article from? and the date of Kovach's post?", /20 November[^]*doesn't say when/],
])('“%s”: a date that the article lacks is said to be lacking', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
