import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a why that takes the contrary of a fact for granted gets a no first', () => {
  test.each([
    ['why are barriers for startups getting lower', /^(?:No|Nope)\. /],
    ['how come the relationships in AI are so fixed', /^(?:No|Nope)\. /],
    ['why do barriers rise for startups', /^(?!No)/],
    ['why does the structure make the industry stable', /^(?!No)/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who may buy whom is not turned round', () => {
  test.each([
    ['anthropic will acquire microsoft', /^(?:No|Nope)\. /],
    ['could anthropic be acquired by microsoft one day?', /^(?:Yes|Yep)\. /],
    ['AnthropicがMicrosoftを買収する可能性があるんだよね', /^(?:いや|ううん)、/],
    ['MicrosoftがAnthropicを買収する可能性があるんだよね', /^(?:うん|そう)、/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('a sum named for one year is held against that year', () => {
  expect(ask('2030 market is a hundred billion').text).toMatch(/^(?:No|Nope)\. .*2 trillion/);
});

describe('for those who come late the cycle is no advantage', () => {
  test.each([
    ['新参者はかえって得するの？', /^(?:いや|ううん)/],
    ['後発のベンチャーに有利な話ですか', /^(?:いや|ううん)/],
    ['新興企業には不利？', /^(?:うん|そう)/],
    ['would a small new company be better off?', /^No/],
    ['does this favor startups?', /^No/],
    ['資金力のある大企業が有利になる？', /^ありえる/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a forecast is no fact, whichever of the two is denied', () => {
  test.each([
    ['2兆ドルは予測じゃなくて実績ってことで合ってる？', /^(?:いや|ううん)/],
    ['2兆ドルは実績ではなく予測という理解でよろしいですか', /^うん/],
    ['年60%成長は予測ではなく実績ですよね', /^(?:いや|ううん)/],
    ['The $2 trillion is an actual figure, not a forecast, right?', /^No/],
    ['Is the 2 trillion a forecast rather than a fact?', /^Ye/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('who denies what is told gets a no', () => {
  test.each([
    ['They don’t need each other, do they?', /^No/],
    ['Clouds and chip makers don’t rely on each other, correct?', /^No/],
    ['Investors don’t diversify, do they?', /^No/],
    ['Microsoftも別にOpenAI一本足ってわけじゃないんですよね？', /^うん/],
    ['So technyan thinks it’s all fine and not a bubble?', /^No/],
    ['is any company in more than one of the 3 layers', /^Ye.*Google/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
