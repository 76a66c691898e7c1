import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

/** Half a conversation, and what its last reply is to be like. */
type Case = [turns: string[], reply: RegExp];

describe('what a lab makes with what it is supplied with is no stake', () => {
  test.each<Case>([
    [['NVIDIAはxAIにいくら出してるの', 'で、あそこのチップで何作ってるのxAIって'], /^xAIのGrok/],
    [['how much did nvidia give xai', 'and what is xai making with its gpus'], /^xAI develops its Grok/],
    [['ok what does xAI need NVIDIA for'], /^xAI develops its Grok/],
    [['アンソロピックってエヌビディアの何を使ってるわけ'], /^Anthropicは、出資者でもあるNVIDIAのGPU/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('who supplies whom, with both left open, is of the goods', () => {
  test.each<Case>([
    [['GPUはどこがどこに出してるん'], /^NVIDIAがAnthropicとxAIにGPUを供給/],
    [['チップって誰が誰に提供してる感じ？'], /^NVIDIAがAnthropicとxAIにGPUを供給/],
    [['so who is giving chips to whom'], /^NVIDIA supplies GPUs/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('lists overlap where they have but one in common', () => {
  test.each<Case>([
    [['ArkとMicrosoftって投資先かぶってんの？'], /^うん、/],
    [['ArkとMicrosoftの投資先、完全に重なってる？'], /^(?:いや|ううん)、/],
    [['NVIDIAとMicrosoftで投資先かぶってないとこある？'], /^うん、[^]*xAI/],
    [['is there an overlap between Fidelity and Microsoft?'], /^(?:Yes|Yep)\. /],
    [['do nvidia and microsoft completely overlap in their bets?'], /^(?:No|Nope)\. /],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('the only one, said behind its name', () => {
  test.each<Case>([
    [
      ['Is Microsoft alone in OpenAI?', 'and for xai, is nvidia the only backer?'],
      /^(?:No|Nope)\. [^]*Ark Ventures/,
    ],
    [['who backs anthropic', 'is nvidia the only one in there'], /^(?:No|Nope)\. [^]*Fidelity/],
    [['For OpenAI, are Microsoft and NVIDIA the only ones?'], /^(?:No|Nope)\. [^]*Fidelity/],
    [['xAIにはArkとNVIDIAだけ？'], /^(?:いや|ううん)、[^]*Fidelity/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('another place than where it was posted', () => {
  test.each<Case>([
    [['Is Kovach with Reuters?', 'and he wrote that on Facebook?'], /^(?:No|Nope)\. Bluesky/],
    [['Kovachって誰？', 'それXに書いたの'], /^(?:いや|ううん)、[^]*Bluesky/],
    [['循環の話を言い出したの誰', 'LinkedInの投稿？'], /^(?:いや|ううん)、[^]*Bluesky/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what somebody is only told to have said of the language is no wish', () => {
  test.each<Case>([
    [['some guy keeps typing "reply in Japanese" here lol. who backs xAI?'], /^[A-Z].* Fidelity/],
    [['i never told you to answer in japanese. who backs xAI?'], /^[A-Z].* Fidelity/],
    [['英語で答えなくていいんで、OpenAIの出資者は？'], /出資している/],
    [['みんな「英語で」って言ってるけど無視して。xAIの出資者は？'], /出資している/],
    [['answer in Japanese pls: who backs xAI?'], /出資している/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });

  test('a month and a year are one date', () => {
    expect(lastOf('what year and month was the three-way tie-up announced?')).toMatch(
      /^(?!No)[^\n]*November 2025/,
    );
  });
});
