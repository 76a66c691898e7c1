import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a sum is a stake or a payment', () => {
  test.each([
    ['300億ドルは出資？支払い？', /^300億ドルだ.*支払う/],
    ['Is the 30 billion a stake or a payment?', /^\$30 billion is what Anthropic pays Microsoft\.$/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a limit and a forecast promise nothing', () => {
  test.each([
    ['Are the $10B and the $5B fixed?', /^(?:No|Nope)\. .*up to/],
    ['50億ドルと100億ドルは保証されてるの？', /^(?:いや|ううん)、.*最大/],
    ['so is $2 trillion a promise?', /^(?:No|Nope)\. .*forecast/],
    ['2兆ドルって約束？', /^(?:いや|ううん)、.*予測/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('an opinion gets neither yes nor no', () => {
  test.each([
    ['Anthropicは払いすぎなんじゃない？'],
    ['is it right to call nvidia the kingmaker of ai'],
    ['Microsoftは業界の黒幕って言っていい？'],
    ["isn't 10 billion too much?"],
  ])('“%s”', (text) => {
    expect(ask(text).text).not.toMatch(/^(?:Yes|Yep|Nope?|うん|いや|ううん)[.、]/);
  });
});

describe('a layer is counted, and its names told', () => {
  test.each([
    ['ハードウェアの層に載ってるのは何社で、どこ？', /NVIDIA.*AMD.*TPU.*3/],
    ['How many firms are listed in the hardware layer, and which?', /NVIDIA.*AMD.*TPU.*3/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('of two sides only the one that is wanted is told', () => {
  test.each([
    ['No benefits, please. Only the risks.', /^The cycle has three risks: (?!.*merit)/],
    ['リスクは不要、メリットだけ教えて', /^投資の循環のメリットは(?!.*リスク)/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a name in another script is read as the company', () => {
  test.each([
    ['Does Майкрософт back Anthropic?', /Microsoft/],
    ['НвидиаはAnthropicにいくら出す？', /最大100億ドル/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
