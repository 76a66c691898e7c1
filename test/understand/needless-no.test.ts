import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not|いや|ううん)/;

describe('no no is said to what nobody denied', () => {
  test.each([
    ['is agi actually in their timeline or is that just twitter talking', /^Ye.*AGI/],
    ['Does Microsoft really back Anthropic or is that just reddit gossip?', /^Ye/],
    ['have a quiz in 10 min, why did this whole structure happen, the reasons', /three reasons/],
    ['got 5 minutes: what are the risks', /three risks/],
    ['any upside at all or are we just cooked', /three merits/],
    ['bro just say it. bubble yes or no', /bubble/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(NO);
  });
});

test.each([
  ['Could any one of the tiers succeed standalone?'],
  ['could a chip company make it alone?'],
  ['クラウドだけで成功できる可能性はある？'],
])('what none can is denied: “%s”', (text) => {
  expect(ask(text).text).toMatch(NO);
});

describe('that it is a bubble is neither confirmed nor denied where only a risk is told', () => {
  test.each([['結局バブルなの？一言で'], ['just tell me, is it a bubble']])('%s', (text) => {
    expect(ask(text).text).not.toMatch(NO);
  });
});

test.each([['勝者総取りじゃないの？'], ["isn't it winner takes all?"]])(
  'winner-takes-all is denied however it is asked: “%s”',
  (text) => {
    expect(ask(text).text).toMatch(NO);
  },
);

describe('a year from now is told by the horizon that it lies in', () => {
  test.each([
    ['6年後はどうなってるって？', /^5年以上先/],
    ['4年後の見通しは？', /^3～5年/],
    ['what about 10 years out?', /^More than five years/],
    ['What does the outlook say for 4 years from now?', /^In three to five years/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
