import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

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

test.each([
  'does NVIDIA sell its chips to Microsoft?',
  'are gpus delivered to microsoft by nvidia?',
  'does nvidia supply chips to microsoft?',
  'NVIDIAはMicrosoftにもGPUを供給してるの？',
])('no supply of chips to whoever only pays for something: %s', (text) => {
  expect(ask(text).text).not.toMatch(/^(?:Ye[sp]|うん|そう)(?!.*Microsoft (?:pays|は))/);
});

test.each([
  'can I use both Claude and the OpenAI API on Azure?',
  'Azureの上ではClaudeとOpenAIのAPIが両方使えますか？',
])('what runs on a cloud is no stake: %s', (text) => {
  expect(ask(text).text).toMatch(/Azure/);
});

test.each([
  ['which three lead the cloud?', 'do they share their infrastructure?'],
  ['クラウドの3強は？', 'そっちはインフラを共有してる？'],
])('what is asked of several is not asked of one of them: %s // %s', (...asked) => {
  expect(lastOf(...asked)).toMatch(/independent|独立/);
  expect(lastOf(...asked)).not.toMatch(/Google/);
});
