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
