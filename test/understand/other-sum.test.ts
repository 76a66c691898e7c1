import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const NO = /^(?:No|Nope)\b|^(?:いや|ううん)/;

describe('the sum of the other deal between two is set right with both deals, the one that is asked about first', () => {
  test.each([
    [
      "The $30B between Microsoft and Anthropic is Microsoft's equity cheque, correct?",
      /pays \$30 billion.*\$5 billion/,
    ],
    ['did microsoft invest 30 billion in anthropic?', /\$5 billion.*pays \$30 billion/],
    ['does anthropic pay microsoft 5 billion?', /pays \$30 billion.*\$5 billion/],
    ['300億ドルはMicrosoftのAnthropicへの出資額ですよね', /300億ドルを支払.*50億ドル/],
    ['MSはAnthropicに300億ドル出資したんだよね', /50億ドル.*300億ドルを支払/],
    ['アンソロピックがマイクロソフトに支払う額は50億ドルでしたでしょうか', /300億ドルを支払.*50億ドル/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });

  test('as it is stated, it is so', () => {
    expect(ask('does anthropic pay microsoft 30 billion?').text).toMatch(/^(?:Yes|Yep)\b/);
    expect(ask('MSはAnthropicに最大50億ドル出資するんだよね').text).toMatch(/^(?:うん|そう)/);
  });
});
