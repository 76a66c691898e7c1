import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const NO = /^(?:No|Nope|Well, not quite|いや|ううん)\b|^(?:いや|ううん)/;

test.each([
  ['so the big boys pull their cash out in the near term yeah?'],
  ['the price war is about graphics cards i take it?'],
  ['the market gets cleaned up right away, is that so'],
  ['is regulation expected this year?'],
  ['OpenAIは2028年に740億ドルもうけるんだっけ'],
  ['NVIDIAはOpenAI専用にGPUを最適化してるんだよね'],
  ['淘汰は今年始まるんだっけ'],
  ['透明性は上がるんだよね'],
])('what the article says otherwise is denied: %s', (text) => {
  expect(ask(text).text).toMatch(NO);
});

test.each([
  ['is nvidia a chip maker', /^(?:Yes|Yep)/],
  ['OpenAIの赤字は2028年に740億だよね', /^うん/],
  ['is azure a cloud', /^(?:Yes|Yep)/],
  ['MicrosoftがxAIに最大50億ドル出すんだよね？', /^(?:いや|ううん).*Anthropic/],
  ['so microsoft puts up to 5 billion into xai right?', /^No.*Anthropic/],
])('what it does say is not, and another deal’s sum is said to be that: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['anthropic got 15 billion already?', NO],
  ['Anthropicはもう150億ドルもらってるんだよね', NO],
  ['is the total for anthropic 15 billion?', /^(?:Yes|Yep)/],
])('what has come in is no limit any more: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
