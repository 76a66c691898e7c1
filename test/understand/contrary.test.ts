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
