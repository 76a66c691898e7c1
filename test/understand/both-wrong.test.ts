import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite)\b|^(?:いや|ううん)/;

describe('two claims that are both wrong', () => {
  test.each([
    [
      'Anthropicに最大100億ドル出すのがMSで、NVIDIAは最大50億ドルでしょ？',
      /NVIDIA（最大100億.*Microsoft（最大50億/,
    ],
    [
      'Up to $10 billion for Anthropic comes from Microsoft and NVIDIA gives up to $5 billion, right?',
      /NVIDIA \(up to \$10.*Microsoft \(up to \$5/,
    ],
    [
      'MicrosoftはAnthropicに130億ドル以上、OpenAIに最大50億ドル出してるんだよね？',
      /最大50億.*130億|130億.*最大50億/s,
    ],
    [
      'Anthropic expects a $74 billion loss in 2028 and OpenAI could see depreciation at twice its revenue, correct?',
      /OpenAI.*74 billion.*Anthropic|Anthropic.*OpenAI.*74 billion/s,
    ],
    [
      'OpenAIの減価償却費が収益の2倍、Anthropicが2028年に740億ドルの損失、で合ってますか',
      /OpenAI.*740億.*Anthropic|Anthropic.*OpenAI.*740億/s,
    ],
    ['KovachさんはBlueskyの記者で、CNBCに投稿したんだよね', /CNBC.*Bluesky/s],
    [
      'Microsoft pays Anthropic and NVIDIA pays Microsoft, correct?',
      /Anthropic pays Microsoft.*Microsoft pays NVIDIA/s,
    ],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(NO);
    expect(lastOf(text)).toMatch(told);
  });
});
