import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('the other one of two that put money into one company', () => {
  test.each([
    [['how much is nvidia giving anthropic', 'what about the other one'], /^Microsoft.*\$5 billion/],
    [['Microsoft to Anthropic, how much?', 'the other backer?'], /\$10 billion.*NVIDIA/],
    [['anthropic got two cheques, microsoft’s is how much', "and the other's?"], /\$10 billion.*NVIDIA/],
    [
      ['who puts more into anthropic, nvidia or msft?', 'how much is the other one'],
      /^Microsoft.*\$5 billion/,
    ],
    [['Of its two backers in November, what does Microsoft give Anthropic?', 'and the other?'], /NVIDIA/],
    [['NVIDIAはAnthropicにいくら', 'もう片方は'], /50億ドル.*Microsoft/],
    [['アンソロに出す2社、エヌビはいくら？', 'もういっこは？'], /50億ドル.*Microsoft/],
    [['マイクロソフトからアンソロピックへの額', '残りの一社は？'], /100億ドル.*NVIDIA/],
    [['MicrosoftとNVIDIAはAnthropicにどれだけ？', '多いほうは？', 'もう一方は？'], /50億ドル.*Microsoft/],
    [['how much did microsoft put into anthropic', 'and into the other one'], /OpenAI/],
    [['MSはAnthropicにいくら？', 'もう一社には？'], /OpenAI/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test.each([
    [
      ['msft to anthropic, how much', 'and the other one?', 'total then? both together'],
      /^Up to \$15 billion/,
    ],
    [['NVIDIAはアンソロにいくら', 'もう一社は', '合計は'], /^合わせて最大150億ドル/],
    [['msft to anthropic, how much', 'and the other one?', 'when was it announced'], /November 2025/],
  ])('what is asked of both, then: %j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test.each([
    ['of the two putting cash into Anthropic, how much is from NVIDIA?', /^(?!.*Microsoft).*\$10 billion/],
    ['Anthropicに出資すると発表した2社のうちMSはいくら？', /^(?!.*NVIDIA).*50億ドル/],
  ])('one of the two is told by itself: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
