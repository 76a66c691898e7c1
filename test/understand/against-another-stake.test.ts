import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const following = (rows: [string, string, RegExp][]) =>
  test.each(rows)('%s // %s', (first, then, told) => {
    expect(lastOf(first, then)).toMatch(told);
  });

describe('a payment is held against another stake, or all of them', () => {
  following([
    [
      "how many times Microsoft's stake in it does Anthropic pay Microsoft?",
      "and against NVIDIA's stake?",
      /^At least 3 times/,
    ],
    [
      "what is the gap between Anthropic's payment to Microsoft and NVIDIA's stake in Anthropic?",
      "what about Microsoft's?",
      /^At least \$25 billion/,
    ],
    ['AnthropicがMicrosoftに払う額はMicrosoftの出資の何倍？', 'NVIDIAと比べたら？', /^計算すると3倍以上/],
    ['AnthropicがMicrosoftに払う額はMicrosoftの出資の何倍？', '両社合わせた出資だと？', /^計算すると2倍以上/],
  ]);
});

describe('those that are named are added up for the one that was talked about', () => {
  following([
    ['who invests in anthropic?', 'so msft + nvidia makes what', /^Up to \$15 billion/],
    ["who's backing openai?", 'nvidia plus microsoft, in all?', /Microsoft \(at least \$13 billion\)/],
    ['Anthropicに出資してるのは？', 'MicrosoftとNVIDIA足したらいくら？', /^合わせて最大150億ドル/],
    ['anthropicの株主は？', 'NVIDIA＋MSで？', /^合わせて最大150億ドル/],
  ]);
});

describe('one more is taken in', () => {
  test.each([
    [
      'how much does anthropic pay microsoft?',
      'minus what microsoft invests?',
      "and minus nvidia's too?",
      /^At least \$15 billion/,
    ],
    [
      'AnthropicはMicrosoftにいくら払う？',
      'Microsoftの出資を引くと？',
      'NVIDIAの分も引くと？',
      /^計算すると150億ドル以上/,
    ],
    [
      'what does microsoft invest in total?',
      "and nvidia's total?",
      'both together?',
      /^At least \$13 billion plus up to \$15 billion/,
    ],
    ['Microsoftの出資総額は？', 'NVIDIAの総額は？', '二社合わせると？', /^130億ドル以上と最大150億ドル/],
  ])('%s // %s // %s', (first, then, last, told) => {
    expect(lastOf(first, then, last)).toMatch(told);
  });
});
