import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No|Nope|Not quite|Ah, not|Well, not|いや|ううん)/;

describe('amazement at the end changes nothing of what is claimed', () => {
  test.each([
    ["is it true openai expects a 74 billion loss in 2028, that can't be real", /74 billion/],
    ['the market hits 2 trillion in 2030, no way', /2 trillion/],
    ['my coworker says nvidia backs all three labs. is he right or is he making stuff up again', /Anthropic/],
    ['my aunt just told me microsoft put 13 billion into openai. true or is she lying again', /13 billion/],
    ['are some governments going to step in and regulate ai or nah', /regulation/],
    ['NVIDIAはAnthropicに最大100億ドル出すの？さすがに盛ってるでしょ', /100億ドル/],
    ['NVIDIAがxAIにも出資してるって、まさか', /xAI/],
    [
      '同僚がMicrosoftはAnthropicに最大50億ドル出すって言ってた。本当？それともでたらめ言ってる？',
      /50億ドル/,
    ],
    ['国がAIを規制するって話は出てる？それともないか', /規制/],
  ])('%s: yes', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(YES);
    expect(reply).toMatch(told);
  });

  test.each([
    'nvidia pays microsoft 30 billion, that cannot be right',
    'my boss says microsoft put 20 billion into anthropic. is he right or is he just talking nonsense',
    'MicrosoftがxAIに出資してるって、うそでしょ',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test.each(['no way', 'うそでしょ'])('%s alone is taken for what it is', (text) => {
    expect(ask(text).text).not.toMatch(YES);
  });
});
