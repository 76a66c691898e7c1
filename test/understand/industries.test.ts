import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('which of the industries is so is told by the industry', () => {
  test.each([
    ['勝者総取りなのは何業界？', /^スマホ/],
    ['which industry is a winner-takes-all one?', /^(?:The smartphone|Smartphones)/],
    ['which business has three giants', /^The cloud/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('of two industries that are named both sides are told', () => {
  test.each([
    ['how do phone makers and AI firms differ in dealing with competitors?', /smartphone.*AI industry/],
    ['in what way does the cloud market differ from AI?', /cloud.*AI industry/],
    ['競合への態度はスマホとAIでどう違うの', /スマホ.*AI業界/],
    ['スマホとクラウドで大手なのはそれぞれどこ', /Apple.*AWS/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
