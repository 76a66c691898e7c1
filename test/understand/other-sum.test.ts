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

describe('a bound with a nought too few or too many is no bound of it', () => {
  test.each([
    ['ﾏｲｸﾛｿﾌﾄはｵｰﾌﾟﾝAIに累計13億ﾄﾞﾙ以上入れたんだよね？', /130億ドル以上/],
    ['MSのOpenAI投資、累計$1.3B以上だったよね', /130億ドル以上/],
    ['MSのOpenAI投資は十三億ドル以上だよね', /130億ドル以上/],
    ['Microsoftの累計出資、OpenAIに1300億ドル以上でしたよね', /130億ドル以上/],
    ['AnthropicからMicrosoftへの支払いは30億ドル以上ですよね', /300億ドル/],
    ['OpenAIは2028年に74億ドルを超える赤字なんだよね', /740億ドル/],
    ['年平均成長率は6%以上なんだよね？', /60%/],
    ['microsoft has sunk over $1.3 billion into openai, right?', /at least \$13 billion/i],
    ['Microsoft has put at least $130B into OpenAI, correct?', /at least \$13 billion/i],
    ['anthropic pays microsoft more than 3 billion, yes?', /\$30 billion/],
    ['openai will lose over $7.4bn in 2028, right?', /\$74 billion/],
    ['microsoft added at least $300 million to openai after 2023, right?', /At least \$3 billion/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });

  test.each([
    ['has microsoft invested more than a billion in openai?'],
    ['Is Microsoft’s stake in Anthropic under $50 billion?'],
    ['MSのOpenAI投資、累計で一三〇億ドル以上だよね'],
    ['NVIDIAのAnthropicへの出資は1000億ドル未満ですか'],
    ['AI市場は2025年に300億ドル以上あるよね？'],
  ])('what only compares is so: “%s”', (text) => {
    expect(ask(text).text).toMatch(/^(?:Yes|Yep|うん|そう)/);
  });

  test('a deal of the same sum isn’t the market', () => {
    expect(ask('AI市場は2025年に300億ドル以上あるよね？').text).not.toMatch(/Anthropic|300億/);
  });
});
