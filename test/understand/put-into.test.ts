import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const TURNED = /other way round|向きが逆/;

describe('a stake that is said to run the wrong way with its own sum is turned round', () => {
  test.each([
    'so anthropic put $5B into microsoft right?',
    'anthropic dropped $5B on microsoft, yeah?',
    'openai pumped 13 billion into microsoft, is that right?',
    'so openai threw 13 billion at microsoft?',
    'does anthropic put any money into microsoft?',
    'AnthropicがMicrosoftに50億ドル入れたんでしょ？',
    'アンソロピックがマイクロソフトに50億ドル突っ込んだってまじ？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(TURNED);
  });

  test.each([
    ['how much money does anthropic put into microsoft for cloud', /30 billion/],
    ['microsoft sank 13 billion into openai, yes?', /^Y/],
    ['AnthropicはMicrosoftに300億ドル払うんだよね', /300億ドル/],
  ])('%s: as the article has it', (text, told) => {
    const reply = ask(text).text;
    expect(reply).not.toMatch(TURNED);
    expect(reply).toMatch(told);
  });
});
