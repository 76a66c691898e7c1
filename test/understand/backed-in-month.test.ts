import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('who backed a company in a month is told of that month alone', () => {
  test.each([
    ['who backed Anthropic in November 2025?'],
    ["Who said in Nov 2025 they'd invest in Anthropic?"],
    ['2025年11月にAnthropicに出資したのは誰'],
    ['2025年11月のAnthropicの新しい投資家二社は？'],
  ])('%s', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(/Microsoft[\s\S]*NVIDIA/);
    expect(reply).not.toMatch(/Fidelity|Ark/);
  });

  test('a month in which nobody did leaves them all', () => {
    expect(ask('who backs Anthropic?').text).toMatch(/Fidelity/);
  });
});
