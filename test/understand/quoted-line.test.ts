import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a line of a slide or a memo is judged', () => {
  test.each([
    [
      '「スマホ業界はAWSとAzureとGoogle Cloudの3強」と資料に書きました。このままで大丈夫？',
      /^(?:いや|ううん)、スマホ業界は/,
    ],
    [
      'Slide 9: "The cloud industry is winner-takes-all." Fine as is?',
      /^(?:No|Nope)\. The cloud is an oligopoly/,
    ],
    ['My memo reads "Smartphones are winner-takes-all". Can that stay?', /^(?:Yes|Yep)\./],
    ['「クラウドは勝者総取り」とメモに書いたけど、直すべき？', /^うん、クラウド業界は/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('an industry is not like another one', () => {
  test.each([
    ['AI業界は3社の寡占なんだよね', /^(?:いや|ううん)、AI業界/],
    ['The AI industry is an oligopoly of three, correct?', /^(?:No|Nope)\. The AI industry/],
    ['the smartphone industry is fluid, right?', /^(?:No|Nope)\. .*mart/],
    ['クラウドは多極化してるよね', /^(?:いや|ううん)、クラウド/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('the contrary of a forecast is denied', () => {
  test.each([
    [
      'In three to five years governments are going to ditch AI rules, right?',
      /^(?:No|Nope)\. In three to five years/,
    ],
    ['長期的にAI業界の構造は瓦解すると見られてるよね？', /^(?:いや|ううん)、5年以上先/],
    ["It's not as though Ark doesn't back xAI, right?", /^(?:Yes|Yep)\. Ark/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
