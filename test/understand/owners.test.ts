import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:yes|yep|うん|そう)/i;
const NO = /^(?:no|いや|ううん|not quite|おっと)/i;

test.each([
  ["is azure microsoft's", YES, /Azure, the cloud of Microsoft/],
  ["is grok openai's model", NO, /xAI/],
  ['claude is made by anthropic, correct', YES, /Anthropic's Claude/],
  ['is tpu a chip from nvidia', NO, /Google/],
  ['それAzureはMicrosoftの？', YES, /Azure/],
  ['GrokってOpenAIのモデル？', NO, /xAI/],
  ['TPUはGoogleが作ってるの？', YES, /TPU/],
])('“%s” is told by whose the thing is', (text, verdict, named) => {
  expect(ask(text).text).toMatch(verdict);
  expect(ask(text).text).toMatch(named);
});

test.each(['two trillion is guaranteed by 2030 then', '2030年に2兆ドルは確実なんだよね'])(
  '“%s” takes a forecast for certain',
  (text) => {
    expect(ask(text).text).toMatch(NO);
  },
);

describe('what the article lacks makes a thing nobody’s', () => {
  test.each([
    'is azure the ceo of microsoft',
    'is grok the founder of xai',
    'is claude the boss of anthropic',
  ])('%s', (text) => {
    expect(ask(text).text).not.toMatch(/^(?:Ye[sp]|うん)/);
  });
});

describe('what is used by nobody named as its user, and a loss that is no gain, get no yes', () => {
  test.each([
    "does fidelity use nvidia's gpus?",
    'does ark ventures buy gpus?',
    'Ark VenturesはGPUを使ってる？',
    'will openai make 74 billion in 2028?',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test.each(['does openai use gpus?', 'MicrosoftはGPUを買ってる？'])('%s: it does', (text) => {
    expect(ask(text).text).toMatch(YES);
  });
});
