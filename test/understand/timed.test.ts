import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No|Nope|いや|ううん)/;

describe('what is put under another time is set right by its own', () => {
  test.each([
    ['AGIへの移行は3〜5年の見通しに入っている、で正しいですか?', /5年以上/],
    ['AGIは短期の見通しに入ってる？', /5年以上/],
    ['規制の導入は長期の展望に入りますか', /3～5年/],
    ['Does the AGI shift fall in the mid-term outlook?', /five years/i],
    ['does the piece have AGI down under the three-to-five-year outlook?', /More than five years/],
  ])('%s: no', (text, time) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(time);
  });

  test.each([
    'is a shake-out one of the points in the 3 to 5 year outlook?',
    'is market growth part of the short-term outlook?',
    '次世代技術は5年以上先の見通しで合ってる？',
    '市場の拡大は短期の見通しに入ってる？',
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });
});

describe('what sets one industry apart from the others is not alike', () => {
  test.each([
    'Is it fair to write that in smartphones the rivals cooperate just as closely as AI players do?',
    'do smartphone makers work together as much as AI companies do?',
    'are relationships in cloud as fluid as in ai?',
    'スマホ業界はAI業界と同じくらい協力的？',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test("AI isn't as concentrated as smartphones, right?: yes", () => {
    expect(ask("AI isn't as concentrated as smartphones, right?").text).toMatch(YES);
  });
});
