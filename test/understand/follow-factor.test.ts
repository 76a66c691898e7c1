import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a factor or a share is held against the sums that were told', () => {
  test.each([
    [['how much did msft give openai', '2.6x its anthropic stake right?'], /^(?:Yes|Yep).*2\.6 times/],
    [['how much did msft give openai', 'and anthropic?', 'so more than double'], /^(?:Yes|Yep).*2\.6 times/],
    [['MSはOpenAIにいくら', 'Anthropicには', '3倍以上ってこと？'], /^(?:ううん|いや).*2\.6倍/],
    [['what does anthropic pay microsoft', 'what comes back', 'so a sixth?'], /6 times/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a factor is said of what was told, or of two sums that are named with it', () => {
  test.each([
    [
      ['how much does anthropic pay ms?', 'so 3 times what nvidia invests in anthropic?'],
      /^(?:Yes|Yep).*At least 3 times/,
    ],
    [
      ['what does anthropic pay microsoft', "so that's seven times what microsoft invests in anthropic?"],
      /^(?:No|Nope).*6 times/,
    ],
    [
      ['AnthropicはMSにいくら払うの？', 'あの、それってMSがAnthropicに投資する額の6倍ってことですか？'],
      /^(?:うん|そう).*6倍以上/,
    ],
    [
      ['AnthropicはMSにいくら払うの？', 'MSがAnthropicに入れる金の6倍もあるってこと？'],
      /^(?:うん|そう).*6倍以上/,
    ],
    [['AnthropicはMSにいくら払うの？', 'NVIDIAの投資の2倍ですか'], /^(?:いや|ううん).*3倍以上/],
    [
      ['what do ms and nvidia put in anthropic together', "so it gets 15 and pays 30, that's double right"],
      /^(?:Yes|Yep).*2 times/,
    ],
    [
      ['what do ms and nvidia put in anthropic together', 'so it pays 30 and gets 15, thats triple yeah?'],
      /^(?:No|Nope).*2 times/,
    ],
    [
      ['MSとNVIDIAはAnthropicに合計いくら出す？', 'じゃあ150億もらって300億払うなら倍ってことだよね？'],
      /^(?:うん|そう).*2倍以上/,
    ],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });

  test.each([
    ['so they put in 15 and anthropic pays msft 30, thats double, am i reading that right', /^(?:Yes|Yep)/],
    ['AnthropicがMSに払う額はMSがAnthropicに投資する額の6倍？', /^(?:うん|そう).*6倍以上/],
    ['AnthropicがMSに払う額はNVIDIAがAnthropicに投資する額の2倍？', /^(?:いや|ううん)[^\n]*3倍以上[^\n]*$/],
    ['NVIDIAが100億でMSが50億なら倍だよね', /^(?:うん|そう).*2倍/],
    ['is what microsoft puts into anthropic twice nvidias?', /^(?:No|Nope)/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
