import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('whether a claim is false is asked the other way round', () => {
  test.each([
    ['Would I be wrong to say NVIDIA sells GPUs to xAI?', /^N/],
    ['NVIDIAがxAIにGPUを売ってるって言ったら間違い？', /^(?:いや|ううん)/],
    ['is it false that Microsoft invests in xAI?', /^Y/],
    ["It's a lie that NVIDIA backs xAI, isn't it?", /^N/],
    ['Is the claim that Microsoft has no stake in xAI false?', /^N/],
    ['Anthropic pays Microsoft. Is that false?', /^N/],
    ['MSがxAIに出資してるってのは間違いだよね？', /^(?:うん|そう)/],
    ['AnthropicがMSに払うっていう話はデマですか？', /^(?:いや|ううん)/],
    ['MSがxAIに出資していないというのは誤り？', /^(?:いや|ううん)/],
    ['NVIDIAがxAIに出資しているというのは嘘じゃないよね？', /^(?:うん|そう)/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('why it should be there is no question of its own', () => {
  test.each([
    [
      "What's a Grok subscription a month? The article says they fight on price so it must list the prices.",
      /doesn't|isn't|don't/,
    ],
    ['価格競争してるって書いてあるんだからGrokの料金も載ってるよね。いくら？', /書かれていない|載っていない/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('that all that is paid comes back is held against what does', () => {
  test.each([
    [['So Anthropic gets all its $30B back through the investments, right?'], /^N.*\$15 billion/],
    [['the money all comes back to Anthropic anyway so it costs them nothing?'], /^N.*\$15 billion/],
    [['how much does anthropic pay microsoft', 'and it all comes back to them, right?'], /^N.*\$15 billion/],
    [['Anthropicが払う300億って結局投資で全部返ってくるんだよね？'], /^(?:いや|ううん).*150億/],
    [['投資で戻るから実質タダってことでしょ？'], /^(?:いや|ううん).*150億/],
    [['Anthropicの支払いは全部は戻らないよね？'], /^(?:うん|そう).*150億/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
