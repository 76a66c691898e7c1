import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;
const NO = /^(?:No|Nope|Not quite)\b|^(?:いや|ううん)/;

describe('what is likened to another industry is told apart from it', () => {
  test.each([
    'my boss was at nokia for years. he says it’s the same story as apple and samsung with the phones. is he right',
    'so it is just like apple and samsung?',
    'AppleとSamsungの時と同じ構図だよね',
    'クラウドみたいに3強ってこと？AIも',
    'スマホのときのAppleとSamsungと同じ話だよって上司が言うんだけど合ってる？',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test.each(['is the cloud a big three?', 'did apple and samsung dominate phones?', 'クラウドって3強なの？'])(
    '%s: yes',
    (text) => {
      expect(ask(text).text).toMatch(YES);
    },
  );
});

describe('two that compete are rivals', () => {
  test.each([
    'are openai and anthropic rivals',
    'is openai a competitor of anthropic?',
    'OpenAIとAnthropicってライバルなん？',
    'OpenAIはAnthropicのライバル？',
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each(['are microsoft and nvidia rivals?', 'MicrosoftとNVIDIAはライバル？'])('%s: no yes', (text) => {
    expect(ask(text).text).not.toMatch(YES);
  });
});
