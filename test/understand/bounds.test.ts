import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:yes|yep|うん|そう)/i;
const NO = /^(?:no|いや|ううん|not quite|おっと)/i;

test.each([
  ['so the 10b from nvidia is locked in?', NO, /up to \$10 billion/i],
  ['the 10b is a minimum isnt it', NO, /up to \$10 billion/i],
  ["nvidia's 10 bil, is that a cap", YES, /up to \$10 billion/i],
  ['is $13b all microsoft ever gave openai', NO, /at least \$13 billion/i],
  ['13 billion is the floor, right?', YES, /at least \$13 billion/i],
  ['is 30b flat out a firm number', YES, /\$30 billion/],
  ['最大100億ドルは確定額ってこと？', NO, /最大100億ドル/],
  ['50億ドルは満額出るって決まったん？', NO, /最大50億ドル/],
  ['130億ドルが上限でしょ？', NO, /130億ドル以上/],
  ['100億って下限やんな？', NO, /最大100億ドル/],
])('“%s” is told by the bound of the deal that has the sum', (text, verdict, sum) => {
  expect(ask(text).text).toMatch(verdict);
  expect(ask(text).text).toMatch(sum);
});

test.each([
  ['could nvidia end up giving anthropic less than 10b?', YES],
  ['could NVIDIA put 11 billion into Anthropic?', NO],
  ['microsoft might have given openai more than 13b?', YES],
  ['NVIDIAの出資、100億ドルより少なくなることもありえる？', YES],
  ['MicrosoftがAnthropicに60億ドル出すこともありえる？', NO],
])('“%s” asks what the bound leaves open', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

test.each([
  ['NVIDIAの100億ドルは、確定額ではなく「最大」という上限つきの金額という理解でよいでしょうか', YES],
  ['マイクロソフトのAnthropicへの50億は「最大」で、確定ではないってことで合ってる？', YES],
  ['300億ドルは上限ではなく支払額という理解でいいですか', YES],
  ['OpenAIへの130億ドルは上限ではなく下限という理解で正しい？', YES],
  ['MSのAnthropicへの50億は、最大じゃなくて最低ラインだよね？', NO],
  ['NVIDIAの100億ドルは上限ではなく確定額という理解で合っていますか', NO],
  ['The 5 billion is a maximum, not a guaranteed amount, correct?', YES],
  ['Is the $13B a floor rather than an exact figure?', YES],
  ['Is it right that the $5B is not a minimum but a maximum?', YES],
  ['The 10 billion is guaranteed, not a ceiling, right?', NO],
])('“%s” says which sort of sum it is, and which it is not', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});
