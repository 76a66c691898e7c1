import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ["are fidelity's amounts missing?", /^Ye[\s\S]*without a figure/],
  ['is the amount from microsoft to nvidia left out?', /^Ye[\s\S]*how much/],
  ['MicrosoftがNVIDIAに払う額は抜けてる？', /^うん[\s\S]*書かれていない/],
  ["is anthropic's payment amount missing?", /^No[\s\S]*\$30 billion/],
  ['is it stated how much anthropic pays?', /^Ye[\s\S]*\$30 billion/],
  ['Anthropicの支払い額は書かれてない？', /^(?:いや|ううん)[\s\S]*300億/],
])('whether a sum is there: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
