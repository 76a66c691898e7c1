import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('two without a deal of their own are connected by way of others', () => {
  table([
    [
      'is xai connected with microsoft? if so how',
      /^Only by way of others: Microsoft →.*NVIDIA →.*xAI.*direct tie/,
    ],
    ['whos in between microsoft and xai moneywise', /Microsoft →.*NVIDIA →.*xAI/],
    ['xAIとMicrosoftって何かつながりあるの？', /Microsoft →.*NVIDIA →.*xAI.*直接/],
    ['MicrosoftとxAIの間には誰がいるの', /Microsoft →.*NVIDIA →.*xAI/],
    ['AnthropicとAmazonってつながってるの', /直接のつながりは/],
  ]);
});

describe('steps are counted where it is asked how many they are', () => {
  table([
    ['how many hops from anthropic to nvidia', /Anthropic →.*Microsoft →.*NVIDIA\. .*steps, that's 2/],
    [
      'is openai connected to xai in any way, how many steps apart',
      /^Only indirectly.*share.*direct tie.*that's 2/,
    ],
    ['NVIDIAまでAnthropicのお金は何ステップで着く？', /Anthropic →.*NVIDIA.*2段階/],
    ['FidelityからMicrosoftまで何段階？', /2段階/],
  ]);
});

describe('a way through somebody is no direct one', () => {
  table([
    ['does money flow straight from nvidia to microsoft', /^(?:No|Nope)\. Not directly.*Anthropic/],
    ['is the path from anthropic to nvidia direct', /^(?:No|Nope)\. Not directly.*Microsoft/],
    ['NVIDIAからMicrosoftに直接お金が流れてるの？', /^(?:いや|ううん|いいえ).*直接は行かなくて/],
    ['Is there a route for cash from Microsoft to Anthropic that passes NVIDIA?', /^Ye[sp].*pays\) → NVIDIA/],
  ]);
});

describe('money is followed to where it ends up', () => {
  table([
    [
      'where does nvidia’s investment in anthropic ultimately go',
      /NVIDIA →.*Anthropic →.*Microsoft →.*NVIDIA/,
    ],
    ['money leaves nvidia, lands at anthropic, then where', /Anthropic →.*Microsoft/],
    ['who gets anthropics money in the end', /Anthropic →.*Microsoft/],
    ['how do anthropic’s 30 billion end up back in its own pocket', /Anthropic →.*→ Anthropic/],
    ['Anthropicのお金は最終的に誰のとこに行く', /Anthropic →.*Microsoft/],
    ['Fidelityのお金って最終的にNVIDIAに行ったりする？', /^(?:うん|そう|はい).*Fidelity →.*NVIDIA/],
    ['NVIDIAからMicrosoftにお金が行って、また戻ってくる道ある？', /NVIDIA →.*帰りは/],
  ]);
});

describe('a chain of payments is held against the deals', () => {
  table([
    ['so anthropic pays nvidia who pays microsoft, correct?', /^(?:No|Nope)/],
    ['does anthropic fund nvidia and nvidia fund xai?', /^(?:No|Nope)/],
    [
      'microsoft invests in anthropic who pays microsoft, right?',
      /^Ye[sp].*Microsoft →.*Anthropic →.*Microsoft/,
    ],
    ['is amd in the loop', /^(?:No|Nope)/],
    ['Fidelityは循環に入ってる？', /^(?:いや|ううん|いいえ)/],
  ]);
});

describe('arrows and both directions are held against the deals', () => {
  table([
    [
      'nvidia -> anthropic -> microsoft -> nvidia, is that right?',
      /^Ye[sp].*NVIDIA →.*Anthropic →.*Microsoft →.*NVIDIA/,
    ],
    ['openai -> microsoft -> nvidia, is that right?', /^(?:No|Nope)\b/],
    ['NVIDIA→Anthropic→Microsoft→NVIDIA、これで合ってる？', /^(?:うん|そう|はい).*NVIDIA →.*Anthropic →/],
    ['do anthropic and nvidia trade money in both directions', /^(?:No|Nope)\. Not directly/],
    ['do anthropic and microsoft trade money in both directions', /^Ye[sp].*And back/],
    ['how does anthropic’s money eventually become nvidia’s', /Anthropic →.*Microsoft →.*NVIDIA/],
    ['what’s the shortest loop in there', /Anthropic →.*Microsoft →.*→ Anthropic/],
  ]);
});

describe('what two do to each other is looked up both ways', () => {
  table([
    ['MicrosoftとNVIDIAはお互いに払い合ってる？', /^(?:いや|ううん|いいえ).*帰りは/],
    ['does a dollar invested in openai ever come back to the investor', /^(?:No|Nope).*loop/],
  ]);
});
