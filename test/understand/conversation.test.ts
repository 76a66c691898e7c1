import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what would only get the answer before again is read by itself', () => {
  test.each([
    [
      'How fast does the market grow each year, and what happens to all that money if it does not?',
      /60%[^]*burst/,
    ],
    ['マイクロソフトはOpenAIにいくら入れた？ OpenAIの社長は誰？', /130億[^]*書かれ|130億[^]*載って/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('another company takes the place of the one that an answer worked out of stakes was about', () => {
  test.each([
    [['of nvidia and microsoft, who put less into openai?', 'same but anthropic'], /up to \$5 billion/],
    [['OpenAIにはNVIDIAとMicrosoft、どっちが多く出した？', 'Anthropicだと？'], /最大100億ドル/],
    [['do ark and fidelity both hold xai?', 'and openai?'], /^Ye.*OpenAI/],
    [["yo who's even bankrolling anthropic", 'how much from the gpu guys'], /^Up to \$10 billion/],
    [['xAIの出資者は', 'そのGPU屋はいくら？'], /^NVIDIA.*非公開/],
    [['which amounts are secret?', 'and for anthropic?'], /Ark Ventures and Fidelity/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a sum that was told has a bound and a rest', () => {
  test.each([
    [['how much did microsoft put in openai', 'how much of it by 2023', 'leaving what?'], /\$3 billion/],
    [['マイクロソフトはOpenAIにいくら入れた？', '2023年までは？', '残りは？'], /30億/],
    [['how much is microsoft putting into anthropic', 'max or exact?'], /^(?!Yes|No).*up to \$5 billion/i],
    [['MicrosoftはAnthropicにいくら出すの', 'それって上限？それとも確定？'], /^上限.*最大50億/],
    [['how much is nvidia putting into anthropic', 'is that the floor?'], /^N/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('one of a list, or what stands beside it, may be pointed to', () => {
  test.each([
    [['what are the risks', 'the last one, what does it mean'], /oligopoly/],
    [['what are the risks', 'the last one?', 'and the one before that'], /Conflicts of interest/],
    [['what are the risks', 'explain the second one', 'and the first'], /bubble/],
    [['what are the three layers', "who's in the first"], /OpenAI.*Anthropic.*Google/],
    [['who said that about the cycle', 'where', 'who does he work for'], /CNBC/],
    [['三つの層って？', '一つ目には誰がいるの'], /OpenAI.*Anthropic.*Google/],
    [['リスクって何がある？', 'さいごのは'], /寡占/],
    [['what is the long-term outlook?', 'and in between?'], /three to five/],
    [['5年以上先はどうなる？', 'その間は？'], /3～5年/],
    [['what does openai expect to lose', 'and the year after'], /^(?!.*2029).*\$74 billion/],
    [['OpenAIの赤字っていくら', '次の年は'], /^(?!.*2029).*740億/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what a payment is for the article leaves open', () => {
  test.each([
    [['does anthropic pay anyone', 'for what exactly'], /article/],
    [['AnthropicはMicrosoftにいくら払うの？', 'それ何に使う金？'], /見当たら|書かれて|載って/],
    [['who does anthropic pay', 'and who do they pay in turn'], /Microsoft pays NVIDIA/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('over what time a payment runs the article leaves open', () => {
  test.each([
    [['is that $30b of anthropic per year?'], /payment schedule/],
    [['AnthropicはMicrosoftにいくら払うの？', 'それって年間？'], /日程/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what all are compared in is told of all, and one of them may be pointed to', () => {
  test.each([
    [['which industries get compared'], /Smartphones.*cloud.*AI/],
    [['which industries get compared', 'what rules the second one'], /cloud is an oligopoly/],
    [['how much did nvidia put in xai', 'secret or just not mentioned'], /undisclosed/],
    [['NVIDIAはxAIにいくら？', '内緒なの？'], /非公開/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a complete question is none about the answer before it', () => {
  test.each([
    [['アンソロの社長って誰？', 'Ark Venturesはどこに賭けてるの'], /OpenAI.*Anthropic.*xAI/],
    [['is fidelity in anthropic too?', 'how large is the ai market supposed to be by 2030'], /\$2 trillion/],
    [
      ['why did nvidia back xai', 'do these rivals ever close ranks when the government knocks?'],
      /regulation/,
    ],
    [['OpenAIに全部で誰が出してる？', 'xAIのCEOって誰'], /CEO/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
