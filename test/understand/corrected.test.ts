import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what is meant instead of the last answer is read without what sets it right', () => {
  test.each([
    [['what are the merits of this', 'no not those, the reasons'], /three reasons/],
    [['what are the risks', 'that was wrong, I meant the merits'], /three merits/],
    [['メリット教えて', 'ちがう、リスクのほう'], /^投資の循環のリスク/],
    [['リスクは', 'そうじゃなくて理由'], /三つ/],
    [['長期の見通し', 'まちがえた、短期'], /1～2年/],
    [['長期の見通し', '短期は', '真ん中のやつは？'], /3～5年/],
    [
      ["what's the stock price of nvidia", "ok something else then, what's nvidia's strategy"],
      /^NVIDIA is after/,
    ],
    [['who invests in xai', 'sorry i meant openai'], /put into OpenAI|backed|OpenAI/],
    [['who invests in xAI?', 'no I meant OpenAI'], /^The money put into OpenAI/],
    [['how much did Microsoft put into Anthropic?', 'no I meant OpenAI'], /^Microsoft has put at least/],
    [["what is Microsoft's strategy?", "no, I was asking about NVIDIA's"], /^NVIDIA is after/],
    [['xAIの投資家は？', 'いや、OpenAIの話'], /OpenAIに出資/],
    [['MicrosoftはAnthropicにいくら投資した？', 'いやNVIDIAの話'], /^最大100億ドル/],
    [['Microsoftの戦略は？', '違う、NVIDIAのこと聞いてる'], /^NVIDIAのねらい/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what is not believed is told again, and held to', () => {
  test.each([
    [['how big will the market be in 2030', 'no way'], /\$2 trillion/],
    [['2030年の市場規模は？', 'うそだー'], /2兆ドル/],
    [['what did openai say about 2028', "i don't buy it"], /2028/],
    [['is there a regulation thing', "are you positive it's not within 2 years"], /^Y.*three to five/],
    [['規制ってあるの', 'いつから始まる', '2年以内じゃない？'], /^(?:いや|ううん).*3～5年/],
    [["what's special about the ai industry", 'are you sure about the fluid part'], /^Y.*fluid/],
    [['who dominates smartphones', 'only those two?'], /^Y.*Samsung/],
    [['who dominates smartphones', 'and nokia'], /doesn't mention "Nokia"|"Nokia" doesn't/],
    [
      ['what did openai say about 2028', 'what about 2027 and 2029'],
      /can't (?:quite )?find|isn't in|doesn't say/,
    ],
    [['steve kovach?', 'you sure he is at cnbc'], /^Y.*CNBC/],
    [['スティーブ・コバックって誰', 'CNBCで合ってる？'], /^(?:うん|そう).*CNBC/],
    [['損失は何億', '2030年には？'], /見当たらない|載っていない|書かれていない/],
    [['what about phones', 'who dominates there'], /^Smartphones/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });

  test('whether there is any at all is no denial', () => {
    expect(ask('do ai companies cooperate at all').text).toMatch(/^Y/);
  });
});
