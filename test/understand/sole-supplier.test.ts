import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const VERDICT = /^(?:Ye[sp]|No|Nope)\b|^(?:うん|そう|いや|ううん|いいえ)/;

describe('that a supplier is the only one is neither confirmed nor denied: the article leaves it open', () => {
  test.each([
    'is azure the only place i can use claude?',
    'claudeってazureでしか使えない？',
    'AnthropicはAzureだけ？',
    'is OpenAI solely on Azure?',
  ])('%s', (text) => {
    const told = ask(text).text;
    expect(told).not.toMatch(VERDICT);
    expect(told).toMatch(/Azure/);
  });

  test.each(['can i use claude on azure?', 'OpenAIはAzure上で使える？', 'AnthropicはAzureで動いてる？'])(
    '%s',
    (text) => {
      expect(ask(text).text).toMatch(/^(?:Ye[sp]\b|うん|そう)/);
    },
  );
});
