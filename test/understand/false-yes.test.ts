import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite|Well, not quite)\b|^(?:いや|ううん|おっと)/;

describe('no yes to what the article denies', () => {
  test.each([
    ['Was the $30 billion an investment?'],
    ['Did Microsoft invest $30 billion?'],
    ['Is the $30B going into Anthropic?'],
    ['300億ドルって投資なの？'],
    ['can you confirm OpenAI is projecting a $74B profit for 2028'],
    ['AI業界って2つの層でできてるって話だったよね？'],
  ])('“%s”', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test.each([
    ['AI業界って3つの層でできてるって話だったよね？', /^(?:うん|そう)、/],
    ['does anthropic pay 30 billion', /^Ye/],
  ])('what is so is so: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  [['what do msft and nvidia put into anthropic together', 'how big is the gap']],
  [['what do msft and nvidia put into anthropic together', 'how big is the gap to the 30 billion']],
])('the size of a gap is not the market’s: %j', (texts) => {
  expect(lastOf(...texts)).not.toMatch(/\$(?:70|85) billion|\$100 billion/);
});

test('who makes a product isn’t who made her', () => {
  expect(ask('Grokは誰が作ってるの？').text).toMatch(/xAI/);
});
