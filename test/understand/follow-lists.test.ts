import { describe, expect, test } from 'vitest';
import { talk } from '../core.ts';

/** The reply to the last of several messages. */
const lastOf = (...texts: string[]): string => talk(...texts).at(-1)!.text;

describe('another cut is made of the list that was told', () => {
  test.each([
    [['who funds openai', 'which of those also fund xai', "and which don't?"], /^Microsoft/],
    [['who backs both openai and anthropic', 'and all three?'], /OpenAI, Anthropic and xAI/],
    [['who backs both openai and anthropic', 'and all three?', 'who drops out'], /^Microsoft/],
    [['who backs openai and anthropic', 'how much each?'], /\$13 billion.*\s.*\$10 billion/],
    [['openaiの出資者は？', 'そのうちxAIにも出してるのは', '出してないのは？'], /Microsoft/],
    [['OpenAIとアンソロ両方の出資者', '三社全部だと？'], /NVIDIA、Ark Ventures/],
    [['NVIDIAとMSが両方出してるのは？', 'それぞれいくら'], /100億.*\s.*130億/],
    [['NVIDIAとMSが両方出してるのは？', '片方だけなのは'], /xAI/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a way of money is asked for the other way round, and between two others', () => {
  test.each([
    [['does money get from microsoft to anthropic', 'the other way round?'], /Anthropic → .*→ Microsoft/],
    [['does money get from nvidia to anthropic', 'any path back?'], /Anthropic → .*→ NVIDIA/],
    [['does money get from microsoft to anthropic', 'and nvidia to anthropic?'], /NVIDIA → .*→ Anthropic/],
    [['MSからAnthropicまでお金は届く？', '逆は？'], /Anthropic →.*→ Microsoft/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a sum is told without one of its parts, and as a share of its whole', () => {
  test.each([
    [['total known money going into anthropic', "without microsoft's part?"], /NVIDIA.*\$10 billion/],
    [['アンソロへの出資を合計すると', 'MSの分を抜くと？'], /最大100億.*NVIDIA/],
    [
      [
        'how much did microsoft put in openai by 2023',
        'and since then?',
        'what fraction of the total was that',
      ],
      /23%/,
    ],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
