import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)、/;
const NO = /^(?:No|Nope)\b|^(?:いや|ううん)、/;

describe('what each of several stakes is said to come to', () => {
  test.each([
    ['MS has put 13B into OpenAI and 5B into Anthropic, correct?', /\$13 billion.*\$5 billion/],
    ['AnthropicへはMicrosoftが50億ドル、NVIDIAが100億ドルだよね', /100億ドル.*50億ドル/],
    ['MSはOpenAIに130億、Anthropicに50億。合ってる？', /130億ドル以上.*最大50億ドル/],
  ])('%s: yes, and both are told', (text, told) => {
    expect(lastOf(text)).toMatch(YES);
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    [
      'My notes have Microsoft at up to $10B and NVIDIA at up to $5B for Anthropic. Correct?',
      /NVIDIA \(up to \$10 billion\).*Microsoft \(up to \$5 billion\)/,
    ],
    [
      "So Microsoft's cheque to Anthropic is up to 10B and NVIDIA's is up to 5B, correct?",
      /NVIDIA \(up to \$10 billion\)/,
    ],
    [
      'AnthropicへはMicrosoftが100億ドル、NVIDIAが50億ドル。これで合ってますよね？',
      /NVIDIA（最大100億ドル）/,
    ],
    ['MSはOpenAIに50億、Anthropicに130億。合ってる？', /130億ドル以上/],
  ])('%s: no, and both are told', (text, told) => {
    expect(lastOf(text)).toMatch(NO);
    expect(lastOf(text)).toMatch(told);
  });

  test('what both come to together is no claim of each', () => {
    expect(lastOf('do NVIDIA and Microsoft put up to 15 billion into Anthropic together?')).toMatch(
      /^(?:Yes|Yep)\. Up to \$15 billion/,
    );
  });
});
