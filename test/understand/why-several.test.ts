import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('why money goes to several rivals is told by what nobody can foresee', () => {
  test.each([
    ['why would anyone bet on both sides?'],
    ['what is the point of investing in companies that compete with each other?'],
    ["i'm 12 and i dont get it, why would you give money to two companies that hate each other?"],
    ['why do the same funds back both OpenAI and Anthropic?'],
    ['sorry for my english, i dont understand why competitor give money to each other, explain simple pls'],
    ['なんで同じ投資家がOpenAIにもAnthropicにも入ってるの'],
    ['ライバルにまでお金を出す理由ってなんですか'],
    ['弟が学校でAIの話を聞いてきたらしいんだけど、なんで投資家は1社にしぼらないの'],
    ['みんなOpenAIとAnthropicの両方に出資してるのってなんで？'],
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/predict which company will win|勝ち残るのかをとても予測できない/);
    expect(ask(text).text).not.toMatch(/circulat|循環する|奇妙|odd/);
  });

  test.each([
    ['why do OpenAI and Anthropic take money from several investors?', /development costs/],
    ['なんでOpenAIは複数の投資家からお金を集めるの？', /開発コスト/],
    ['why is it risky to invest in all of them?', /risks/],
    ['why does NVIDIA invest in all three?', /^NVIDIA is after/],
  ])('%s: another question', (text, said) => {
    expect(ask(text).text).toMatch(said);
  });
});

describe('who else does so besides the two that are named is told', () => {
  test.each([
    ['besides Microsoft and NVIDIA, who else invests in several rivals, and why do they do it?'],
    ['apart from nvidia and microsoft, does anyone else back several labs?'],
    ['why dont investors pick one? and besides Microsoft and NVIDIA, who else does so?'],
    ['MicrosoftとNVIDIA以外に、複数のAI企業に投資しているところは？'],
    ['なんで一社だけにしないの？あとMSとNVIDIA以外で同じことしてる投資家いる？'],
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/(?:Besides|のほかに).*Ark Ventures.*Fidelity/i);
  });
});
